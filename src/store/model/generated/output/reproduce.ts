// Generated from schemas/output/reproduce.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore reproduce --json` prints.
 */
export interface ReproduceOutput {
  verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';
  /**
   * runs that were executed again
   *
   * Items: SHA-256, 64 lower-case hexadecimal digits
   */
  runs: string[];
  outputs: {
    /**
     * kind/name_vN
     */
    ref: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    expected: string;
    actual: string | null;
    /**
     * same id
     */
    equal: boolean;
  }[];
  firstDifference: {
    output: string;
    /**
     * file in the output
     */
    path: string;
    /**
     * tensor, metric, cell or byte
     */
    place: string;
    /**
     * any JSON value
     */
    expected: {
      [k: string]: unknown;
    };
    /**
     * any JSON value
     */
    actual: {
      [k: string]: unknown;
    };
    relativeDifference: number | null;
  } | null;
  missing: {
    what: string;
    why: string;
  }[];
  /**
   * what was allowed to differ from the record
   */
  changed: string[];
}
