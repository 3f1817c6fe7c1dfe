import type { Cell, Column, Row, Table } from '../tables/table.ts';
import type { RowPair } from './row-key.ts';
import { matchRows } from './row-matching.ts';

/** A column that is in both tables and described differently. */
export interface ColumnChange {
  readonly name: string;
  readonly before: Column;
  readonly after: Column;
  /** Which of its descriptions differ. */
  readonly differs: readonly ('type' | 'role' | 'unit')[];
}

/** A row of one table; `position` counts from 0. */
export interface DiffRow {
  readonly id: string;
  readonly position: number;
  /** In the order of its table's columns. */
  readonly cells: readonly Cell[];
}

/** A row of both tables. Its ids differ when rows are named by content and a cell was changed. */
export interface RowPlace {
  readonly id: string;
  readonly idBefore: string;
  /** Counted from 0, in the table before and after. */
  readonly positionBefore: number;
  readonly positionAfter: number;
}

export interface CellChange extends RowPlace {
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
  /** `after − before`, in the column's unit; there when both are numbers. */
  readonly difference?: number;
  /** `difference ÷ |before|`, as a fraction; there when both are numbers and `before` is not 0. */
  readonly relative?: number;
}

export interface ColumnSummary {
  readonly column: string;
  readonly cells: number;
  /** Mean of the `relative` of its changes; null when none has one. */
  readonly meanRelativeChange: number | null;
}

/** What makes one table into another, as people see it; plain JSON. */
export interface TableDiff {
  readonly columns: {
    readonly added: readonly Column[];
    readonly removed: readonly Column[];
    readonly changed: readonly ColumnChange[];
    /** Whether the columns of both tables stand in another order. */
    readonly reordered: boolean;
  };
  readonly rows: {
    readonly before: number;
    readonly after: number;
    readonly added: readonly DiffRow[];
    readonly removed: readonly DiffRow[];
    /** Rows that stand elsewhere among the rows of both tables. */
    readonly moved: readonly RowPlace[];
  };
  /** By row, then by column, in the order of the table after. */
  readonly cells: readonly CellChange[];
  /** Columns with changed cells, in the order of the table after. */
  readonly summary: readonly ColumnSummary[];
}

/**
 * Compares two tables.
 *
 * Rows that are named by a sample or a key are matched by that name. Rows that are named by their content are
 * matched by it, and those that remain are aligned between the same matched neighbours, so that an edited cell
 * is one change of a cell. Columns are matched by name.
 */
export function diffTables(before: Table, after: Table): TableDiff {
  const { pairs, moved } = matchRows(before, after);
  const cells = findCellChanges(before, after, pairs);
  const removed = listUnmatched(before.rows, new Set(pairs.map((pair) => pair.before)));
  const added = listUnmatched(after.rows, new Set(pairs.map((pair) => pair.after)));
  return {
    columns: diffColumns(before.columns, after.columns),
    rows: {
      before: before.rows.length,
      after: after.rows.length,
      added,
      removed,
      moved: moved.map((pair) => describePlace(before, after, pair)),
    },
    cells,
    summary: summarise(after.columns, cells),
  };
}

function diffColumns(before: readonly Column[], after: readonly Column[]): TableDiff['columns'] {
  const beforeByName = new Map(before.map((column) => [column.name, column]));
  const afterNames = new Set(after.map(({ name }) => name));
  const shared = after.filter(({ name }) => beforeByName.has(name));
  const sharedBefore = before.filter(({ name }) => afterNames.has(name));
  return {
    added: after.filter(({ name }) => !beforeByName.has(name)),
    removed: before.filter(({ name }) => !afterNames.has(name)),
    changed: shared.flatMap((column) => describeColumnChange(beforeByName.get(column.name)!, column)),
    reordered: shared.some(({ name }, index) => sharedBefore[index]!.name !== name),
  };
}

function describeColumnChange(before: Column, after: Column): ColumnChange[] {
  const differs = (['type', 'role', 'unit'] as const).filter((member) => before[member] !== after[member]);
  return differs.length === 0 ? [] : [{ name: after.name, before, after, differs }];
}

function findCellChanges(before: Table, after: Table, pairs: readonly RowPair[]): CellChange[] {
  const beforeIndex = new Map(before.columns.map(({ name }, index) => [name, index]));
  const shared = after.columns.flatMap(({ name }, index) => {
    const indexBefore = beforeIndex.get(name);
    return indexBefore === undefined ? [] : [{ name, index, indexBefore }];
  });
  const changes: CellChange[] = [];
  for (const pair of pairs) {
    const cellsBefore = before.rows[pair.before]!.cells;
    const cellsAfter = after.rows[pair.after]!.cells;
    for (const { name, index, indexBefore } of shared) {
      const was = cellsBefore[indexBefore]!;
      const is = cellsAfter[index]!;
      if (was === is) continue;
      const place = describePlace(before, after, pair);
      changes.push({ ...place, column: name, before: was, after: is, ...measureChange(was, is) });
    }
  }
  return changes;
}

function measureChange(before: Cell, after: Cell): Pick<CellChange, 'difference' | 'relative'> {
  if (typeof before !== 'number' || typeof after !== 'number') return {};
  const difference = after - before;
  if (!Number.isFinite(difference)) return {};
  const relative = difference / Math.abs(before);
  return Number.isFinite(relative) ? { difference, relative } : { difference };
}

function describePlace(before: Table, after: Table, pair: RowPair): RowPlace {
  return {
    id: after.rows[pair.after]!.id,
    idBefore: before.rows[pair.before]!.id,
    positionBefore: pair.before,
    positionAfter: pair.after,
  };
}

function listUnmatched(rows: readonly Row[], matched: ReadonlySet<number>): DiffRow[] {
  return rows.flatMap(({ id, cells }, position) => (matched.has(position) ? [] : [{ id, position, cells }]));
}

function summarise(columns: readonly Column[], changes: readonly CellChange[]): ColumnSummary[] {
  const totals = new Map<string, { cells: number; relatives: number; sum: number }>();
  for (const { column, relative } of changes) {
    const total = totals.get(column) ?? { cells: 0, relatives: 0, sum: 0 };
    total.cells += 1;
    if (relative !== undefined) {
      total.relatives += 1;
      total.sum += relative;
    }
    totals.set(column, total);
  }
  return columns.flatMap(({ name }) => {
    const total = totals.get(name);
    if (total === undefined) return [];
    const { cells, relatives, sum } = total;
    return [{ column: name, cells, meanRelativeChange: relatives === 0 ? null : sum / relatives }];
  });
}
