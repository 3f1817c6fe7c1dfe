import type { DiffOutput } from '../../store/model/generated/output/diff.ts';

type TableOutput = NonNullable<DiffOutput['table']>;
type MergedOutput = NonNullable<DiffOutput['workbooks']>['mergedValues'];

/**
 * A table whose merged cells tell their change in their first row alone.
 *
 * @param label what stands beside the name of the column there, when that is wanted.
 */
export function joinMergedValues(
  table: TableOutput,
  workbooks: DiffOutput['workbooks'],
  label: (rows: number) => string = () => '',
): TableOutput {
  const merged = workbooks?.mergedValues ?? [];
  if (merged.length === 0) return table;
  const rowsOf = new Map(merged.map(({ column, position, rows }) => [nameCell(position, column), rows]));
  const told = new Set(merged.flatMap(listRepeated));
  const rows = table.rows.flatMap((row): TableOutput['rows'] => {
    if (row.change !== 'changed') return [row];
    const cells = row.cells
      .filter(({ column }) => !told.has(nameCell(row.positionAfter, column)))
      .map((cell) => {
        const reached = rowsOf.get(nameCell(row.positionAfter, cell.column));
        return reached === undefined ? cell : { ...cell, column: `${cell.column}${label(reached)}` };
      });
    const isLeft = cells.length > 0 || row.isMoved || row.isRenamed;
    return isLeft ? [{ ...row, cells }] : [];
  });
  const summaries = table.summaries.map((summary) => {
    const own = merged.filter(({ column }) => column === summary.column);
    return { ...summary, cells: summary.cells - countRepeated(own) };
  });
  return { ...table, rows, summaries };
}

/** Cells that are counted more than once. */
export function countRepeated(merged: MergedOutput): number {
  return merged.reduce((sum, { rows }) => sum + rows - 1, 0);
}

function listRepeated({ column, position, rows }: MergedOutput[number]): string[] {
  return Array.from({ length: rows - 1 }, (_, index) => nameCell(position + 1 + index, column));
}

function nameCell(position: number, column: string): string {
  return `${position} ${column}`;
}
