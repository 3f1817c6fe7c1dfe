// Generated from schemas/output/sweep-move.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore sweep move --json` prints.
 */
export interface SweepMoveOutput {
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
