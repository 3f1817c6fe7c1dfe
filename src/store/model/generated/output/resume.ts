// Generated from schemas/output/resume.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore resume --json` prints.
 */
export interface ResumeOutput {
  live: string | null;
  /**
   * continued: a paused run goes on; restarted: begun again from its saved state
   */
  how: 'continued' | 'restarted';
  fromStep: number | null;
  result: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    run: string;
    status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
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
  } | null;
}
