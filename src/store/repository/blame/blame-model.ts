import type { Version } from '../../ledger/ledger-state.ts';
import type { Cell } from '../../tables/table.ts';

export interface BlameOptions {
  /** Columns that name a row, chosen by a person. */
  readonly key?: readonly string[] | undefined;
  /** Of a folder of sheets, the one that is asked for. */
  readonly file?: string | undefined;
  /** One row, as a diff calls it; all its cells are told. */
  readonly row?: string | undefined;
  /** One column. */
  readonly column?: string | undefined;
  /** So many changed cells of a table are listed; all are counted. */
  readonly maximumCells: number;
}

/** Where the content of a version's tables comes from. */
export interface Blame {
  readonly version: Version;
  readonly tables: readonly BlamedTable[];
}

export interface BlamedTable {
  readonly path: string | null;
  readonly rows: number;
  readonly columns: number;
  /** What is from each version, newest first; versions of which nothing is left are not told. */
  readonly origins: readonly VersionShare[];
  /** Cells that changed after their row and column were there, those of the newest version first. */
  readonly cells: readonly BlamedCell[];
  readonly omittedCells: number;
  /** The row that was asked for. */
  readonly row: BlamedRow | null;
  /** Older versions that do not have this table. */
  readonly olderVersions: number;
}

export interface VersionShare {
  readonly version: Version;
  readonly rows: number;
  /** Their names. */
  readonly columns: readonly string[];
  readonly cells: number;
}

export interface BlamedCell {
  readonly version: Version;
  readonly rowName: string | null;
  /** From 0. */
  readonly position: number;
  /** As the version that is asked about names it. */
  readonly column: string;
  /** As the step had them that changed the cell; a later one may have converted the column. */
  readonly before: Cell;
  readonly after: Cell;
  readonly difference?: number;
  readonly relative?: number;
}

export interface BlamedRow {
  readonly name: string | null;
  readonly position: number;
  /** When the row came to be. */
  readonly version: Version;
  readonly cells: readonly {
    readonly column: string;
    readonly value: Cell;
    readonly version: Version;
    /** What stood there before; absent when the cell never changed. */
    readonly before?: Cell;
  }[];
}
