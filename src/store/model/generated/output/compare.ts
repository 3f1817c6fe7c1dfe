// Generated from schemas/output/compare.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore compare --json` prints.
 */
export interface CompareOutput {
  runs: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    run: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    spec: string;
    status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
    startedAt: string;
    /**
     * final value of each metric
     */
    metrics: {
      [k: string]: number;
    };
  }[];
  inputs: {
    what: string;
    /**
     * one a run
     *
     * Items: any JSON value
     */
    values: {
      [k: string]: unknown;
    }[];
  }[];
  metrics: {
    name: string;
    values: (number | null)[];
    change: number | null;
    /**
     * deviation over the runs of a protocol, null for a run without one; absent when none has one
     */
    deviations?: (number | null)[];
  }[];
}
