import type { TaskContext } from '../../api/task.ts';
import { drawBars } from '../figures/bars.ts';
import type { ChosenRows } from '../table-task/choose-rows.ts';
import { chooseSamples, takeEvenly, takeRows } from '../table-task/chosen-samples.ts';
import { writeLines } from '../table-task/csv.ts';
import { listInputs, type InputColumn } from '../table-task/edited-rows.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import { labelMetric } from '../table-task/metric-values.ts';
import { nameFiles } from '../table-task/name-files.ts';
import type { OpenedDataset } from '../table-task/open-dataset.ts';
import { openTest } from '../table-task/open-test.ts';
import { reportRows } from '../table-task/report-text.ts';
import { findTrainingRows } from '../table-task/simple-predictions.ts';
import { unitOf, type TestedModel } from '../table-task/tested-model.ts';
import { createOutputChoice, type ChooseOutputs, type ExplainedModel } from './chosen-outputs.ts';
import { explainByGradients, explainRows, type Contribution, type DividedColumns } from './contributions.ts';
import { findCounterfactuals } from './counterfactuals.ts';
import { summariseExplanationInKorean } from './korean-summary.ts';
import { openErrors } from './mean-errors.ts';
import { measureImportance, type ColumnImportance } from './permutation.ts';
import type { ExplanationReport } from './report.ts';
import { explainPictures } from './saliency.ts';
import { summariseExplanation } from './summary.ts';

interface ExplainSettings {
  readonly rows: readonly string[];
  readonly explained: number;
  readonly outputs: readonly string[];
  readonly background: number;
  readonly repeats: number;
  readonly steps: number;
  readonly change: number;
}

/** Shuffling is repeated for each column; more rows say little more. */
const mostShuffledRows = 5000;
/** Each shuffling of each column reads all columns of all rows again. */
const [mostShuffledCells, fewestShuffledRows] = [2e8, 50];
/** Single rows are explained by so many columns, those that matter most; all others count as one. */
const mostExplainedColumns = 50;

/**
 * Emits why a checkpoint predicts what it predicts.
 *
 * @throws KSTORE_TASK_INPUT when checkpoint and dataset do not fit.
 */
export async function explainCheckpoint(context: TaskContext): Promise<void> {
  const settings = context.settings as unknown as ExplainSettings;
  const { dataset, model, chosen } = await openTest(context);
  const samples = chooseSamples(dataset.table, chosen.rows, settings.rows, settings.explained);
  const chooseOutputs = createOutputChoice(model, settings.outputs);
  const { report, files } =
    dataset.pictures === null
      ? await explainTable(context, model, dataset, chosen, samples, chooseOutputs)
      : await explainPictureRows(model, dataset, chosen, samples, chooseOutputs, settings.steps);
  for (const { column, target, mean } of report.importance) {
    const isTold = target !== null && model.outputs.length > 1;
    context.logMetric(labelMetric('importance', isTold ? `${target}: ${column}` : column), mean);
  }
  context.emit(
    'result',
    {
      'metrics.json': encodeJson(report),
      'summary.md': summariseExplanation(report),
      'summary.ko.md': summariseExplanationInKorean(report),
      ...files,
    },
    { rows: chosen.rows.length, part: chosen.part, explained: samples.length },
  );
}

interface Explained {
  readonly report: ExplanationReport;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

function beginReport(model: TestedModel, chosen: ChosenRows): ExplanationReport {
  const units = model.outputs.map((name, output) => [name, unitOf(model, output).trim()] as const);
  return {
    type: 'kstore.explanation-result.v1',
    rows: reportRows(chosen, model.preprocessing.split.train.length),
    predicts: model.predicts,
    units: Object.fromEntries(units.filter(([, unit]) => unit !== '')),
    shuffledRows: 0,
    backgroundRows: 0,
    importance: [],
    shapley: [],
    counterfactuals: [],
    pictures: [],
  };
}

async function explainPictureRows(
  model: TestedModel,
  dataset: OpenedDataset,
  chosen: ChosenRows,
  samples: readonly number[],
  chooseOutputs: ChooseOutputs,
  steps: number,
): Promise<Explained> {
  const report = beginReport(model, chosen);
  const explained = await explainPictures(model, dataset, samples, chooseOutputs, steps);
  if (explained === null) return { report, files: {} };
  return { report: { ...report, pictures: explained.pictures }, files: { 'saliency.svg': explained.figure } };
}

async function explainTable(
  context: TaskContext,
  model: TestedModel,
  dataset: OpenedDataset,
  chosen: ChosenRows,
  samples: readonly number[],
  chooseOutputs: ChooseOutputs,
): Promise<Explained> {
  const settings = context.settings as unknown as ExplainSettings;
  const { repeats, steps, change } = settings;
  const { table } = dataset;
  const columns = listInputs(table, model);
  const shuffled = takeEvenly(chosen.rows, limitShuffled(columns.length, repeats));
  const training = findTrainingRows(context, dataset, model.preprocessing);
  const usual = training ?? { dataset, rows: chosen.rows };
  const background = takeRows(usual.dataset.table, takeEvenly(usual.rows, settings.background));
  const range = takeRows(usual.dataset.table, takeEvenly(usual.rows, mostShuffledRows));
  const rows = takeRows(table, samples);
  const advance = countSteps(context, columns.length + 2 * rows.length);
  const importance = await measureImportance(
    model,
    dataset,
    takeRows(table, shuffled),
    columns,
    openErrors(model, dataset, shuffled),
    { repeats, random: context.random('importance'), onColumn: advance },
  );
  const divided = divideColumns(columns, importance);
  const explained: ExplainedModel = { model, dataset, columns: divided.columns, chooseOutputs };
  const shapley = await explainRows(
    explained,
    rows,
    background,
    divided.rest,
    context.random('shapley'),
    advance,
  );
  const gradients = await explainByGradients(explained, rows, background, steps);
  const counterfactuals = await findCounterfactuals(explained, rows, range, change, advance);
  const report: ExplanationReport = {
    ...beginReport(model, chosen),
    shuffledRows: shuffled.length,
    backgroundRows: background.length,
    ...countExplained(divided),
    importance: importance.toSorted((left, right) => right.mean - left.mean),
    shapley,
    counterfactuals: counterfactuals.toSorted((left, right) => left.distance - right.distance),
  };
  return { report, files: writeTables(model, report, gradients) };
}

function countExplained({ columns, rest }: DividedColumns): Pick<ExplanationReport, 'explainedColumns'> {
  if (rest.length === 0) return {};
  return { explainedColumns: { columns: columns.length, of: columns.length + rest.length } };
}

function countSteps(context: TaskContext, total: number): () => void {
  let done = 0;
  return () => context.progress({ done: ++done, total, unit: 'step' });
}

function limitShuffled(columns: number, repeats: number): number {
  const affordable = Math.floor(mostShuffledCells / (columns * columns * repeats));
  return Math.min(mostShuffledRows, Math.max(fewestShuffledRows, affordable));
}

/** The columns whose shuffling does most harm to any target, in the order of the table; and the others. */
function divideColumns(
  columns: readonly InputColumn[],
  importance: readonly ColumnImportance[],
): DividedColumns {
  if (columns.length <= mostExplainedColumns) return { columns, rest: [] };
  // Targets have units of their own, so each has a share of the largest importance of it.
  const largest = new Map<string | null, number>();
  for (const { target, mean } of importance) largest.set(target, Math.max(largest.get(target) ?? 0, mean));
  const shares = new Map<string, number>();
  for (const { column, target, mean } of importance) {
    const share = mean / (largest.get(target) || 1);
    shares.set(column, Math.max(shares.get(column) ?? -Infinity, share));
  }
  const most = new Set(
    columns
      .toSorted((left, right) => shares.get(right.column.name)! - shares.get(left.column.name)!)
      .slice(0, mostExplainedColumns),
  );
  return {
    columns: columns.filter((column) => most.has(column)),
    rest: columns.filter((column) => !most.has(column)),
  };
}

const [shownBars, shownTargets] = [25, 20];

function writeTables(model: TestedModel, report: ExplanationReport, gradients: readonly Contribution[]) {
  const targets = [...new Set(report.importance.map(({ target }) => target))].slice(0, shownTargets);
  const names = nameFiles(targets.map((target) => target ?? report.predicts));
  const figures = targets.map((target, index) => {
    const unit = target === null ? '' : unitOf(model, model.outputs.indexOf(target));
    const bars = report.importance
      .filter((one) => one.target === target)
      .slice(0, shownBars)
      .map(({ column, mean, range }) => ({ name: column, value: mean, range }));
    const value =
      report.predicts === 'numbers'
        ? `rise of the mean error${unit && ` (${unit.trim()})`}`
        : `more wrong ${report.predicts === 'labels' && target === null ? 'labels' : 'rows'}, as a share`;
    return [
      `importance-${names[index]}.svg`,
      drawBars({ title: target ?? 'importance', value, bars }),
    ] as const;
  });
  const listParts = (parts: readonly Contribution[]) =>
    writeLines(
      ['row', 'output', 'input', 'value', 'contribution'],
      parts.map(({ row, output, name, value, contribution }) => [row, output, name, value, contribution]),
    );
  return {
    'importance.csv': writeLines(
      ['column', 'target', 'mean', 'least', 'largest'],
      report.importance.map(({ column, target, mean, range }) => [column, target, mean, ...range]),
    ),
    'shapley.csv': listParts(report.shapley.flatMap(({ parts }) => parts)),
    ...(gradients.length > 0 && { 'gradients.csv': listParts(gradients) }),
    'counterfactuals.csv': writeLines(
      ['row', 'column', 'from', 'to', 'share of range', 'target', 'before', 'after'],
      report.counterfactuals.map(({ row, column, from, to, distance, target, before, after }) => [
        row,
        column,
        from,
        to,
        distance,
        target,
        before,
        after,
      ]),
    ),
    ...Object.fromEntries(figures),
  };
}
