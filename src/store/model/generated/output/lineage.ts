// Generated from schemas/output/lineage.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore lineage --json` prints.
 */
export interface LineageOutput {
  /**
   * Items: SHA-256, 64 lower-case hexadecimal digits
   */
  roots: string[];
  nodes: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
    type: 'version' | 'run';
    label: string;
    kind:
      | (
          | 'dataset'
          | 'preprocessing'
          | 'model'
          | 'training'
          | 'evaluation'
          | 'experiment'
          | 'report'
          | 'checkpoint'
          | 'result'
          | 'plugin'
        )
      | null;
  }[];
  edges: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    from: string;
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    to: string;
    relation: 'used' | 'generated' | 'cites';
    role: string;
  }[];
}
