import type { Run, Version } from '../../store/index.ts';
import type { ExperimentSettings } from '../../store/model/generated/artifact/experiment.ts';

/** What is predicted from what, for whom, and when it is good enough: `card` in an experiment. */
export type TaskCard = NonNullable<ExperimentSettings['card']>;

/** One threshold of a card, and what a run gave for it. */
export interface JudgedThreshold {
  readonly metric: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Null when the run has no such metric. */
  readonly value: number | null;
  readonly reached: boolean | null;
}

export function readTaskCard(experiment: Version): TaskCard | null {
  return (experiment.manifest.meta.value as ExperimentSettings | null)?.card ?? null;
}

/** @param metrics of the run of the whole experiment, as its record has them. */
export function judgeSuccess({ success }: TaskCard, metrics: Run['metrics']): JudgedThreshold[] {
  return (success ?? []).map((threshold) => {
    const value = Object.hasOwn(metrics, threshold.metric) ? metrics[threshold.metric]! : null;
    const { atLeast = -Infinity, atMost = Infinity } = threshold;
    return { ...threshold, value, reached: value === null ? null : value >= atLeast && value <= atMost };
  });
}
