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
          | 'result';
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
        status: 'succeeded' | 'failed' | 'aborted';
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
            | 'result';
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
            | 'result';
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
            | 'result';
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
          status: 'succeeded' | 'failed' | 'aborted';
        }[];
      }
  )[];
}
