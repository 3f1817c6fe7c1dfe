import type { LossSettings } from './losses.ts';
import type { OptimiserSettings } from './optimisers/optimiser.ts';
import type { Stage } from './schedule.ts';

/** How a model is trained, as in `schemas/artifact/training.schema.json`. */
export interface TrainingSettings extends OptimiserSettings, LossSettings {
  readonly epochs: number;
  readonly batchSize: number;
  /** What each batch is cut into, so that several cores can work on it: 1, 2, 4, 8 or 16. */
  readonly parts: number;
  /** Epochs without a better validation loss after which training ends; 0 means never. */
  readonly patience: number;
  /** Stages of the learning rate; none means that it stays. */
  readonly schedule: readonly Stage[];
  /** After how many steps the loss of one is told; 0 means never. */
  readonly reportSteps: number;
}
