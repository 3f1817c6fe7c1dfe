import * as tf from '@tensorflow/tfjs-core';
import { countAllCorrect, createBinaryCrossEntropy } from './binary-cross-entropy.ts';
import { countCorrect, differentiateCrossEntropy, measureCrossEntropy } from './cross-entropy.ts';
import { createAdversarialLoss, createCoralLoss } from './domain-losses.ts';
import { createContrastiveLoss } from './contrastive-loss.ts';
import { createBinaryFocalLoss, createFocalLoss } from './focal-loss.ts';
import { onTensors } from './loss-on-tensors.ts';
import { meanSquaredError } from './mean-squared-error.ts';
import type { OutputWeights } from './output-weights.ts';

/** A loss in two forms that must agree; a mean over rows, so that parts of a batch can be put together. */
export interface Loss {
  /** For gradients; both `[rows, outputs]` float32. */
  readonly onTensors: (predictions: tf.Tensor2D, targets: tf.Tensor2D) => tf.Scalar;
  /** For reports, of the same values row by row, in float64. */
  readonly onNumbers: (predictions: Float32Array, targets: Float32Array, outputs: number) => number;
  /** Rows that are right, of the same values; null where rows are not right or wrong. */
  readonly countCorrect:
    | ((predictions: Float32Array, targets: Float32Array, outputs: number) => number)
    | null;
}

export interface LossSettings {
  readonly loss: LossName;
  /** Where huber changes from square to straight. */
  readonly huberDelta: number;
  /** How little focal counts rows that are right already. */
  readonly focalGamma: number;
  /** Of contrastive; 0.5 without it. */
  readonly temperature?: number;
  /** Of coral: how much the likeness of the domains counts; 1 without it. */
  readonly adaptation?: number;
  /** Of multilabelCrossEntropy and multilabelFocal: how much having each label counts; 1 without them. */
  readonly positiveWeights?: OutputWeights;
}

type CreateLoss = (settings: LossSettings) => Loss;

const lossTable = {
  meanSquaredError: () => ({
    onTensors: onTensors(meanSquaredError),
    onNumbers: averageErrors((error) => error * error),
    countCorrect: null,
  }),
  meanAbsoluteError: () => ({
    onTensors: (predictions, targets) => tf.mean<tf.Scalar>(tf.abs(tf.sub(predictions, targets))),
    onNumbers: averageErrors((error) => Math.abs(error)),
    countCorrect: null,
  }),
  /** P. J. Huber, "Robust estimation of a location parameter" (1964). */
  huber: ({ huberDelta }) => ({
    onTensors: (predictions, targets) => {
      const size = tf.abs(tf.sub(predictions, targets));
      const inside = tf.minimum(size, huberDelta);
      const outside = tf.sub(size, inside);
      return tf.mean<tf.Scalar>(tf.add(tf.mul(0.5, tf.square(inside)), tf.mul(huberDelta, outside)));
    },
    onNumbers: averageErrors((error) => {
      const size = Math.abs(error);
      return size <= huberDelta ? 0.5 * size * size : huberDelta * (size - 0.5 * huberDelta);
    }),
    countCorrect: null,
  }),
  /** Of logits; averaged over rows. Weights of classes and smoothing are in the targets. */
  crossEntropy: () => ({
    onTensors: onTensors({ measure: measureCrossEntropy, differentiate: differentiateCrossEntropy }),
    onNumbers: measureCrossEntropy,
    countCorrect,
  }),
  /** Of logits; each output by itself, with targets from 0 to 1. */
  binaryCrossEntropy: () => {
    const loss = createBinaryCrossEntropy();
    return { onTensors: onTensors(loss), onNumbers: loss.measure, countCorrect };
  },
  /** The same, where a row is right if all its outputs are: of labels of which a row may have several. */
  multilabelCrossEntropy: ({ positiveWeights = null }) => {
    const loss = createBinaryCrossEntropy(positiveWeights);
    return { onTensors: onTensors(loss), onNumbers: loss.measure, countCorrect: countAllCorrect };
  },
  multilabelFocal: ({ focalGamma, positiveWeights = null }) => {
    const loss = createBinaryFocalLoss(focalGamma, positiveWeights);
    return { onTensors: onTensors(loss), onNumbers: loss.measure, countCorrect: countAllCorrect };
  },
  focal: ({ focalGamma }) => {
    const loss = createFocalLoss(focalGamma);
    return { onTensors: onTensors(loss), onNumbers: loss.measure, countCorrect };
  },
  /** Of codes of rows two by two; there are no targets. */
  contrastive: ({ temperature = 0.5 }) => {
    const loss = createContrastiveLoss(temperature);
    return { onTensors: onTensors(loss), onNumbers: loss.measure, countCorrect: null };
  },
  /** Of logits; rows whose targets are all zero are of the domain without labels. */
  coral: ({ adaptation = 1 }) => {
    const loss = createCoralLoss(adaptation);
    return { onTensors: onTensors(loss), onNumbers: loss.measure, countCorrect: null };
  },
  /** Of logits of the classes, and that of the domain without labels. */
  adversarial: () => {
    const loss = createAdversarialLoss();
    return { onTensors: onTensors(loss), onNumbers: loss.measure, countCorrect: null };
  },
} as const satisfies Record<string, CreateLoss>;

export type LossName =
  | 'meanSquaredError'
  | 'meanAbsoluteError'
  | 'huber'
  | 'crossEntropy'
  | 'binaryCrossEntropy'
  | 'multilabelCrossEntropy'
  | 'multilabelFocal'
  | 'focal'
  | 'contrastive'
  | 'coral'
  | 'adversarial';

/** Losses that tasks choose by themselves: what their rows and targets are belongs to the task. */
const taskLosses: readonly LossName[] = [
  'multilabelCrossEntropy',
  'multilabelFocal',
  'contrastive',
  'coral',
  'adversarial',
];

/** Losses that a person chooses. */
export const lossNames = (Object.keys(lossTable) as readonly LossName[]).filter(
  (name) => !taskLosses.includes(name),
);

export function createLoss(settings: LossSettings): Loss {
  return lossTable[settings.loss](settings);
}

/** The mean over all rows and outputs, summed in order in float64. */
function averageErrors(ofError: (error: number) => number): Loss['onNumbers'] {
  return (predictions, targets) => {
    let sum = 0;
    for (let index = 0; index < targets.length; index++) {
      sum += ofError((predictions[index] as number) - (targets[index] as number));
    }
    return sum / targets.length;
  };
}
