// Generated from schemas/output/impact.schema.json by `npm run generate`. Do not edit.

/**
 * a date is an ISO 8601 string, a missing value null
 */
export type ImpactCell = number | string | boolean | null;

/**
 * What `kstore impact --json` prints.
 */
export interface ImpactOutput {
  /**
   * Items: SHA-256, 64 lower-case hexadecimal digits
   */
  roots: string[];
  nodes: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
    type: 'version' | 'run';
    label: string;
    kind:
      | (
          | 'dataset'
          | 'preprocessing'
          | 'model'
          | 'training'
          | 'evaluation'
          | 'experiment'
          | 'report'
          | 'checkpoint'
          | 'result'
          | 'plugin'
        )
      | null;
  }[];
  edges: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    from: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    to: string;
    relation: 'used' | 'generated' | 'cites';
    role: string;
  }[];
  /**
   * with --row: the roots are then the versions that hold the value
   */
  row: ImpactRow | null;
}
export interface ImpactRow {
  /**
   * kind/name_vN that was asked about
   */
  dataset: string;
  /**
   * sample or key; null when nothing names the rows
   */
  name: string | null;
  /**
   * of a folder of sheets
   */
  file: string | null;
  /**
   * from 0
   */
  position: number;
  /**
   * the value that is asked about
   */
  values: {
    column: string;
    value: ImpactCell;
  }[];
  /**
   * those that have the row, oldest first
   */
  versions: {
    /**
     * reference such as formula_v1
     */
    version: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
    holdsValue: boolean;
    /**
     * cells with another value
     */
    others: {
      /**
       * as the version that was asked about names it
       */
      column: string;
      value: ImpactCell;
    }[];
  }[];
}
