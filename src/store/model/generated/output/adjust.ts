// Generated from schemas/output/adjust.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore adjust --json` prints.
 */
export interface AdjustOutput {
  /**
   * id of the run while it lasts
   */
  live: string;
  step: number | null;
  changes: {
    setting: string;
    before: unknown;
    value: unknown;
  }[];
}
