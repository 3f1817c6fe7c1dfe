import type { LedgerState, RunId } from '../../store/index.ts';
import { createRandomStream } from '../runner/seeded-random.ts';
import { recordJudgements, reproduceRuns, type JudgedRun, type ReproduceOptions } from './reproduce.ts';
import type { Session, TaskRun } from './run-again.ts';

export interface VerifyOptions extends ReproduceOptions {
  /** Runs to draw, at most. */
  readonly sample: number;
  /** Whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** After this time no further run is begun; null for no limit. */
  readonly maximumMs: number | null;
  readonly record: boolean;
}

export interface VerifiedRun extends JudgedRun {
  /** Id of the verdict; null when it was not recorded. */
  readonly record: string | null;
  /** ISO 8601, UTC, of the verdict before; null when there was none. */
  readonly lastVerifiedAt: string | null;
}

export interface Verification {
  readonly verified: readonly VerifiedRun[];
  readonly candidates: number;
  /** Drawn, and not reached before the time was over. */
  readonly skipped: number;
}

/** Repeats a sample of past runs; each verdict is recorded before the next run begins. */
export async function verifyRuns(session: Session, options: VerifyOptions): Promise<Verification> {
  const { repository, state } = session;
  const { now } = repository.surroundings;
  const startedAtMs = now().getTime();
  const candidates = state.runs.filter(isRepeatable);
  const drawn = drawRuns(state, candidates, options.sample, options.seed, startedAtMs);
  const last = findLastVerdicts(state);
  const verified: VerifiedRun[] = [];
  for (const run of drawn) {
    if (options.maximumMs !== null && now().getTime() - startedAtMs >= options.maximumMs) break;
    const [judged] = await reproduceRuns(session, [run], options);
    const record = options.record ? (await recordJudgements(session, [judged!]))[0] : null;
    verified.push({ ...judged!, record: record ?? null, lastVerifiedAt: last.get(run.id) ?? null });
  }
  return { verified, candidates: candidates.length, skipped: drawn.length - verified.length };
}

function isRepeatable(run: LedgerState['runs'][number]): run is TaskRun {
  return run.type === 'kstore.run.v1' && run.status === 'succeeded' && run.outputs.length > 0;
}

/** When each run was judged last, as it is recorded. */
function findLastVerdicts(state: LedgerState): ReadonlyMap<RunId, string> {
  const verdicts = state.verdicts.filter(({ isAsRecorded }) => isAsRecorded);
  return new Map(verdicts.map(({ run, judgedAt }) => [run, judgedAt]));
}

const dayMs = 24 * 60 * 60 * 1000;
/** A run that was never judged counts as if its last verdict were so much older than the run itself. */
const neverJudgedDays = 365;

/**
 * Draws runs without replacement, each with a chance that grows by one for each day since it was last judged.
 *
 * @see Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006: the largest of u^(1/weight).
 */
export function drawRuns(
  state: LedgerState,
  candidates: readonly TaskRun[],
  sample: number,
  seed: number,
  nowMs: number,
): TaskRun[] {
  const last = findLastVerdicts(state);
  const random = createRandomStream(seed, 'runs verify');
  // A record may be a stranger's, and its time no time at all.
  const daysSince = (time: string) => Math.max(0, (nowMs - Date.parse(time)) / dayMs || 0);
  const keyed = candidates.map((run) => {
    const judgedAt = last.get(run.id);
    const weight =
      1 + (judgedAt === undefined ? neverJudgedDays + daysSince(run.startedAt) : daysSince(judgedAt));
    return { run, key: Math.log(random.next() || Number.MIN_VALUE) / weight };
  });
  return keyed
    .sort((left, right) => right.key - left.key)
    .slice(0, sample)
    .map(({ run }) => run);
}
