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
  }[];
}
