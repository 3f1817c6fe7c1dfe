import {
  applyThreshold,
  chooseThreshold,
  weighThresholds,
  type MistakeCosts,
  type ThresholdOutcome,
} from '../../evaluation/threshold-cost.ts';
import type { Ranking } from '../../evaluation/ranking.ts';
import type { ClassTarget } from '../../preprocessing/class-target.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import type { ThresholdReport } from './report.ts';

/**
 * The class that thresholds are about: the one that was asked for, else of two the rarer one among the training rows,
 * of equally rare ones the second.
 *
 * @returns its place; null with more classes when none was asked for.
 * @throws KSTORE_TASK_INPUT when the class is not known.
 */
export function findPositive({ classes, counts }: ClassTarget, asked: string): number | null {
  if (asked === '') {
    if (classes.length !== 2) return null;
    return (counts[0] as number) < (counts[1] as number) ? 0 : 1;
  }
  const place = classes.indexOf(asked);
  if (place >= 0) return place;
  throw unknownPositive(classes, asked);
}

/** @param classes that there are, or labels. */
export function unknownPositive(classes: readonly string[], asked: string) {
  return inputError(
    `the checkpoint knows no class "${asked}", which the setting \`positive\` names`,
    {},
    `its classes are ${classes.slice(0, 20).join(', ')}`,
  );
}

/**
 * What it costs to take a row for positive from a probability on, and where that is least; null when no row is positive,
 * or none is not: one of the mistakes could not be made.
 *
 * @throws KSTORE_TASK_INPUT when no mistake costs anything.
 */
export function reportThreshold(
  positive: string,
  ranking: Ranking,
  costs: MistakeCosts,
): { readonly report: ThresholdReport; readonly outcomes: readonly ThresholdOutcome[] } | null {
  if (costs.falsePositive === 0 && costs.falseNegative === 0)
    throw inputError(
      'both `costs` are 0, so every threshold is the cheapest',
      {},
      'give at least one of `falsePositive` and `falseNegative` a cost',
    );
  if (ranking.positives === 0 || ranking.negatives === 0) return null;
  const outcomes = weighThresholds(ranking, costs);
  const write = (outcome: ThresholdOutcome) => ({
    ...outcome,
    threshold: Number.isFinite(outcome.threshold) ? outcome.threshold : null,
  });
  return {
    report: {
      positive,
      costs: { ...costs },
      half: write(applyThreshold(outcomes, 0.5)),
      cheapest: write(chooseThreshold(outcomes)),
    },
    outcomes,
  };
}
