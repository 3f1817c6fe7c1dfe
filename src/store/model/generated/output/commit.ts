// Generated from schemas/output/commit.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore commit --json` prints.
 */
export interface CommitOutput {
  /**
   * git commit id of the ledger
   */
  commit: string;
  versions: {
    /**
     * reference such as formula_v1
     */
    ref: string;
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
    version: number;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
  }[];
  /**
   * folders without files of which --all added nothing
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
