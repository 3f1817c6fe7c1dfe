import type { JsonObject, TaskContext } from '../../api/task.ts';
import { findLargest } from '../../engine/cross-entropy.ts';
import { readClasses, sortClasses, type ClassTarget } from '../../preprocessing/class-target.ts';
import { findColumn } from '../../preprocessing/selection.ts';
import type { TestedWeights } from '../table-task/checkpoint-files.ts';
import type { OutputFunction } from '../table-task/column-model.ts';
import { chooseRows, type PartChoice } from '../table-task/choose-rows.ts';
import { openDataset } from '../table-task/open-dataset.ts';
import { openPredictor } from '../table-task/predictor.ts';
import { requireInput } from '../table-task/require-input.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import { dropNull } from '../table-task/metric-values.ts';
import { drawConfusion } from './confusion-plot.ts';
import { writeConfusion, writePredictions } from './csv-files.ts';
import { measureProbabilities } from './probabilities.ts';
import { reportClassification, type ClassificationReport, type TestedClasses } from './report.ts';
import { maximumShownClasses, summariseClassification } from './summary.ts';

/**
 * Predicts the chosen rows with a checkpoint and emits how often the predictions are right.
 *
 * A row of a class that no training row had counts as wrong.
 *
 * @throws KSTORE_TASK_INPUT when checkpoint and dataset do not fit.
 */
export async function testClassification(context: TaskContext): Promise<void> {
  const dataset = openDataset(context);
  const { table } = dataset;
  const predictor = await openPredictor<ClassTarget>(
    requireInput(context, 'checkpoint'),
    'classes',
    context.settings['weights'] as TestedWeights,
  );
  const { preprocessing, outputFunction } = predictor;
  const target = preprocessing.targets[0] as ClassTarget;
  const chosen = chooseRows(table, preprocessing, context.settings['part'] as PartChoice);
  const labels = readClasses(table, chosen.rows, target.name);
  const unknown = labels.filter((label) => !target.classes.includes(label));
  const classes = [...target.classes, ...sortClasses(unknown, findColumn(table, target.name))];
  const outputs = await predictor.predict(dataset, chosen.rows);
  const tested = predictClasses(target, classes, labels, outputs, outputFunction);
  const report = reportClassification(tested, chosen);
  const rowIds = chosen.rows.map((row) => table.rows[row]?.id ?? '');

  logMetrics(context, report);
  if (chosen.equalToTraining > 0)
    context.log(`${chosen.equalToTraining} of ${rowIds.length} tested rows are also training rows`);
  if (unknown.length > 0)
    context.log(`${unknown.length} of ${rowIds.length} tested rows have a class that no training row had`);
  context.emit(
    'result',
    {
      'metrics.json': encodeJson(report),
      'predictions.csv': writePredictions(rowIds, tested),
      'confusion.csv': writeConfusion(report),
      'summary.md': summariseClassification(report),
      ...(classes.length <= maximumShownClasses ? { 'confusion.svg': drawConfusion(report) } : {}),
    },
    { rows: rowIds.length, part: chosen.part, ...listOverall(report) },
  );
}

/** @param outputs `[rows, classes of the target]`. */
function predictClasses(
  target: ClassTarget,
  classes: readonly string[],
  labels: readonly string[],
  outputs: ArrayLike<number>,
  outputFunction: OutputFunction,
): TestedClasses {
  const known = target.classes.length;
  const places = new Map(classes.map((label, place) => [label, place]));
  const actual = labels.map((label) => places.get(label) as number);
  const { probabilities, logLoss } = measureProbabilities(outputs, actual, known, outputFunction);
  return {
    target,
    classes,
    actual,
    predicted: labels.map((_label, row) => findLargest(outputs, row * known, known)),
    probabilities,
    logLoss: classes.length > known ? null : logLoss,
  };
}

function listOverall({ accuracy, macro, logLoss, baseline }: ClassificationReport): JsonObject {
  return dropNull({
    accuracy,
    ...macro,
    logLoss,
    baselineAccuracy: baseline.accuracy,
    baselineLogLoss: baseline.logLoss,
  });
}

function logMetrics(context: TaskContext, report: ClassificationReport): void {
  for (const [name, value] of Object.entries(listOverall(report))) context.logMetric(name, value as number);
  if (report.classes.length > maximumShownClasses) return;
  for (const { class: label, precision, recall, f1 } of report.classes) {
    const scores = dropNull({ precision, recall, f1 });
    // Labels of metrics are readable text; those of classes come from data.
    const suffix = label.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ') || ' ';
    for (const [name, value] of Object.entries(scores)) context.logMetric(`${name}/${suffix}`, value);
  }
}
