// Generated from schemas/output/show.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore show --json` prints.
 */
export interface ShowOutput {
  /**
   * everything that the reference means
   */
  matches: (
    | {
        type: 'version';
        /**
         * reference such as formula_v1
         */
        ref: string;
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
        version: number;
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        id: string;
        commit: string;
        time: string;
        author: string;
        files: number;
        sizeBytes: number;
        aliases: string[];
        meta: {
          [k: string]: unknown;
        };
        listing: {
          path: string;
          /**
           * f, x, l or d
           */
          mode: string;
          sizeBytes: number;
          id: string;
        }[];
        /**
         * runs that made this version
         *
         * Items: SHA-256, 64 lower-case hexadecimal digits
         */
        madeBy: string[];
        /**
         * with --storage only
         */
        storage?: {
          /**
           * its files as they would be checked out
           */
          logicalBytes: number;
          /**
           * its different chunks and nodes before compression
           */
          rawBytes: number;
          /**
           * the same on the disk
           */
          storedBytes: number;
          /**
           * of these, needed by nothing else
           */
          uniqueBytes: number;
          /**
           * different chunks
           */
          chunks: number;
          uniqueChunks: number;
          /**
           * nodes of its tree and chunk lists
           */
          nodes: number;
          /**
           * who needs some of it too, those with most first
           */
          sharedWith: {
            /**
             * dataset/formula_v1, run …, staged …
             */
            subject: string;
            chunks: number;
            storedBytes: number;
          }[];
          /**
           * files that take most on the disk
           */
          largest: {
            path: string;
            logicalBytes: number;
            storedBytes: number;
            uniqueBytes: number;
            chunks: number;
          }[];
        };
      }
    | {
        type: 'run';
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        run: string;
        task: string;
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        spec: string;
        status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
        startedAt: string;
        durationMs: number;
        used: {
          role: string;
          /**
           * reference such as formula_v1
           */
          ref: string;
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
           * SHA-256, 64 lower-case hexadecimal digits
           */
          id: string;
        }[];
        outputs: {
          slot: string;
          /**
           * reference such as formula_v1
           */
          ref: string;
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
           * SHA-256, 64 lower-case hexadecimal digits
           */
          id: string;
        }[];
        /**
         * final value of each metric
         */
        metrics: {
          [k: string]: number;
        };
        steps: {
          step: string;
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          run: string;
          cached: boolean;
        }[];
        settings: {
          [k: string]: unknown;
        };
        seed: number;
        engine: {
          [k: string]: string;
        };
        environment: {
          [k: string]: string;
        };
        error: {
          code: string;
          message: string;
        } | null;
      }
    | {
        type: 'commit';
        commit: string;
        time: string;
        author: string;
        email: string;
        message: string;
        versions: {
          /**
           * reference such as formula_v1
           */
          ref: string;
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
           * SHA-256, 64 lower-case hexadecimal digits
           */
          id: string;
        }[];
        runs: {
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          run: string;
          task: string;
          status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
        }[];
        /**
         * names of the tags on this commit
         */
        tags: string[];
      }
  )[];
}
