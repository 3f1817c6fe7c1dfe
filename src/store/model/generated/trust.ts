// Generated from schemas/trust.schema.json by `npm run generate`. Do not edit.

/**
 * `.kstore/trust.json`: plugin versions whose code may run in this workspace. It belongs to one folder on one computer and is never cloned or pulled.
 */
export interface Trust {
  type: 'kstore.trust.v1';
  /**
   * number of the folder `.kstore` in its file system: a copy is another folder, and trusts nothing
   */
  store: string;
  /**
   * version id to the reference it had when a person trusted it
   */
  trusted: {
    [k: string]: string;
  };
  /**
   * ids of the versions of the built-in tasks that runs in this workspace recorded
   */
  recorded: string[];
}
