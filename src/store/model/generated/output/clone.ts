// Generated from schemas/output/clone.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore clone --json` prints.
 */
export interface CloneOutput {
  /**
   * the new workspace
   */
  workspace: string;
  /**
   * the store that was read
   */
  source: string;
  head: string | null;
  commits: number;
  versions: number;
  runs: number;
  tags: {
    /**
     * name of the tag
     */
    tag: string;
    /**
     * id of a commit
     */
    commit: string;
    /**
     * kept: ours names another commit and stays; outside: its commit is not in the history
     */
    state: 'new' | 'kept' | 'outside';
  }[];
  checkedOut: number;
  /**
   * versions that were not written, as they have a link that leads out of them
   */
  leftOut: {
    /**
     * full reference such as dataset/formula_v1
     */
    ref: string;
    reason: string;
  }[];
}
