// Generated from schemas/output/stop.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore stop --json` prints.
 */
export interface StopOutput {
  /**
   * reference such as formula_v1
   */
  experiment: string;
  /**
   * of the experiment, without the number of its version
   */
  name: string;
  /**
   * step: only that one was ended
   */
  scope: 'experiment' | 'step';
  /**
   * the steps that were ended; of a whole experiment all that did not succeed
   */
  runs: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    run: string;
    /**
     * `learn`, or `learn [seed=2]` where a matrix has several
     */
    step: string;
    status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
    progress: {
      done: number;
      total: number;
      unit: string;
    } | null;
    /**
     * Items: reference such as formula_v1
     */
    outputs: string[];
    /**
     * `kstore resume` goes on from where it was
     */
    resumable: boolean;
  }[];
  /**
   * other steps of the experiment that go on
   */
  goingOn: string[];
}
