import type { JsonObject } from '../../api/task.ts';
import { naturalLogarithm } from '../../engine/natural-logarithm.ts';
import type { Interval } from '../../evaluation/bootstrap.ts';
import { calibrate, measureBrier, type Calibration } from '../../evaluation/calibration.ts';
import {
  measureAveragePrecision,
  measureRocArea,
  rankScores,
  type Ranking,
} from '../../evaluation/ranking.ts';
import type { ThresholdOutcome } from '../../evaluation/threshold-cost.ts';
import type { ClassTarget } from '../../preprocessing/class-target.ts';
import type { ChosenRows } from '../table-task/choose-rows.ts';
import { reportRows, type ReportedRows } from '../table-task/report-text.ts';
import type { SimplePredictions } from '../table-task/simple-predictions.ts';
import type { readIntervalOptions } from '../table-task/tested-part.ts';
import { drawIntervals, type ClassIntervals } from './intervals.ts';
import {
  averageKnown,
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
  /** What the simplest learners predict, as places; null where they could not. */
  readonly linear: readonly number[] | null;
  readonly nearest: readonly number[] | null;
}

export interface ClassReport extends ClassScores {
  readonly class: string;
  readonly trained: number;
  readonly tested: number;
  readonly predicted: number;
  /** Share of the rows of other classes that were taken for this one. */
  readonly falsePositiveRate: number | null;
  /** Share of the rows of this class that were taken for another. */
  readonly falseNegativeRate: number | null;
  /** This class against all others, by its probability; null where one side has no rows. */
  readonly rocArea: number | null;
  readonly averagePrecision: number | null;
  readonly intervals: ClassIntervals;
}

export type BaselineName = 'common' | 'linear' | 'nearest';

export interface BaselineScores {
  readonly accuracy: number;
  readonly macroF1: number;
}

/** Content of `metrics.json`. */
export interface ClassificationReport {
  readonly type: 'kstore.classification-result.v1';
  readonly rows: ReportedRows;
  readonly target: string;
  readonly accuracy: number;
  readonly logLoss: number | null;
  readonly brier: number | null;
  /** See {@link averageScores}. */
  readonly macro: AverageScores;
  /** Over all rows together: where each row has one class, all three are the accuracy. */
  readonly micro: AverageScores;
  /** Plain means over the classes of which both rows and other rows were tested. */
  readonly rocArea: number | null;
  readonly averagePrecision: number | null;
  readonly intervals: Readonly<Record<'accuracy' | 'precision' | 'recall' | 'f1', Interval | null>> & {
    readonly confidence: number;
    readonly resamples: number;
  };
  readonly baseline: {
    /** The most common class of the training rows; the first of equally common ones. */
    readonly class: string;
    readonly accuracy: number;
    readonly macroF1: number;
    readonly logLoss: number | null;
  };
  readonly linear: BaselineScores | null;
  readonly nearest: BaselineScores | null;
  readonly baselines: Pick<SimplePredictions, 'missing' | 'trainingRows'>;
  /** The baseline with the highest accuracy, and how much higher the model's is on the same rows. */
  readonly best: {
    readonly name: BaselineName;
    readonly gain: number;
    readonly gainInterval: Interval | null;
  };
  /** Whether the predicted class comes true as often as its probability says. */
  readonly calibration: Calibration;
  /** One class against all others at other thresholds than where it is the likeliest. */
  readonly threshold: ThresholdReport | null;
  readonly classes: readonly ClassReport[];
  /** Rows by actual class, then by predicted class, in the order of `classes`. */
  readonly confusion: Confusion;
}

export interface ThresholdReport {
  readonly positive: string;
  readonly costs: JsonObject;
  /** A row counts as positive from this probability on; null when none should. */
  readonly half: Omit<ThresholdOutcome, 'threshold'> & { readonly threshold: number | null };
  readonly cheapest: ThresholdReport['half'];
}

/** The report with the curves that are drawn beside it. */
export interface MeasuredClasses {
  readonly report: ClassificationReport;
  /** Of each class that the network knows. */
  readonly rankings: readonly Ranking[];
}

export function reportClassification(
  tested: TestedClasses,
  chosen: ChosenRows,
  simple: Pick<SimplePredictions, 'missing' | 'trainingRows'>,
  options: ReturnType<typeof readIntervalOptions>,
): MeasuredClasses {
  const { target, classes, actual, predicted, probabilities } = tested;
  const known = target.classes.length;
  const trained = target.counts.reduce((sum, count) => sum + count, 0);
  const confusion = countConfusion(actual, predicted, classes.length);
  const scores = scoreClasses(confusion);
  const accuracy = measureAccuracy(confusion);
  const rankings = rankClasses(tested);
  const areas = rankings.map(measureAreas);
  const baselines = scoreBaselines(tested);
  const best = baselines.reduce((most, one) => (one.scores.accuracy > most.scores.accuracy ? one : most));
  const find = (name: BaselineName) => baselines.find((one) => one.name === name)?.scores ?? null;
  const compared = { actual, predicted, baseline: best.places, classes: classes.length };
  const intervals = drawIntervals(compared, options);
  const isKnown = tested.logLoss !== null;
  const report: ClassificationReport = {
    type: 'kstore.classification-result.v1',
    rows: reportRows(chosen, trained),
    target: target.name,
    accuracy,
    logLoss: tested.logLoss,
    brier: isKnown ? measureBrier(probabilities, actual, known) : null,
    macro: averageScores(scores),
    micro: { precision: accuracy, recall: accuracy, f1: accuracy },
    rocArea: averageKnown(areas.map(({ rocArea }) => rocArea)),
    averagePrecision: averageKnown(areas.map(({ averagePrecision }) => averagePrecision)),
    intervals: { confidence: options.confidence, resamples: options.resamples, ...intervals.overall },
    baseline: {
      class: classes[findCommon(target)] as string,
      ...(find('common') as BaselineScores),
      logLoss: isKnown ? measureShareLoss(actual, target.counts, trained) : null,
    },
    linear: find('linear'),
    nearest: find('nearest'),
    baselines: { missing: simple.missing, trainingRows: simple.trainingRows },
    best: { name: best.name, gain: accuracy - best.scores.accuracy, gainInterval: intervals.gain },
    calibration: calibrate(
      Float64Array.from(predicted, (place, row) => probabilities[row * known + place] as number),
      (row) => predicted[row] === actual[row],
    ),
    threshold: null,
    classes: describeClasses(tested, confusion, areas, intervals.classes),
    confusion,
  };
  return { report, rankings };
}

function rankClasses({ target, actual, probabilities }: TestedClasses): readonly Ranking[] {
  const known = target.classes.length;
  return target.classes.map((_label, place) =>
    rankScores(
      Float64Array.from(actual, (_actual, row) => probabilities[row * known + place] as number),
      (row) => actual[row] === place,
    ),
  );
}

type Areas = Pick<ClassReport, 'rocArea' | 'averagePrecision'>;

function measureAreas(ranking: Ranking): Areas {
  return { rocArea: measureRocArea(ranking), averagePrecision: measureAveragePrecision(ranking) };
}

/** The most common class of the training rows. */
function findCommon({ counts }: ClassTarget): number {
  return counts.indexOf(Math.max(...counts));
}

function scoreBaselines({ target, classes, actual, linear, nearest }: TestedClasses) {
  const common = findCommon(target);
  const candidates = [
    ['common', actual.map(() => common)],
    ['linear', linear],
    ['nearest', nearest],
  ] as const;
  return candidates.flatMap(([name, places]) => {
    if (places === null) return [];
    const counts = countConfusion(actual, places, classes.length);
    const scores: BaselineScores = {
      accuracy: measureAccuracy(counts),
      macroF1: averageScores(scoreClasses(counts)).f1,
    };
    return [{ name, places, scores }];
  });
}

function describeClasses(
  { target, classes, actual }: TestedClasses,
  confusion: Confusion,
  areas: readonly Areas[],
  intervals: readonly ClassIntervals[],
): readonly ClassReport[] {
  const [testedRows, predictedRows] = [countActual(confusion), countPredicted(confusion)];
  const scores = scoreClasses(confusion);
  return classes.map((label, place) => {
    const [was, said] = [testedRows[place] as number, predictedRows[place] as number];
    const right = confusion[place]?.[place] as number;
    const others = actual.length - was;
    return {
      class: label,
      trained: target.counts[place] ?? 0,
      tested: was,
      predicted: said,
      ...(scores[place] as ClassScores),
      falsePositiveRate: others === 0 ? null : (said - right) / others,
      falseNegativeRate: was === 0 ? null : (was - right) / was,
      ...(areas[place] ?? { rocArea: null, averagePrecision: null }),
      intervals: intervals[place] as ClassIntervals,
    };
  });
}

/** Log loss of giving each class its share of the training rows. */
function measureShareLoss(actual: readonly number[], counts: readonly number[], trained: number): number {
  let sum = 0;
  for (const place of actual) sum -= naturalLogarithm((counts[place] as number) / trained);
  return sum / actual.length;
}
