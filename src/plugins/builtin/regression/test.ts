import type { TaskContext } from '../../api/task.ts';
import type { FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { invertTargets, readTargets, type NumberTarget } from '../../preprocessing/number-targets.ts';
import type { TestedWeights } from '../table-task/checkpoint-files.ts';
import { chooseRows, type PartChoice } from '../table-task/choose-rows.ts';
import { noteUnits } from '../table-task/note-units.ts';
import { openDataset } from '../table-task/open-dataset.ts';
import { openPredictor } from '../table-task/predictor.ts';
import { requireInput } from '../table-task/require-input.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import { nameFiles } from '../table-task/name-files.ts';
import { dropNull } from '../table-task/metric-values.ts';
import { checkPredictions } from '../table-task/check-predictions.ts';
import { findTrainingRows, predictSimply, type SimplePredictions } from '../table-task/simple-predictions.ts';
import { readIntervalOptions } from '../table-task/tested-part.ts';
import { writeResiduals, writeTopErrors } from './csv-files.ts';
import { summariseRegressionInKorean } from './korean-summary.ts';
import type { RegressionMetrics } from './metrics.ts';
import { drawParityPlot, drawResidualHistogram, drawResidualPlot } from './parity-plot.ts';
import { reportRegression, type RegressionReport, type TestedTarget } from './report.ts';
import { summariseRegression } from './summary.ts';

/**
 * Predicts the chosen rows with a checkpoint and emits how far off the predictions are.
 *
 * @throws KSTORE_TASK_INPUT when checkpoint and dataset do not fit.
 */
export async function testRegression(context: TaskContext): Promise<void> {
  const dataset = openDataset(context);
  const { table } = dataset;
  const predictor = await openPredictor<NumberTarget>(
    requireInput(context, 'checkpoint'),
    'numbers',
    context.settings['weights'] as TestedWeights,
  );
  const { preprocessing } = predictor;
  noteUnits(context, dataset, preprocessing);
  const chosen = chooseRows(table, preprocessing, context.settings['part'] as PartChoice);
  const predictions = await predictor.predict(dataset, chosen.rows);
  checkPredictions(predictions, table, chosen.rows);
  const predicted = invertTargets(preprocessing, predictions);
  const actual = readTargets(preprocessing, table, chosen.rows);
  const simple = await predictSimply(
    findTrainingRows(context, dataset, preprocessing),
    { dataset, rows: chosen.rows },
    preprocessing,
    (from, rows) => readTargets(preprocessing, from, rows),
  );
  const targets = separateTargets(preprocessing, actual, predicted, simple);
  const report = reportRegression(
    targets,
    chosen,
    preprocessing.split.train.length,
    simple,
    readIntervalOptions(context),
  );
  const rowIds = chosen.rows.map((row) => table.rows[row]?.id ?? '');

  logMetrics(context, report);
  if (chosen.equalToTraining > 0)
    context.log(`${chosen.equalToTraining} of ${rowIds.length} tested rows are also training rows`);
  const names = nameFiles(targets.map(({ name }) => name));
  const plots = targets.flatMap((target, index) => [
    [`parity-${names[index]}.svg`, drawParityPlot(target)] as const,
    [`residuals-${names[index]}.svg`, drawResidualPlot(target)] as const,
    [`residual-histogram-${names[index]}.svg`, drawResidualHistogram(target)] as const,
  ]);
  const topErrors = context.settings['topErrors'] as number;
  context.emit(
    'result',
    {
      'metrics.json': encodeJson(report),
      'residuals.csv': writeResiduals(rowIds, targets),
      'top-errors.csv': writeTopErrors(table, chosen.rows, targets, topErrors),
      'summary.md': summariseRegression(report),
      'summary.ko.md': summariseRegressionInKorean(report),
      ...Object.fromEntries(plots),
    },
    { rows: rowIds.length, part: chosen.part, ...dropNull(report.overall) },
  );
}

/** From `[rows, targets]` to columns of each target. */
function separateTargets(
  { targets }: FittedPreprocessing<NumberTarget>,
  actual: Float64Array,
  predicted: Float64Array,
  { linear, nearest }: SimplePredictions,
): TestedTarget[] {
  return targets.map(({ name, unit, mean }, position) => {
    const takeColumn = (values: Float64Array) =>
      values.filter((_value, index) => index % targets.length === position);
    return {
      name,
      unit,
      trainingMean: mean,
      actual: takeColumn(actual),
      predicted: takeColumn(predicted),
      linear: linear && takeColumn(linear),
      nearest: nearest && takeColumn(nearest),
    };
  });
}

function logMetrics(context: TaskContext, { overall, targets }: RegressionReport): void {
  const log = (metrics: RegressionReport['overall'], label: string) => {
    const of = (prefix: string, one: RegressionMetrics | null) =>
      one === null ? {} : { [`${prefix}Mae`]: one.mae, [`${prefix}Rmse`]: one.rmse, [`${prefix}R2`]: one.r2 };
    const { mae, rmse, r2, baseline, linear, nearest } = metrics;
    const values = dropNull({
      mae,
      rmse,
      r2,
      ...of('baseline', baseline),
      ...of('baselineLinear', linear),
      ...of('baselineNearest', nearest),
    });
    for (const [name, value] of Object.entries(values)) context.logMetric(`${name}${label}`, value);
  };
  log(overall, '');
  if (targets.length > 1) for (const target of targets) log(target, `/${target.name}`);
}
