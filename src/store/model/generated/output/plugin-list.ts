// Generated from schemas/output/plugin-list.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore plugin list --json` prints.
 */
export interface PluginListOutput {
  plugins: {
    name: string;
    /**
     * the version, as forest_v2
     */
    ref: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
    trust: 'built-in' | 'trusted' | 'untrusted';
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
     * why its tasks cannot be used; null when they can
     */
    problem: string | null;
  }[];
}
