import * as tf from '@tensorflow/tfjs-core';
import { setImmediate } from 'node:timers/promises';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { RandomStream } from '../api/task.ts';
import { forbidMathRandom } from './forbid-math-random.ts';
import { losses, measureLoss, type LossName } from './losses.ts';
import { predict, readWeights, runModel, type Model } from './model.ts';
import { createOptimiser, type OptimiserSettings } from './optimiser.ts';
import type { WeightTensor } from './safetensors.ts';

/** Rows with their targets, one row after the other in each array. */
export interface Samples {
  readonly inputs: Float32Array;
  readonly targets: Float32Array;
}

export interface TrainingSettings extends OptimiserSettings {
  readonly epochs: number;
  readonly batchSize: number;
  readonly loss: LossName;
  /** Epochs without a better validation loss after which training ends; 0 means never. */
  readonly patience: number;
}

export interface EpochReport {
  /** From 1. */
  readonly epoch: number;
  readonly loss: number;
  readonly validationLoss: number | null;
}

export interface TrainingJob {
  readonly model: Model;
  readonly training: Samples;
  readonly validation: Samples | null;
  readonly settings: TrainingSettings;
  /** Opens a named stream; `batches` and `dropout` are drawn from. */
  random(stream: string): RandomStream;
  readonly signal: AbortSignal;
  onEpoch(report: EpochReport): void;
}

export interface TrainingOutcome {
  /** Of the epoch with the lowest validation loss; of the last one when there is no validation. */
  readonly weights: ReadonlyMap<string, WeightTensor>;
  readonly best: EpochReport;
  readonly epochs: number;
  readonly end: 'finished' | 'patience' | 'aborted';
}

/** Steps after which pending events, such as an abort, get their turn. */
const stepsBetweenEvents = 64;

/**
 * Trains in an order that the seed determines and keeps the best weights. Returns null when it was aborted
 * before the first epoch ended.
 *
 * @throws KSTORE_TASK_FAILED when the loss stops being a number.
 * @throws KSTORE_TASK_INPUT when patience is asked for without validation rows.
 */
export async function trainModel(job: TrainingJob): Promise<TrainingOutcome | null> {
  const { settings, validation, signal } = job;
  if (settings.patience > 0 && validation === null) {
    throw new KstoreError(
      'KSTORE_TASK_INPUT',
      'early stopping needs validation rows, and the split gives none',
      {
        hints: ['give `split` a share of `validation`, or set `patience: 0` in the training settings'],
      },
    );
  }
  const runEpoch = createEpochRunner(job);
  let outcome: Omit<TrainingOutcome, 'epochs' | 'end'> | null = null;
  let epoch = 0;
  let end: TrainingOutcome['end'] = 'finished';
  while (epoch < settings.epochs) {
    const loss = await runEpoch(epoch + 1);
    if (loss === null) {
      end = 'aborted';
      break;
    }
    epoch++;
    const report = { epoch, loss, validationLoss: measureValidation(job, epoch) };
    job.onEpoch(report);
    if (isBetter(report, outcome?.best)) outcome = { weights: readWeights(job.model), best: report };
    if (settings.patience > 0 && outcome !== null && epoch - outcome.best.epoch >= settings.patience) {
      end = 'patience';
      break;
    }
    if (signal.aborted) end = 'aborted';
    if (end === 'aborted') break;
  }
  return outcome === null ? null : { ...outcome, epochs: epoch, end };
}

function isBetter(report: EpochReport, best: EpochReport | undefined): boolean {
  if (best === undefined || report.validationLoss === null || best.validationLoss === null) return true;
  return report.validationLoss < best.validationLoss;
}

function measureValidation({ model, validation, settings }: TrainingJob, epoch: number): number | null {
  if (validation === null) return null;
  const loss = measureLoss(settings.loss, predict(model, validation.inputs), validation.targets);
  if (Number.isFinite(loss)) return loss;
  throw diverged(`the validation loss after epoch ${epoch}`, validation, settings);
}

/** One pass over all rows in a fresh order; the mean loss, or null when it was aborted on the way. */
function createEpochRunner(job: TrainingJob): (epoch: number) => Promise<number | null> {
  const { model, training, settings, signal } = job;
  const rows = training.inputs.length / model.inputs;
  const order = Array.from({ length: rows }, (_item, row) => row);
  const batchOrder = job.random('batches');
  const dropout = job.random('dropout');
  const optimiser = createOptimiser(model.parameters, settings);
  let step = 0;
  return async (epoch) => {
    batchOrder.shuffle(order);
    let sum = 0;
    await setImmediate();
    for (let start = 0; start < rows; start += settings.batchSize) {
      if (signal.aborted) return null;
      const chosen = order.slice(start, start + settings.batchSize);
      const batch = gatherRows(training, chosen, model);
      const loss = forbidMathRandom(() =>
        trainStep(model, batch, losses[settings.loss].onTensors, dropout, optimiser.step),
      );
      step++;
      if (!Number.isFinite(loss))
        throw diverged(`the loss of step ${step} (epoch ${epoch})`, training, settings);
      sum += loss * chosen.length;
      if (step % stepsBetweenEvents === 0) await setImmediate();
    }
    return sum / rows;
  };
}

function trainStep(
  model: Model,
  batch: Samples,
  measure: (predictions: tf.Tensor2D, targets: tf.Tensor2D) => tf.Scalar,
  dropout: RandomStream,
  applyGradients: (gradients: readonly tf.Tensor[]) => void,
): number {
  return tf.tidy(() => {
    const rows = batch.inputs.length / model.inputs;
    const x = tf.tensor2d(batch.inputs, [rows, model.inputs]);
    const y = tf.tensor2d(batch.targets, [rows, model.outputs]);
    const variables = model.parameters.map(({ variable }) => variable);
    const { value, grads } = tf.variableGrads(() => measure(runModel(model, x, dropout), y), variables);
    const loss = value.dataSync()[0] as number;
    if (Number.isFinite(loss)) applyGradients(variables.map(({ name }) => grads[name] as tf.Tensor));
    return loss;
  });
}

/** Copies rows together in JavaScript: slicing a large tensor in WebAssembly copies all of it each time. */
function gatherRows({ inputs, targets }: Samples, rows: readonly number[], model: Model): Samples {
  const batch = {
    inputs: new Float32Array(rows.length * model.inputs),
    targets: new Float32Array(rows.length * model.outputs),
  };
  rows.forEach((row, index) => {
    batch.inputs.set(inputs.subarray(row * model.inputs, (row + 1) * model.inputs), index * model.inputs);
    batch.targets.set(
      targets.subarray(row * model.outputs, (row + 1) * model.outputs),
      index * model.outputs,
    );
  });
  return batch;
}

/** Larger than what scaled values reach. */
const largeValue = 100;

function diverged(
  what: string,
  { inputs, targets }: Samples,
  { learningRate }: TrainingSettings,
): KstoreError {
  const isUnscaled = [inputs, targets].some((values) => values.some((value) => Math.abs(value) > largeValue));
  const reason = isUnscaled
    ? 'inputs or targets are not scaled'
    : `the learning rate ${learningRate} is probably too high`;
  const hint = isUnscaled
    ? 'add a `standardise` step with `targets: true` to the preprocessing'
    : 'lower `learningRate` in the training settings';
  return new KstoreError('KSTORE_TASK_FAILED', `${what} is not a number: ${reason}`, { hints: [hint] });
}
