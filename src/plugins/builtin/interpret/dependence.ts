import type { Row } from '../../api/task.ts';
import {
  accumulateEffects,
  chooseGrid,
  findBins,
  type AccumulatedEffects,
} from '../../evaluation/dependence.ts';
import { editRow, predictEdited, type InputColumn } from '../table-task/edited-rows.ts';
import type { OpenedDataset } from '../table-task/open-dataset.ts';
import type { TestedModel } from '../table-task/tested-model.ts';

/** How predictions go with one column of numbers. */
export interface ColumnDependence {
  readonly column: string;
  readonly unit: string | null;
  readonly grid: Float64Array;
  /** Of each row, then grid value, then output: individual conditional expectation. */
  readonly curves: Float64Array;
  readonly rows: readonly Row[];
  /** `[grid, outputs]`: their mean over rows, partial dependence. */
  readonly means: Float64Array;
  readonly accumulated: AccumulatedEffects;
}

/**
 * Partial dependence, its single rows, and accumulated local effects of a column.
 *
 * @returns null when the column holds no two different numbers.
 * @see J. H. Friedman, Annals of Statistics 29 (2001), section 8.2; A. Goldstein et al., JCGS 24 (2015).
 */
export async function measureDependence(
  model: TestedModel,
  dataset: OpenedDataset,
  all: readonly Row[],
  { column, place }: InputColumn,
  gridSize: number,
): Promise<ColumnDependence | null> {
  if (column.type !== 'number') return null;
  const rows = all.filter((row) => typeof row.cells[place] === 'number');
  const values = Float64Array.from(rows, (row) => Number(row.cells[place]));
  const grid = chooseGrid(values, gridSize);
  if (grid.length < 2) return null;
  const outputs = model.outputs.length;
  const curves = new Float64Array(rows.length * grid.length * outputs);
  const means = new Float64Array(grid.length * outputs);
  for (const [step, value] of grid.entries()) {
    const predictions = await predictEdited(
      model,
      dataset,
      rows.map((row) => editRow(row, [[place, value]])),
    );
    predictions.forEach((prediction, at) => {
      const [row, output] = [Math.floor(at / outputs), at % outputs];
      curves[(row * grid.length + step) * outputs + output] = prediction;
      means[step * outputs + output] = (means[step * outputs + output] as number) + prediction / rows.length;
    });
  }
  const bins = findBins(grid, values);
  const predictAt = (side: 0 | 1) =>
    predictEdited(
      model,
      dataset,
      rows.map((row, index) => editRow(row, [[place, grid[(bins[index] as number) + side] as number]])),
    );
  const accumulated = accumulateEffects(grid, bins, await predictAt(0), await predictAt(1));
  return { column: column.name, unit: column.unit ?? null, grid, curves, rows, means, accumulated };
}
