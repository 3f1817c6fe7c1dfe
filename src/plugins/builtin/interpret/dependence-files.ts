import { thinOut } from '../../evaluation/ranking.ts';
import { drawPlot, type Series } from '../figures/plot.ts';
import { writeCsv, writeLines } from '../table-task/csv.ts';
import { nameFiles } from '../table-task/name-files.ts';
import { unitOf, type TestedModel } from '../table-task/tested-model.ts';
import type { ColumnDependence } from './dependence.ts';

const [shownCurves, shownColumns, shownOutputs] = [30, 12, 4];

/** Tables of all, and figures of the first columns and outputs. */
export function writeDependence(
  model: TestedModel,
  dependences: readonly ColumnDependence[],
): Record<string, string | Uint8Array> {
  const { outputs } = model;
  const count = outputs.length;
  const partial = dependences.flatMap(({ column, grid, means, accumulated }) =>
    Array.from(grid, (value, step) =>
      outputs.map((output, place) => [
        column,
        value,
        output,
        means[step * count + place] as number,
        accumulated.effects[step * count + place] as number,
      ]),
    ).flat(),
  );
  const places = dependences.flatMap(({ grid, rows }, index) =>
    rows.flatMap((_row, row) => Array.from(grid, (_value, step) => [index, row, step] as const)),
  );
  const individual = writeCsv(['column', 'row', 'value', ...outputs], places.length, (line) => {
    const [index, row, step] = places[line]!;
    const { column, grid, rows, curves } = dependences[index]!;
    const start = (row * grid.length + step) * count;
    return [column, rows[row]!.id, grid[step] as number, ...curves.subarray(start, start + count)];
  });
  return {
    'dependence.csv': writeLines(['column', 'value', 'output', 'partial', 'accumulated'], partial),
    'individual.csv': individual,
    ...drawAll(model, dependences),
  };
}

function drawAll(model: TestedModel, dependences: readonly ColumnDependence[]): Record<string, string> {
  const shown = dependences.slice(0, shownColumns).flatMap((dependence) =>
    // Of two classes one says all.
    model.outputs
      .map((_name, output) => output)
      .slice(model.predicts === 'classes' && model.outputs.length === 2 ? 1 : 0)
      .slice(0, shownOutputs)
      .map((output) => ({ dependence, output })),
  );
  const names = nameFiles(
    shown.map(({ dependence, output }) => `${dependence.column}-${model.outputs[output] as string}`),
  );
  return Object.fromEntries(
    shown.map(({ dependence, output }, index) => [
      `dependence-${names[index]}.svg`,
      drawDependence(model, dependence, output),
    ]),
  );
}

function drawDependence(model: TestedModel, dependence: ColumnDependence, output: number): string {
  const { column, unit, grid, curves, rows, means, accumulated } = dependence;
  const count = model.outputs.length;
  const name = model.outputs[output] as string;
  const trace = (at: (step: number) => number) => Array.from(grid, (x, step) => [x, at(step)] as const);
  const threads = thinOut(rows.length, shownCurves).map((row): Series => {
    const start = row * grid.length;
    return {
      name: '',
      form: 'thread',
      points: trace((step) => curves[(start + step) * count + output] as number),
    };
  });
  const level = trace((step) => means[step * count + output] as number).reduce((sum, [, y]) => sum + y, 0);
  const middle = level / grid.length;
  return drawPlot({
    title: name,
    x: `${column}${unit === null ? '' : ` (${unit})`}`,
    y:
      model.predicts !== 'numbers'
        ? 'probability'
        : `predicted${unitOf(model, output).replace(/^ (.*)$/, ' ($1)')}`,
    series: [
      ...threads,
      {
        name: 'mean of all rows (partial dependence)',
        form: 'line',
        points: trace((step) => means[step * count + output] as number),
      },
      {
        name: 'near each row (accumulated effects)',
        form: 'line',
        points: trace((step) => middle + (accumulated.effects[step * count + output] as number)),
      },
    ],
  });
}
