import { defineLearningTask, type MetricDeclaration } from '../../api/task.ts';
import { isGradientThread } from '../../engine/parallel/is-gradient-thread.ts';
import {
  adjustableSettings,
  chooseTrainingSettings,
  trainingMetrics,
} from '../table-task/training-settings.ts';

// A thread of a training loads this file too, and the training code serves it.
if (isGradientThread()) await import('../classification/train.ts');

export { readEngineIdentity } from '../../engine/engine-identity.ts';

function declare(description: string, better: MetricDeclaration['better']): MetricDeclaration {
  return { description, unit: '', better };
}

/** Learns to tell classes apart from the rows of a table with a network of dense layers. */
export default defineLearningTask({
  meta: {
    name: 'classification',
    version: '1',
    summary: 'learns to tell classes apart from the rows of a table',
    inputs: {
      dataset: {
        kind: 'dataset',
        description:
          'table with input columns and one target column: text, true and false, or whole numbers; or several of 0 and 1, ' +
          'one a label; or pictures in folders of their classes, with a label sheet, or as IDX files',
      },
      preprocessing: {
        kind: 'preprocessing',
        description:
          'steps that turn rows into numbers; classes are never scaled; without it all rows are for training, as they are',
        optional: true,
      },
      model: { kind: 'model', description: 'layers of the network; an output a class is added' },
    },
    settings: chooseTrainingSettings(
      ['crossEntropy', 'focal', 'binaryCrossEntropy'],
      'what training makes small: -ln of the probability given to the right class; `focal` counts rows little that are right already; `binaryCrossEntropy` tells each class from all others by itself, as all do where a row may have several labels',
      ['labels', 'focalGamma', 'classWeights', 'labelSmoothing'],
    ),
    resumable: true,
    adjustable: adjustableSettings,
    predicts: ['classes', 'labels'],
    outputs: {
      checkpoint: {
        kind: 'checkpoint',
        description: 'weights of the best epoch, the layers, and the fitted preprocessing with the classes',
      },
    },
    metrics: {
      loss: declare('loss of the training rows', 'lower'),
      validationLoss: declare('loss of the validation rows, with the same weights and smoothing', 'lower'),
      accuracy: declare(
        'share of the training rows that were right as they were trained on, with dropout; of several labels those with all of them right',
        'higher',
      ),
      validationAccuracy: declare('share of the validation rows that are right', 'higher'),
      ...trainingMetrics,
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../classification/train.ts')).trainClassification(context),
});
