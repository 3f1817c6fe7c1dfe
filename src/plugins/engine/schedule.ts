import { cosineOfHalfTurns } from './cosine.ts';

interface Lasting {
  /** Units that the stage takes; without it, it goes on to the end of training. */
  readonly length?: number;
  /** What is counted: the rate changes after each of them. */
  readonly unit?: 'epoch' | 'step';
}

/** One stage as in `schemas/artifact/training.schema.json`: one member, its kind. */
export interface Stage {
  readonly constant?: Lasting;
  readonly warmUp?: Lasting & { readonly from?: number };
  readonly step?: Lasting & { readonly every: number; readonly factor?: number };
  readonly exponential?: Lasting & { readonly factor: number };
  readonly cosine?: Lasting & { readonly to?: number };
  readonly plateau?: Lasting & {
    readonly factor?: number;
    readonly patience?: number;
    readonly threshold?: number;
    readonly cooldown?: number;
    readonly to?: number;
  };
}

/** Where a schedule is; plain JSON. */
export interface SchedulePosition {
  /** Stages that are over. */
  readonly stage: number;
  /** Units of the stage that are over. */
  readonly units: number;
  /** Whether a step was made in it; an epoch that ended just when the stage began is none of it. */
  readonly isBegun: boolean;
  /** Factor that the stages before it came to. */
  readonly former: number;
  readonly plateau: Plateau;
}

interface Plateau {
  readonly factor: number;
  /** Lowest loss so far; null before the first. */
  readonly lowest: number | null;
  /** Epochs without a lower one. */
  readonly without: number;
  /** Epochs that are not counted, as the rate has just changed. */
  readonly resting: number;
}

/** How much of the training is left when a stage begins, for stages that go on to its end. */
export interface TrainingLength {
  readonly epochs: number;
  readonly stepsAnEpoch: number;
}

const untouched: Plateau = { factor: 1, lowest: null, without: 0, resting: 0 };

/**
 * By what the learning rate is multiplied, stage after stage. Each begins where the one before it ended, so that
 * a warm-up followed by a cosine makes no jump.
 *
 * @see the classes of `torch.optim.lr_scheduler` that the stages equal: LinearLR, StepLR, ExponentialLR,
 * CosineAnnealingLR (I. Loshchilov and F. Hutter, "SGDR", ICLR 2017, equation 5), ReduceLROnPlateau, SequentialLR.
 */
export class Schedule {
  readonly #stages: readonly Stage[];
  #position: SchedulePosition = { stage: 0, units: 0, isBegun: false, former: 1, plateau: untouched };

  constructor(stages: readonly Stage[], position: SchedulePosition | null = null) {
    this.#stages = stages;
    if (position !== null) this.#position = position;
  }

  get position(): SchedulePosition {
    return this.#position;
  }

  /** Of the step that comes next. */
  factor(training: TrainingLength): number {
    const { stage, units, former } = this.#position;
    const current = this.#stages[stage];
    return current === undefined ? former : former * this.#measure(current, units, training);
  }

  /** After each step of the optimiser. */
  finishStep(training: TrainingLength): void {
    this.#position = { ...this.#position, isBegun: true };
    this.#advance('step', training);
  }

  /** After each epoch. @param loss of the validation rows, or of the training rows when there are none. */
  finishEpoch(loss: number, training: TrainingLength): void {
    if (!this.#position.isBegun) return;
    const settings = this.#stages[this.#position.stage]?.plateau;
    if (settings !== undefined) {
      this.#position = { ...this.#position, plateau: followPlateau(this.#position.plateau, loss, settings) };
    }
    this.#advance('epoch', training);
  }

  #advance(unit: 'epoch' | 'step', training: TrainingLength): void {
    const { stage, units, former } = this.#position;
    const current = this.#stages[stage];
    if (current === undefined) return;
    const { length, unit: counted = 'epoch' } = settingsOf(current);
    if (counted !== unit) return;
    this.#position =
      length !== undefined && units + 1 >= length
        ? {
            stage: stage + 1,
            units: 0,
            isBegun: false,
            former: former * this.#measure(current, length, training),
            plateau: untouched,
          }
        : { ...this.#position, units: units + 1 };
  }

  #measure(stage: Stage, units: number, { epochs, stepsAnEpoch }: TrainingLength): number {
    const { length, unit = 'epoch' } = settingsOf(stage);
    const left = Math.max(1, epochs - this.#epochsOfFormerStages(stepsAnEpoch));
    const whole = length ?? (unit === 'epoch' ? left : Math.max(1, Math.round(left * stepsAnEpoch)));
    const share = Math.min(1, units / whole);
    if (stage.warmUp !== undefined) {
      const { from = 0.01 } = stage.warmUp;
      return from + (1 - from) * share;
    }
    if (stage.step !== undefined)
      return raise(stage.step.factor ?? 0.1, Math.floor(units / stage.step.every));
    if (stage.exponential !== undefined) return raise(stage.exponential.factor, units);
    if (stage.cosine !== undefined) {
      const { to = 0 } = stage.cosine;
      return to + ((1 - to) * (1 + cosineOfHalfTurns(share))) / 2;
    }
    return stage.plateau === undefined ? 1 : this.#position.plateau.factor;
  }

  #epochsOfFormerStages(stepsAnEpoch: number): number {
    return this.#stages.slice(0, this.#position.stage).reduce((sum, stage) => {
      const { length = 0, unit = 'epoch' } = settingsOf(stage);
      return sum + (unit === 'epoch' ? length : length / stepsAnEpoch);
    }, 0);
  }
}

/** How long a stage lasts. */
export function settingsOf(stage: Stage): Lasting {
  return (Object.values(stage) as readonly Lasting[])[0] ?? {};
}

function followPlateau(
  { factor, lowest, without, resting }: Plateau,
  loss: number,
  { factor: by = 0.1, patience = 10, threshold = 1e-4, cooldown = 0, to = 0 }: NonNullable<Stage['plateau']>,
): Plateau {
  const isLower = lowest === null || loss < lowest * (1 - threshold);
  const rest = Math.max(0, resting - 1);
  const counted = isLower || resting > 0 ? 0 : without + 1;
  const next = { factor, lowest: isLower ? loss : lowest, without: counted, resting: rest };
  if (counted <= patience) return next;
  return { ...next, factor: Math.max(to, factor * by), without: 0, resting: cooldown };
}

/** By repeated squaring: `**` may differ in its last bit from engine to engine. */
function raise(base: number, exponent: number): number {
  let result = 1;
  let power = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= power;
    power *= power;
  }
  return result;
}
