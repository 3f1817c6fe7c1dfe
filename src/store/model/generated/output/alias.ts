// Generated from schemas/output/alias.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore alias --json` prints.
 */
export interface AliasOutput {
  /**
   * name@alias
   */
  alias: string;
  version: string | null;
  before: string | null;
}
