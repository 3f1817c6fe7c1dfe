// Generated from schemas/experiment-run.schema.json by `npm run generate`. Do not edit.

/**
 * Record of one execution of an experiment: a chain of runs.
 */
export interface ExperimentRun {
  type: 'kstore.experiment-run.v1';
  /**
   * SHA-256, 64 lower-case hexadecimal digits
   */
  spec: string;
  /**
   * the experiment spec itself
   */
  specification: {
    [k: string]: unknown;
  };
  status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
  /**
   * versions that were used
   */
  used: {
    role: string;
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
  }[];
  /**
   * the steps that were run or served from the cache; whether one succeeded stands in its run
   */
  steps: {
    step: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    run: string;
    cached: boolean;
    /**
     * fold of a protocol; absent when all share the step
     */
    fold?: number;
    /**
     * repeat of a protocol; absent when there is one
     */
    repeat?: number;
  }[];
  /**
   * steps that were not run; absent when there is none
   */
  notRun?: {
    step: string;
    /**
     * the failed step whose output it needs; absent when the experiment was stopped before
     */
    needs?: string;
    /**
     * fold of a protocol; absent when all share the step
     */
    fold?: number;
    /**
     * repeat of a protocol; absent when there is one
     */
    repeat?: number;
  }[];
  /**
   * what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen
   */
  point?: {
    [k: string]: unknown;
  };
  /**
   * versions that were made
   */
  outputs: {
    slot: string;
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
  }[];
  /**
   * final value of each metric
   */
  metrics: {
    [k: string]: number;
  };
  /**
   * what the runs of a protocol gave; `metrics` of the record has the means
   */
  protocol?: {
    folds?: number;
    repeats?: number;
    interval: {
      level: number;
      /**
       * `corrected resampled t`: Nadeau and Bengio (2003)
       */
      method: string;
      /**
       * test rows for each training row
       */
      testShare: number;
    };
    metrics: {
      [k: string]: {
        /**
         * of each division, folds of the first repeat first
         */
        values: number[];
        mean: number;
        /**
         * standard deviation of the sample
         */
        deviation: number;
        /**
         * lower end of the interval
         */
        low: number;
        /**
         * upper end of the interval
         */
        high: number;
      };
    };
  };
  /**
   * ISO 8601, UTC
   */
  startedAt: string;
  durationMs: number;
  error?: {
    code: string;
    message: string;
  };
  /**
   * whether training, validation and test data have rows in common, as it was checked before the run
   */
  dataCheck?: {
    /**
     * data that is to have nothing in common, `left` learnt from
     */
    pairs: {
      step: string;
      left: {
        role: 'training' | 'validation' | 'test';
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
        ref: string;
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        id: string;
      };
      right: {
        role: 'training' | 'validation' | 'test';
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
        ref: string;
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        id: string;
      };
      unit?: 'row' | 'file';
      /**
       * rows or files compared
       */
      rows?: {
        left: number;
        right: number;
      };
      /**
       * rows or files of the right side, each by the strongest way in which it overlaps
       */
      counts?: {
        /**
         * the same as they are written
         */
        exact: number;
        /**
         * the same but for how they are written: number format, case, white space, width, unit, order of columns
         */
        normalised: number;
        /**
         * of the same key, with other content
         */
        key: number;
        /**
         * the same inputs with another target
         */
        sameInputs: number;
      };
      /**
       * why they could not be compared; then there are no counts
       */
      notCompared?: string;
    }[];
    /**
     * what could not be told of the roles, in words
     */
    unknown: string[];
    /**
     * the reason for which the run went on although data overlaps
     */
    overridden?: string;
  };
}
