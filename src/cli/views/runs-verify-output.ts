import type { Verification } from '../../plugins/index.ts';
import { findWorst } from '../../plugins/verdict/cause.ts';
import type { RunsVerifyOutput } from '../../store/model/generated/output/runs-verify.ts';
import { describeJudged } from './reproduce-output.ts';

export type { RunsVerifyOutput };

export function toVerifyOutput(
  { verified, candidates, skipped }: Verification,
  seed: number,
): RunsVerifyOutput {
  return {
    verdict: findWorst(verified.map((run) => run.verdict)),
    seed,
    candidates,
    skipped,
    judged: verified.map((run) => ({
      ...describeJudged(run, run.record),
      outputs: run.outputs.map(({ ref }) => ref),
      lastVerifiedAt: run.lastVerifiedAt,
      durationMs: run.durationMs,
    })),
  };
}
