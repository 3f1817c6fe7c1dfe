// Generated from schemas/output/pull.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore pull --json` prints.
 */
export interface PullOutput {
  /**
   * the store that was read
   */
  source: string;
  before: string | null;
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
}
