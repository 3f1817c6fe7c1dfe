import type { JudgedRun } from '../../plugins/index.ts';
import { findWorst } from '../../plugins/verdict/cause.ts';
import { describeRun } from '../../store/index.ts';
import type { ReproduceOutput } from '../../store/model/generated/output/reproduce.ts';

export type { ReproduceOutput };

/** What belongs to a judgement beside what was found about each run. */
export interface JudgementContext {
  /** Ids of the verdicts, in the order of the runs; none when nothing was recorded. */
  readonly records: readonly string[];
  /** Run that was judged as if it were the repetition; null when there was one. */
  readonly against: string | null;
  /** What the person was told of code that was not used. */
  readonly notices: readonly string[];
}

export function toReproduceOutput(
  judged: readonly JudgedRun[],
  { records, against, notices }: JudgementContext,
): ReproduceOutput {
  const verdict = findWorst(judged.map((run) => run.verdict));
  const decisive = judged.find((run) => run.verdict === verdict && run.firstDifference !== null);
  return {
    verdict,
    against,
    runs: judged.filter(({ isExecuted }) => isExecuted).map(({ run }) => run.id),
    outputs: judged.flatMap(({ outputs }) => outputs),
    // The schema says "any JSON value", for which the generator has no type.
    firstDifference: (decisive?.firstDifference ?? null) as ReproduceOutput['firstDifference'],
    cause: judged.find(({ cause }) => cause !== null)?.cause ?? null,
    causeRuns: judged.reduce((sum, { causeRuns }) => sum + causeRuns, 0),
    notices: [...notices],
    missing: judged.flatMap(({ missing }) => missing),
    changed: [...new Set(judged.flatMap(({ changed }) => changed))],
    tolerance: judged.find(({ tolerance }) => tolerance !== null)?.tolerance ?? null,
    judged: judged.map((run, index) => describeJudged(run, records[index] ?? null)),
  };
}

export function describeJudged(
  { run, verdict, cause }: JudgedRun,
  record: string | null,
): ReproduceOutput['judged'][number] {
  return { run: run.id, task: describeRun(run), verdict, cause: cause?.kind ?? null, record };
}
