// Generated from schemas/output/du.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore du --json` prints.
 */
export interface DuOutput {
  /**
   * those that would free most come first
   */
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
    /**
     * its files as they would be checked out
     */
    logicalBytes: number;
    /**
     * on the disk and needed by nothing else
     */
    uniqueBytes: number;
    /**
     * on the disk and needed by others too
     */
    sharedBytes: number;
  }[];
  total: {
    /**
     * the whole .kstore
     */
    storeBytes: number;
    packs: number;
    packBytes: number;
    /**
     * in packs and needed
     */
    neededBytes: number;
    /**
     * needed by several
     */
    sharedBytes: number;
    /**
     * needed by one run alone
     */
    runBytes: number;
    /**
     * needed by one staged file alone
     */
    stagedBytes: number;
    /**
     * not needed, or a copy
     */
    garbageBytes: number;
    /**
     * the files of all versions
     */
    logicalBytes: number;
    /**
     * needed and in no readable pack
     */
    missingObjects: number;
  };
}
