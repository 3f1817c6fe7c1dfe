import * as tf from '@tensorflow/tfjs-core';
import { setImmediate } from 'node:timers/promises';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { RandomStream } from '../api/task.ts';
import { countCorrect } from './cross-entropy.ts';
import { explainDivergence } from './explain-divergence.ts';
import { createLoss } from './losses.ts';
import { predict, readWeights, type Model } from './model.ts';
import { createOptimiser, type Optimiser, type OptimiserName } from './optimisers/optimiser.ts';
import { findOverfitting } from './overfitting.ts';
import { openGradients } from './model-gradients.ts';
import type { BatchGradients } from './parallel/batch-gradients.ts';
import { followStatistics } from './part-step.ts';
import type { WeightTensor } from './safetensors.ts';
import { countRowsAtOnce, listParts, shuffleRows, type SampleReader, type Samples } from './samples.ts';
import { Schedule, type TrainingLength } from './schedule.ts';
import type { TrainingSettings } from './training-settings.ts';
import type { BestEpoch, EpochReport, TrainingState } from './training-state.ts';

export type { TrainingSettings } from './training-settings.ts';
export type { EpochReport } from './training-state.ts';

/** What one step of the optimiser did. */
export interface StepReport {
  /** From 1. */
  readonly step: number;
  /** Mean over the rows of the step. */
  readonly loss: number;
  readonly learningRate: number;
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
  /** At most so many threads work on the parts of a batch; as many as there are cores without it. Changes no bit. */
  readonly threads?: number;
  /** Where a former training left off; the model has its weights already. */
  readonly state: TrainingState | null;
  /** @param learningRate of the last step. */
  onEpoch(report: EpochReport, settings: TrainingSettings, learningRate: number): void;
  /** Called after every `reportSteps` steps. */
  onStep?(report: StepReport): void;
  /** Called now and then within an epoch. @param epochs that are done, with a fraction. */
  onProgress?(epochs: number, settings: TrainingSettings): void;
  /** Something that the person should know. */
  onNotice?(message: string): void;
  /** Called wherever training can go on from, and at last after an abort. */
  saveState(epoch: number, collect: () => TrainingState): void;
}

export interface TrainingOutcome {
  /** Of the epoch with the lowest validation loss; of the last one when there is no validation. */
  readonly weights: ReadonlyMap<string, WeightTensor>;
  readonly best: EpochReport;
  readonly last: EpochReport;
  readonly epochs: number;
  readonly end: 'finished' | 'patience' | 'aborted';
}

/** Steps after which pending events, such as an abort, get their turn. */
const stepsBetweenEvents = 64;

/**
 * Trains in an order that the seed determines and keeps the best weights. Returns null when it was aborted
 * before the first epoch ended. The model has the last weights then.
 *
 * @throws KSTORE_TASK_FAILED when the loss stops being a number.
 * @throws KSTORE_TASK_INPUT when patience is asked for without validation rows.
 */
export async function trainModel(job: TrainingJob): Promise<TrainingOutcome | null> {
  const training = new Training(job);
  try {
    return await runEpochs(job, training);
  } finally {
    await training.close();
  }
}

async function runEpochs(job: TrainingJob, training: Training): Promise<TrainingOutcome | null> {
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
    training.finishEpoch(report, settings);
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
  #schedule: Schedule | null = null;
  #gradients: BatchGradients | null = null;
  #learningRate = 0;
  #best: BestEpoch | null;
  #last: EpochReport | null;
  #toldOverfitting: boolean;
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
    this.#last = state?.last ?? null;
    this.#toldOverfitting = state?.toldOverfitting ?? false;
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
    const { model, signal } = this.#job;
    const rows = this.#order.length;
    // Not after shuffling: a state between two epochs would shuffle twice.
    if (signal.aborted) return this.#break();
    if (this.#rowsDone === 0) {
      shuffleRows(this.#batches, this.#order);
      this.#lossSum = 0;
      this.#correctRows = 0;
    }
    this.#gradients ??= await openGradients(model, settings, this.#job.threads);
    while (this.#rowsDone < rows) {
      if (signal.aborted) return this.#break();
      await this.#runStep(settings, this.#gradients);
      if (this.#step % stepsBetweenEvents === 0 && this.#rowsDone < rows) {
        this.#job.onProgress?.(this.#epoch + this.#rowsDone / rows, settings);
        await setImmediate();
        this.offerState();
      }
    }
    const { hasClasses } = createLoss(settings);
    return { loss: this.#lossSum / rows, accuracy: hasClasses ? this.#correctRows / rows : null };
  }

  async #runStep(settings: TrainingSettings, gradients: BatchGradients): Promise<void> {
    const { model, training } = this.#job;
    const chosen = this.#order.subarray(this.#rowsDone, this.#rowsDone + settings.batchSize);
    const batch = await training.read(chosen, this.#epoch + 1);
    const schedule = this.#openSchedule(settings);
    const length = this.#measureLength(settings);
    this.#learningRate = settings.learningRate * schedule.factor(length);
    const stepSettings = { ...settings, learningRate: this.#learningRate };
    const rows = { ...batch, rows: chosen.length };
    const { loss, correctRows, tensors } = await gradients.compute(rows, this.#dropout);
    if (Number.isFinite(loss)) this.#learn(tensors, stepSettings);
    tf.dispose([...tensors]);
    this.#step++;
    if (!Number.isFinite(loss)) {
      const place = `the loss of step ${this.#step} (epoch ${this.#epoch + 1})`;
      throw explainDivergence(place, model, batch, this.#learningRate);
    }
    schedule.finishStep(length);
    this.#lossSum += loss * chosen.length;
    this.#correctRows += correctRows;
    this.#rowsDone += chosen.length;
    if (settings.reportSteps > 0 && this.#step % settings.reportSteps === 0)
      this.#job.onStep?.({ step: this.#step, loss, learningRate: this.#learningRate });
  }

  #learn(tensors: readonly tf.Tensor[], settings: TrainingSettings): void {
    const { model } = this.#job;
    const learnt = model.parameters.length;
    tf.tidy(() => {
      this.#optimiser.step(tensors.slice(0, learnt), settings);
      followStatistics(model.statistics, tensors.slice(learnt));
    });
  }

  finishEpoch(report: EpochReport, settings: TrainingSettings): void {
    this.#epoch = report.epoch;
    this.#last = report;
    this.#rowsDone = 0;
    this.#job.onEpoch(report, settings, this.#learningRate);
    const loss = report.validationLoss ?? report.loss;
    this.#openSchedule(settings).finishEpoch(loss, this.#measureLength(settings));
    if (isBetter(report, this.#best?.report)) {
      this.#best = { report, weights: readWeights(this.#job.model) };
    }
    if (this.#toldOverfitting) return;
    const notice = findOverfitting(this.#best?.report, report);
    if (notice === null) return;
    this.#toldOverfitting = true;
    this.#job.onNotice?.(notice);
  }

  #openSchedule({ schedule }: TrainingSettings): Schedule {
    this.#schedule ??= new Schedule(schedule, this.#job.state?.schedule ?? null);
    return this.#schedule;
  }

  #measureLength({ epochs, batchSize }: TrainingSettings): TrainingLength {
    return { epochs, stepsAnEpoch: Math.ceil(this.#order.length / batchSize) };
  }

  /** @param patience epochs without a better one; 0 for as many as there are. */
  hasStalled(patience: number): boolean {
    return patience > 0 && this.#best !== null && this.#epoch - this.#best.report.epoch >= patience;
  }

  conclude(end: TrainingOutcome['end']): TrainingOutcome | null {
    if (this.#best === null || this.#last === null) return null;
    const { report, weights } = this.#best;
    return { weights, best: report, last: this.#last, epochs: this.#epoch, end };
  }

  async close(): Promise<void> {
    await this.#gradients?.close();
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
      schedule: this.#schedule?.position ?? this.#job.state?.schedule ?? new Schedule([]).position,
      toldOverfitting: this.#toldOverfitting,
      last: this.#last,
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
  const { onNumbers, hasClasses } = createLoss(settings);
  const predictions = new Float32Array(validation.rows * model.outputs);
  const targets = new Float32Array(validation.rows * model.outputs);
  let suspect: Samples | null = null;
  for (const rows of listParts(validation.rows, countRowsAtOnce(model.inputs))) {
    const part = await validation.read(rows, null);
    const outputs = predict(model, part.inputs);
    const start = rows[0]! * model.outputs;
    predictions.set(outputs, start);
    targets.set(part.targets, start);
    if (suspect === null || !(hasOnlyNumbers(outputs) && hasOnlyNumbers(part.targets))) suspect = part;
  }
  const loss = onNumbers(predictions, targets, model.outputs);
  if (!Number.isFinite(loss) && suspect !== null) {
    const place = `the validation loss after epoch ${epoch}`;
    throw explainDivergence(place, model, suspect, settings.learningRate);
  }
  const correct = hasClasses ? countCorrect(predictions, targets, model.outputs) : null;
  const rows = targets.length / model.outputs;
  return { validationLoss: loss, validationAccuracy: correct === null ? null : correct / rows };
}

function hasOnlyNumbers(values: Float32Array): boolean {
  return values.every((value) => Number.isFinite(value));
}
