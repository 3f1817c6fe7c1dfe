import { defineLearningTask } from '../../api/task.ts';
import { isGradientThread } from '../../engine/parallel/is-gradient-thread.ts';
import {
  adjustableSettings,
  chooseSettings,
  networkSettings,
  trainingMetrics,
} from '../table-task/training-settings.ts';

// A thread of a training loads this file too, and the training code serves it.
if (isGradientThread()) await import('../hierarchical-features/train.ts');

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** Learns one level of features upon others, without being told what is right, and describes all rows by them. */
export default defineLearningTask({
  meta: {
    name: 'hierarchical-features',
    version: '1',
    summary: 'learns features level by level, and makes a dataset of each level',
    inputs: {
      dataset: { kind: 'dataset', description: 'table, or pictures; targets are not looked at' },
      checkpoint: {
        kind: 'checkpoint',
        description:
          'the levels below, of this task or of representation; they stay as they are. Without it the first level is learnt',
        optional: true,
      },
      preprocessing: {
        kind: 'preprocessing',
        description:
          'steps that turn rows into numbers; with a checkpoint only how rows are divided and changed while training',
        optional: true,
      },
      model: { kind: 'model', description: 'layers of this level' },
    },
    settings: chooseSettings(
      [
        'method',
        'decoder',
        'corruption',
        ...networkSettings.filter((name) => name !== 'loss' && name !== 'keepWeights'),
      ],
      {
        method: {
          enum: ['autoencoder', 'denoising'],
          default: 'autoencoder',
          description:
            '`autoencoder` gives again what comes from below through the layers of the level; `denoising` does so where some of it is zero',
        },
        epochs: { default: 50 },
        learningRate: { default: 0.001 },
        batchSize: { default: 64 },
      },
    ),
    resumable: true,
    adjustable: adjustableSettings,
    outputs: {
      checkpoint: {
        kind: 'checkpoint',
        description: 'weights of this level and of those below as one encoder, and the fitted preprocessing',
      },
      dataset: {
        kind: 'dataset',
        description: 'the features of every row on this level, with the targets that the dataset had',
      },
    },
    metrics: {
      loss: {
        description: 'mean squared error of what is given again, of the training rows',
        unit: '',
        better: 'lower',
      },
      validationLoss: { description: 'the same of the validation rows', unit: '', better: 'lower' },
      ...trainingMetrics,
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) =>
    (await import('../hierarchical-features/train.ts')).trainHierarchicalFeatures(context),
});
