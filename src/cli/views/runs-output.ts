import type { LiveExecutionView, LiveRunView } from '../../plugins/index.ts';
import { findWorst } from '../../plugins/verdict/cause.ts';
import { formatVersion, type LedgerState, type Run, type TaskRunRecord } from '../../store/index.ts';
import type { RunsOutput } from '../../store/model/generated/output/runs.ts';
import { listExecutionOutputs, toLiveOutput } from './live-output.ts';

export type { RunsOutput };

export function toRunsOutput(
  state: LedgerState,
  live: readonly LiveRunView[],
  executions: readonly LiveExecutionView[],
  limit: number,
): RunsOutput {
  const left = findLeftRuns(state, executions);
  const runs = state.runs
    .filter((run) => run.type === 'kstore.experiment-run.v1' || left.has(run.id))
    .reverse();
  return {
    executions: listExecutionOutputs(executions),
    live: live.map(toLiveOutput),
    runs: runs.slice(0, limit).map((run) => {
      const experiment = run.used.find((used) => used.role === 'experiment');
      return {
        run: run.id,
        experiment: experiment === undefined ? null : formatVersion(experiment.name, experiment.version),
        task: run.type === 'kstore.run.v1' ? describeTask(run) : null,
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

/** Task runs that no run of an experiment names, since it was killed before; one that goes on will name its own. */
function findLeftRuns(state: LedgerState, executions: readonly LiveExecutionView[]): ReadonlySet<string> {
  const going = new Set(
    executions.filter(({ state: now }) => now !== 'interrupted').map(({ experiment }) => experiment.id),
  );
  const left = new Set<string>();
  for (const run of state.runs) {
    const isOfGoing = run.used.some(({ kind, id }) => kind === 'experiment' && going.has(id));
    if (run.type === 'kstore.run.v1' && !isOfGoing) left.add(run.id);
  }
  for (const run of state.runs)
    if (run.type === 'kstore.experiment-run.v1') for (const step of run.steps) left.delete(step.run);
  return left;
}

function describeTask({ specification: { task } }: TaskRunRecord): string {
  return `${task.type} ${task.name}`;
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
