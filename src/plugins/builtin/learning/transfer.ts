import { defineLearningTask } from '../../api/task.ts';
import { isGradientThread } from '../../engine/parallel/is-gradient-thread.ts';
import { accuracyMetrics, lossMetrics } from '../table-task/log-measures.ts';
import {
  adjustableSettings,
  chooseSettings,
  networkSettings,
  trainingMetrics,
} from '../table-task/training-settings.ts';

// A thread of a training loads this file too, and the training code serves it.
if (isGradientThread()) await import('../transfer/train.ts');

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** Learns numbers or classes with the first layers of a network that has learnt something else. */
export default defineLearningTask({
  meta: {
    name: 'transfer',
    version: '1',
    summary: 'learns something new with the first layers of a trained network',
    inputs: {
      dataset: {
        kind: 'dataset',
        description: 'rows like those that the checkpoint was trained on, with other targets',
      },
      checkpoint: {
        kind: 'checkpoint',
        description: 'of the tasks classification, regression, transfer or representation',
      },
      preprocessing: {
        kind: 'preprocessing',
        description:
          'how rows are divided, which column is the target, how it is scaled, and what is changed while training; inputs are prepared as for the checkpoint',
        optional: true,
      },
      model: {
        kind: 'model',
        description: 'layers between the kept ones and the output layer; without it none',
        optional: true,
      },
    },
    settings: chooseSettings(
      [
        'predict',
        'labels',
        'replaceFrom',
        'freeze',
        'unfreeze',
        ...networkSettings,
        'huberDelta',
        'focalGamma',
        'classWeights',
        'labelSmoothing',
      ],
      { epochs: { default: 50 }, learningRate: { default: 0.001 } },
    ),
    resumable: true,
    adjustable: adjustableSettings,
    predicts: ['numbers', 'classes', 'labels'],
    outputs: {
      checkpoint: {
        kind: 'checkpoint',
        description: 'weights of the best epoch, the layers, and the fitted preprocessing',
      },
    },
    metrics: { ...lossMetrics, ...accuracyMetrics, ...trainingMetrics },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../transfer/train.ts')).trainTransfer(context),
});
