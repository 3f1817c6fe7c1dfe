// Generated from schemas/output/plugin-new.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore plugin new --json` prints.
 */
export interface PluginNewOutput {
  name: string;
  path: string;
  task: string;
  files: string[];
  /**
   * command that runs its test
   */
  test: string;
}
