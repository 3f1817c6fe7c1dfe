// Generated from schemas/output/sweep-best.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore sweep best --json` prints.
 */
export interface SweepBestOutput {
  /**
   * id of the sweep
   */
  sweep: string;
  trial: number;
  metric: string;
  value: number;
  /**
   * parameter name to value
   */
  parameters: {
    [k: string]: unknown;
  };
  run: string;
  checkpoint: string | null;
  /**
   * name that was given to the checkpoint
   */
  alias: string | null;
  /**
   * settings for the file of the training
   */
  training: {
    [k: string]: unknown;
  };
  /**
   * members for the file of the experiment
   */
  experiment: {
    [k: string]: unknown;
  };
  /**
   * file that its settings were written to; null without `--write`
   */
  file: string | null;
}
