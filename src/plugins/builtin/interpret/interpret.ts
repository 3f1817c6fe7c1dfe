import type { TaskContext } from '../../api/task.ts';
import { createFingerprintReader, encodeInputs } from '../../preprocessing/fitted-preprocessing.ts';
import { chooseSamples, takeEvenly, takeRows } from '../table-task/chosen-samples.ts';
import { writeLines } from '../table-task/csv.ts';
import { listInputs } from '../table-task/edited-rows.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import type { OpenedDataset } from '../table-task/open-dataset.ts';
import { openTest } from '../table-task/open-test.ts';
import { openSource } from '../table-task/read-samples.ts';
import { reportRows } from '../table-task/report-text.ts';
import { findTrainingRows } from '../table-task/simple-predictions.ts';
import type { TestedModel } from '../table-task/tested-model.ts';
import { measureDependence, type ColumnDependence } from './dependence.ts';
import { writeDependence } from './dependence-files.ts';
import { drawActivations, drawFilters, examineLayers, findLayer, type LayerReport } from './layers.ts';
import { createTargetReader, drawLayout, labelRows, layOut, type RowLayout } from './layout.ts';
import {
  summariseInterpretation,
  summariseInterpretationInKorean,
  type InterpretationReport,
} from './summary.ts';
import { findTeachers, type Teacher } from './teachers.ts';

export interface InterpretSettings {
  readonly rows: readonly string[];
  readonly explained: number;
  readonly grid: number;
  readonly curves: number;
  readonly layer: string;
  readonly layout: RowLayout['method'];
  readonly layoutRows: number;
  readonly perplexity: number;
  readonly neighbours: number;
}

/** Training rows that nearest ones are looked for among. */
const mostTrainingRows = 5000;

/**
 * Emits what a checkpoint has learnt: how predictions go with columns, what its layers give, how it arranges rows, and
 * which training rows are nearest.
 *
 * @throws KSTORE_TASK_INPUT when checkpoint and dataset do not fit.
 */
export async function interpretCheckpoint(context: TaskContext): Promise<void> {
  const settings = context.settings as unknown as InterpretSettings;
  const { dataset, model, chosen } = await openTest(context);
  const { table } = dataset;
  const samples = chooseSamples(table, chosen.rows, settings.rows, settings.explained);
  const dependences = await measureAll(context, model, dataset, takeEvenly(chosen.rows, settings.curves));
  const path = model.network === null ? null : findLayer(model.network, settings.layer);
  const laidOut = takeEvenly(chosen.rows, settings.layoutRows);
  const examined = await examine(model, dataset, laidOut, path);
  const layout = layOut(
    examined.values,
    examined.size,
    settings.layout,
    settings.perplexity,
    context.random('layout'),
  );
  const teachers = await findTrainingNeighbours(context, model, dataset, samples, path);
  const labels = labelRows(model, table, laidOut);
  const report: InterpretationReport = {
    type: 'kstore.interpretation-result.v1',
    rows: reportRows(chosen, model.preprocessing.split.train.length),
    columns: dependences.map((one) => describeRange(model, one)),
    layers: examined.layers,
    layout: { layer: path, rows: laidOut.length, method: layout.method, lost: layout.lost },
    neighbours: teachers,
  };
  context.emit(
    'result',
    {
      'metrics.json': encodeJson(report),
      'summary.md': summariseInterpretation(report),
      'summary.ko.md': summariseInterpretationInKorean(report),
      ...(dependences.length > 0 ? writeDependence(model, dependences) : {}),
      ...writeLayers(examined.layers),
      ...(await drawNetwork(model, dataset, samples)),
      'layout.csv': writeLines(
        ['row', 'label', 'x', 'y'],
        laidOut.map((row, index) => [
          table.rows[row]!.id,
          labels.ofRows[index] as string,
          layout.points[2 * index] as number,
          layout.points[2 * index + 1] as number,
        ]),
      ),
      'layout.svg': drawLayout(layout, labels, path === null ? 'inputs' : `values of ${path}`),
      'neighbours.csv': writeTeachers(teachers),
    },
    { rows: chosen.rows.length, part: chosen.part, columns: dependences.length },
  );
}

async function measureAll(
  context: TaskContext,
  model: TestedModel,
  dataset: OpenedDataset,
  rows: readonly number[],
): Promise<readonly ColumnDependence[]> {
  if (dataset.pictures !== null) return [];
  const { grid } = context.settings as unknown as InterpretSettings;
  const columns = listInputs(dataset.table, model);
  const found: ColumnDependence[] = [];
  for (const [index, column] of columns.entries()) {
    const one = await measureDependence(model, dataset, takeRows(dataset.table, rows), column, grid);
    if (one !== null) found.push(one);
    context.progress({ done: index + 1, total: columns.length, unit: 'column' });
  }
  return found;
}

/** What a column can change: from the lowest to the highest mean prediction of each output. */
function describeRange(model: TestedModel, { column, means, accumulated }: ColumnDependence) {
  const count = model.outputs.length;
  const range = (values: Float64Array, output: number) => {
    const own = values.filter((_value, place) => place % count === output);
    return Math.max(...own) - Math.min(...own);
  };
  return {
    column,
    outputs: model.outputs.map((output, place) => ({
      output,
      partialRange: range(means, place),
      accumulatedRange: range(accumulated.effects, place),
    })),
  };
}

interface Examined {
  readonly layers: readonly LayerReport[];
  readonly values: Float64Array;
  readonly size: number;
}

/** The values of a layer for rows; of a checkpoint that is no network the numbers that it gets. */
async function examine(
  model: TestedModel,
  dataset: OpenedDataset,
  rows: readonly number[],
  path: string | null,
): Promise<Examined> {
  const inputs = await readInputs(model, dataset, rows);
  if (model.network !== null) return examineLayers(model.network, inputs, path);
  return { layers: [], values: Float64Array.from(inputs), size: inputs.length / rows.length };
}

async function readInputs(model: TestedModel, dataset: OpenedDataset, rows: readonly number[]) {
  const { pictures } = openSource(dataset, model.preprocessing);
  return pictures === null ? encodeInputs(model.preprocessing, dataset.table, rows) : pictures.read(rows);
}

async function findTrainingNeighbours(
  context: TaskContext,
  model: TestedModel,
  dataset: OpenedDataset,
  samples: readonly number[],
  path: string | null,
): Promise<readonly Teacher[]> {
  const { neighbours } = context.settings as unknown as InterpretSettings;
  const training = findTrainingRows(context, dataset, model.preprocessing);
  if (training === null || neighbours === 0) return [];
  const candidates = takeEvenly(training.rows, mostTrainingRows);
  const { table } = training.dataset;
  const [known, asked] = [
    await examine(model, training.dataset, candidates, path),
    await examine(model, dataset, samples, path),
  ];
  const { inputs, targets } = model.preprocessing;
  const readContent = createFingerprintReader(table, [...inputs, ...targets]);
  const readTarget = createTargetReader(model, table);
  return findTeachers(known.values, asked.values, known.size, neighbours).map(
    ({ row, rank, other, distance }) => {
      const found = table.rows[candidates[other] as number]!;
      return {
        row: dataset.table.rows[samples[row] as number]!.id,
        rank,
        trainingRow: found.id,
        content: readContent(found),
        distance,
        target: readTarget(found),
      };
    },
  );
}

function writeTeachers(teachers: readonly Teacher[]): Uint8Array {
  return writeLines(
    ['row', 'rank', 'training row', 'content', 'distance', 'target'],
    teachers.map(({ row, rank, trainingRow, content, distance, target }) => [
      row,
      rank,
      trainingRow,
      content,
      distance,
      target,
    ]),
  );
}

function writeLayers(layers: readonly LayerReport[]): Record<string, Uint8Array> {
  if (layers.length === 0) return {};
  return {
    'layers.csv': writeLines(
      ['layer', 'shape', 'mean', 'deviation', 'share of zeros', 'silent units'],
      layers.map(({ layer, shape, mean, deviation, zeroShare, silentUnits }) => [
        layer,
        shape.join('×'),
        mean,
        deviation,
        zeroShare,
        silentUnits,
      ]),
    ),
  };
}

async function drawNetwork(
  model: TestedModel,
  dataset: OpenedDataset,
  samples: readonly number[],
): Promise<Record<string, string>> {
  const [first] = samples;
  if (model.network === null || first === undefined) return {};
  const filters = drawFilters(model.network);
  const name = dataset.pictures?.nameOf(first) ?? dataset.table.rows[first]!.id;
  const activations = drawActivations(model.network, await readInputs(model, dataset, [first]), name);
  return {
    ...(filters !== null && { 'filters.svg': filters }),
    ...(activations !== null && { 'activations.svg': activations }),
  };
}
