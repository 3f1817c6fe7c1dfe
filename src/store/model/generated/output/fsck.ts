// Generated from schemas/output/fsck.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore fsck --json` prints.
 */
export interface FsckOutput {
  /**
   * no problem was found
   */
  ok: boolean;
  problems: {
    code: string;
    message: string;
    subject: string;
    /**
     * what to do about it
     */
    advice: string;
  }[];
  /**
   * what is odd and does no harm
   */
  notices: string[];
  checked: {
    packs: number;
    versions: number;
    runs: number;
    files: number;
    gitObjects: number;
  };
}
