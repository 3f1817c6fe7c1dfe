// Generated from schemas/output/tag.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore tag --json` prints.
 */
export type TagOutput =
  | {
      /**
       * name of the tag
       */
      tag: string;
      commit: string | null;
      before: string | null;
    }
  | {
      tags: {
        /**
         * name of the tag
         */
        tag: string;
        /**
         * id of a commit
         */
        commit: string;
        /**
         * ISO 8601, UTC
         */
        time: string;
        /**
         * message of the commit
         */
        message: string;
      }[];
    };
