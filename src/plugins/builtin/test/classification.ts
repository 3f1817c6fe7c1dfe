import { defineTestTask, type MetricDeclaration } from '../../api/task.ts';
import { chooseTestSettings, testedInputs, topErrorsSetting } from '../table-task/tested-part.ts';

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** A share, unless it is said otherwise. */
function declare(
  description: string,
  better: MetricDeclaration['better'],
  further: Partial<MetricDeclaration> = { maximum: 1 },
): MetricDeclaration {
  return { description, unit: '', better, minimum: 0, ...further };
}

const ofLabels: Partial<MetricDeclaration> = { maximum: 1, predicts: ['labels'] };
const withoutBound: Partial<MetricDeclaration> = {};

/** Tests a checkpoint of the learning task `classification`. */
export default defineTestTask({
  meta: {
    name: 'classification',
    version: '1',
    summary: 'measures how often predictions of classes are right, beside simple baselines',
    inputs: testedInputs,
    settings: chooseTestSettings({
      topErrors: topErrorsSetting,
      positive: {
        type: 'string',
        default: '',
        description:
          'class that thresholds are about; without it the rarer one of two classes, and none of more than two',
      },
      costs: {
        type: 'object',
        additionalProperties: false,
        default: { falsePositive: 1, falseNegative: 1 },
        description: 'what mistakes about the positive class cost, by which its threshold is chosen',
        properties: {
          falsePositive: {
            type: 'number',
            minimum: 0,
            default: 1,
            description: 'cost of a row that is wrongly taken for positive',
          },
          falseNegative: {
            type: 'number',
            minimum: 0,
            default: 1,
            description: 'cost of a positive row that is missed',
          },
        },
      },
    }),
    predicts: ['classes', 'labels'],
    outputs: {
      result: {
        kind: 'result',
        description:
          'metrics with intervals, each row with its prediction and probabilities, the surest mistakes, the confusion matrix, curves, a summary in words',
      },
    },
    metrics: {
      accuracy: declare(
        'share of the rows whose class is predicted; where rows may have several labels, of those with all of them right',
        'higher',
      ),
      hammingLoss: declare(
        'share of the labels of all rows that are wrong, where rows may have several',
        'lower',
        ofLabels,
      ),
      microPrecision: declare(
        'precision of all labels together, where rows may have several',
        'higher',
        ofLabels,
      ),
      microRecall: declare('recall of all labels together', 'higher', ofLabels),
      microF1: declare('harmonic mean of these two', 'higher', ofLabels),
      baselineHammingLoss: declare(
        'Hamming loss of taking each label as most training rows have it',
        'lower',
        ofLabels,
      ),
      precision: declare(
        'share of the rows predicted as a class that are of it; without a label the mean over classes',
        'higher',
      ),
      recall: declare(
        'share of the rows of a class that are predicted as it; without a label the mean over classes',
        'higher',
      ),
      f1: declare('harmonic mean of precision and recall; without a label the mean over classes', 'higher'),
      logLoss: declare('mean of -ln of the probability given to the right class', 'lower', withoutBound),
      baselineAccuracy: declare(
        'accuracy of predicting the most common class of the training rows',
        'higher',
      ),
      baselineLogLoss: declare(
        'log loss of giving each class its share of the training rows',
        'lower',
        withoutBound,
      ),
      baselineLinearAccuracy: declare('accuracy of dividing the classes by planes', 'higher'),
      baselineNearestAccuracy: declare('accuracy of saying what the nearest training row is', 'higher'),
      brier: declare('mean squared distance between probabilities and what was', 'lower', { maximum: 2 }),
      rocArea: declare(
        'area under the ROC curve of a class against the others; without a label the mean over classes',
        'higher',
      ),
      averagePrecision: declare(
        'area under the precision-recall curve of a class; without a label the mean over classes',
        'higher',
      ),
      calibrationError: declare(
        'mean distance between the probability of predicted classes and how often they come true',
        'lower',
      ),
      falsePositiveRate: declare('share of the rows of other classes that are taken for a class', 'lower'),
      falseNegativeRate: declare('share of the rows of a class that are taken for another', 'lower'),
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../classification/test.ts')).testClassification(context),
});
