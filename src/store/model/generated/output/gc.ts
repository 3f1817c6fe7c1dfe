// Generated from schemas/output/gc.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore gc --json` prints.
 */
export interface GcOutput {
  /**
   * nothing was changed
   */
  dryRun: boolean;
  /**
   * how long a pack must not have been needed before it is removed
   */
  graceSeconds: number;
  objects: {
    needed: number;
    unneeded: number;
  };
  /**
   * every pack that was there before
   */
  packs: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    pack: string;
    sizeBytes: number;
    /**
     * what is needed of it and in no pack that stays instead
     */
    neededBytes: number;
    /**
     * wait: removed by a later gc, when the grace time is over
     */
    fate: 'keep' | 'wait' | 'remove';
    /**
     * what is needed of it goes to a new pack
     */
    rewritten: boolean;
    reason: string;
    /**
     * ISO 8601, UTC; null when it stays
     */
    removableAt: string | null;
  }[];
  /**
   * what processes that ended left in .kstore, and code in the cache that was not used for long, removed
   */
  temporary: {
    name: string;
    sizeBytes: number;
  }[];
  /**
   * all packs before
   */
  sizeBytes: number;
  /**
   * packs and temporary files that are removed now
   */
  removedBytes: number;
  /**
   * packs that go when their grace time is over
   */
  waitingBytes: number;
  /**
   * new packs; in a dry run what would be copied
   */
  writtenBytes: number;
  /**
   * removedBytes less writtenBytes; negative while the packs wait whose content was written anew
   */
  freedBytes: number;
  /**
   * Items: SHA-256, 64 lower-case hexadecimal digits
   */
  writtenPacks: string[];
}
