// Generated from schemas/sweep.schema.json by `npm run generate`. Do not edit.

/**
 * A search for better settings with its queue: `.kstore/sweeps/<id>.json`, and `sweep.json` of the result that it ends with.
 */
export interface Sweep {
  type: 'kstore.sweep.v1';
  id: string;
  experiment: {
    name: string;
    version: number;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
  };
  /**
   * ISO 8601, UTC
   */
  createdAt: string;
  /**
   * the `sweep` of the experiment; references in it are those of versions
   */
  declaration: {
    [k: string]: unknown;
  };
  /**
   * what the experiment names, as the versions that were the newest when the sweep began
   */
  inputs: {
    [k: string]: string;
  };
  objective: {
    metric: string;
    /**
     * step of the experiment that gives it
     */
    step: string;
    better: 'higher' | 'lower';
    /**
     * true when test data decide, which the person had to say
     */
    onTestData: boolean;
  };
  /**
   * why trials run although training, validation and test data overlap
   */
  allowOverlap?: string;
  /**
   * trials that the strategy may choose
   */
  trialLimit: number;
  /**
   * what a person asked of the command that runs it
   */
  stop: 'no' | 'after-running' | 'now';
  /**
   * those that wait in the order in which they will run
   */
  trials: {
    number: number;
    /**
     * who wanted it
     */
    origin: 'strategy' | 'person';
    status: 'waiting' | 'running' | 'done' | 'failed' | 'pruned';
    /**
     * parameter name to value
     */
    parameters: {
      [k: string]: unknown;
    };
    /**
     * successive halving: how often the budget was raised
     */
    rung?: number;
    /**
     * successive halving: the trial with the same values and a smaller budget
     */
    promotedFrom?: number;
    /**
     * id of the experiment's run
     */
    run?: string;
    /**
     * reference such as baseline-trial_v3
     */
    checkpoint?: string;
    /**
     * the metric that the sweep makes better
     */
    value?: number;
    error?: {
      code: string;
      message: string;
    };
  }[];
}
