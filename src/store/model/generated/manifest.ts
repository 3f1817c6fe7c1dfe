// Generated from schemas/manifest.schema.json by `npm run generate`. Do not edit.

/**
 * What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.
 */
export interface Manifest {
  type: 'kstore.manifest.v1';
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
   * root node of the file tree
   */
  tree: string;
  files: number;
  sizeBytes: number;
  /**
   * meaning by kind: a table, the parsed settings, a summary
   */
  meta: {
    [k: string]: unknown;
  };
}
