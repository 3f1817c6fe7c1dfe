import { defineLearningTask } from '../../api/task.ts';
import { isGradientThread } from '../../engine/parallel/is-gradient-thread.ts';
import {
  adjustableSettings,
  chooseSettings,
  networkSettings,
  trainingMetrics,
} from '../table-task/training-settings.ts';

// A thread of a training loads this file too, and the training code serves it.
if (isGradientThread()) await import('../representation/train.ts');

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** Learns to describe rows by few numbers without being told what is right, and describes all rows so. */
export default defineLearningTask({
  meta: {
    name: 'representation',
    version: '1',
    summary: 'learns without targets to describe rows by codes, and makes a dataset of them',
    inputs: {
      dataset: { kind: 'dataset', description: 'table, or pictures; targets are not looked at' },
      preprocessing: {
        kind: 'preprocessing',
        description: 'steps that turn rows into numbers; for the method `contrastive` with an `augment` step',
        optional: true,
      },
      model: { kind: 'model', description: 'layers from a row to its code' },
    },
    settings: chooseSettings(
      [
        'method',
        'decoder',
        'corruption',
        'temperature',
        'projection',
        ...networkSettings.filter((name) => name !== 'loss' && name !== 'keepWeights'),
      ],
      {
        method: {
          enum: ['autoencoder', 'denoising', 'contrastive'],
          default: 'autoencoder',
          description:
            '`autoencoder` gives the inputs again through the layers of the model; `denoising` does so from inputs of which some are zero; `contrastive` gives two changed views of a row alike codes, and those of different rows different ones',
        },
        epochs: { default: 50 },
        learningRate: { default: 0.001 },
        batchSize: { default: 64 },
      },
    ),
    resumable: true,
    adjustable: adjustableSettings,
    outputs: {
      checkpoint: { kind: 'checkpoint', description: 'weights of the encoder, and the fitted preprocessing' },
      dataset: {
        kind: 'dataset',
        description: 'the code of every row, with the targets that the dataset had',
      },
    },
    metrics: {
      loss: {
        description: 'loss of the training rows: mean squared error of the inputs, or the contrastive one',
        unit: '',
        better: 'lower',
      },
      validationLoss: {
        description: 'mean squared error of the inputs of validation rows; none of contrastive learning',
        unit: '',
        better: 'lower',
      },
      ...trainingMetrics,
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../representation/train.ts')).trainRepresentation(context),
});
