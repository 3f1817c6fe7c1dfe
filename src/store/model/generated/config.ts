// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

/**
 * `.kstore/config.json`: what a person sets for this workspace.
 */
export interface Config {
  author?: {
    name: string;
    email: string;
  };
  /**
   * how long to wait for another command; default 600
   */
  lockTimeoutSeconds?: number;
  /**
   * least time between two saved states of a running task; default 2
   */
  saveStateSeconds?: number;
}
