import type { RandomStream } from '../api/task.ts';
import type { Model } from './model.ts';
import type { OptimiserName } from './optimisers/optimiser.ts';
import type { WeightTensor } from './safetensors.ts';
import type { SampleReader } from './samples.ts';
import type { TrainingSettings } from './training-settings.ts';
import type { EpochReport, TrainingState } from './training-state.ts';

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
  /** First layers that learn nothing in an epoch, from 1; none without it. Where it changes, the optimiser begins anew. */
  readonly frozenLayersAt?: (epoch: number) => number;
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
