import type { MetricDeclaration, TaskContext } from '../../api/task.ts';
import type { OutputMeasures } from './measure-outputs.ts';

function declare(description: string, better: MetricDeclaration['better']): MetricDeclaration {
  return { description, unit: '', better };
}

const lossMeaning = 'of numbers the mean squared error on the scaled targets, of classes the log loss';

/** Metrics of tasks that learn without a network. */
export const lossMetrics = {
  loss: declare(`loss of the training rows: ${lossMeaning}`, 'lower'),
  validationLoss: declare('the same of the validation rows', 'lower'),
} as const satisfies Record<string, MetricDeclaration>;

/** Those of tasks that may predict classes, besides. */
export const accuracyMetrics = {
  accuracy: declare('share of the training rows that are right', 'higher'),
  validationAccuracy: declare('share of the validation rows that are right', 'higher'),
} as const satisfies Record<string, MetricDeclaration>;

/** Logs `loss` and `accuracy`, `validationLoss` and `validationAccuracy`, or those of another prefix. */
export function logMeasures(
  context: TaskContext,
  prefix: '' | 'validation' | 'outOfBag',
  { loss, accuracy }: OutputMeasures,
  step?: number,
): void {
  const name = (metric: string) =>
    prefix === '' ? metric : `${prefix}${metric.slice(0, 1).toUpperCase()}${metric.slice(1)}`;
  if (Number.isFinite(loss)) context.logMetric(name('loss'), loss, step);
  if (accuracy !== null && Number.isFinite(accuracy)) context.logMetric(name('accuracy'), accuracy, step);
}
