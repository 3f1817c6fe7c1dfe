import { formatVersion } from '../../store/index.ts';
import type { LiveRunView } from '../../plugins/index.ts';
import type { RunsOutput } from '../../store/model/generated/output/runs.ts';

type LiveOutput = RunsOutput['live'][number];

export function toLiveOutput(run: LiveRunView): LiveOutput {
  const { experiment, step, specification, spec, startedAt } = run.description;
  const { progress } = run;
  return {
    live: run.id,
    experiment: formatVersion(experiment.name, experiment.version),
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
