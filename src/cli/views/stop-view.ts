import { isTrial, type EndedStep, type LiveRunView } from '../../plugins/index.ts';
import { formatVersion } from '../../store/index.ts';
import type { StopOutput } from '../../store/model/generated/output/stop.ts';
import type { Screen } from '../render/screen.ts';
import { formatId } from './format.ts';
import { nameOutput } from './steering-view.ts';

export type { StopOutput };

type Experiment = LiveRunView['description']['experiment'];

/** Of a whole experiment. */
export function toStopOutput(
  { experiment }: { readonly experiment: Experiment },
  ended: readonly EndedStep[],
): StopOutput {
  return { ...nameExperiment(experiment), scope: 'experiment', runs: ended.map(toRun), goingOn: [] };
}

/** Of one step. @param live what went on when it was asked for. */
export function toStopStepOutput(
  { id, description }: LiveRunView,
  run: EndedStep['run'],
  live: readonly LiveRunView[],
): StopOutput {
  const others = live.filter(
    (other) =>
      other.description.execution === description.execution &&
      other.id !== id &&
      other.state !== 'interrupted',
  );
  return {
    ...nameExperiment(description.experiment),
    scope: 'step',
    runs: [toRun({ label: description.step, run })],
    goingOn: others.map((other) => other.description.step),
  };
}

function nameExperiment({ name, version }: Experiment): Pick<StopOutput, 'experiment' | 'name'> {
  return { experiment: formatVersion(name, version), name };
}

function toRun({ label, run }: EndedStep): StopOutput['runs'][number] {
  return {
    run: run.id,
    step: label,
    status: run.status,
    progress: run.progress ?? null,
    outputs: run.outputs.map(nameOutput),
    resumable: run.state !== undefined && !isTrial(run),
  };
}

export function renderStopped(
  { experiment, name, scope, runs, goingOn }: StopOutput,
  screen: Screen,
): string {
  const { bold } = screen.colors;
  const isLate = runs.every(({ status }) => status === 'succeeded');
  const head = isLate ? `${bold(experiment)} had just come to its end` : `${bold(experiment)} is stopped`;
  return [
    ...(scope === 'experiment' ? [head] : []),
    ...runs.flatMap((run) => describeRun(run, screen)),
    ...adviseOnGoing(runs, name, scope),
    ...(goingOn.length === 0
      ? []
      : [`${goingOn.join(', ')} of ${bold(experiment)} goes on; end all of it: kstore stop ${name}`]),
  ].join('\n');
}

function describeRun({ run, step, status, progress, outputs }: StopOutput['runs'][number], screen: Screen) {
  const { yellow, bold } = screen.colors;
  const place = progress === null ? '' : ` at ${progress.unit} ${progress.done} of ${progress.total}`;
  const how = status === 'succeeded' ? 'had just succeeded' : `${status}${place}`;
  return [`run ${yellow(formatId(run))} ${step} ${how}`, ...outputs.map((output) => `  ${bold(output)}`)];
}

/** `resume` goes on with one run from its state, and with the rest of its experiment. */
function adviseOnGoing(runs: StopOutput['runs'], name: string, scope: StopOutput['scope']): string[] {
  const resumable = runs.filter(({ resumable: isResumable }) => isResumable);
  if (scope === 'experiment' && runs.length > 1) return [`go on with: kstore run ${name} --continue`];
  return resumable.map(({ run }) => `go on with: kstore resume ${run.slice(0, 8)}`);
}
