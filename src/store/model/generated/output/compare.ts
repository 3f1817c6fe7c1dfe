// Generated from schemas/output/compare.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore compare --json` prints.
 */
export interface CompareOutput {
  runs: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    run: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    spec: string;
    /**
     * version of the result that it made, or else of the checkpoint, where it is one
     */
    made: string | null;
    status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
    startedAt: string;
    /**
     * final value of each metric
     */
    metrics: {
      [k: string]: number;
    };
  }[];
  inputs: {
    what: string;
    /**
     * one a run
     *
     * Items: any JSON value
     */
    values: {
      [k: string]: unknown;
    }[];
  }[];
  metrics: {
    name: string;
    values: (number | null)[];
    change: number | null;
    /**
     * deviation over the runs of a protocol, null for a run without one; absent when none has one
     */
    deviations?: (number | null)[];
  }[];
  /**
   * what tells the runs apart; inputs that never changed one without the other are one factor
   */
  factors: {
    /**
     * slots, `STEP.SETTING`, `seed`
     */
    names: string[];
    kinds: ('data' | 'model' | 'preprocessing' | 'settings' | 'seed' | 'code' | 'engine' | 'other')[];
    /**
     * each value once; of several names joined by commas
     */
    levels: string[];
    /**
     * place in `levels` for each run
     */
    runs: number[];
  }[];
  /**
   * what each change did, for each metric of the tests
   */
  analyses: {
    metric: string;
    /**
     * null when the task that gives it is not there
     */
    better: ('higher' | 'lower') | null;
    /**
     * one a run, null for a run without the metric
     */
    measurements: ({
      value: number;
      interval: [number, number] | null;
    } | null)[];
    effects: {
      /**
       * place in `factors`
       */
      factor: number;
      /**
       * place in its `levels`
       */
      from: number;
      to: number;
      /**
       * pairs of runs that differ in nothing else
       */
      pairs: number;
      /**
       * mean over the pairs
       */
      change: number;
      least: number;
      greatest: number;
      /**
       * mean of the intervals of the pairs, as if both runs were tested on other rows; null where a run knows none
       */
      interval: [number, number] | null;
      /**
       * pairs in which it became better
       */
      improved: number | null;
      /**
       * false when the tested rows changed too
       */
      sameRows: boolean;
    }[];
  }[];
  /**
   * the page that was written
   */
  html: string | null;
}
