import { naturalLogarithm } from '../../engine/natural-logarithm.ts';
import type { ClassTarget } from '../../preprocessing/class-target.ts';
import type { ChosenRows } from '../table-task/choose-rows.ts';
import { reportRows, type ReportedRows } from '../table-task/report-text.ts';
import {
  averageScores,
  countActual,
  countConfusion,
  countPredicted,
  measureAccuracy,
  scoreClasses,
  type AverageScores,
  type ClassScores,
  type Confusion,
} from './metrics.ts';

/** What was predicted for each tested row. */
export interface TestedClasses {
  readonly target: ClassTarget;
  /** The classes that the network knows, then those of tested rows that no training row had. */
  readonly classes: readonly string[];
  /** Places among the classes. */
  readonly actual: readonly number[];
  readonly predicted: readonly number[];
  /** `[rows, classes that the network knows]`. */
  readonly probabilities: Float64Array;
  /** Null when a row has a class that the network does not know: it gives that no probability. */
  readonly logLoss: number | null;
}

export interface ClassReport extends ClassScores {
  readonly class: string;
  readonly trained: number;
  readonly tested: number;
  readonly predicted: number;
}

/** Content of `metrics.json`. */
export interface ClassificationReport {
  readonly rows: ReportedRows;
  readonly target: string;
  readonly accuracy: number;
  readonly logLoss: number | null;
  /** See {@link averageScores}. */
  readonly macro: AverageScores;
  /** Over all rows together: where each row has one class, all three are the accuracy. */
  readonly micro: AverageScores;
  readonly baseline: {
    /** The most common class of the training rows; the first of equally common ones. */
    readonly class: string;
    readonly accuracy: number;
    readonly logLoss: number | null;
  };
  readonly classes: readonly ClassReport[];
  /** Rows by actual class, then by predicted class, in the order of `classes`. */
  readonly confusion: Confusion;
}

export function reportClassification(tested: TestedClasses, chosen: ChosenRows): ClassificationReport {
  const { target, classes, actual, predicted } = tested;
  const trained = target.counts.reduce((sum, count) => sum + count, 0);
  const confusion = countConfusion(actual, predicted, classes.length);
  const [testedRows, predictedRows] = [countActual(confusion), countPredicted(confusion)];
  const scores = scoreClasses(confusion);
  const accuracy = measureAccuracy(confusion);
  const common = target.counts.indexOf(Math.max(...target.counts));
  return {
    rows: reportRows(chosen, trained),
    target: target.name,
    accuracy,
    logLoss: tested.logLoss,
    macro: averageScores(scores),
    micro: { precision: accuracy, recall: accuracy, f1: accuracy },
    baseline: {
      class: classes[common] as string,
      accuracy: (testedRows[common] as number) / actual.length,
      logLoss: tested.logLoss === null ? null : measureShareLoss(actual, target.counts, trained),
    },
    classes: classes.map((label, place) => ({
      class: label,
      trained: target.counts[place] ?? 0,
      tested: testedRows[place] as number,
      predicted: predictedRows[place] as number,
      ...(scores[place] as ClassScores),
    })),
    confusion,
  };
}

/** Log loss of giving each class its share of the training rows. */
function measureShareLoss(actual: readonly number[], counts: readonly number[], trained: number): number {
  let sum = 0;
  for (const place of actual) sum -= naturalLogarithm((counts[place] as number) / trained);
  return sum / actual.length;
}
