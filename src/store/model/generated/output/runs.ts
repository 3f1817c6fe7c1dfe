// Generated from schemas/output/runs.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore runs --json` prints.
 */
export interface RunsOutput {
  /**
   * executions of experiments that are going on
   */
  executions: {
    /**
     * id of the execution while it lasts; `stop` ends all of it
     */
    execution: string;
    /**
     * reference such as formula_v1
     */
    experiment: string;
    /**
     * elsewhere: on another computer or in another container, more is not known
     */
    state: 'running' | 'elsewhere';
    host: string | null;
    startedAt: string;
  }[];
  /**
   * runs that are going on, and those whose command is gone
   */
  live: {
    /**
     * id of the run while it lasts
     */
    live: string;
    /**
     * id of the execution of its experiment
     */
    execution: string;
    /**
     * reference such as formula_v1
     */
    experiment: string;
    /**
     * what it is in a sweep; `sweep continue` goes on with it when it was interrupted
     */
    trial: {
      /**
       * id of a sweep
       */
      sweep: string;
      number: number;
    } | null;
    step: string;
    /**
     * learning regression
     */
    task: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    spec: string;
    /**
     * interrupted: the command that ran it is gone; elsewhere: on another computer or in another container, more is not known
     */
    state: 'running' | 'paused' | 'stopping' | 'interrupted' | 'elsewhere';
    host: string | null;
    startedAt: string;
    progress: {
      done: number;
      total: number;
      /**
       * what is counted, for example `epoch`
       */
      unit: string;
      perSecond: number | null;
    } | null;
    savedStep: number | null;
    /**
     * settings that were changed, each from a step on
     */
    adjustments: {
      step: number;
      setting: string;
      value: unknown;
    }[];
  }[];
  runs: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    run: string;
    experiment: string | null;
    /**
     * of a single run whose experiment was killed before it came to an end; null for a run of an experiment
     */
    task: string | null;
    status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
    startedAt: string;
    durationMs: number;
    /**
     * Items: reference such as formula_v1
     */
    outputs: string[];
    /**
     * final value of each metric
     */
    metrics: {
      [k: string]: number;
    };
    /**
     * what was chosen for this run in a matrix or sweep; empty when nothing was
     */
    point: {
      [k: string]: unknown;
    };
    /**
     * worst of the last verdicts on its task runs; null before the first one
     */
    verdict: {
      verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';
      /**
       * ISO 8601, UTC
       */
      judgedAt: string;
    } | null;
  }[];
}
