// Generated from schemas/output/error.schema.json by `npm run generate`. Do not edit.

/**
 * What every command prints with `--json` when it fails.
 */
export interface ErrorOutput {
  error: {
    /**
     * listed in docs/errors.md
     */
    code: string;
    message: string;
    hints: string[];
    data: {
      [k: string]: unknown;
    };
  };
}
