import { defineTestTask, type MetricDeclaration } from '../../api/task.ts';
import { testedPartSettings } from '../table-task/tested-part.ts';

export { readEngineIdentity } from '../../engine/engine-identity.ts';

function declare(description: string, better: MetricDeclaration['better']): MetricDeclaration {
  return { description, unit: '', better };
}

/** Tests a checkpoint of the learning task `classification`. */
export default defineTestTask({
  meta: {
    name: 'classification',
    version: '1',
    summary: 'measures how often predictions of classes are right, beside the most common class as baseline',
    inputs: {
      checkpoint: { kind: 'checkpoint', description: 'made by the learning task classification' },
      dataset: {
        kind: 'dataset',
        description: 'table with the columns of the training dataset, or pictures as those',
      },
    },
    settings: testedPartSettings,
    outputs: {
      result: {
        kind: 'result',
        description:
          'metrics, each row with its prediction and probabilities, the confusion matrix, a summary in words',
      },
    },
    metrics: {
      accuracy: declare('share of the rows whose class is predicted', 'higher'),
      precision: declare(
        'share of the rows predicted as a class that are of it; without a label the mean over classes',
        'higher',
      ),
      recall: declare(
        'share of the rows of a class that are predicted as it; without a label the mean over classes',
        'higher',
      ),
      f1: declare('harmonic mean of precision and recall; without a label the mean over classes', 'higher'),
      logLoss: declare('mean of -ln of the probability given to the right class', 'lower'),
      baselineAccuracy: declare(
        'accuracy of predicting the most common class of the training rows',
        'higher',
      ),
      baselineLogLoss: declare('log loss of giving each class its share of the training rows', 'lower'),
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../classification/test.ts')).testClassification(context),
});
