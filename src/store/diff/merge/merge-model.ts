import type { Cell, Column } from '../../tables/table.ts';

/** Whose edit it is. */
export type Party = 'ours' | 'theirs';

/** What a person may choose: a party's edit, or what stood there before both. */
export type Choice = Party | 'base';

/** Both parties gave one cell different values. */
export interface CellConflict {
  readonly type: 'cell';
  /** What a person knows the row by. */
  readonly row: string;
  readonly column: Column;
  /** Null also where the row or column is new. In the unit of the merged table. */
  readonly base: Cell;
  readonly ours: Cell;
  readonly theirs: Cell;
}

/** One party removed a row that the other one edited. */
export interface RowConflict {
  readonly type: 'row';
  readonly row: string;
  readonly removedBy: Party;
  /** The other party's edits. */
  readonly edits: readonly { readonly column: string; readonly before: Cell; readonly after: Cell }[];
}

export type MergeConflict = CellConflict | RowConflict;

/** How a conflict ends: a choice, or a value that neither of them gave. */
export type Resolution = { readonly choice: Choice } | { readonly value: Cell };

/** What was taken over from one party. */
export interface PartyShare {
  readonly cells: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  /** Names of columns that it added, removed, renamed or gave another unit or type. */
  readonly columns: readonly string[];
}

export interface Places {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

export interface MergedTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly shares: Readonly<Record<Party, PartyShare>>;
  /** Where the rows and columns of the merged table are in that of a party; null for what it lacks. */
  readonly inOurs: Places;
  readonly inTheirs: Places;
  /** Cells that both calculate by the same formula, from cells that both changed: what they are is not known. */
  readonly recalculated: readonly { readonly row: number; readonly column: number }[];
  /** In the order of the table; where one has no resolution, the table has what stood there before. */
  readonly conflicts: readonly MergeConflict[];
}
