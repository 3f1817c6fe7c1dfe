import {
  formatFullReference,
  formatVersion,
  KstoreError,
  type Run,
  type Version,
} from '../../store/index.ts';
import { labelTask, type TaskDefinition } from '../registry/task-definition.ts';
import type { RunError } from '../runner/run-task.ts';
import type { ExecutedTask } from './execute-task.ts';
import { listNotRun, listResults, type StepOutcomes } from './experiment-record.ts';
import type { ExperimentPlan, PlannedStep } from './plan.ts';
import type { TaskRun } from './run-cache.ts';

const shownLabels = 8;

/** Why a step did not succeed, with the names of what it ran on. */
export function describeStepFailure(
  step: PlannedStep,
  run: TaskRun,
  outcome: ExecutedTask,
  inputs: Readonly<Record<string, Version>>,
): KstoreError {
  const { task } = step;
  const { code, message, hints } = outcome.error ?? {
    code: 'KSTORE_TASK_FAILED' as const,
    message: `${task.type} task "${task.name}" failed`,
  };
  if (outcome.status === 'aborted' || outcome.status === 'stopped') return describeStop(task, run, code);
  // A task does not know the names of its inputs, so they are told here.
  const names = Object.values(inputs).map(formatFullReference);
  const where = names.length === 0 ? [] : [`it ran on ${names.join(', ')}`];
  return new KstoreError(code, message, { hints: [...(hints ?? []), ...where] });
}

/** What came of a run that was ended on purpose, and how to go on. */
function describeStop(task: TaskDefinition, run: TaskRun, code: RunError['code']): KstoreError {
  const { id, outputs, state } = run;
  const place = describePlace(run);
  const made = outputs.map(({ kind, name, version }) => formatFullReference({ kind, name, version }));
  const kept = made.length === 0 ? '' : `; ${made.join(', ')} is what it had until then`;
  return new KstoreError(code, `${labelTask(task)} was stopped${place}${kept}`, {
    hints: state === undefined ? [] : [`\`kstore resume ${id.slice(0, 8)}\` goes on from there`],
  });
}

function describePlace({ progress }: TaskRun): string {
  return progress === undefined ? '' : ` at ${progress.unit} ${progress.done} of ${progress.total}`;
}

/** The first failure, with what became of the other steps where there are some. */
export function describeFailure(
  plan: ExperimentPlan,
  outcomes: StepOutcomes,
  run: Run,
  failure: KstoreError,
): KstoreError {
  const ids = plan.steps.map(({ id }) => id);
  const results = listResults(ids, outcomes);
  const notRun = listNotRun(plan, ids, outcomes);
  const unfinished = results.filter(({ run: { status } }) => status === 'stopped' || status === 'aborted');
  const isWhole =
    unfinished.length > 1 && unfinished.some(({ run: { error } }) => error?.code === failure.code);
  const { code, message, hints } = isWhole ? describeWhole(plan, failure) : failure;
  const told = (status: string, labels: readonly string[]) =>
    labels.length === 0 ? [] : [`${status}: ${shorten(labels)}`];
  const withStatus = (status: Run['status']) =>
    results.filter((result) => result.run.status === status).map(({ label }) => label);
  const failed = withStatus('failed');
  const summary = [
    ...told('succeeded', withStatus('succeeded')),
    ...(plan.steps.length > 1 ? told('failed', failed) : []),
    ...(plan.steps.length > 1
      ? told(
          'stopped',
          unfinished.map(({ label, run }) => `${label}${describePlace(run)}`),
        )
      : []),
    ...told(
      'not run',
      notRun.map(({ label }) => label),
    ),
  ];
  // `resume` goes on with one run; the others of several would begin anew.
  const isResumable = !isWhole && results.some(({ run: { state } }) => state !== undefined);
  const advice =
    summary.length === 0 || isResumable
      ? []
      : [`\`kstore run ${plan.experiment.name} --continue\` goes on from here`];
  return new KstoreError(code, message, {
    hints: [...hints, ...summary, ...advice],
    data: {
      run: run.id,
      steps: [
        ...results.map(({ label, run: { id, status } }) => ({ step: label, status, run: id })),
        ...notRun.map(({ label, needs }) => ({ step: label, status: 'not run', needs })),
      ],
    },
    cause: failure,
  });
}

/** Several steps were ended: what is said of one of them is not said of all. */
function describeWhole({ experiment }: ExperimentPlan, { code }: KstoreError): KstoreError {
  return new KstoreError(code, `${formatVersion(experiment.name, experiment.version)} was stopped`);
}

function shorten(labels: readonly string[]): string {
  const shown = labels.length > shownLabels + 1 ? labels.slice(0, shownLabels) : labels;
  const more = labels.length - shown.length;
  return [...shown, ...(more === 0 ? [] : [`${more} more`])].join(', ');
}
