import {
  abbreviate,
  describeRun,
  isKstoreError,
  recordVerdicts,
  type VerdictDraft,
  type VerdictId,
} from '../../store/index.ts';
import { describeEnvironment } from '../runner/environment.ts';
import type { Cause, Deviation, Verdict } from './cause.ts';
import { explainMissing, findCause } from './find-cause.ts';
import { findInputs } from './find-inputs.ts';
import { findTaskToRun, type MissingPiece } from './find-task.ts';
import { findTolerance, judgeOutputs, listExpectedOutputs, type Judgement, type Tolerance } from './judge.ts';
import { runAgain, type Execution, type Recipe, type Session, type TaskRun } from './run-again.ts';

export const verdictExitCodes: Readonly<Record<Verdict, number>> = {
  IDENTICAL: 0,
  EQUIVALENT: 4,
  DIFFERENT: 3,
  CANNOT: 5,
};

export interface ReproduceOptions {
  /** Use the installed task code although another one is recorded. */
  readonly withCurrentCode: boolean;
  /** Relative difference of numbers that the person allows; null for what the task declares. */
  readonly tolerance: number | null;
  /** Runs that finding the cause may take. */
  readonly budget: number;
}

/** What was found about one run. */
export interface JudgedRun extends Omit<Judgement, 'isReordered'> {
  readonly run: TaskRun;
  /** False when something was missing before it could start. */
  readonly isExecuted: boolean;
  readonly cause: Cause | null;
  /** Further runs that finding the cause took. */
  readonly causeRuns: number;
  /** What about the run was not as recorded, when the person allowed it. */
  readonly changed: readonly string[];
  readonly tolerance: Tolerance;
  /** ISO 8601, UTC. */
  readonly judgedAt: string;
  readonly durationMs: number;
}

/** Runs the recorded runs again, one after the other, in clean folders, and compares what comes out with the records. */
export async function reproduceRuns(
  session: Session,
  runs: readonly TaskRun[],
  options: ReproduceOptions,
): Promise<readonly JudgedRun[]> {
  const judged: JudgedRun[] = [];
  for (const run of runs) {
    // Inputs are taken from the store, so each run is judged by itself; the first that is off is looked into.
    const budget = judged.some(({ verdict }) => verdict !== 'IDENTICAL') ? 0 : options.budget;
    const next = await reproduceRun(session, run, { ...options, budget });
    judged.push({ ...next, cause: placeInChain(next, judged, runs.length) });
    if (next.verdict === 'CANNOT') break;
  }
  return judged;
}

/** Says of the first run of a chain that is off that what came before it is not. */
function placeInChain(
  { cause, verdict, run }: JudgedRun,
  before: readonly JudgedRun[],
  total: number,
): Cause | null {
  if (cause === null || total === 1 || before.some((earlier) => earlier.verdict !== 'IDENTICAL'))
    return cause;
  const earlier =
    before.length === 0
      ? 'it is the first of the chain'
      : `${before.length} before it ${before.length === 1 ? 'is' : 'are'} IDENTICAL`;
  const place = `first ${verdict} in the chain: run ${abbreviate(run.id)} (${describeRun(run)}); ${earlier}`;
  return { ...cause, evidence: [place, ...cause.evidence] };
}

async function reproduceRun(session: Session, run: TaskRun, options: ReproduceOptions): Promise<JudgedRun> {
  const startedAt = session.repository.surroundings.now();
  const found = await findTaskToRun(
    session.repository.objects,
    session.state,
    session.tasks,
    run,
    options.withCurrentCode,
  );
  const { inputs, missing } = findInputs(session.repository, session.state, run);
  const about = {
    run,
    changed: options.withCurrentCode ? found.deviations.map(({ text }) => text) : [],
    tolerance: findTolerance(run, options.tolerance),
    judgedAt: startedAt.toISOString(),
  };
  const needs = [...listUnfit(run), ...missing, ...found.missing];
  const measure = () => session.repository.surroundings.now().getTime() - startedAt.getTime();
  if (found.task === null || needs.length > 0)
    return { ...refuse(session, run, needs, found.deviations, false), ...about, durationMs: measure() };
  await session.onStep?.(run, found.task);
  const recipe: Recipe = { task: found.task, inputs, spec: run.specification };
  const judgement = await runAgain(session, recipe, (execution) =>
    judgeExecution(session, run, recipe, execution, found.deviations, about.tolerance, options.budget),
  );
  return { ...judgement, ...about, durationMs: measure() };
}

type Finding = Omit<Judgement, 'isReordered'> & Pick<JudgedRun, 'isExecuted' | 'cause' | 'causeRuns'>;

function listUnfit({ id, status, error }: TaskRun): MissingPiece[] {
  if (status === 'succeeded') return [];
  const reasons = {
    failed: `the recorded run failed: ${error?.message ?? 'nothing says why'}`,
    aborted: 'the recorded run was interrupted before it had a result',
    stopped: `a person stopped the recorded run, at a moment that no record holds; \`kstore resume ${abbreviate(id)}\` finishes it`,
  };
  return [{ what: 'a result to compare with', why: reasons[status] }];
}

function refuse(
  session: Session,
  run: TaskRun,
  missing: readonly MissingPiece[],
  deviations: readonly Deviation[],
  isExecuted: boolean,
): Finding {
  return {
    verdict: 'CANNOT',
    outputs: listExpectedOutputs(run),
    firstDifference: null,
    missing: missing.map(({ what, why }) => ({ what, why })),
    isExecuted,
    cause: explainMissing(session, run, missing, deviations),
    causeRuns: 0,
  };
}

async function judgeExecution(
  session: Session,
  run: TaskRun,
  recipe: Recipe,
  execution: Execution,
  deviations: readonly Deviation[],
  tolerance: Tolerance,
  budget: number,
): Promise<Finding> {
  const { outcome, outputs } = execution;
  if (outcome.status !== 'succeeded') {
    const why = outcome.error?.message ?? `the task was ${outcome.status}`;
    const code = outcome.error?.code ?? 'KSTORE_TASK_FAILED';
    return refuse(session, run, [{ what: 'a run that succeeds', why, code }], deviations, true);
  }
  const judgement = judgeOutputs(session.repository, session.state, run, outputs, tolerance);
  const { isReordered: _, ...finding } = judgement;
  const isOff = judgement.verdict === 'EQUIVALENT' || judgement.verdict === 'DIFFERENT';
  const found = isOff
    ? await findCause(session, { run, recipe, execution, judgement, deviations, budget })
    : { cause: null, causeRuns: 0 };
  return { ...finding, isExecuted: true, ...found };
}

/**
 * Writes the verdicts into the ledger, in one commit.
 *
 * @returns their ids, in the order of the runs; none when the store does not take them and the session is told why.
 * @throws KSTORE_LOCKED, KSTORE_SYSTEM unless the session is told.
 */
export async function recordJudgements(
  { repository, onUnrecorded }: Session,
  judged: readonly JudgedRun[],
): Promise<readonly VerdictId[]> {
  const environment = describeEnvironment();
  const drafts = judged.map(({ run, isExecuted: _, causeRuns: __, ...found }) => ({
    ...found,
    run: run.id,
    environment,
  }));
  // Generated types say nothing of being read-only.
  try {
    return await recordVerdicts(repository, drafts as unknown as VerdictDraft[]);
  } catch (error) {
    if (onUnrecorded === undefined || !isKstoreError(error)) throw error;
    onUnrecorded(error);
    return [];
  }
}
