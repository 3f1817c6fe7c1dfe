// Generated from schemas/output/stop.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore stop --json` prints.
 */
export interface StopOutput {
  /**
   * id of the run while it lasts
   */
  live: string;
  /**
   * SHA-256, 64 lower-case hexadecimal digits
   */
  run: string;
  status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
  progress: {
    done: number;
    total: number;
    unit: string;
  } | null;
  /**
   * Items: reference such as formula_v1
   */
  outputs: string[];
  /**
   * `kstore resume` goes on from where it was
   */
  resumable: boolean;
}
