import type { Cell, Column, ColumnType } from '../tables/table.ts';

/** What makes one table into another, as people see it; plain JSON (docs/diff.md). */
export interface TableDiff {
  readonly matching: RowMatching;
  /** Names of all columns, in the order of the cells of removed rows and of added ones. */
  readonly header: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly counts: TableDiffCounts;
  /** Columns that differ, in the order of the table after, then the removed ones. */
  readonly columns: readonly ColumnChange[];
  /** Columns with changed cells, in the order of the table after. */
  readonly summaries: readonly ColumnSummary[];
  /** In the order of the table after; a removed row stands where it was. */
  readonly rows: readonly RowChange[];
  /** Row changes that are counted and not listed. */
  readonly omittedRows: number;
}

/** By what the rows of both tables were found to be the same ones. */
export interface RowMatching {
  readonly by: 'sample' | 'key' | 'content';
  /** Of the key, as the table after names them; empty unless matched by key. */
  readonly columns: readonly string[];
  /** Who chose the key: `dataset.yaml`, the person who asks, or nobody and it is unique in both tables. */
  readonly source: 'declared' | 'named' | 'found' | null;
  /** Why a key that was declared or named is not used. */
  readonly note: string | null;
}

export interface TableDiffCounts {
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly added: number;
  readonly removed: number;
  /** Rows with at least one changed cell. */
  readonly changed: number;
  readonly moved: number;
  readonly renamed: number;
  /** Cells whose value changed. */
  readonly cells: number;
  /** Cells with the same number written otherwise. */
  readonly reformatted: number;
}

export interface ColumnChange {
  readonly change: 'added' | 'removed' | 'changed';
  /** In the table after; of a removed column, in the table before. */
  readonly name: string;
  readonly before: Column | null;
  readonly after: Column | null;
  /** Counted from 0. */
  readonly positionBefore: number | null;
  readonly positionAfter: number | null;
  /** `position`: one of the fewest columns without which the others stand in one order. */
  readonly differs: readonly ColumnDifference[];
  /** Cells that are equal after it are no changes. */
  readonly conversion: Conversion | null;
  /** Of a numbering, the number of the first row. */
  readonly countsFrom?: number;
  /** One a row of the table after: the values of an added column, when they were asked for. */
  readonly cells?: readonly Cell[];
}

/** `numbering`: it counts the rows in both tables, of which there are more or fewer; its cells are no changes. */
export type ColumnDifference = 'name' | 'type' | 'unit' | 'role' | 'position' | 'numbering';

/** How the cells of a column became those of another type or unit. */
export interface Conversion {
  readonly type: ColumnType;
  /** Power of ten that numbers are multiplied by. */
  readonly shift: number;
}

export interface ColumnSummary {
  readonly column: string;
  readonly cells: number;
  readonly reformatted: number;
  /** Changes that have a `difference`, and a `relative`. */
  readonly differences: number;
  readonly relativeChanges: number;
  /** Over the changes that have a `difference`; null when none has. */
  readonly meanDifference: number | null;
  /** Over the changes that have a `relative`; null when none has. */
  readonly meanRelativeChange: number | null;
  readonly leastRelativeChange: number | null;
  readonly greatestRelativeChange: number | null;
}

export type RowChange = AddedRow | RemovedRow | ChangedRow;

export interface AddedRow {
  readonly change: 'added';
  readonly id: string;
  /** What a person knows the row by: its sample or key; null when rows are matched by content. */
  readonly name: string | null;
  /** Positions of rows count from 0. */
  readonly positionAfter: number;
  /** In the order of the columns of the table after. */
  readonly cells: readonly Cell[];
}

export interface RemovedRow {
  readonly change: 'removed';
  readonly id: string;
  /** What a person knows the row by: its sample or key; null when rows are matched by content. */
  readonly name: string | null;
  readonly positionBefore: number;
  /** In the order of the columns of the table before. */
  readonly cells: readonly Cell[];
}

/** A row of both tables with changed cells, in another place, or under another name. */
export interface ChangedRow {
  readonly change: 'changed';
  readonly id: string;
  /** What a person knows the row by: its sample or key; null when rows are matched by content. */
  readonly name: string | null;
  /** Another one than `id` also when rows are named by their content, of which a cell changed. */
  readonly idBefore: string;
  readonly positionBefore: number;
  readonly positionAfter: number;
  /** One of the fewest rows without which the others stand in one order. */
  readonly isMoved: boolean;
  /** Found by its content: its sample or key is another one. */
  readonly isRenamed: boolean;
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  /** As the table after names it. */
  readonly column: string;
  /** As it stood, without the conversion of its column. */
  readonly before: Cell;
  readonly after: Cell;
  /** `format`: the same number, written otherwise in a column of text. */
  readonly kind: 'value' | 'format';
  /** `after − before` in the unit of the table after; there when both are numbers. */
  readonly difference?: number;
  /** `difference ÷ |before|`, as a fraction; there when both are numbers and `before` is not 0. */
  readonly relative?: number;
}

export interface DiffOptions {
  /** Columns that name a row, chosen by a person; they win over the declared key. */
  readonly key?: readonly string[] | undefined;
  /** So many row changes are listed; all are counted. Default: all. */
  readonly maximumRows?: number | undefined;
  /** Whether the values of added columns are listed, which `applyTableDiff` needs. */
  readonly withAddedCells?: boolean | undefined;
}
