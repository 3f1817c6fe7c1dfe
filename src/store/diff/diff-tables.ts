import type { EncodedTable } from '../tables/table-file.ts';
import type { Cell, Row } from '../tables/table.ts';
import { ChangeTally } from './change-tally.ts';
import type { ColumnPair } from './column-content.ts';
import { findCountingColumns, isNumberedAnew } from './counting-columns.ts';
import { describeColumns, pairColumns } from './column-pairs.ts';
import { keepShortTable } from './kept-table.ts';
import { matchRows } from './match-rows.ts';
import { listRowChanges } from './row-changes.ts';
import type { ColumnChange, DiffOptions, RowChange, TableDiff } from './table-diff-model.ts';

/** Which columns and rows of two tables are the same ones. */
export interface TablePairs {
  readonly columns: readonly ColumnPair[];
  /** By row of the table after, its row in the table before, or -1. */
  readonly partners: Int32Array;
}

export interface ComparedTables {
  readonly diff: TableDiff;
  readonly pairs: TablePairs;
}

/**
 * Compares two tables in bounded memory: 16 bytes a row and key, the changes that are listed, and, where rows that
 * were edited are found by their content, four bytes for each of their cells.
 *
 * Rows are matched by key or content (`matchRows`), columns by name or content (`pairColumns`).
 *
 * @throws KSTORE_USAGE when a column of `options.key` is not in both tables. KSTORE_OBJECT_INVALID
 */
export function diffTables(before: EncodedTable, after: EncodedTable, options: DiffOptions = {}): TableDiff {
  return compareTables(before, after, options).diff;
}

/** As `diffTables`, with what the rows and columns of both tables are to each other. */
export function compareTables(
  tableBefore: EncodedTable,
  tableAfter: EncodedTable,
  options: DiffOptions = {},
): ComparedTables {
  const [before, after] = [keepShortTable(tableBefore), keepShortTable(tableAfter)];
  const { maximumRows = Infinity, withAddedCells = false } = options;
  const pairs = pairColumns(before, after);
  const counting = findCountingColumns(before, after, pairs).filter(
    ({ pair }) => options.key?.includes(after.columns[pair.after]!.name) !== true,
  );
  const compared = pairs.filter((pair) => !counting.some((column) => column.pair === pair));
  const match = matchRows(before, after, compared, options.key);
  const numbered = counting.filter((column) => isNumberedAnew(column, match.pairs.ofAfter));
  const columns = describeColumns(before.columns, after.columns, pairs, numbered);
  const added = withAddedCells ? new AddedCells(columns) : null;
  const tally = new ChangeTally();
  const rows: RowChange[] = [];
  const onRow = added === null || added.isEmpty ? undefined : (row: Row) => added.add(row);
  for (const change of listRowChanges(before, after, compared, match, onRow)) {
    tally.add(change);
    if (rows.length < maximumRows) rows.push(change);
  }
  const diff = {
    matching: match.matching,
    header: { before: listNames(before), after: listNames(after) },
    counts: tally.count(before.rowCount, after.rowCount),
    columns: added === null ? columns : added.describe(columns),
    summaries: tally.summarise(after.columns),
    rows,
    omittedRows: tally.rowChanges - rows.length,
  };
  return { diff, pairs: { columns: pairs, partners: match.pairs.ofAfter } };
}

function listNames({ columns }: EncodedTable): string[] {
  return columns.map(({ name }) => name);
}

/** Collects the values of added columns. */
class AddedCells {
  readonly #cells: ReadonlyMap<number, Cell[]>;

  constructor(columns: readonly ColumnChange[]) {
    const added = columns.filter(({ change }) => change === 'added');
    this.#cells = new Map(added.map((column) => [column.positionAfter!, []]));
  }

  get isEmpty(): boolean {
    return this.#cells.size === 0;
  }

  add({ cells }: Row): void {
    for (const [position, values] of this.#cells) values.push(cells[position]!);
  }

  describe(columns: readonly ColumnChange[]): ColumnChange[] {
    return columns.map((column) =>
      column.change === 'added' ? { ...column, cells: this.#cells.get(column.positionAfter!)! } : column,
    );
  }
}
