// Generated from schemas/output/checkout.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore checkout --json` prints.
 */
export interface CheckoutOutput {
  /**
   * reference of the version such as formula_v1, or the first digits of the commit
   */
  ref: string;
  /**
   * absolute path
   */
  path: string;
  files: number;
  sizeBytes: number;
  versions: {
    /**
     * full reference such as dataset/formula_v1
     */
    ref: string;
    /**
     * absolute path of its folder or file
     */
    path: string;
    files: number;
    sizeBytes: number;
    /**
     * files and links written; those that were there with the same content are not counted
     */
    written: number;
    /**
     * files, links and empty folders removed since the version has them not
     */
    removed: number;
  }[];
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
