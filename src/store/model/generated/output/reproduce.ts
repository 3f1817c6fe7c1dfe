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
  /**
   * run that it was compared with instead of being executed again
   */
  against: string | null;
  /**
   * further runs that finding the cause took
   */
  causeRuns: number;
  /**
   * what --with-current-code did not use: changes of plugins that are not committed
   */
  notices: string[];
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
  missing: {
    what: string;
    why: string;
  }[];
  /**
   * what was allowed to differ from the record
   */
  changed: string[];
  tolerance: {
    /**
     * share of the larger of two numbers by which they may differ
     */
    relative: number;
    declaredBy: 'task' | 'person';
  } | null;
  /**
   * the verdict on each run, first to last
   */
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
  }[];
}
