import type { Cell, RandomStream, Row, Table } from '../../api/task.ts';
import { findQuantile } from '../../evaluation/bootstrap.ts';
import { layOutRows, measureNearness } from '../../evaluation/neighbour-embedding.ts';
import { projectRows } from '../../evaluation/principal-components.ts';
import { findColumn } from '../../preprocessing/selection.ts';
import { openUnitConversion } from '../../preprocessing/trained-units.ts';
import { drawPlot, maximumSeries } from '../figures/plot.ts';
import type { TestedModel } from '../table-task/tested-model.ts';

export interface RowLayout {
  readonly method: 'tsne' | 'pca';
  /** `[rows, 2]`. */
  readonly points: Float64Array;
  /** What is left undone: divergence of t-SNE, share of the variance that principal components leave out. */
  readonly lost: number;
}

/** Lays the values of a layer out in a plane. @param values `[rows, size]`. */
export function layOut(
  values: Float64Array,
  size: number,
  method: RowLayout['method'],
  perplexity: number,
  random: RandomStream,
): RowLayout {
  const rows = values.length / size;
  // With few rows there are not that many neighbours, and nothing to lay out by them.
  const neighbours = Math.min(perplexity, (rows - 1) / 3);
  if (method === 'pca' || neighbours < 2) {
    const { points, shares } = projectRows(values, size);
    return { method: 'pca', points, lost: 1 - shares[0] - shares[1] };
  }
  const { points, divergence } = layOutRows(measureNearness(values, size, neighbours), rows, random);
  return { method, points, lost: divergence };
}

/** What colours rows, in the order of a legend. */
export interface RowLabels {
  readonly ofRows: readonly string[];
  readonly names: readonly string[];
}

/** Reads what a row has as its target: of several columns the first; of labels all, with `;` between them. */
export function createTargetReader(
  { predicts, preprocessing: { targets } }: TestedModel,
  table: Table,
): (row: Row) => Cell {
  const columns = targets.map(({ name }) => findColumn(table, name));
  const places = columns.map((column) => table.columns.indexOf(column));
  if (predicts !== 'labels' || targets.length === 1) {
    const convert = openUnitConversion(columns[0]!, targets[0]!);
    return ({ cells }) => convert(cells[places[0]!] ?? null);
  }
  return ({ cells }) => {
    if (places.some((place) => (cells[place] ?? null) === null)) return null;
    const own = targets.filter((_target, index) => Number(cells[places[index]!]) === 1);
    return own.map(({ name }) => name).join(';') || ';';
  };
}

/** The class or the labels of each row, or in which quarter its first target lies. */
export function labelRows(model: TestedModel, table: Table, rows: readonly number[]): RowLabels {
  const read = createTargetReader(model, table);
  const cells = rows.map((row) => read(table.rows[row]!));
  if (model.predicts !== 'numbers') {
    const ofRows = cells.map((cell) => (cell === null ? '?' : String(cell)));
    const known = model.predicts === 'classes' ? model.outputs : [];
    return { ofRows, names: [...new Set([...known, ...ofRows])] };
  }
  const sorted = Float64Array.from(cells.filter((cell) => typeof cell === 'number')).sort();
  const borders = sorted.length === 0 ? [] : [0.25, 0.5, 0.75].map((share) => findQuantile(sorted, share));
  const shown = borders.map((border) => String(Number(border.toPrecision(3))));
  const names = [...shown.map((border) => `up to ${border}`), `above ${shown.at(-1) ?? '?'}`, '?'];
  const ofRows = cells.map((cell) => {
    if (typeof cell !== 'number') return '?';
    const quarter = borders.findIndex((border) => cell <= border);
    return names[quarter < 0 ? borders.length : quarter] as string;
  });
  return { ofRows, names: [...new Set(names)] };
}

/** Classes beyond the number of colours are drawn together. */
export function drawLayout(
  { points, method }: RowLayout,
  { ofRows, names }: RowLabels,
  layer: string,
): string {
  const met = names.filter((name) => ofRows.includes(name));
  const isShort = met.length <= maximumSeries;
  const groups = isShort
    ? met.map((name) => [name])
    : [...met.slice(0, maximumSeries - 1).map((name) => [name]), met.slice(maximumSeries - 1)];
  const axis = method === 'pca' ? 'principal component' : 't-SNE';
  return drawPlot({
    title: layer,
    x: `${axis} 1`,
    y: `${axis} 2`,
    series: groups.map((group) => ({
      name: group.length === 1 ? (group[0] as string) : `${group.length} others`,
      form: 'points',
      points: ofRows.flatMap((label, row) =>
        group.includes(label) ? [[points[2 * row] as number, points[2 * row + 1] as number] as const] : [],
      ),
    })),
  });
}
