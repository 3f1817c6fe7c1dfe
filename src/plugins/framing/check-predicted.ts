import { findTableSummary, type JsonObject } from '../../store/index.ts';
import type { Predicted } from '../api/task.ts';
import type { PlannedStep } from '../experiment/plan.ts';
import { readColumnChoice } from '../overlap/chosen-rows.ts';
import type { TaskCard } from './task-card.ts';

/** @param member of the card that does not fit. */
export type Refuse = (member: string, problem: string, hint: string) => never;

/** What a model must predict to be what the card says. */
export function findPredicted({ type }: TaskCard): Predicted {
  if (type === 'multilabel classification') return 'labels';
  return type.endsWith('classification') ? 'classes' : 'numbers';
}

/**
 * Checks that a step learns, or tests, what the card says. Tasks declare what they can; of those that can several the
 * settings choose, and where these leave it open the targets. What a task without a declaration predicts is not known.
 */
export function checkPredicted(card: TaskCard, step: PlannedStep, refuse: Refuse): void {
  const { task, settings } = step;
  const wanted = findPredicted(card);
  const { predicts } = task.meta;
  const verb = task.type === 'learning' ? 'learns' : 'tests';
  if (predicts !== undefined && !predicts.includes(wanted))
    refuse(
      'type',
      `"${card.type}" is not what the task ${task.type}/${task.name} ${verb}: that is ${predicts.join(' or ')}`,
      task.type === 'learning'
        ? `correct \`type\`, or name a model for a task that learns ${wanted}`
        : `correct \`type\`, or take a test of ${wanted}`,
    );
  if (task.type !== 'learning') return;
  const chosen = choosePredicted(step);
  if (chosen === null || chosen === (wanted === 'numbers' ? 'numbers' : 'classes'))
    return checkLabels(card, settings, refuse);
  const hint =
    wanted === 'labels'
      ? 'correct `type`, or set `labels: several` in the training'
      : `correct \`type\`, or set \`predict: ${wanted}\` in the training`;
  refuse('type', `"${card.type}" is not what the run learns: that is ${chosen}`, hint);
}

/** What is learnt by a task that leaves it to its setting `predict`; null when another one, or the table, is not known. */
function choosePredicted({ settings, inputs }: PlannedStep): 'numbers' | 'classes' | null {
  const { predict, labels } = settings;
  if (predict !== 'auto' && predict !== 'numbers' && predict !== 'classes') return null;
  if (labels === 'several') return 'classes';
  if (predict !== 'auto') return predict;
  const [dataset, preprocessing] = [inputs['dataset'], inputs['preprocessing']];
  const summary = dataset?.type === 'version' ? findTableSummary(dataset.version.manifest) : null;
  if (summary === null || preprocessing?.type === 'output') return null;
  const { targets } = readColumnChoice(preprocessing?.version ?? null);
  const learnt = summary.columns.filter(({ name, role }) => targets?.includes(name) ?? role === 'target');
  const isClass = ({ type }: { readonly type: string }) => type === 'text' || type === 'boolean';
  return learnt.some(isClass) ? 'classes' : 'numbers';
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
