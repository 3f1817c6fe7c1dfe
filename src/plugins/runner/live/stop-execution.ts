import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  formatPoint,
  formatVersion,
  KstoreError,
  type ExperimentRunRecord,
  type LedgerState,
  type Repository,
  type Run,
} from '../../../store/index.ts';
import { readExecution, type LiveExecutionView } from './live-execution.ts';
import type { TaskRun } from './live-runs.ts';
import { outOfReach } from './steer-run.ts';
import { requestStop, type StopMode } from './requests.ts';

const pollMs = 50;

export interface EndedStep {
  /** `learn`, or `learn [seed=2]` where a matrix has several. */
  readonly label: string;
  readonly run: TaskRun;
}

/**
 * Ends a whole execution of an experiment, and waits until all of it is recorded: its running steps are ended, and
 * no other one begins.
 *
 * @returns the steps that did not succeed in it; none when it was over before.
 * @throws KSTORE_LOCKED when it runs out of reach. KSTORE_TASK_FAILED when its runner died meanwhile.
 */
export async function stopExecution(
  repository: Repository,
  execution: LiveExecutionView,
  mode: StopMode,
  signal: AbortSignal,
): Promise<readonly EndedStep[]> {
  refuseOutOfReach(execution);
  ask(execution, mode);
  for (;;) {
    const now = readExecution(repository.directory, execution.id);
    if (now === null) break;
    if (now.state === 'interrupted') throw died(execution);
    await setTimeout(pollMs, undefined, { signal });
  }
  return listEnded(await repository.ledger.readState(), execution);
}

/** It may have come to its end just now. */
function ask({ folder }: LiveExecutionView, mode: StopMode): void {
  try {
    requestStop(folder, mode);
  } catch (error) {
    if (existsSync(folder)) throw error;
  }
}

function listEnded(state: LedgerState, { experiment, startedAt }: LiveExecutionView): EndedStep[] {
  const paths = state.runs.filter(
    (run): run is Run & ExperimentRunRecord =>
      run.type === 'kstore.experiment-run.v1' &&
      run.startedAt === startedAt &&
      run.used.some(({ kind, id }) => kind === 'experiment' && id === experiment.id),
  );
  const ended = new Map<string, EndedStep>();
  for (const { point = {}, steps } of paths) {
    for (const { step, run: id } of steps) {
      const run = state.runs.find((candidate) => candidate.id === id);
      if (run?.type !== 'kstore.run.v1' || run.status === 'succeeded') continue;
      const place = formatPoint(point);
      // A step that several paths share belongs to no one point of the matrix.
      const label = ended.has(id) || place === '' ? step : `${step} [${place}]`;
      ended.set(id, { label, run });
    }
  }
  return [...ended.values()];
}

function refuseOutOfReach({ experiment, folder, state, owner }: LiveExecutionView): void {
  if (state !== 'elsewhere') return;
  throw outOfReach(`${formatVersion(experiment.name, experiment.version)} is run`, owner, folder);
}

function died({ experiment }: LiveExecutionView): KstoreError {
  const name = formatVersion(experiment.name, experiment.version);
  return new KstoreError('KSTORE_TASK_FAILED', `the command that ran ${name} ended without recording it`, {
    hints: [`\`kstore run ${experiment.name} --continue\` goes on with it`],
  });
}
