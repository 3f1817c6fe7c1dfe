import type { Cell, Column, Row, Table } from '../../api/task.ts';
import { findColumn } from '../../preprocessing/selection.ts';
import type { OpenedDataset } from './open-dataset.ts';
import type { TestedModel } from './tested-model.ts';

/** A column that predictions are made from, with its place in the table. */
export interface InputColumn {
  readonly column: Column;
  readonly place: number;
}

/** The columns of a table that a checkpoint looks at. */
export function listInputs(table: Table, { preprocessing }: TestedModel): readonly InputColumn[] {
  return preprocessing.inputs.map(({ name }) => {
    const column = findColumn(table, name);
    return { column, place: table.columns.indexOf(column) };
  });
}

/** The same row with other cells, by their places. */
export function editRow(row: Row, changes: readonly (readonly [place: number, cell: Cell])[]): Row {
  const cells = [...row.cells];
  for (const [place, cell] of changes) cells[place] = cell;
  return { id: row.id, cells };
}

/** What the model gives for rows that are in no dataset, `[rows, outputs]`. */
export function predictEdited(
  model: TestedModel,
  { table }: OpenedDataset,
  rows: readonly Row[],
): Promise<Float64Array> {
  const edited = { table: { columns: table.columns, rows }, pictures: null };
  return model.predict(
    edited,
    rows.map((_row, index) => index),
  );
}
