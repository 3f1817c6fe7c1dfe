// Generated from schemas/output/sweep-prune.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore sweep prune --json` prints.
 */
export interface SweepPruneOutput {
  /**
   * id of the sweep
   */
  sweep: string;
  /**
   * numbers of the trials
   */
  changed: number[];
  /**
   * numbers of the trials that wait, in the order of the queue
   */
  waiting: number[];
}
