// Generated from schemas/output/sweep-stop.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore sweep stop --json` prints.
 */
export interface SweepStopOutput {
  /**
   * id of the sweep
   */
  sweep: string;
  /**
   * numbers of the trials that run
   */
  running: number[];
  /**
   * true when running trials are stopped as well
   */
  now: boolean;
  /**
   * false when no command ran the sweep, and nothing was asked
   */
  wasRunning: boolean;
}
