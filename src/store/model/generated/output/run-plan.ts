// Generated from schemas/output/run-plan.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore run --dry-run --json` prints.
 */
export interface RunPlanOutput {
  /**
   * reference such as baseline_v1
   */
  experiment: string;
  /**
   * combinations of the matrix; a single empty one without a matrix
   */
  points: {
    [k: string]: unknown;
  }[];
  /**
   * in the order in which they would be run
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
     * the steps whose outputs it takes
     */
    needs: string[];
    /**
     * served from the cache, or to be run
     */
    state: 'cached' | 'run';
    run: string | null;
    /**
     * last step of its task that --continue need not do again; null: it begins anew
     */
    fromStep: number | null;
    /**
     * why it is not served from the cache; of a run that --continue serves, how it was adjusted
     */
    reasons: {
      reason:
        | 'never-run'
        | 'input'
        | 'setting'
        | 'seed'
        | 'code'
        | 'engine'
        | 'adjusted'
        | 'not-deterministic'
        | 'last-run-failed'
        | 'fresh'
        | 'waits'
        | 'same-step';
      /**
       * the reason in words
       */
      text: string;
      /**
       * input slot, setting or part of the engine
       */
      path?: string;
      /**
       * value in the nearest earlier run
       */
      before?: {
        [k: string]: unknown;
      };
      /**
       * value in this plan
       */
      after?: {
        [k: string]: unknown;
      };
    }[];
  }[];
  /**
   * number of steps served from the cache
   */
  cached: number;
  /**
   * number of steps to be run
   */
  toRun: number;
  /**
   * why the run would be refused before its first step; null when it would not be
   */
  refused: {
    /**
     * code of the error
     */
    code: string;
    message: string;
    hints: string[];
  } | null;
  /**
   * what of the roles of data is not known, or only when a step has made it, in words
   */
  unchecked: string[];
}
