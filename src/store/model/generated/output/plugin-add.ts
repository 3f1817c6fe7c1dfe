// Generated from schemas/output/plugin-add.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore plugin add --json` prints.
 */
export interface PluginAddOutput {
  name: string;
  ref: string;
  /**
   * SHA-256, 64 lower-case hexadecimal digits
   */
  id: string;
  /**
   * folder in the workspace
   */
  path: string;
  /**
   * null when the newest version has this content
   */
  commit: string | null;
  files: number;
  sizeBytes: number;
  trusted: boolean;
  tasks: {
    type: 'learning' | 'test';
    name: string;
    version: string;
    summary: string;
    /**
     * module of the plugin, or the words of its command
     */
    runs: string;
    /**
     * names of environment variables that it is given, and whose values are recorded
     */
    environment: string[];
  }[];
  /**
   * packages that came along
   */
  packages: {
    name: string;
    version: string;
    path: string;
  }[];
}
