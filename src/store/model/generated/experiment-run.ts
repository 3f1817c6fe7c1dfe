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
   * ISO 8601, UTC
   */
  startedAt: string;
  durationMs: number;
  error?: {
    code: string;
    message: string;
  };
}
