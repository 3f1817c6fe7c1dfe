// Generated from schemas/output/repair.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore repair --json` prints.
 */
export interface RepairOutput {
  /**
   * nothing was changed
   */
  dryRun: boolean;
  /**
   * everything that versions, runs and the stage need is there
   */
  ok: boolean;
  damagedPacks: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    pack: string;
    message: string;
    /**
     * objects that came out of it whole
     */
    salvaged: number;
  }[];
  restored: {
    from: 'damaged pack' | 'other store' | 'working files' | 'ledger cache';
    objects: number;
    of: 'content' | 'ledger';
  }[];
  /**
   * files below .kstore that were replaced or set aside
   */
  files: string[];
  /**
   * what has no second copy
   */
  lost: {
    subject: string;
    message: string;
    /**
     * what to do about it
     */
    advice: string;
  }[];
  /**
   * names in .kstore/damaged
   */
  setAside: string[];
  /**
   * names that were removed from .kstore/damaged
   */
  cleared: string[];
}
