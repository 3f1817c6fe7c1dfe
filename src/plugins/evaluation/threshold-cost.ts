import type { Ranking } from './ranking.ts';

/** What a mistake costs; any unit, only their ratio decides. */
export interface MistakeCosts {
  readonly falsePositive: number;
  readonly falseNegative: number;
}

/** Rows counted when those with at least this score count as positive. */
export interface ThresholdOutcome {
  /** Infinity when no row counts as positive. */
  readonly threshold: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** Of false positives among negative rows; null without any. */
  readonly falsePositiveRate: number | null;
  readonly falseNegativeRate: number | null;
  /** Mean over all rows. */
  readonly cost: number;
}

/** What each threshold costs, from the highest on; the first lets nothing count as positive. */
export function weighThresholds(ranking: Ranking, costs: MistakeCosts): readonly ThresholdOutcome[] {
  const describe = (threshold: number, falsePositives: number, truePositives: number): ThresholdOutcome => {
    const { positives, negatives } = ranking;
    const falseNegatives = positives - truePositives;
    return {
      threshold,
      falsePositives,
      falseNegatives,
      falsePositiveRate: negatives === 0 ? null : falsePositives / negatives,
      falseNegativeRate: positives === 0 ? null : falseNegatives / positives,
      cost:
        (falsePositives * costs.falsePositive + falseNegatives * costs.falseNegative) /
        (positives + negatives),
    };
  };
  return [
    describe(Infinity, 0, 0),
    ...Array.from(ranking.thresholds, (threshold, place) =>
      describe(threshold, ranking.falsePositives[place] as number, ranking.truePositives[place] as number),
    ),
  ];
}

/** The threshold with the least cost; of equal ones the highest. */
export function chooseThreshold(outcomes: readonly ThresholdOutcome[]): ThresholdOutcome {
  return outcomes.reduce((best, outcome) => (outcome.cost < best.cost ? outcome : best));
}

/** What a given threshold does. */
export function applyThreshold(outcomes: readonly ThresholdOutcome[], threshold: number): ThresholdOutcome {
  const reached = outcomes.filter((outcome) => outcome.threshold >= threshold).at(-1);
  return { ...(reached as ThresholdOutcome), threshold };
}
