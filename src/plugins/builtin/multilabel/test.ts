import type { JsonObject, Table, TaskContext } from '../../api/task.ts';
import type { MistakeCosts } from '../../evaluation/threshold-cost.ts';
import { listLabels, type LabelTarget } from '../../preprocessing/label-target.ts';
import { writeCurves, writeThresholds } from '../classification/csv-files.ts';
import { drawCalibration, drawPrecisionRecall, drawRoc } from '../classification/curve-plots.ts';
import { logScores, maximumShownClasses } from '../classification/score-table.ts';
import { reportThreshold, unknownPositive } from '../classification/threshold.ts';
import { checkPredictions } from '../table-task/check-predictions.ts';
import { chooseRows, type ChosenRows, type PartChoice } from '../table-task/choose-rows.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import { dropNull } from '../table-task/metric-values.ts';
import { noteUnits } from '../table-task/note-units.ts';
import { openDataset } from '../table-task/open-dataset.ts';
import type { Predictor } from '../table-task/predictor.ts';
import { findTrainingRows, predictSimply } from '../table-task/simple-predictions.ts';
import { readIntervalOptions } from '../table-task/tested-part.ts';
import { findTopErrors, writeLabels, writePredictions, writeTopErrors } from './csv-files.ts';
import { summariseLabelsInKorean } from './korean-summary.ts';
import { measureLabelProbabilities } from './probabilities.ts';
import { reportLabels, type MeasuredLabels, type MultilabelReport, type TestedLabels } from './report.ts';
import { decideLabels, listAllLabels, listRowLabels, markLabels } from './row-labels.ts';
import { summariseLabels } from './summary.ts';

/**
 * Predicts which labels the chosen rows have, and emits how often they are right.
 *
 * A label that no training row had counts as missed.
 *
 * @throws KSTORE_TASK_INPUT when checkpoint and dataset do not fit.
 */
export async function testLabels(context: TaskContext, predictor: Predictor<LabelTarget>): Promise<void> {
  const dataset = openDataset(context);
  const { table } = dataset;
  const { preprocessing } = predictor;
  const { targets } = preprocessing;
  noteUnits(context, dataset, preprocessing);
  const chosen = chooseRows(table, preprocessing, context.settings['part'] as PartChoice);
  const known = listLabels(targets);
  const positive = findPositive(known, context.settings['positive'] as string);
  const found = listRowLabels(table, chosen.rows, targets);
  const labels = listAllLabels(table, targets, found);
  const unknown = labels.slice(known.length);
  const outputs = await predictor.predict(dataset, chosen.rows);
  checkPredictions(outputs, table, chosen.rows);
  const simple = await predictSimply(
    findTrainingRows(context, dataset, preprocessing),
    { dataset, rows: chosen.rows },
    preprocessing,
    (from, rows) => Float64Array.from(markLabels(known, listRowLabels(from, rows, targets))),
  );
  const probabilities = measureLabelProbabilities(outputs);
  const decide = (values: Float64Array) => decideLabels(values, known, labels);
  const tested: TestedLabels = {
    probabilities,
    predicted: decide(probabilities),
    linear: simple.linear && decide(simple.linear),
    nearest: simple.nearest && decide(simple.nearest),
    targets: targets.map(({ name }) => name),
    labels,
    known: known.length,
    trained: preprocessing.split.train.length,
    counts: targets.flatMap(({ counts }) => counts),
    actual: markLabels(labels, found),
  };
  const measured = reportLabels(tested, chosen, simple, readIntervalOptions(context));
  const threshold =
    positive === null
      ? null
      : reportThreshold(
          known[positive] as string,
          measured.rankings[positive]!,
          context.settings['costs'] as unknown as MistakeCosts,
        );
  const report: MultilabelReport = { ...measured.report, threshold: threshold?.report ?? null };

  logMetrics(context, report);
  if (chosen.equalToTraining > 0)
    context.log(`${chosen.equalToTraining} of ${chosen.rows.length} tested rows are also training rows`);
  if (unknown.length > 0)
    context.log(`no training row had the label ${unknown.join(', ')}, which tested rows have`);
  const errors = findTopErrors(tested, context.settings['topErrors'] as number);
  context.emit(
    'result',
    {
      ...writeFiles(table, chosen, tested, { ...measured, report }, positive, errors),
      ...(threshold === null ? {} : { 'thresholds.csv': writeThresholds(threshold.outcomes) }),
    },
    { rows: chosen.rows.length, part: chosen.part, ...listOverall(report) },
  );
}

/** @returns its place; null when none was asked for. @throws KSTORE_TASK_INPUT when the label is not known. */
function findPositive(labels: readonly string[], asked: string): number | null {
  if (asked === '') return null;
  const place = labels.indexOf(asked);
  if (place < 0) throw unknownPositive(labels, asked);
  return place;
}

function writeFiles(
  table: Table,
  { rows }: ChosenRows,
  tested: TestedLabels,
  { report, rankings }: MeasuredLabels,
  positive: number | null,
  errors: readonly number[],
): Record<string, string | Uint8Array> {
  const target = tested.targets.join(', ');
  const classes = report.labels.map(({ label, ...own }) => ({ ...own, class: label }));
  const curves = { report: { target, classes }, rankings };
  const figures = {
    'roc.svg': drawRoc(curves, positive),
    'precision-recall.svg': drawPrecisionRecall(curves, positive),
    'calibration.svg': drawCalibration({ target, calibration: report.calibration }),
  };
  const drawn = Object.entries(figures).flatMap(([path, svg]) =>
    svg === null ? [] : [[path, svg] as const],
  );
  const rowIds = rows.map((row) => table.rows[row]?.id ?? '');
  return {
    'metrics.json': encodeJson(report),
    'predictions.csv': writePredictions(rowIds, tested),
    'labels.csv': writeLabels(report),
    'curves.csv': writeCurves({ classes }, rankings, maximumShownClasses),
    'top-errors.csv': writeTopErrors(table, rows, tested, errors),
    'summary.md': summariseLabels(report),
    'summary.ko.md': summariseLabelsInKorean(report),
    ...Object.fromEntries(drawn),
  };
}

function listOverall(report: MultilabelReport): JsonObject {
  const { accuracy, hammingLoss, macro, micro, logLoss, rocArea, averagePrecision } = report;
  return dropNull({
    accuracy,
    hammingLoss,
    ...macro,
    microPrecision: micro.precision,
    microRecall: micro.recall,
    microF1: micro.f1,
    logLoss,
    rocArea,
    averagePrecision,
    calibrationError: report.calibration.error,
    baselineAccuracy: report.baseline.accuracy,
    baselineHammingLoss: report.baseline.hammingLoss,
    baselineLogLoss: report.baseline.logLoss,
    baselineLinearAccuracy: report.linear?.accuracy,
    baselineNearestAccuracy: report.nearest?.accuracy,
  });
}

function logMetrics(context: TaskContext, report: MultilabelReport): void {
  for (const [name, value] of Object.entries(listOverall(report))) context.logMetric(name, value as number);
  logScores(
    context,
    report.labels.map((one) => ({ name: one.label, ...one })),
  );
}
