// Generated from schemas/output/restore.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore restore --json` prints.
 */
export interface RestoreOutput {
  /**
   * true: nothing was changed, this is what would be
   */
  dryRun: boolean;
  /**
   * files that are not as in the version
   */
  restored: {
    /**
     * in the workspace
     */
    path: string;
    /**
     * removed: the newest version has the file, and the one that is restored from has it not
     */
    change: 'overwritten' | 'created' | 'removed';
    /**
     * full reference of the version, such as dataset/formula_v2
     */
    from: string;
  }[];
}
