import * as tf from '@tensorflow/tfjs-core';
import { setImmediate } from 'node:timers/promises';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { RandomStream } from '../api/task.ts';
import { forbidMathRandom } from './forbid-math-random.ts';
import { countCorrect } from './cross-entropy.ts';
import { losses, type Loss, type LossName } from './losses.ts';
import { predict, readWeights, runModel, type Model } from './model.ts';
import { createOptimiser, type Optimiser, type OptimiserName, type OptimiserSettings } from './optimiser.ts';
import type { WeightTensor } from './safetensors.ts';
import { countRowsAtOnce, listParts, type SampleReader, type Samples } from './samples.ts';
import type { BestEpoch, EpochReport, TrainingState } from './training-state.ts';

export type { EpochReport } from './training-state.ts';

export interface TrainingSettings extends OptimiserSettings {
  readonly epochs: number;
  readonly batchSize: number;
  readonly loss: LossName;
  /** Epochs without a better validation loss after which training ends; 0 means never. */
  readonly patience: number;
}

export interface TrainingJob {
  readonly model: Model;
  readonly training: SampleReader;
  readonly validation: SampleReader | null;
  readonly optimiser: OptimiserName;
  /** Settings of an epoch, from 1; asked once an epoch, in rising order, and once more for the one after the last. */
  settingsAt(epoch: number): TrainingSettings;
  /** Opens a named stream; `batches` and `dropout` are drawn from. */
  random(stream: string): RandomStream;
  readonly signal: AbortSignal;
  /** Where a former training left off; the model has its weights already. */
  readonly state: TrainingState | null;
  onEpoch(report: EpochReport, settings: TrainingSettings): void;
  /** Called wherever training can go on from, and at last after an abort. */
  saveState(epoch: number, collect: () => TrainingState): void;
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
  const training = new Training(job);
  for (;;) {
    // What a person asks for comes in here.
    await setImmediate();
    const epoch = training.epoch + 1;
    const settings = job.settingsAt(epoch);
    if (epoch === 1) refusePatienceWithoutValidation(settings, job.validation);
    if (epoch > settings.epochs) return training.conclude('finished');
    const trained = await training.runEpoch(settings);
    if (trained === null) return training.conclude('aborted');
    const report = { epoch, ...trained, ...(await measureValidation(job, settings, epoch)) };
    job.onEpoch(report, settings);
    training.finishEpoch(report);
    if (training.hasStalled(settings.patience)) return training.conclude('patience');
    training.offerState();
    if (job.signal.aborted) return training.conclude('aborted');
  }
}

function refusePatienceWithoutValidation(
  { patience }: TrainingSettings,
  validation: SampleReader | null,
): void {
  if (patience === 0 || validation !== null) return;
  throw new KstoreError(
    'KSTORE_TASK_INPUT',
    'early stopping needs validation rows, and the split gives none',
    {
      hints: ['give `split` a share of `validation`, or set `patience: 0` in the training settings'],
    },
  );
}

/** Everything that changes while a model is trained. */
class Training {
  readonly #job: TrainingJob;
  readonly #order: Uint32Array;
  readonly #batches: RandomStream;
  readonly #dropout: RandomStream;
  readonly #optimiser: Optimiser;
  #best: BestEpoch | null;
  #epoch: number;
  #step: number;
  /** Rows of the epoch in progress that were trained on; 0 between two epochs. */
  #rowsDone: number;
  #lossSum: number;
  #correctRows: number;

  constructor(job: TrainingJob) {
    const { model, training, state } = job;
    this.#job = job;
    this.#batches = job.random('batches');
    this.#dropout = job.random('dropout');
    this.#optimiser = createOptimiser(model.parameters, job.optimiser);
    this.#order = Uint32Array.from({ length: training.rows }, (_item, row) => row);
    this.#best = state?.best ?? null;
    this.#epoch = state?.epoch ?? 0;
    this.#step = state?.step ?? 0;
    this.#rowsDone = state?.rowsDone ?? 0;
    this.#lossSum = state?.lossSum ?? 0;
    this.#correctRows = state?.correctRows ?? 0;
    if (state !== null) this.#restore(state);
  }

  /** Epochs that are done. */
  get epoch(): number {
    return this.#epoch;
  }

  /** One pass over all rows in a fresh order; the means, or null when it was aborted on the way. */
  async runEpoch(settings: TrainingSettings): Promise<Pick<EpochReport, 'loss' | 'accuracy'> | null> {
    const { model, training, signal } = this.#job;
    const rows = this.#order.length;
    // Not after shuffling: a state between two epochs would shuffle twice.
    if (signal.aborted) return this.#break();
    if (this.#rowsDone === 0) {
      shuffleRows(this.#batches, this.#order);
      this.#lossSum = 0;
      this.#correctRows = 0;
    }
    const measure: Loss = losses[settings.loss];
    while (this.#rowsDone < rows) {
      if (signal.aborted) return this.#break();
      const chosen = this.#order.subarray(this.#rowsDone, this.#rowsDone + settings.batchSize);
      const batch = await training.read(chosen, this.#epoch + 1);
      const { loss, correctRows } = forbidMathRandom(() =>
        trainStep(model, batch, measure, this.#dropout, (gradients) =>
          this.#optimiser.step(gradients, settings),
        ),
      );
      this.#step++;
      if (!Number.isFinite(loss)) {
        const place = `the loss of step ${this.#step} (epoch ${this.#epoch + 1})`;
        throw diverged(place, batch, settings);
      }
      this.#lossSum += loss * chosen.length;
      this.#correctRows += correctRows;
      this.#rowsDone += chosen.length;
      if (this.#step % stepsBetweenEvents === 0 && this.#rowsDone < rows) {
        await setImmediate();
        this.offerState();
      }
    }
    return { loss: this.#lossSum / rows, accuracy: measure.hasClasses ? this.#correctRows / rows : null };
  }

  finishEpoch(report: EpochReport): void {
    this.#epoch = report.epoch;
    this.#rowsDone = 0;
    if (isBetter(report, this.#best?.report)) {
      this.#best = { report, weights: readWeights(this.#job.model) };
    }
  }

  /** @param patience epochs without a better one; 0 for as many as there are. */
  hasStalled(patience: number): boolean {
    return patience > 0 && this.#best !== null && this.#epoch - this.#best.report.epoch >= patience;
  }

  conclude(end: TrainingOutcome['end']): TrainingOutcome | null {
    if (this.#best === null) return null;
    const { report, weights } = this.#best;
    return { weights, best: report, epochs: this.#epoch, end };
  }

  #break(): null {
    this.offerState();
    return null;
  }

  offerState(): void {
    this.#job.saveState(this.#epoch, () => ({
      epoch: this.#epoch,
      step: this.#step,
      rowsDone: this.#rowsDone,
      lossSum: this.#lossSum,
      correctRows: this.#correctRows,
      order: this.#order,
      streams: { batches: this.#batches.position(), dropout: this.#dropout.position() },
      best: this.#best,
      weights: readWeights(this.#job.model),
      optimiser: this.#optimiser.readState(),
    }));
  }

  #restore({ order, streams, optimiser }: TrainingState): void {
    if (order.length !== this.#order.length) {
      throw new KstoreError('KSTORE_TASK_INPUT', 'the saved state is of a training with other rows');
    }
    this.#order.set(order);
    this.#batches.moveTo(streams.batches);
    this.#dropout.moveTo(streams.dropout);
    this.#optimiser.restoreState(optimiser);
  }
}

/** Draws exactly what a plain array would. */
function shuffleRows(random: RandomStream, order: Uint32Array): void {
  order.set(random.shuffle(Array.from(order)));
}

function isBetter(report: EpochReport, best: EpochReport | undefined): boolean {
  if (best === undefined || report.validationLoss === null || best.validationLoss === null) return true;
  return report.validationLoss < best.validationLoss;
}

async function measureValidation(
  { model, validation }: TrainingJob,
  settings: TrainingSettings,
  epoch: number,
): Promise<Pick<EpochReport, 'validationLoss' | 'validationAccuracy'>> {
  if (validation === null) return { validationLoss: null, validationAccuracy: null };
  const { onNumbers, hasClasses }: Loss = losses[settings.loss];
  const predictions = new Float32Array(validation.rows * model.outputs);
  const targets = new Float32Array(validation.rows * model.outputs);
  let part: Samples | null = null;
  for (const rows of listParts(validation.rows, countRowsAtOnce(model.inputs))) {
    part = await validation.read(rows, null);
    const start = rows[0]! * model.outputs;
    predictions.set(predict(model, part.inputs), start);
    targets.set(part.targets, start);
  }
  const loss = onNumbers(predictions, targets, model.outputs);
  if (!Number.isFinite(loss)) throw diverged(`the validation loss after epoch ${epoch}`, part!, settings);
  const correct = hasClasses ? countCorrect(predictions, targets, model.outputs) : null;
  const rows = targets.length / model.outputs;
  return { validationLoss: loss, validationAccuracy: correct === null ? null : correct / rows };
}

function trainStep(
  model: Model,
  batch: Samples,
  { onTensors, hasClasses }: Loss,
  dropout: RandomStream,
  applyGradients: (gradients: readonly tf.Tensor[]) => void,
): { readonly loss: number; readonly correctRows: number } {
  return tf.tidy(() => {
    const rows = batch.inputs.length / model.inputs;
    const x = tf.tensor2d(batch.inputs, [rows, model.inputs]);
    const y = tf.tensor2d(batch.targets, [rows, model.outputs]);
    const variables = model.parameters.map(({ variable }) => variable);
    let correctRows = 0;
    const { value, grads } = tf.variableGrads(() => {
      const predictions = runModel(model, x, dropout);
      if (hasClasses)
        correctRows = countCorrect(predictions.dataSync<'float32'>(), batch.targets, model.outputs);
      return onTensors(predictions, y);
    }, variables);
    const loss = value.dataSync()[0] as number;
    if (Number.isFinite(loss)) applyGradients(variables.map(({ name }) => grads[name] as tf.Tensor));
    return { loss, correctRows };
  });
}

/** Larger than what scaled values reach. */
const largeValue = 100;

function diverged(
  what: string,
  { inputs, targets }: Samples,
  { learningRate }: TrainingSettings,
): KstoreError {
  const [largeInputs, largeTargets] = [inputs, targets].map((values) =>
    values.some((value) => Math.abs(value) > largeValue),
  ) as [boolean, boolean];
  const isUnscaled = largeInputs || largeTargets;
  const reason = isUnscaled
    ? 'inputs or targets are not scaled'
    : `the learning rate ${learningRate} is probably too high`;
  const hint = isUnscaled
    ? `add a \`standardise\` step${largeTargets ? ' with `targets: true`' : ''} to the preprocessing`
    : 'lower `learningRate` in the training settings';
  return new KstoreError('KSTORE_TASK_FAILED', `${what} is not a number: ${reason}`, { hints: [hint] });
}
