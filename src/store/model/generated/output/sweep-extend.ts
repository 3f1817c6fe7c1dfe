// Generated from schemas/output/sweep-extend.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore sweep extend --json` prints.
 */
export interface SweepExtendOutput {
  /**
   * id of the sweep
   */
  sweep: string;
  /**
   * trials that the strategy may choose
   */
  trialLimit: number;
}
