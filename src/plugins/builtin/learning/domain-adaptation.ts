import { defineLearningTask } from '../../api/task.ts';
import { isGradientThread } from '../../engine/parallel/is-gradient-thread.ts';
import {
  adjustableSettings,
  chooseSettings,
  networkSettings,
  trainingMetrics,
} from '../table-task/training-settings.ts';

// A thread of a training loads this file too, and the training code serves it.
if (isGradientThread()) await import('../domain-adaptation/train.ts');

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** Learns classes from labelled rows so that they are recognised in rows of another origin without labels. */
export default defineLearningTask({
  meta: {
    name: 'domain-adaptation',
    version: '1',
    summary: 'learns classes that are recognised in unlabelled rows of another origin too',
    inputs: {
      dataset: { kind: 'dataset', description: 'labelled rows: a table, or pictures' },
      targetDataset: {
        kind: 'dataset',
        description: 'rows of the other origin with the same inputs; their classes are not looked at',
      },
      preprocessing: {
        kind: 'preprocessing',
        description: 'steps that turn rows into numbers, learnt from the labelled rows',
        optional: true,
      },
      model: { kind: 'model', description: 'layers of the network; an output a class is added' },
    },
    settings: chooseSettings(
      [
        'method',
        'adaptation',
        'domainUnits',
        ...networkSettings.filter((name) => name !== 'loss' && name !== 'keepWeights'),
        'classWeights',
        'labelSmoothing',
      ],
      {
        method: {
          enum: ['coral', 'adversarial'],
          default: 'coral',
          description:
            '`coral` makes the covariances of the outputs alike in both origins; `adversarial` makes what the layers give such that nothing in it tells the origins apart',
        },
        epochs: { default: 50 },
        learningRate: { default: 0.001 },
      },
    ),
    resumable: true,
    adjustable: adjustableSettings,
    predicts: ['classes'],
    outputs: {
      checkpoint: {
        kind: 'checkpoint',
        description:
          'weights of the best epoch, the layers, and the fitted preprocessing; as of classification',
      },
    },
    metrics: {
      loss: {
        description: 'loss of the labelled training rows and of the likeness of the origins together',
        unit: '',
        better: 'lower',
      },
      validationLoss: { description: 'loss of the labelled validation rows', unit: '', better: 'lower' },
      ...trainingMetrics,
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../domain-adaptation/train.ts')).trainDomainAdaptation(context),
});
