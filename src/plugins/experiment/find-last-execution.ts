import {
  findWhole,
  formatFullReference,
  KstoreError,
  type LedgerState,
  type Run,
  type TaskRunRecord,
  type Used,
  type Version,
} from '../../store/index.ts';
import type { LiveDescription } from '../runner/live/live-folder.ts';
import { identifyUnadjusted } from '../runner/live/live-runs.ts';
import { placeOf, readExperiment } from './experiment-settings.ts';
import { listPoints } from './matrix.ts';
import type { TaskRun } from './run-cache.ts';

/** What the ledger tells of the last time that an experiment was run, also of one that was killed. */
export interface LastExecution {
  /** The version of the experiment that was run. */
  readonly experiment: Version;
  /** The versions that it ran on, as far as it came. */
  readonly versions: readonly Used[];
  /** The task runs that it had recorded. */
  readonly runs: ReadonlySet<string>;
  /** True when all of it succeeded: nothing is left to be run. */
  readonly isWhole: boolean;
  /** When the newest of its runs began; ISO 8601, UTC. */
  readonly lastStartedAt: string;
}

/**
 * Finds the last execution of an experiment, or of any one. Each run names the experiment that it belongs to, so
 * what a killed process had recorded is found although it came to no end.
 *
 * @param wanted only executions for which it is true are looked at.
 * @returns null when nothing was recorded.
 */
export function findLastExecution(
  state: LedgerState,
  wanted: (experiment: Used) => boolean = () => true,
): LastExecution | null {
  const found = state.runs.findLast((run) => isOfExperiment(run, wanted));
  if (found === undefined) return null;
  const own = findExperiment(found)!;
  const experiment = state.versions.find(
    ({ kind, id, name }) => kind === own.kind && id === own.id && name === own.name,
  );
  if (experiment === undefined)
    throw new KstoreError(
      'KSTORE_OBJECT_MISSING',
      `run ${found.id} names an experiment that is not in the ledger`,
    );
  const mine = state.runs.filter((run) =>
    isOfExperiment(run, ({ id, name }) => id === own.id && name === own.name),
  );
  const lastRecord = mine.findLastIndex((run) => run.type === 'kstore.experiment-run.v1');
  const unfinished = mine.slice(lastRecord + 1);
  const group = listGroup(mine, lastRecord);
  const paths = countPaths(experiment);
  const isGroupOpen = unfinished.length > 0 && group.length < paths;
  const isOfGroup = unfinished.length === 0 || isGroupOpen || goesOn(state, group, unfinished);
  const parts = isOfGroup ? [...group, ...unfinished] : unfinished;
  return {
    experiment,
    lastStartedAt: parts
      .map(({ startedAt }) => startedAt)
      .sort()
      .at(-1)!,
    isWhole:
      unfinished.length === 0 &&
      group.length >= paths &&
      group.every((record) => record.status === 'succeeded'),
    versions: parts.flatMap((run) => run.used),
    runs: new Set(parts.flatMap(listTaskRuns)),
  };
}

/** The task runs of the execution in which a run was recorded, as far as the ledger tells. */
export function findRunsBeside(state: LedgerState, run: TaskRun): ReadonlySet<string> {
  const own = findExperiment(run);
  const isSame = ({ id, name }: Used): boolean => id === own?.id && name === own.name;
  const whole = findWhole(state, run);
  if (whole === undefined) {
    const last = findLastExecution(state, isSame);
    return last?.runs.has(run.id) === true ? last.runs : new Set();
  }
  const group = state.runs.filter(
    (one) =>
      one.type === 'kstore.experiment-run.v1' &&
      one.startedAt === whole.startedAt &&
      isOfExperiment(one, isSame),
  );
  return new Set(group.flatMap(listTaskRuns));
}

/** The execution that a run which was cut off went on with; null when it was the beginning of another one. */
export function findContinued(
  state: LedgerState,
  last: LastExecution | null,
  { experiment, spec }: Pick<LiveDescription, 'experiment' | 'spec'>,
): LastExecution | null {
  if (last === null || last.isWhole || last.experiment.id !== experiment.id) return null;
  // Whoever went on with it would have been served what was adjusted.
  const isRunAnew = state.runs.some(
    (run) =>
      run.type === 'kstore.run.v1' &&
      last.runs.has(run.id) &&
      run.status === 'succeeded' &&
      run.spec !== spec &&
      identifyUnadjusted(run.specification) === spec,
  );
  return isRunAnew ? null : last;
}

function listTaskRuns(run: Run): string[] {
  return run.type === 'kstore.run.v1' ? [run.id] : run.steps.map((step) => step.run);
}

/** True when runs took what only an execution that goes on with the former one is served. */
function goesOn(state: LedgerState, former: readonly Run[], runs: readonly Run[]): boolean {
  const ids = new Set(former.flatMap(listTaskRuns));
  const made = new Set(
    state.runs
      .filter((run) => ids.has(run.id) && run.type === 'kstore.run.v1' && isServedToContinueAlone(run))
      .flatMap(({ outputs }) => outputs.map(formatFullReference)),
  );
  return runs.some(({ used }) => used.some((one) => made.has(formatFullReference(one))));
}

function isServedToContinueAlone({ specification, determinism }: TaskRunRecord): boolean {
  return specification.adjustments !== undefined || determinism.level === 'none';
}

function isOfExperiment(run: Run, wanted: (experiment: Used) => boolean): boolean {
  const experiment = findExperiment(run);
  return experiment !== null && wanted(experiment);
}

function findExperiment(run: Run): Used | null {
  return run.used.find(({ role }) => role === 'experiment') ?? null;
}

/** The records of one execution, one for each path: they began at the same moment. */
function listGroup(runs: readonly Run[], last: number): readonly Run[] {
  const record = runs[last];
  if (record === undefined) return [];
  return runs.filter((run) => run.type === 'kstore.experiment-run.v1' && run.startedAt === record.startedAt);
}

function countPaths(experiment: Version): number {
  return listPoints(readExperiment(experiment), placeOf(experiment)).length;
}
