/** What workbooks hold beside the value of a cell and a diff tells; plain JSON (docs/diff.md). */
export type FactName = 'formula' | 'comment' | 'numberFormat';

/** What changed beside the values of the cells that are in both tables. */
export interface FactsDiff {
  /** Cells, by what changed beside their value. */
  readonly counts: Readonly<Record<FactName, number>>;
  /** Changes of sheets, listed or not. */
  readonly sheetChanges: number;
  /** In the order of columns; those of a column from its first row to its last. */
  readonly changes: readonly FactChange[];
  /** What changed in the workbooks outside the cells of the tables, workbook by workbook. */
  readonly sheets: readonly SheetChange[];
  /** Changed cells that each are several rows of the table; none where the tables are not compared as wholes. */
  readonly mergedValues: readonly MergedValue[];
  /** Changes that are counted and not listed. */
  readonly omitted: number;
  /** Why workbooks are not compared; then all else is empty. */
  readonly note: string | null;
}

/** A merged cell whose value changed: each row of the table that it reaches over has the change. */
export interface MergedValue {
  /** As the table after names it. */
  readonly column: string;
  /** The first row, in the table after; counted from 0. */
  readonly position: number;
  /** So many rows, one below the other. */
  readonly rows: number;
}

/** A change of one cell, or the same change of cells one beside the other. */
export interface FactChange {
  readonly fact: FactName;
  readonly change: 'added' | 'removed' | 'changed';
  /** As the table after names it. */
  readonly column: string;
  /** In the version after. */
  readonly file: string;
  readonly sheet: string | null;
  /** As in `B4`, in the version after. */
  readonly firstCell: string;
  readonly lastCell: string;
  readonly cells: number;
  /** So many of these cells have another value too. */
  readonly changedValues: number;
  /** Of the first cell; null when it had none. A cell without a number format has `General`. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What a sheet holds besides the cells of a table: `sheet` itself, by its name; its `picture`s; what is `hidden` or
 * `merged`; the `calendar` of its dates; and of a cell that is not of a table, the value and the facts.
 */
export type SheetFactName = 'sheet' | 'picture' | 'hidden' | 'merged' | 'calendar' | 'value' | FactName;

/** A change in a workbook outside the cells of the tables. */
export interface SheetChange {
  readonly fact: SheetFactName;
  readonly change: 'added' | 'removed' | 'changed';
  /** In the version after. */
  readonly file: string;
  /** In the version after, of a removed sheet in the version before; null of the workbook as a whole. */
  readonly sheet: string | null;
  /** As in `B4`, `A3:A5`, `rows 5–7` or `column C`, where it is in the version after; '' of a sheet as a whole. */
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
}
