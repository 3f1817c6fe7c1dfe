// Generated from schemas/output/list.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore list --json` prints.
 */
export interface ListOutput {
  artifacts: {
    kind:
      | 'dataset'
      | 'preprocessing'
      | 'model'
      | 'training'
      | 'evaluation'
      | 'experiment'
      | 'report'
      | 'checkpoint'
      | 'result'
      | 'plugin';
    name: string;
    /**
     * newest version
     */
    ref: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
    versions: number;
    aliases: {
      /**
       * reference such as formula_v1
       */
      [k: string]: string;
    };
  }[];
}
