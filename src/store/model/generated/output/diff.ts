// Generated from schemas/output/diff.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore diff --json` prints.
 */
export interface DiffOutput {
  /**
   * kind/name_vN
   */
  from: string;
  /**
   * kind/name_vN
   */
  to: string;
  kind:
    | 'dataset'
    | 'preprocessing'
    | 'model'
    | 'training'
    | 'evaluation'
    | 'experiment'
    | 'report'
    | 'checkpoint'
    | 'result'
    | 'plugin';
  /**
   * number of changes of each type
   */
  summary: {
    /**
     * same id
     */
    equal: boolean;
    files: number;
    columns: number;
    rowsAdded: number;
    rowsRemoved: number;
    rowsChanged: number;
    cells: number;
    settings: number;
  };
  /**
   * one object a change; `type` says which
   */
  changes: {
    type: 'file' | 'column' | 'row' | 'cell' | 'setting' | 'summary';
    [k: string]: unknown;
  }[];
}
