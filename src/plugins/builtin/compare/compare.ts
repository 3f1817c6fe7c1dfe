import type { ResolvedInput, TaskContext } from '../../api/task.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { drawBars } from '../figures/bars.ts';
import { writePerformances } from '../multilabel/csv-files.ts';
import { chooseRows, type PartChoice } from '../table-task/choose-rows.ts';
import { writeCsv, writeLines } from '../table-task/csv.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import { nameLoss } from '../table-task/loss-words.ts';
import { noteUnits } from '../table-task/note-units.ts';
import { openDataset, type OpenedDataset } from '../table-task/open-dataset.ts';
import { tellDraw } from '../table-task/report-text.ts';
import { openLosses, predictBaseline, type LabelLoss } from '../table-task/row-losses.ts';
import { openTestedModel, readTestedWeights, unitOf, type TestedModel } from '../table-task/tested-model.ts';
import { readIntervalOptions } from '../table-task/tested-part.ts';
import { listComparedSlots } from './compared-slots.ts';
import { rankModels, type Competitor, type ComparisonReport } from './report.ts';
import { summariseComparison, summariseComparisonInKorean } from './summary.ts';

/**
 * Tests several checkpoints on the same rows and emits which are better.
 *
 * @throws KSTORE_TASK_INPUT when they do not predict the same, or do not fit the dataset.
 */
export async function compareCheckpoints(context: TaskContext): Promise<void> {
  const dataset = openDataset(context);
  const inputs = listComparedSlots().flatMap((slot) => {
    const input = context.inputs[slot];
    return input === undefined ? [] : [{ slot, input }];
  });
  const names = nameModels(context, inputs);
  const [first, ...others] = inputs as [{ slot: string; input: ResolvedInput }];
  const weights = readTestedWeights(context);
  const model = await openTestedModel(first.input, weights);
  const { part, rows, ...draw } = chooseRows(
    dataset.table,
    model.preprocessing,
    context.settings['part'] as PartChoice,
  );
  noteUnits(context, dataset, model.preprocessing);
  const models: [TestedModel, ...TestedModel[]] = [model];
  for (const { slot, input } of others) {
    const other = await openTestedModel(input, weights);
    checkSame(model, other, slot);
    models.push(other);
  }
  const measure = openLosses(models, dataset, rows, context.settings['labelLoss'] as LabelLoss);
  const hold = (one: TestedModel, predictions: Float64Array) => ({
    losses: measure.measure(one, predictions),
    labels: measure.scoreLabels(one, predictions),
  });
  const competitors: Competitor[] = [];
  for (const [place, one] of models.entries()) {
    const { input } = inputs[place]!;
    const held = hold(one, await one.predict(dataset, rows));
    const trainedRows = countTrained(one, dataset, rows);
    competitors.push({ name: names[place] as string, checkpoint: input.id, trainedRows, ...held });
    context.progress({ done: place + 1, total: inputs.length, unit: 'checkpoint' });
  }
  const baseline = hold(model, predictBaseline(model, rows.length));
  competitors.push({ name: 'baseline', checkpoint: null, trainedRows: 0, ...baseline });
  const report: ComparisonReport = {
    type: 'kstore.comparison-result.v1',
    rows: { part, tested: rows.length, ...tellDraw(draw) },
    predicts: model.predicts,
    targets: model.preprocessing.targets.map(({ name }) => name),
    lossKind: measure.kind,
    unit: measure.unit,
    ...rankModels(competitors, measure.kind, readIntervalOptions(context)),
  };
  emit(context, report, competitors, dataset, rows);
}

/** Names of the setting, in the order of the slots, else the slots themselves. */
function nameModels(context: TaskContext, inputs: readonly { readonly slot: string }[]): readonly string[] {
  const given = context.settings['names'] as readonly string[];
  if (given.length > 0 && given.length !== inputs.length) {
    throw inputError(
      `${inputs.length} checkpoints are compared, and the setting \`names\` has ${given.length}`,
      {},
      'name each of them, in the order of the inputs, or leave `names` out',
    );
  }
  if (given.includes('baseline'))
    throw inputError('"baseline" names what all are compared with, no checkpoint');
  return inputs.map(({ slot }, place) => given[place] ?? slot);
}

function checkSame(first: TestedModel, other: TestedModel, slot: string): void {
  const describe = ({ predicts, preprocessing }: TestedModel) =>
    `${predicts} of ${preprocessing.targets.map(({ name }) => name).join(', ')}`;
  if (describe(first) === describe(other)) return checkSameUnits(first, other, slot);
  throw inputError(
    `the input \`${slot}\` predicts ${describe(other)}, and the first checkpoint ${describe(first)}`,
    {},
    'compare checkpoints that predict the same columns',
  );
}

/** Errors in two units cannot be held against each other. */
function checkSameUnits(first: TestedModel, other: TestedModel, slot: string): void {
  first.outputs.forEach((target, output) => {
    const [unit, its] = [unitOf(first, output).trim(), unitOf(other, output).trim()];
    if (unit === its || unit === '' || its === '') return;
    throw inputError(
      `the input \`${slot}\` predicts "${target}" in ${its}, and the first checkpoint in ${unit}`,
      { column: target },
      'compare checkpoints that were trained in the same units',
    );
  });
}

/** Rows by id and content that a model learnt from, among the tested ones. */
function countTrained(model: TestedModel, { table }: OpenedDataset, rows: readonly number[]): number {
  const { equalToTraining, rows: all } = chooseRows(
    { columns: table.columns, rows: rows.map((row) => table.rows[row]!) },
    model.preprocessing,
    'all',
  );
  return all.length === 0 ? 0 : equalToTraining;
}

function logRanking(context: TaskContext, { ranking }: ComparisonReport): void {
  for (const { name, loss, labels } of ranking) {
    context.logMetric(`loss/${name}`, loss);
    if (labels === null) continue;
    context.logMetric(`microF1/${name}`, labels.micro.f1);
    context.logMetric(`macroF1/${name}`, labels.macro.f1);
  }
}

function emit(
  context: TaskContext,
  report: ComparisonReport,
  competitors: readonly Competitor[],
  { table }: OpenedDataset,
  rows: readonly number[],
): void {
  logRanking(context, report);
  const scored = report.ranking.flatMap(({ name, labels }) => (labels === null ? [] : [{ name, labels }]));
  context.emit(
    'result',
    {
      'metrics.json': encodeJson(report),
      'summary.md': summariseComparison(report),
      'summary.ko.md': summariseComparisonInKorean(report),
      'ranking.svg': drawBars({
        title: report.targets.join(', '),
        value: nameLoss(report, 'axis'),
        bars: report.ranking.map(({ name, loss, interval }) => ({
          name,
          value: loss,
          ...(interval !== null && { range: interval }),
        })),
      }),
      'ranking.csv': writeLines(
        ['rank', 'model', 'checkpoint', 'loss', 'low', 'high', 'trained rows'],
        report.ranking.map(({ rank, name, checkpoint, loss, interval, trainedRows }) => [
          rank,
          name,
          checkpoint,
          loss,
          interval?.[0] ?? null,
          interval?.[1] ?? null,
          trainedRows,
        ]),
      ),
      ...(scored.length > 0 && { 'labels.csv': writePerformances(scored) }),
      'pairs.csv': writeLines(
        ['better', 'worse', 'difference', 'low', 'high', 'p', 'corrected p'],
        report.pairs.map(({ better, worse, difference, interval, pValue, correctedPValue }) => [
          better,
          worse,
          difference,
          ...interval,
          pValue,
          correctedPValue,
        ]),
      ),
      'losses.csv': writeCsv(['row', ...competitors.map(({ name }) => name)], rows.length, (line) => [
        table.rows[rows[line] as number]!.id,
        ...competitors.map(({ losses }) => losses[line] as number),
      ]),
    },
    { rows: rows.length, part: report.rows.part, best: report.ranking[0]!.name },
  );
}
