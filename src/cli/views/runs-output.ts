import type { LiveRunView } from '../../plugins/index.ts';
import { findWorst } from '../../plugins/verdict/cause.ts';
import { formatVersion, type LedgerState, type Run } from '../../store/index.ts';
import type { RunsOutput } from '../../store/model/generated/output/runs.ts';
import { toLiveOutput } from './live-output.ts';

export type { RunsOutput };

export function toRunsOutput(state: LedgerState, live: readonly LiveRunView[], limit: number): RunsOutput {
  const runs = state.runs.filter((run) => run.type === 'kstore.experiment-run.v1').reverse();
  return {
    live: live.map(toLiveOutput),
    runs: runs.slice(0, limit).map((run) => {
      const experiment = run.used.find((used) => used.role === 'experiment');
      return {
        run: run.id,
        experiment: experiment === undefined ? null : formatVersion(experiment.name, experiment.version),
        point: run.type === 'kstore.experiment-run.v1' ? { ...run.point } : {},
        status: run.status,
        startedAt: run.startedAt,
        durationMs: run.durationMs,
        outputs: run.outputs.map((output) => `${output.kind}/${formatVersion(output.name, output.version)}`),
        metrics: { ...run.metrics },
        verdict: findLastVerdict(state, run),
      };
    }),
  };
}

/** The worst of what repeating each task run, as it is recorded, found last; null when none was repeated. */
function findLastVerdict(state: LedgerState, run: Run): RunsOutput['runs'][number]['verdict'] {
  const steps = run.type === 'kstore.experiment-run.v1' ? run.steps.map((step) => step.run) : [run.id];
  const verdicts = steps.flatMap(
    (step) =>
      state.verdicts.findLast(({ run: judged, isAsRecorded }) => judged === step && isAsRecorded) ?? [],
  );
  if (verdicts.length === 0) return null;
  const judgedAt = verdicts
    .map((verdict) => verdict.judgedAt)
    .sort()
    .at(-1)!;
  return { verdict: findWorst(verdicts.map(({ verdict }) => verdict)), judgedAt };
}
