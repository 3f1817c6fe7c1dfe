// Generated from schemas/output/runs.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore runs --json` prints.
 */
export interface RunsOutput {
  runs: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    run: string;
    experiment: string | null;
    status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
    startedAt: string;
    durationMs: number;
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
  }[];
}
