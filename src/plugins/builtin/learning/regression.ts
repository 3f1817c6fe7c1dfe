import { defineLearningTask } from '../../api/task.ts';
import { isGradientThread } from '../../engine/parallel/is-gradient-thread.ts';
import {
  adjustableSettings,
  chooseTrainingSettings,
  trainingMetrics,
} from '../table-task/training-settings.ts';

// A thread of a training loads this file too, and the training code serves it.
if (isGradientThread()) await import('../regression/train.ts');

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** Learns to predict numbers from the rows of a table with a network of dense layers. */
export default defineLearningTask({
  meta: {
    name: 'regression',
    version: '1',
    summary: 'learns to predict numbers from the rows of a table',
    inputs: {
      dataset: {
        kind: 'dataset',
        description: 'table with input and target columns, or pictures with a label sheet of numbers',
      },
      preprocessing: {
        kind: 'preprocessing',
        description: 'steps that turn rows into numbers; without it all rows are for training, as they are',
        optional: true,
      },
      model: { kind: 'model', description: 'layers of the network' },
    },
    settings: chooseTrainingSettings(
      ['meanSquaredError', 'meanAbsoluteError', 'huber'],
      'what training makes small, measured on the scaled targets',
      ['huberDelta'],
    ),
    resumable: true,
    adjustable: adjustableSettings,
    predicts: ['numbers'],
    outputs: {
      checkpoint: {
        kind: 'checkpoint',
        description: 'weights of the best epoch, the layers, and the fitted preprocessing',
      },
    },
    metrics: {
      loss: { description: 'loss of the training rows, on the scaled targets', unit: '', better: 'lower' },
      validationLoss: {
        description: 'loss of the validation rows, on the scaled targets',
        unit: '',
        better: 'lower',
      },
      ...trainingMetrics,
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../regression/train.ts')).trainRegression(context),
});
