// Generated from schemas/output/init.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore init --json` prints.
 */
export interface InitOutput {
  /**
   * absolute path
   */
  workspace: string;
  /**
   * false when the repository was there already
   */
  created: boolean;
}
