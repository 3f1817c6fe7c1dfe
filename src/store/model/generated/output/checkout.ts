// Generated from schemas/output/checkout.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore checkout --json` prints.
 */
export interface CheckoutOutput {
  /**
   * reference such as formula_v1
   */
  ref: string;
  /**
   * absolute path
   */
  path: string;
  files: number;
  sizeBytes: number;
}
