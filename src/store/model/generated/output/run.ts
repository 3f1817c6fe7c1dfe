// Generated from schemas/output/run.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore run --json` prints.
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
  steps: {
    step: string;
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
}
