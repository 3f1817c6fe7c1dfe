// Generated from schemas/output/blame.schema.json by `npm run generate`. Do not edit.

/**
 * a date is an ISO 8601 string, a missing value null
 */
export type BlameCell = number | string | boolean | null;

/**
 * What `kstore blame --json` prints.
 */
export interface BlameOutput {
  /**
   * kind/name_vN
   */
  version: string;
  /**
   * of which something is left, newest first
   */
  versions: BlameVersion[];
  /**
   * one, or one a sheet of a folder
   */
  tables: BlameTable[];
}
export interface BlameVersion {
  /**
   * reference such as formula_v1
   */
  ref: string;
  /**
   * SHA-256, 64 lower-case hexadecimal digits
   */
  id: string;
  /**
   * that published it
   */
  commit: string;
  /**
   * of the commit; ISO 8601, UTC
   */
  time: string;
  author: string;
  email: string;
  /**
   * of the commit
   */
  message: string;
}
export interface BlameTable {
  /**
   * of a folder of sheets; null for a dataset that is one table
   */
  file: string | null;
  rows: number;
  columns: number;
  /**
   * newest first
   */
  origins: {
    /**
     * ref of a version
     */
    version: string;
    /**
     * rows that came with it
     */
    rows: number;
    /**
     * columns that came with it
     */
    columns: string[];
    /**
     * cells that it changed last, after their row and column were there
     */
    cells: number;
  }[];
  /**
   * changed cells, those of the newest version first
   */
  cells: {
    /**
     * ref of the version that changed it last
     */
    version: string;
    /**
     * its sample or key; null when nothing names the rows
     */
    row: string | null;
    /**
     * of the row, from 0
     */
    position: number;
    column: string;
    before: BlameCell;
    after: BlameCell;
    /**
     * in the unit of the column; when both are numbers
     */
    difference?: number;
    /**
     * difference ÷ |before|, as a fraction
     */
    relative?: number;
  }[];
  /**
   * changed cells that are counted and not listed; --rows lists more
   */
  omittedCells: number;
  /**
   * with --row
   */
  row: {
    name: string | null;
    /**
     * from 0
     */
    position: number;
    /**
     * with which it came
     */
    version: string;
    cells: {
      column: string;
      value: BlameCell;
      /**
       * that the value is from
       */
      version: string;
      before?: BlameCell;
    }[];
  } | null;
  /**
   * older versions that do not have this table
   */
  olderVersions: number;
}
