import type { TaskContext } from '../../api/task.ts';
import type { FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { invertTargets, readTargets, type NumberTarget } from '../../preprocessing/number-targets.ts';
import type { TestedWeights } from '../table-task/checkpoint-files.ts';
import { chooseRows, type PartChoice } from '../table-task/choose-rows.ts';
import { openDataset } from '../table-task/open-dataset.ts';
import { openPredictor } from '../table-task/predictor.ts';
import { requireInput } from '../table-task/require-input.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import { dropNull } from '../table-task/metric-values.ts';
import { drawParityPlot } from './parity-plot.ts';
import type { RegressionMetrics } from './metrics.ts';
import {
  reportRegression,
  summariseRegression,
  writeResiduals,
  type RegressionReport,
  type TestedTarget,
} from './report.ts';

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
  const chosen = chooseRows(table, preprocessing, context.settings['part'] as PartChoice);
  const predictions = await predictor.predict(dataset, chosen.rows);
  const predicted = invertTargets(preprocessing, predictions);
  const targets = separateTargets(preprocessing, readTargets(preprocessing, table, chosen.rows), predicted);
  const report = reportRegression(targets, chosen, preprocessing.split.train.length);
  const rowIds = chosen.rows.map((row) => table.rows[row]?.id ?? '');

  logMetrics(context, report);
  if (chosen.equalToTraining > 0)
    context.log(`${chosen.equalToTraining} of ${rowIds.length} tested rows are also training rows`);
  const plotNames = namePlots(targets.map(({ name }) => name));
  const plots = targets.map((target, index) => [plotNames[index] as string, drawParityPlot(target)] as const);
  context.emit(
    'result',
    {
      'metrics.json': encodeJson(report),
      'residuals.csv': writeResiduals(rowIds, targets),
      'summary.md': summariseRegression(report),
      ...Object.fromEntries(plots),
    },
    { rows: rowIds.length, part: chosen.part, ...dropNull(report.overall) },
  );
}

/** From `[rows, targets]` to one pair of columns a target. */
function separateTargets(
  { targets }: FittedPreprocessing<NumberTarget>,
  actual: Float64Array,
  predicted: Float64Array,
): TestedTarget[] {
  return targets.map(({ name, unit, mean }, position) => {
    const takeColumn = (values: Float64Array) =>
      values.filter((_value, index) => index % targets.length === position);
    return { name, unit, trainingMean: mean, actual: takeColumn(actual), predicted: takeColumn(predicted) };
  });
}

function logMetrics(context: TaskContext, { overall, targets }: RegressionReport): void {
  const log = (metrics: RegressionMetrics & { readonly baseline: RegressionMetrics }, label: string) => {
    const { mae, rmse, r2 } = metrics.baseline;
    const values = {
      ...dropNull(metrics),
      ...dropNull({ baselineMae: mae, baselineRmse: rmse, baselineR2: r2 }),
    };
    for (const [name, value] of Object.entries(values)) context.logMetric(`${name}${label}`, value);
  };
  log(overall, '');
  if (targets.length > 1) for (const target of targets) log(target, `/${target.name}`);
}

/** `parity-<target>.svg` with only letters, digits, `.`, `-` and `_` of the target; a number keeps equal names apart. */
export function namePlots(targets: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return targets.map((target) => {
    const stem = `parity-${target.replaceAll(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')}`;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`;
    taken.add(name.toLowerCase());
    return `${name}.svg`;
  });
}
