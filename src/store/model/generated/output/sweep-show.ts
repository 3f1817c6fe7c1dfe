// Generated from schemas/output/sweep-show.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore sweep show --json` prints.
 */
export interface SweepShowOutput {
  /**
   * id of the sweep
   */
  sweep: string;
  /**
   * reference such as baseline_v1
   */
  experiment: string;
  /**
   * interrupted: the command that ran it died
   */
  state: 'running' | 'paused' | 'interrupted' | 'finished';
  strategy: 'random' | 'grid' | 'tpe' | 'halving';
  metric: string;
  better: 'higher' | 'lower';
  /**
   * true when test data decide
   */
  onTestData: boolean;
  /**
   * trials that the strategy may choose
   */
  trialLimit: number;
  counts: {
    waiting: number;
    running: number;
    done: number;
    failed: number;
    pruned: number;
  };
  /**
   * trials that the strategy chooses when those before them have ended
   */
  toChoose: number;
  /**
   * number of the best trial
   */
  best: number | null;
  bestValue: number | null;
  /**
   * those that ended or run by number, then those that wait, in the order of the queue
   */
  trials: {
    number: number;
    status: 'waiting' | 'running' | 'done' | 'failed' | 'pruned';
    /**
     * who wanted it
     */
    origin: 'strategy' | 'person';
    /**
     * parameter name to value
     */
    parameters: {
      [k: string]: unknown;
    };
    value: number | null;
    /**
     * id of the experiment's run
     */
    run: string | null;
    /**
     * reference such as baseline-trial_v3
     */
    checkpoint: string | null;
    error: string | null;
  }[];
}
