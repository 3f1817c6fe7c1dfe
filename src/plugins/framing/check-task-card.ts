import { findTableSummary, KstoreError, type Version } from '../../store/index.ts';
import type { ExperimentPlan, PlannedStep } from '../experiment/plan.ts';
import { placeOf } from '../experiment/experiment-settings.ts';
import { readColumnChoice } from '../overlap/chosen-rows.ts';
import { checkPredicted, findPredicted, type Refuse } from './check-predicted.ts';
import { checkSuccess } from './check-success.ts';
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
    checkPredicted(card, step, refuse);
    if (step.task.type === 'learning') checkColumns(card, step, refuse);
  }
  checkSuccess(card, steps, refuse);
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
    if (findPredicted(card) === 'numbers' && type !== 'number')
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
