import { hashRow, nameRowsByContent } from '../tables/row-id.ts';
import type { Cell, Column, Row, Table } from '../tables/table.ts';
import { convertCell } from './convert-cell.ts';
import type { CellChange, ColumnChange, RowChange, TableDiff } from './table-diff-model.ts';

/** Where a column of the table after comes from. */
interface ColumnSource {
  readonly column: Column;
  /** Its position before; null for an added one. */
  readonly position: number | null;
  readonly change: ColumnChange | null;
}

/**
 * Makes of a table the one that a diff leads to: the same columns, rows, cells and order.
 *
 * Rows keep their names, unless the diff says another one; those named by content, or by a key that was declared or
 * given up, get theirs anew.
 *
 * @param diff of this table; with the values of added columns, and no row change left out.
 * @throws RangeError when the diff is not of this table, or leaves something out.
 */
export function applyTableDiff(before: Table, diff: TableDiff): Table {
  const { counts } = diff;
  if (diff.omittedRows > 0) throw new RangeError('the diff leaves out row changes');
  if (counts.rowsBefore !== before.rows.length) throw new RangeError('the diff is of another table');
  const sources = listSources(before.columns, diff.columns);
  const columns = sources.map(({ column }) => column);
  const placed = placeChanges(diff.rows, counts.rowsAfter);
  const unchanged = listUnchanged(before.rows, diff.rows)[Symbol.iterator]();
  const rows = placed.map((change, position): Row => {
    if (change?.change === 'added') return { id: change.id, cells: change.cells };
    const row = change === null ? unchanged.next().value : before.rows[change.positionBefore];
    if (row === undefined) throw new RangeError('the diff is of another table');
    const edits = change?.cells ?? [];
    return { id: change?.id ?? row.id, cells: editCells(row.cells, sources, edits, position) };
  });
  if (unchanged.next().done !== true) throw new RangeError('the diff is of another table');
  return { columns, rows: nameRows(before, sources, rows) };
}

function listSources(before: readonly Column[], changes: readonly ColumnChange[]): ColumnSource[] {
  const placed = new Map<number, ColumnSource>();
  const gone = new Set<number>();
  for (const change of changes) {
    if (change.positionBefore !== null) gone.add(change.positionBefore);
    if (change.after === null) continue;
    const source = { column: change.after, position: change.positionBefore, change };
    placed.set(change.positionAfter!, source);
  }
  const kept = before.flatMap((column, position): ColumnSource[] =>
    gone.has(position) ? [] : [{ column, position, change: null }],
  );
  const width = kept.length + placed.size;
  return Array.from({ length: width }, (_, position) => {
    const source = placed.get(position) ?? kept.shift();
    if (source === undefined) throw new RangeError('the diff is of another table');
    return source;
  });
}

/** By position after, the change of the row there; null for a row that is as it was. */
function placeChanges(
  changes: readonly RowChange[],
  rowsAfter: number,
): (Exclude<RowChange, { change: 'removed' }> | null)[] {
  const placed = new Array<Exclude<RowChange, { change: 'removed' }> | null>(rowsAfter).fill(null);
  for (const change of changes) if (change.change !== 'removed') placed[change.positionAfter] = change;
  return placed;
}

function listUnchanged(rows: readonly Row[], changes: readonly RowChange[]): Row[] {
  const named = new Set(
    changes.flatMap((change) => (change.change === 'added' ? [] : [change.positionBefore])),
  );
  return rows.filter((_, position) => !named.has(position));
}

function editCells(
  cells: readonly Cell[],
  sources: readonly ColumnSource[],
  edits: readonly CellChange[],
  rowAfter: number,
): Cell[] {
  const byColumn = new Map(edits.map((edit) => [edit.column, edit.after]));
  return sources.map(({ column, position, change }) => {
    const edited = byColumn.get(column.name);
    if (edited !== undefined) return edited;
    if (change?.countsFrom !== undefined) return change.countsFrom + rowAfter;
    if (position !== null) return convertCell(cells[position]!, change?.conversion ?? null);
    const value = change?.cells?.[rowAfter];
    if (value === undefined) throw new RangeError(`the diff leaves out the values of "${column.name}"`);
    return value;
  });
}

function nameRows(before: Table, sources: readonly ColumnSource[], rows: readonly Row[]): readonly Row[] {
  const hadKey = before.columns.some(({ role }) => role === 'key');
  if (!hadKey && !isNamedByContent(before)) return rows;
  const key = sources.findIndex(({ column }) => column.role === 'key');
  if (key === -1) return nameRowsByContent(rows.map(({ cells }) => cells));
  const { position } = sources[key]!;
  const isSameKey = position !== null && before.columns[position]!.role === 'key';
  return isSameKey ? rows : rows.map(({ cells }) => ({ id: String(cells[key]).trim(), cells }));
}

function isNamedByContent({ rows: [first] }: Table): boolean {
  return first === undefined || first.id === hashRow(first.cells);
}
