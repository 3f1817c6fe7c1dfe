import type { Interval } from '../../evaluation/bootstrap.ts';
import { calibrate, type Calibration } from '../../evaluation/calibration.ts';
import {
  measureAveragePrecision,
  measureRocArea,
  rankScores,
  type Ranking,
} from '../../evaluation/ranking.ts';
import { averageKnown, type ClassScores } from '../classification/metrics.ts';
import type { ThresholdReport } from '../classification/report.ts';
import type { ChosenRows } from '../table-task/choose-rows.ts';
import { surprisal } from '../table-task/measure-outputs.ts';
import { reportRows, type ReportedRows } from '../table-task/report-text.ts';
import type { SimplePredictions } from '../table-task/simple-predictions.ts';
import type { readIntervalOptions } from '../table-task/tested-part.ts';
import { drawIntervals, type LabelIntervals } from './intervals.ts';
import {
  countLabels,
  countRight,
  scoreLabel,
  scoreLabels,
  type LabelCounts,
  type LabelMarks,
  type LabelScores,
} from './metrics.ts';

/** What was predicted for each tested row. */
export interface TestedLabels {
  /** Names of the target columns. */
  readonly targets: readonly string[];
  /** Those that the network knows, then those of tested rows that no training row had. */
  readonly labels: readonly string[];
  readonly known: number;
  /** Training rows, and those of each known label. */
  readonly trained: number;
  readonly counts: readonly number[];
  /** Of tested rows, `[rows, labels]`. */
  readonly actual: LabelMarks;
  readonly predicted: LabelMarks;
  /** `[rows, known labels]`. */
  readonly probabilities: Float64Array;
  /** What the simplest learners predict; null where they could not. */
  readonly linear: LabelMarks | null;
  readonly nearest: LabelMarks | null;
}

export interface LabelReport extends ClassScores, LabelCounts {
  readonly label: string;
  readonly trained: number;
  readonly tested: number;
  readonly predicted: number;
  /** Share of the rows without the label that were predicted to have it. */
  readonly falsePositiveRate: number | null;
  /** Share of the rows with the label that were predicted not to have it. */
  readonly falseNegativeRate: number | null;
  /** By its probability; null where rows with or without it are missing. */
  readonly rocArea: number | null;
  readonly averagePrecision: number | null;
}

export type BaselineName = 'common' | 'linear' | 'nearest';

/** Content of `metrics.json`. */
export interface MultilabelReport extends LabelScores {
  readonly type: 'kstore.multilabel-result.v1';
  readonly rows: ReportedRows;
  readonly targets: readonly string[];
  /** Mean over rows and labels; null when a tested row has a label that no training row had. */
  readonly logLoss: number | null;
  /** Plain means over the labels that some tested rows have and others have not. */
  readonly rocArea: number | null;
  readonly averagePrecision: number | null;
  readonly intervals: LabelIntervals['overall'] & {
    readonly confidence: number;
    readonly resamples: number;
  };
  /** Each label as most training rows have it. */
  readonly baseline: LabelScores & { readonly logLoss: number | null };
  readonly linear: LabelScores | null;
  readonly nearest: LabelScores | null;
  readonly baselines: Pick<SimplePredictions, 'missing' | 'trainingRows'>;
  /** The baseline with the highest accuracy, and how much higher the model's is on the same rows. */
  readonly best: {
    readonly name: BaselineName;
    readonly gain: number;
    readonly gainInterval: Interval | null;
  };
  /** Whether rows have a label as often as its probability says. */
  readonly calibration: Calibration;
  readonly threshold: ThresholdReport | null;
  readonly labels: readonly LabelReport[];
}

/** The report with the curves that are drawn beside it. */
export interface MeasuredLabels {
  readonly report: MultilabelReport;
  /** Of each label that the network knows. */
  readonly rankings: readonly Ranking[];
}

export function reportLabels(
  tested: TestedLabels,
  chosen: ChosenRows,
  simple: Pick<SimplePredictions, 'missing' | 'trainingRows'>,
  options: ReturnType<typeof readIntervalOptions>,
): MeasuredLabels {
  const { labels, known, actual, predicted, probabilities, trained, counts } = tested;
  const rows = actual.length / labels.length;
  const measure = (marks: LabelMarks) => {
    const found = countLabels(actual, marks, labels.length);
    return scoreLabels(found, countRight(actual, marks, labels.length), rows);
  };
  const common = repeatCommon(tested, rows);
  const candidates = [
    ['common', common],
    ['linear', tested.linear],
    ['nearest', tested.nearest],
  ] as const;
  const baselines = candidates.flatMap(([name, marks]) =>
    marks === null ? [] : [{ name, marks, scores: measure(marks) }],
  );
  const find = (name: BaselineName) => baselines.find((one) => one.name === name)?.scores ?? null;
  const best = baselines.reduce((most, one) => (one.scores.accuracy > most.scores.accuracy ? one : most));
  const scores = measure(predicted);
  const intervals = drawIntervals(
    { actual, predicted, baseline: best.marks, labels: labels.length },
    options,
  );
  const isKnown = known === labels.length;
  const rankings = rankLabels(tested);
  const described = describeLabels(tested, rankings);
  const report: MultilabelReport = {
    type: 'kstore.multilabel-result.v1',
    rows: reportRows(chosen, trained),
    targets: tested.targets,
    ...scores,
    logLoss: isKnown ? measureLogLoss(actual, (place) => probabilities[place] as number) : null,
    rocArea: averageKnown(described.map(({ rocArea }) => rocArea)),
    averagePrecision: averageKnown(described.map(({ averagePrecision }) => averagePrecision)),
    intervals: { confidence: options.confidence, resamples: options.resamples, ...intervals.overall },
    baseline: {
      ...(find('common') as LabelScores),
      logLoss: isKnown
        ? measureLogLoss(actual, (place) => (counts[place % known] as number) / trained)
        : null,
    },
    linear: find('linear'),
    nearest: find('nearest'),
    baselines: { missing: simple.missing, trainingRows: simple.trainingRows },
    best: { name: best.name, gain: scores.accuracy - best.scores.accuracy, gainInterval: intervals.gain },
    calibration: calibrate(
      probabilities,
      (place) => actual[Math.floor(place / known) * labels.length + (place % known)] === 1,
    ),
    threshold: null,
    labels: described,
  };
  return { report, rankings };
}

function repeatCommon({ labels, counts, trained }: TestedLabels, rows: number): LabelMarks {
  const common = labels.map((_label, place) => (2 * (counts[place] ?? 0) > trained ? 1 : 0));
  return Uint8Array.from({ length: rows * labels.length }, (_item, place) => common[place % labels.length]!);
}

function measureLogLoss(actual: LabelMarks, probabilityOf: (place: number) => number): number {
  let sum = 0;
  actual.forEach((mark, place) => {
    const probability = probabilityOf(place);
    sum += surprisal(mark === 1 ? probability : 1 - probability);
  });
  return sum / actual.length;
}

function rankLabels({ labels, known, actual, probabilities }: TestedLabels): readonly Ranking[] {
  const rows = actual.length / labels.length;
  return Array.from({ length: known }, (_item, label) =>
    rankScores(
      Float64Array.from({ length: rows }, (_row, row) => probabilities[row * known + label] as number),
      (row) => actual[row * labels.length + label] === 1,
    ),
  );
}

function describeLabels(
  { labels, counts: trained, actual, predicted }: TestedLabels,
  rankings: readonly Ranking[],
): readonly LabelReport[] {
  return countLabels(actual, predicted, labels.length).map((counts, place) => {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
    const [was, others] = [truePositives + falseNegatives, falsePositives + trueNegatives];
    const ranking = rankings[place];
    return {
      label: labels[place] as string,
      trained: trained[place] ?? 0,
      tested: was,
      predicted: truePositives + falsePositives,
      ...scoreLabel(counts),
      falsePositiveRate: others === 0 ? null : falsePositives / others,
      falseNegativeRate: was === 0 ? null : falseNegatives / was,
      rocArea: ranking === undefined ? null : measureRocArea(ranking),
      averagePrecision: ranking === undefined ? null : measureAveragePrecision(ranking),
      ...counts,
    };
  });
}
