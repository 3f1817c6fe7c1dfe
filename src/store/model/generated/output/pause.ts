// Generated from schemas/output/pause.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore pause --json` prints.
 */
export interface PauseOutput {
  /**
   * id of the run while it lasts
   */
  live: string;
  /**
   * reference such as formula_v1
   */
  experiment: string;
  step: string;
  /**
   * ended: the run was over before
   */
  state: 'paused' | 'ended';
}
