import type { JudgedRun } from '../../plugins/index.ts';
import { findWorst } from '../../plugins/verdict/cause.ts';
import { describeRun } from '../../store/index.ts';
import type { ReproduceOutput } from '../../store/model/generated/output/reproduce.ts';

export type { ReproduceOutput };

/** @param records ids of the verdicts, in the order of the runs; none when nothing was recorded. */
export function toReproduceOutput(judged: readonly JudgedRun[], records: readonly string[]): ReproduceOutput {
  const verdict = findWorst(judged.map((run) => run.verdict));
  const decisive = judged.find((run) => run.verdict === verdict && run.firstDifference !== null);
  return {
    verdict,
    runs: judged.filter(({ isExecuted }) => isExecuted).map(({ run }) => run.id),
    outputs: judged.flatMap(({ outputs }) => outputs),
    // The schema says "any JSON value", for which the generator has no type.
    firstDifference: (decisive?.firstDifference ?? null) as ReproduceOutput['firstDifference'],
    cause: judged.find(({ cause }) => cause !== null)?.cause ?? null,
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
