// Generated from schemas/output/runs-verify.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore runs verify --json` prints.
 */
export interface RunsVerifyOutput {
  /**
   * the worst one
   */
  verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';
  /**
   * draws the same sample again from the same history
   */
  seed: number;
  /**
   * runs that could have been drawn
   */
  candidates: number;
  /**
   * drawn and not reached before the time was over
   */
  skipped: number;
  judged: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    run: string;
    task: string;
    verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';
    cause: string | null;
    /**
     * id of the verdict record; null when none was written
     */
    record: string | null;
    /**
     * Items: kind/name_vN
     */
    outputs: string[];
    /**
     * ISO 8601, UTC, before this time
     */
    lastVerifiedAt: string | null;
    durationMs: number;
  }[];
}
