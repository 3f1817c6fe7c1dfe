import { formatVersion } from '../../store/index.ts';
import type { LiveExecutionView, LiveRunView } from '../../plugins/index.ts';
import type { RunsOutput } from '../../store/model/generated/output/runs.ts';

type LiveOutput = RunsOutput['live'][number];

/** Executions of experiments that go on. */
export function listExecutionOutputs(executions: readonly LiveExecutionView[]): RunsOutput['executions'] {
  return executions
    .toSorted((left, right) => (left.startedAt < right.startedAt ? -1 : 1))
    .flatMap(({ id, experiment, state, owner, startedAt }) =>
      state === 'interrupted'
        ? []
        : [
            {
              execution: id,
              experiment: formatVersion(experiment.name, experiment.version),
              state,
              host: owner?.host ?? null,
              startedAt,
            },
          ],
    );
}

export function toLiveOutput(run: LiveRunView): LiveOutput {
  const { experiment, execution, trial, step, specification, spec, startedAt } = run.description;
  const { progress } = run;
  return {
    live: run.id,
    execution,
    experiment: formatVersion(experiment.name, experiment.version),
    trial: trial === undefined ? null : { sweep: trial.sweep, number: trial.number },
    step,
    task: `${specification.task.type} ${specification.task.name}`,
    spec,
    state: run.state,
    host: run.owner?.host ?? null,
    startedAt,
    progress:
      progress === null
        ? null
        : {
            done: progress.done,
            total: progress.total,
            unit: progress.unit,
            perSecond: progress.perSecond,
          },
    savedStep: run.saved?.step ?? null,
    adjustments: run.adjustments.map(({ step: at, setting, value }) => ({ step: at, setting, value })),
  };
}
