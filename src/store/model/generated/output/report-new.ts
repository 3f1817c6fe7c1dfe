// Generated from schemas/output/report-new.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore report new --json` prints.
 */
export interface ReportNewOutput {
  name: string;
  path: string;
  /**
   * SHA-256, 64 lower-case hexadecimal digits
   */
  run: string;
}
