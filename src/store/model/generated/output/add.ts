// Generated from schemas/output/add.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore add --json` prints.
 */
export interface AddOutput {
  added: {
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
    name: string;
    /**
     * in the workspace
     */
    path: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
    state: 'staged' | 'unchanged';
    version: string | null;
    files: number;
    sizeBytes: number;
    /**
     * rows of a dataset's table; null when its files are no table, and for other kinds
     */
    rows: number | null;
  }[];
  /**
   * folders without files that were passed over; nobody named them
   */
  skipped: {
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
    name: string;
    /**
     * in the workspace
     */
    path: string;
  }[];
}
