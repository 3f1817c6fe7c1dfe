// Generated from schemas/version.schema.json by `npm run generate`. Do not edit.

/**
 * One published version: an immutable file in the ledger.
 */
export interface Version {
  type: 'kstore.version.v1';
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
  name: string;
  version: number;
  /**
   * SHA-256, 64 lower-case hexadecimal digits
   */
  id: string;
  /**
   * the manifest whose canonical JSON hashes to `id`; schema `manifest`
   */
  manifest: {
    [k: string]: unknown;
  };
}
