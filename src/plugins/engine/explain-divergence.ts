import * as tf from '@tensorflow/tfjs-core';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { runLayers } from './layers/run-layers.ts';
import type { Model } from './model.ts';
import type { Samples } from './samples.ts';

/** Larger than what scaled values reach. */
const largeValue = 100;
const lookedAtRows = 64;

interface Reason {
  readonly reason: string;
  readonly hint: string;
}

/**
 * The error of a loss that is no number, with the most likely reason.
 *
 * @param what is not a number, as `the loss of step 12 (epoch 1)`.
 * @param samples the rows that gave it.
 */
export function explainDivergence(
  what: string,
  model: Model,
  samples: Samples,
  learningRate: number,
): KstoreError {
  const { reason, hint } =
    findMissing(samples) ??
    findUnscaled(samples) ??
    findLargeWeight(model, learningRate) ??
    findLayer(model, samples);
  return new KstoreError('KSTORE_TASK_FAILED', `${what} is not a number: ${reason}`, { hints: [hint] });
}

function findMissing({ inputs, targets }: Samples): Reason | null {
  const isMissing = (value: number) => !Number.isFinite(value);
  const where = inputs.some(isMissing) ? 'inputs' : targets.some(isMissing) ? 'targets' : null;
  if (where === null) return null;
  const reason = `the ${where} hold values that are no numbers`;
  return { reason, hint: 'fill or drop missing values in the preprocessing' };
}

function findUnscaled({ inputs, targets }: Samples): Reason | null {
  const isLarge = (values: Float32Array) => values.some((value) => Math.abs(value) > largeValue);
  const [largeInputs, largeTargets] = [isLarge(inputs), isLarge(targets)];
  if (!largeInputs && !largeTargets) return null;
  const step = `add a \`standardise\` step${largeTargets ? ' with `targets: true`' : ''} to the preprocessing`;
  return { reason: 'inputs or targets are not scaled', hint: step };
}

/** Weights begin near 1 or below; what has grown so far has been pushed there by steps that were too large. */
function findLargeWeight({ parameters }: Model, learningRate: number): Reason | null {
  const grown = parameters.find(({ variable }) =>
    variable.dataSync<'float32'>().some((weight) => !(Math.abs(weight) <= largeValue)),
  );
  if (grown === undefined) return null;
  return {
    reason: `the learning rate ${learningRate} is probably too high, the weights ${grown.name} have grown beyond ${largeValue}`,
    hint: 'lower `learningRate` in the training settings, or limit the steps with `clipNorm: 1`',
  };
}

/** All goes well until some layer: it divides by zero, takes a logarithm of zero or overflows. */
function findLayer(model: Model, { inputs }: Samples): Reason {
  const path = tf.tidy((): string => {
    const part = inputs.subarray(0, lookedAtRows * model.inputs);
    let values: tf.Tensor = tf.tensor(part, [part.length / model.inputs, ...model.inputShape]);
    const parameter = (name: string) => (model.byName.get(name) as Model['parameters'][number]).variable;
    for (const place of model.planned) {
      values = runLayers([place], values, { tf, parameter, training: null });
      if (values.dataSync<'float32'>().some((value) => !Number.isFinite(value))) return place.path;
    }
    return '';
  });
  const hint = 'lower `learningRate` in the training settings, or limit the steps with `clipNorm: 1`';
  if (path === '')
    return { reason: 'the loss itself divides by zero, takes the logarithm of zero or overflows', hint };
  return { reason: `the layer ${path} divides by zero, takes the logarithm of zero or overflows`, hint };
}
