// Generated from schemas/output/watch.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore watch --json` prints.
 */
export interface WatchOutput {
  live: string | null;
  run: string | null;
  experiment: string | null;
  step: string | null;
  /**
   * learning regression
   */
  task: string;
  /**
   * SHA-256, 64 lower-case hexadecimal digits
   */
  spec: string;
  /**
   * of a run that is going on, or the status of its record; gone: there is no record of it
   */
  state:
    | 'running'
    | 'paused'
    | 'stopping'
    | 'interrupted'
    | 'elsewhere'
    | 'succeeded'
    | 'failed'
    | 'aborted'
    | 'stopped'
    | 'gone';
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
  metrics: {
    name: string;
    latest: number;
    latestStep: number | null;
    best: {
      value: number;
      step: number | null;
    } | null;
    /**
     * values that belong to a step
     */
    points: number;
  }[];
}
