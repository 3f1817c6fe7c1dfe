import { formatVersion, type LedgerState } from '../../store/index.ts';
import type { LiveRunView } from '../../plugins/index.ts';
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
        status: run.status,
        startedAt: run.startedAt,
        durationMs: run.durationMs,
        outputs: run.outputs.map((output) => `${output.kind}/${formatVersion(output.name, output.version)}`),
        metrics: { ...run.metrics },
      };
    }),
  };
}
