import { findTableSummary, KstoreError, type JsonObject, type Version } from '../../store/index.ts';
import type { ExperimentPlan, PlannedStep } from '../experiment/plan.ts';
import { placeOf } from '../experiment/experiment-settings.ts';
import { readColumnChoice } from '../overlap/chosen-rows.ts';
import { readTaskCard, type TaskCard } from './task-card.ts';

/**
 * Checks that what the task card of an experiment promises is what its steps do: the columns, the type of the task,
 * and the metrics of its thresholds. What another step makes is not there yet, and is not looked at.
 *
 * @throws KSTORE_SETTINGS_INVALID naming the member of the card.
 */
export function checkTaskCard({ experiment, steps }: ExperimentPlan): void {
  const card = readTaskCard(experiment);
  if (card === null) return;
  const refuse = (member: string, problem: string, hint: string): never => {
    const place = `${placeOf(experiment)}: card, ${member}`;
    throw new KstoreError('KSTORE_SETTINGS_INVALID', `${place}: ${problem}`, { hints: [hint] });
  };
  checkCount(card, refuse);
  for (const step of steps) {
    if (step.task.type !== 'learning') continue;
    checkTask(card, step, refuse);
    checkColumns(card, step, refuse);
  }
  checkSuccess(card, steps, refuse);
}

type Refuse = (member: string, problem: string, hint: string) => never;

function isClassification({ type }: TaskCard): boolean {
  return type.endsWith('classification');
}

function checkCount({ type, predict }: TaskCard, refuse: Refuse): void {
  // Labels may be a column each, or stand in one together.
  if (type === 'multilabel classification') return;
  const isSeveral = type === 'vector regression';
  if (isSeveral === predict.length > 1) return;
  const needed = isSeveral ? 'two columns or more' : 'one column';
  refuse(
    'predict',
    `${type} predicts ${needed}, and ${predict.length} are named`,
    'correct `type` or `predict`',
  );
}

/** The built-in tasks say by their name what they learn; what others learn is not known. */
function checkTask(card: TaskCard, { task, settings }: PlannedStep, refuse: Refuse): void {
  const learns = isClassification(card) ? 'classification' : 'regression';
  const other = isClassification(card) ? 'regression' : 'classification';
  if (task.name !== other) return checkLabels(card, settings, refuse);
  refuse(
    'type',
    `"${card.type}" is not what the task learning/${other} learns`,
    `correct \`type\`, or name a model for learning/${learns}`,
  );
}

/** One column of labels looks like one of classes, so the training has to say what it is. */
function checkLabels({ type, predict }: TaskCard, { labels }: JsonObject, refuse: Refuse): void {
  const isSeveral = type === 'multilabel classification';
  if (isSeveral && (labels === 'one' || (labels === 'auto' && predict.length === 1)))
    refuse('type', 'the run learns one class a row', 'set `labels: several` in the training');
  if (!isSeveral && labels === 'several')
    refuse(
      'type',
      'the run learns several labels a row',
      'correct `type`, or leave `labels` out of the training',
    );
}

function checkColumns(card: TaskCard, { inputs }: PlannedStep, refuse: Refuse): void {
  const [dataset, preprocessing] = [inputs['dataset'], inputs['preprocessing']].map((input) =>
    input?.type === 'version' ? input.version : null,
  ) as [Version | null, Version | null];
  const summary = dataset === null ? null : findTableSummary(dataset.manifest);
  if (summary === null) return;
  const columns = new Map(summary.columns.map((column) => [column.name, column]));
  const known = `the columns of ${dataset!.name} are ${[...columns.keys()].slice(0, 12).join(', ')}${columns.size > 12 ? ', …' : ''}`;
  for (const member of ['predict', 'from'] as const)
    for (const name of card[member] ?? [])
      if (!columns.has(name)) refuse(member, `${dataset!.name} has no column "${name}"`, known);
  const both = card.from?.find((name) => card.predict.includes(name));
  if (both !== undefined) refuse('from', `"${both}" is what is predicted`, 'leave it out of `from`');
  const choice = readColumnChoice(preprocessing);
  const withRole = (role: string) =>
    summary.columns.filter((column) => column.role === role).map(({ name }) => name);
  const targets = choice.targets ?? withRole('target');
  refuseOther('predict', card.predict, targets, refuse);
  if (choice.inputs !== null) refuseOther('from', card.from ?? choice.inputs, choice.inputs, refuse);
  checkTypes(card, columns, refuse);
}

/** @param used what the run takes; none when it is not known. */
function refuseOther(
  member: string,
  named: readonly string[],
  used: readonly string[],
  refuse: Refuse,
): void {
  if (used.length === 0) return;
  const other = named.find((name) => !used.includes(name)) ?? used.find((name) => !named.includes(name));
  if (other === undefined) return;
  const problem = named.includes(other)
    ? `"${other}" is named, and the run does not use it`
    : `the run uses "${other}", and it is not named`;
  refuse(member, problem, `the run uses ${used.join(', ')}`);
}

function checkTypes(
  card: TaskCard,
  columns: ReadonlyMap<string, { readonly type: string }>,
  refuse: Refuse,
): void {
  for (const name of card.predict) {
    const { type } = columns.get(name)!;
    if (!isClassification(card) && type !== 'number')
      refuse(
        'type',
        `"${card.type}" predicts numbers, and "${name}" is ${type}`,
        'correct `type` or `predict`',
      );
    if (card.type === 'multilabel classification' && card.predict.length === 1 && type !== 'text')
      refuse(
        'predict',
        `"${name}" is ${type}, and one column of labels holds text with \`;\` between them`,
        'correct `type`, or name a column for each label',
      );
    if (card.type === 'multiclass classification' && type === 'boolean')
      refuse('type', `"${name}" is yes or no, which is binary classification`, 'correct `type`');
  }
}

function checkSuccess({ success }: TaskCard, steps: readonly PlannedStep[], refuse: Refuse): void {
  const tests = new Map(steps.filter(({ task }) => task.type === 'test').map((step) => [step.step, step]));
  const declared = new Map(
    [...tests.values()].flatMap(({ step, task }) =>
      Object.entries(task.meta.metrics).map(([name, metric]) => [
        tests.size > 1 ? `${step.replace(/^test\//, '')}/${name}` : name,
        metric,
      ]),
    ),
  );
  success?.forEach(({ metric, atLeast, atMost }, index) => {
    const member = `success ${index + 1}`;
    if ((atLeast === undefined) === (atMost === undefined))
      refuse(member, 'it has not one threshold', 'write `atLeast` or `atMost`');
    const found = [...declared].find(([name]) => metric === name || metric.startsWith(`${name}/`))?.[1];
    const names = [...declared.keys()].filter((name) => !/(^|\/)baseline/.test(name));
    const there = names.length === 0 ? 'the experiment has no test' : `there is ${names.join(', ')}`;
    if (found === undefined) refuse(member, `no test gives the metric "${metric}"`, there);
    const isHigher = found.better === 'higher';
    if (isHigher === (atLeast !== undefined)) return;
    const right = isHigher ? 'atLeast' : 'atMost';
    refuse(member, `"${metric}" is better when ${isHigher ? 'higher' : 'lower'}`, `write \`${right}\``);
  });
}
