// Generated from schemas/output/log-row.schema.json by `npm run generate`. Do not edit.

/**
 * a date is an ISO 8601 string, a missing value null
 */
export type LogRowCell = number | string | boolean | null;

/**
 * What `kstore log --row KEY NAME --json` prints.
 */
export interface LogRowOutput {
  /**
   * kind/name
   */
  dataset: string;
  /**
   * as it was asked for
   */
  row: string;
  /**
   * newest first
   */
  entries: LogRowEntry[];
  /**
   * versions of the dataset
   */
  versions: number;
}
export interface LogRowEntry {
  version: LogRowVersion;
  change: 'added' | 'changed' | 'removed';
  /**
   * of a folder of sheets, the one that has the row
   */
  file: string | null;
  /**
   * sample or key; null when nothing names the rows
   */
  name: string | null;
  /**
   * the sample that it was known by until then
   */
  renamedFrom: string | null;
  /**
   * from 0; null when removed
   */
  position: number | null;
  moved: boolean;
  cells: {
    column: string;
    /**
     * reformatted: the same number written otherwise; converted: by a new unit of the column; added, removed: with the column
     */
    change: 'changed' | 'reformatted' | 'converted' | 'added' | 'removed';
    before: LogRowCell;
    after: LogRowCell;
    /**
     * in the unit of the column; when both are numbers
     */
    difference?: number;
    /**
     * difference ÷ |before|, as a fraction
     */
    relative?: number;
  }[];
}
export interface LogRowVersion {
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
