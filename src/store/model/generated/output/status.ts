// Generated from schemas/output/status.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore status --json` prints.
 */
export interface StatusOutput {
  changes: {
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
    state: 'untracked' | 'new' | 'staged' | 'modified' | 'missing';
  }[];
  /**
   * files in the workspace that are those of an older version
   */
  older: {
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
    path: string;
    /**
     * reference such as formula_v1
     */
    version: string;
    /**
     * reference such as formula_v1
     */
    newest: string;
  }[];
}
