import type { JsonObject, Table, TaskContext } from '../../api/task.ts';
import { findLargest } from '../../engine/cross-entropy.ts';
import { readClasses, sortClasses, type ClassTarget } from '../../preprocessing/class-target.ts';
import { findColumn } from '../../preprocessing/selection.ts';
import type { TestedWeights } from '../table-task/checkpoint-files.ts';
import type { OutputFunction } from '../table-task/column-model.ts';
import { chooseRows, type ChosenRows, type PartChoice } from '../table-task/choose-rows.ts';
import { noteUnits } from '../table-task/note-units.ts';
import { openDataset, type OpenedDataset } from '../table-task/open-dataset.ts';
import { testLabels } from '../multilabel/test.ts';
import { findPredictorForm, openPredictor } from '../table-task/predictor.ts';
import { requireInput } from '../table-task/require-input.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import { dropNull } from '../table-task/metric-values.ts';
import { checkPredictions } from '../table-task/check-predictions.ts';
import { drawPictureErrors } from './picture-errors.ts';
import { findTrainingRows, predictSimply, type SimplePredictions } from '../table-task/simple-predictions.ts';
import { readIntervalOptions } from '../table-task/tested-part.ts';
import type { MistakeCosts } from '../../evaluation/threshold-cost.ts';
import { drawConfusion } from './confusion-plot.ts';
import {
  findTopErrors,
  writeConfusion,
  writeCurves,
  writePredictions,
  writeThresholds,
  writeTopErrors,
} from './csv-files.ts';
import { drawCalibration, drawPrecisionRecall, drawRoc } from './curve-plots.ts';
import { summariseClassificationInKorean } from './korean-summary.ts';
import { measureProbabilities } from './probabilities.ts';
import {
  reportClassification,
  type ClassificationReport,
  type MeasuredClasses,
  type TestedClasses,
} from './report.ts';
import { logScores, maximumShownClasses } from './score-table.ts';
import { summariseClassification } from './summary.ts';
import { findPositive, reportThreshold } from './threshold.ts';

/**
 * Predicts the chosen rows with a checkpoint and emits how often the predictions are right.
 *
 * A row of a class that no training row had counts as wrong. Rows that may have several labels have a test of their own.
 *
 * @throws KSTORE_TASK_INPUT when checkpoint and dataset do not fit.
 */
export async function testClassification(context: TaskContext): Promise<void> {
  const weights = context.settings['weights'] as TestedWeights;
  const form = findPredictorForm(requireInput(context, 'checkpoint'), weights);
  if (form.predicts === 'labels') return testLabels(context, await form.open());
  const dataset = openDataset(context);
  const { table } = dataset;
  const predictor = await openPredictor<ClassTarget>(requireInput(context, 'checkpoint'), 'classes', weights);
  const { preprocessing, outputFunction } = predictor;
  const target = preprocessing.targets[0] as ClassTarget;
  noteUnits(context, dataset, preprocessing);
  const chosen = chooseRows(table, preprocessing, context.settings['part'] as PartChoice);
  const labels = readClasses(table, chosen.rows, target.name);
  const unknown = labels.filter((label) => !target.classes.includes(label));
  const classes = [...target.classes, ...sortClasses(unknown, findColumn(table, target.name))];
  const positive = findPositive(target, context.settings['positive'] as string);
  const outputs = await predictor.predict(dataset, chosen.rows);
  checkPredictions(outputs, table, chosen.rows);
  const simple = await predictSimply(
    findTrainingRows(context, dataset, preprocessing),
    { dataset, rows: chosen.rows },
    preprocessing,
    (from, rows) => markClasses(target, from, rows),
  );
  const tested = predictClasses(target, classes, labels, outputs, outputFunction, simple);
  const measured = reportClassification(tested, chosen, simple, readIntervalOptions(context));
  const { rankings } = measured;
  const threshold =
    positive === null
      ? null
      : reportThreshold(
          target.classes[positive] as string,
          rankings[positive]!,
          context.settings['costs'] as unknown as MistakeCosts,
        );
  const report: ClassificationReport = { ...measured.report, threshold: threshold?.report ?? null };
  const rowIds = chosen.rows.map((row) => table.rows[row]?.id ?? '');
  const errors = findTopErrors(tested, context.settings['topErrors'] as number);

  logMetrics(context, report);
  if (chosen.equalToTraining > 0)
    context.log(`${chosen.equalToTraining} of ${rowIds.length} tested rows are also training rows`);
  if (unknown.length > 0)
    context.log(`${unknown.length} of ${rowIds.length} tested rows have a class that no training row had`);
  const files = await writeFiles(dataset, chosen, tested, { report, rankings }, errors);
  context.emit(
    'result',
    {
      ...files,
      ...(threshold === null ? {} : { 'thresholds.csv': writeThresholds(threshold.outcomes) }),
    },
    { rows: rowIds.length, part: chosen.part, ...listOverall(report) },
  );
}

async function writeFiles(
  { table, pictures }: OpenedDataset,
  { rows }: ChosenRows,
  tested: TestedClasses,
  curves: MeasuredClasses,
  errors: readonly number[],
): Promise<Record<string, string | Uint8Array>> {
  const { report, rankings } = curves;
  const positive = report.threshold === null ? null : tested.classes.indexOf(report.threshold.positive);
  const figures = {
    'confusion.svg': report.classes.length <= maximumShownClasses ? drawConfusion(report) : null,
    'roc.svg': drawRoc(curves, positive),
    'precision-recall.svg': drawPrecisionRecall(curves, positive),
    'calibration.svg': drawCalibration(report),
    'top-errors.svg': pictures && (await drawPictureErrors(pictures, rows, tested, errors)),
  };
  const drawn = Object.entries(figures).flatMap(([path, svg]) =>
    svg === null ? [] : [[path, svg] as const],
  );
  const rowIds = rows.map((row) => table.rows[row]?.id ?? '');
  return {
    'metrics.json': encodeJson(report),
    'predictions.csv': writePredictions(rowIds, tested),
    'confusion.csv': writeConfusion(report),
    'curves.csv': writeCurves(report, rankings, maximumShownClasses),
    'top-errors.csv': writeTopErrors(table, rows, tested, errors),
    'summary.md': summariseClassification(report),
    'summary.ko.md': summariseClassificationInKorean(report),
    ...Object.fromEntries(drawn),
  };
}

/** 1 for the class of a row, 0 for the others: `[rows, classes]`. */
function markClasses({ name, classes }: ClassTarget, table: Table, rows: readonly number[]): Float64Array {
  const marks = new Float64Array(rows.length * classes.length);
  readClasses(table, rows, name).forEach((label, row) => {
    const place = classes.indexOf(label);
    if (place >= 0) marks[row * classes.length + place] = 1;
  });
  return marks;
}

/** @param outputs `[rows, classes of the target]`. */
function predictClasses(
  target: ClassTarget,
  classes: readonly string[],
  labels: readonly string[],
  outputs: ArrayLike<number>,
  outputFunction: OutputFunction,
  { linear, nearest }: SimplePredictions,
): TestedClasses {
  const known = target.classes.length;
  const places = new Map(classes.map((label, place) => [label, place]));
  const actual = labels.map((label) => places.get(label) as number);
  const { probabilities, logLoss } = measureProbabilities(outputs, actual, known, outputFunction);
  const choose = (values: Float64Array | null) =>
    values && actual.map((_place, row) => findLargest(values, row * known, known));
  return {
    linear: choose(linear),
    nearest: choose(nearest),
    target,
    classes,
    actual,
    predicted: labels.map((_label, row) => findLargest(outputs, row * known, known)),
    probabilities,
    logLoss: classes.length > known ? null : logLoss,
  };
}

function listOverall(report: ClassificationReport): JsonObject {
  const { accuracy, macro, logLoss, brier, rocArea, averagePrecision, baseline, linear, nearest } = report;
  return dropNull({
    accuracy,
    ...macro,
    logLoss,
    brier,
    rocArea,
    averagePrecision,
    calibrationError: report.calibration.error,
    baselineAccuracy: baseline.accuracy,
    baselineLogLoss: baseline.logLoss,
    baselineLinearAccuracy: linear?.accuracy,
    baselineNearestAccuracy: nearest?.accuracy,
  });
}

function logMetrics(context: TaskContext, report: ClassificationReport): void {
  for (const [name, value] of Object.entries(listOverall(report))) context.logMetric(name, value as number);
  logScores(
    context,
    report.classes.map((one) => ({ name: one.class, ...one })),
  );
}
