// Generated from schemas/output/alias.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore alias --json` prints.
 */
export type AliasOutput =
  | {
      /**
       * name@alias
       */
      alias: string;
      version: string | null;
      before: string | null;
    }
  | {
      aliases: {
        /**
         * name@alias
         */
        alias: string;
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
        /**
         * reference such as formula_v1
         */
        version: string;
      }[];
    };
