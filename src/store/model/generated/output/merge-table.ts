// Generated from schemas/output/merge-table.schema.json by `npm run generate`. Do not edit.

/**
 * a date is an ISO 8601 string, a missing value null
 */
export type MergeCell = number | string | boolean | null;

/**
 * What `kstore merge-table --json` prints.
 */
export interface MergeTableOutput {
  /**
   * as it was named
   */
  base: string;
  ours: string;
  theirs: string;
  /**
   * of the merged table
   */
  rows: number;
  columns: number;
  taken: {
    ours: MergeShare;
    theirs: MergeShare;
  };
  /**
   * that nobody has decided; exit code 7 when there are any
   */
  conflicts: {
    /**
     * its sample or key
     */
    row: string;
    /**
     * or (whole row)
     */
    column: string;
    base: MergeCell;
    ours: MergeCell;
    theirs: MergeCell;
    choices: ('ours' | 'theirs' | 'base')[];
  }[];
  /**
   * path of the merged table; null while there are conflicts
   */
  written: string | null;
  /**
   * path of the sheet that was written for a person to fill in
   */
  conflictsFile: string | null;
}
export interface MergeShare {
  /**
   * cells of rows that were there
   */
  cells: number;
  /**
   * rows
   */
  added: number;
  /**
   * rows
   */
  removed: number;
  /**
   * rows
   */
  moved: number;
  /**
   * that it added, removed, renamed or gave another unit or type
   */
  columns: string[];
}
