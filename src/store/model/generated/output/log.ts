// Generated from schemas/output/log.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore log --json` prints.
 */
export interface LogOutput {
  commits: {
    commit: string;
    /**
     * ISO 8601, UTC
     */
    time: string;
    author: string;
    email: string;
    message: string;
    versions: {
      /**
       * reference such as formula_v1
       */
      ref: string;
      kind:
        | 'dataset'
        | 'preprocessing'
        | 'model'
        | 'training'
        | 'evaluation'
        | 'experiment'
        | 'report'
        | 'checkpoint'
        | 'result'
        | 'plugin';
      /**
       * SHA-256, 64 lower-case hexadecimal digits
       */
      id: string;
    }[];
    runs: {
      /**
       * SHA-256, 64 lower-case hexadecimal digits
       */
      run: string;
      task: string;
      status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
    }[];
    /**
     * names of the tags on this commit
     */
    tags: string[];
    verdicts: {
      /**
       * SHA-256, 64 lower-case hexadecimal digits
       */
      id: string;
      /**
       * SHA-256, 64 lower-case hexadecimal digits
       */
      run: string;
      verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';
    }[];
  }[];
}
