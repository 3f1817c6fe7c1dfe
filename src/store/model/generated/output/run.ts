// Generated from schemas/output/run.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore run --json` prints. With a matrix, `points` has one run for each combination, and what stands beside it is of the first.
 */
export interface RunOutput {
  /**
   * id of the experiment's run
   */
  run: string;
  /**
   * SHA-256, 64 lower-case hexadecimal digits
   */
  spec: string;
  status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
  /**
   * true when every step was served from the cache
   */
  cached: boolean;
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
  /**
   * the steps of all points; a step that several share is here once
   */
  steps: {
    step: string;
    /**
     * the part of the matrix that the step depends on
     */
    point: {
      [k: string]: unknown;
    };
    /**
     * learning regression
     */
    task: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    run: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    spec: string;
    status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
    /**
     * served from the cache
     */
    cached: boolean;
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
    durationMs: number;
  }[];
  /**
   * one run for each combination of the matrix; a single one without a matrix
   */
  points: {
    /**
     * keys of the matrix to values; empty without a matrix
     */
    point: {
      [k: string]: unknown;
    };
    /**
     * id of the experiment's run
     */
    run: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    spec: string;
    status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
    /**
     * true when every step was served from the cache
     */
    cached: boolean;
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
     * thresholds of the task card, judged by these metrics; absent without a card
     */
    success?: {
      metric: string;
      atLeast?: number;
      atMost?: number;
      /**
       * null when the run has no such metric
       */
      value: number | null;
      /**
       * null without a value
       */
      reached: boolean | null;
    }[];
  }[];
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
  /**
   * how often the data tested on has been looked at, this run included
   */
  looks: {
    ref: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
    /**
     * runs of test tasks on it, and how many checkpoints they tested
     */
    test: {
      looks: number;
      models: number;
    };
    /**
     * trainings that used its validation rows, and how many checkpoints they made
     */
    validation: {
      looks: number;
      models: number;
    };
  }[];
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
   * thresholds of the task card, judged by the metrics; absent without a card
   */
  success?: {
    metric: string;
    atLeast?: number;
    atMost?: number;
    /**
     * null when the run has no such metric
     */
    value: number | null;
    /**
     * null without a value
     */
    reached: boolean | null;
  }[];
}
