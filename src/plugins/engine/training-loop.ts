import * as tf from '@tensorflow/tfjs-core';
import { setImmediate } from 'node:timers/promises';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { RandomStream } from '../api/task.ts';
import { checkTraining } from './check-training.ts';
import { explainDivergence } from './explain-divergence.ts';
import { createLoss } from './losses.ts';
import { measureValidation } from './measure-validation.ts';
import { freezeLayers, readWeights, type Model } from './model.ts';
import { openGradients } from './model-gradients.ts';
import { createOptimiser, type Optimiser } from './optimisers/optimiser.ts';
import { findOverfitting, isTurned } from './overfitting.ts';
import type { BatchGradients } from './parallel/batch-gradients.ts';
import { followStatistics } from './part-step.ts';
import { shuffleRows } from './samples.ts';
import { Schedule, type TrainingLength } from './schedule.ts';
import type { TrainingJob, TrainingOutcome } from './training-job.ts';
import type { TrainingSettings } from './training-settings.ts';
import type { BestEpoch, EpochReport, TrainingState } from './training-state.ts';

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
    if (epoch === 1) checkTraining(job, settings);
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

/** Everything that changes while a model is trained. */
class Training {
  readonly #job: TrainingJob;
  readonly #order: Uint32Array;
  readonly #batches: RandomStream;
  readonly #dropout: RandomStream;
  /** The job's model, of which some layers may be frozen. */
  #model: Model;
  #optimiser: Optimiser;
  #schedule: Schedule | null = null;
  #gradients: BatchGradients | null = null;
  #learningRate = 0;
  #best: BestEpoch | null;
  #last: EpochReport | null;
  #toldOverfitting: boolean;
  #turnedEpochs: number;
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
    this.#order = Uint32Array.from({ length: training.rows }, (_item, row) => row);
    this.#best = state?.best ?? null;
    this.#last = state?.last ?? null;
    this.#toldOverfitting = state?.toldOverfitting ?? false;
    this.#turnedEpochs = state?.turnedEpochs ?? 0;
    this.#epoch = state?.epoch ?? 0;
    this.#step = state?.step ?? 0;
    this.#rowsDone = state?.rowsDone ?? 0;
    this.#lossSum = state?.lossSum ?? 0;
    this.#correctRows = state?.correctRows ?? 0;
    this.#model = freezeLayers(model, this.#countFrozen(this.#rowsDone > 0 ? this.#epoch + 1 : this.#epoch));
    this.#optimiser = createOptimiser(this.#model.parameters, job.optimiser);
    if (state !== null) this.#restore(state);
  }

  /** Epochs that are done. */
  get epoch(): number {
    return this.#epoch;
  }

  /** One pass over all rows in a fresh order; the means, or null when it was aborted on the way. */
  async runEpoch(settings: TrainingSettings): Promise<Pick<EpochReport, 'loss' | 'accuracy'> | null> {
    const { signal } = this.#job;
    const rows = this.#order.length;
    // Not after shuffling: a state between two epochs would shuffle twice.
    if (signal.aborted) return this.#break();
    if (this.#rowsDone === 0) {
      shuffleRows(this.#batches, this.#order);
      this.#lossSum = 0;
      this.#correctRows = 0;
    }
    await this.#freeze();
    this.#gradients ??= await openGradients(this.#model, settings, this.#job.threads);
    while (this.#rowsDone < rows) {
      if (signal.aborted) return this.#break();
      await this.#runStep(settings, this.#gradients);
      if (this.#step % stepsBetweenEvents === 0 && this.#rowsDone < rows) {
        this.#job.onProgress?.(this.#epoch + this.#rowsDone / rows, settings);
        await setImmediate();
        this.offerState();
      }
    }
    const { countCorrect } = createLoss(settings);
    return {
      loss: this.#lossSum / rows,
      accuracy: countCorrect === null ? null : this.#correctRows / rows,
    };
  }

  /** @param epoch from 1; 0 is the time before the first. */
  #countFrozen(epoch: number): number {
    return this.#job.frozenLayersAt?.(Math.max(1, epoch)) ?? 0;
  }

  /** Lets those layers learn that may in this epoch. */
  async #freeze(): Promise<void> {
    const count = this.#countFrozen(this.#epoch + 1);
    if (count === this.#model.frozenLayers) return;
    await this.#gradients?.close();
    this.#gradients = null;
    this.#model = freezeLayers(this.#job.model, count);
    this.#optimiser.dispose();
    this.#optimiser = createOptimiser(this.#model.parameters, this.#job.optimiser);
  }

  async #runStep(settings: TrainingSettings, gradients: BatchGradients): Promise<void> {
    const { training } = this.#job;
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
      throw explainDivergence(place, this.#model, batch, this.#learningRate);
    }
    schedule.finishStep(length);
    this.#lossSum += loss * chosen.length;
    this.#correctRows += correctRows;
    this.#rowsDone += chosen.length;
    if (settings.reportSteps > 0 && this.#step % settings.reportSteps === 0)
      this.#job.onStep?.({ step: this.#step, loss, learningRate: this.#learningRate });
  }

  #learn(tensors: readonly tf.Tensor[], settings: TrainingSettings): void {
    const learnt = this.#model.parameters.length;
    tf.tidy(() => {
      this.#optimiser.step(tensors.slice(0, learnt), settings);
      followStatistics(this.#model.statistics, tensors.slice(learnt));
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
    this.#turnedEpochs = isTurned(this.#best?.report, report) ? this.#turnedEpochs + 1 : 0;
    const notice = findOverfitting(this.#best?.report, report, this.#turnedEpochs);
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
    this.#optimiser.dispose();
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
      turnedEpochs: this.#turnedEpochs,
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
