// Generated from schemas/verdict.schema.json by `npm run generate`. Do not edit.

/**
 * What running a recorded task run again found.
 */
export interface Verdict {
  type: 'kstore.verdict.v1';
  /**
   * the task run that was judged
   */
  run: string;
  verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';
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
    /**
     * kind/name_vN
     */
    output: string;
    /**
     * file in the output; empty when its summary differs
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
  cause: {
    kind:
      | 'input-content'
      | 'settings'
      | 'seed'
      | 'plugin-code'
      | 'engine'
      | 'library'
      | 'interpreter'
      | 'threads'
      | 'not-deterministic'
      | 'row-order'
      | 'environment-variable'
      | 'clock'
      | 'network'
      | 'platform'
      | 'unknown';
    /**
     * shown: seen in the store or by running it; likely: the only known change; possible: one of several
     */
    certainty: 'shown' | 'likely' | 'possible';
    sentence: string;
    evidence: string[];
    /**
     * what to do
     */
    advice: string;
  } | null;
  /**
   * what is not there, for CANNOT
   */
  missing: {
    what: string;
    why: string;
  }[];
  /**
   * what was allowed to differ from the record
   */
  changed: string[];
  /**
   * how far numbers may be apart; null when no tolerance is declared
   */
  tolerance: {
    /**
     * share of the larger of two numbers by which they may differ
     */
    relative: number;
    declaredBy: 'task' | 'person';
  } | null;
  /**
   * where it was judged; as in a run record
   */
  environment: {
    [k: string]: unknown;
  };
  /**
   * ISO 8601, UTC
   */
  judgedAt: string;
  durationMs: number;
}
