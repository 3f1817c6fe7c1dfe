// Generated from schemas/run.schema.json by `npm run generate`. Do not edit.

/**
 * Record of one execution of a task.
 */
export interface Run {
  type: 'kstore.run.v1';
  /**
   * SHA-256, 64 lower-case hexadecimal digits
   */
  spec: string;
  /**
   * the spec itself; schema `spec`
   */
  specification: {
    [k: string]: unknown;
  };
  /**
   * `stopped`: a person asked for it, and what the task had made until then was kept
   */
  status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
  /**
   * versions that were used
   */
  used: {
    role: string;
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
  }[];
  /**
   * versions that were made
   */
  outputs: {
    slot: string;
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
  }[];
  /**
   * final value of each metric
   */
  metrics: {
    [k: string]: number;
  };
  determinism: {
    level: 'bitwise' | 'tolerance' | 'none';
    relativeTolerance?: number;
    reason?: string;
  };
  /**
   * every metric at every step, as JSON lines
   */
  metricLog?: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    id: string;
    sizeBytes: number;
    /**
     * root node of the chunk list; absent when the file is one chunk
     */
    list?: string;
  };
  /**
   * context, not identity
   */
  environment: {
    kstore: string;
    node: string;
    platform: string;
    arch: string;
    cpu: string;
    /**
     * how many it may use
     */
    processors?: number;
    host: string;
    /**
     * the container that it ran in, as far as it can be seen from inside
     */
    container?: {
      type: string;
      id?: string;
      image?: string;
      imageId?: string;
    };
    /**
     * what the environment of the task held, without what names the folder of the run
     */
    variables?: {
      [k: string]: string;
    };
    /**
     * what the task used besides its inputs, as far as it was seen; absent members were not used
     */
    observed?: {
      /**
       * times that it read the date and time
       */
      clock?: number;
      /**
       * times that it measured time, which many libraries do without harm
       */
      timer?: number;
      /**
       * times that it drew random numbers that no seed determines
       */
      random?: number;
      /**
       * hosts that it spoke to
       */
      network?: string[];
      /**
       * environment variables that it read, each with the first 16 digits of the SHA-256 of its value
       */
      variables?: {
        [k: string]: string;
      };
    };
  };
  /**
   * ISO 8601, UTC
   */
  startedAt: string;
  durationMs: number;
  error?: {
    code: string;
    message: string;
  };
  /**
   * how far a run came that did not succeed
   */
  progress?: {
    done: number;
    total: number;
    /**
     * what is counted, for example `epoch`
     */
    unit: string;
  };
  /**
   * what is needed to go on; only of a run that did not succeed
   */
  state?: {
    /**
     * root node of the saved files
     */
    tree: string;
    /**
     * steps that were done
     */
    step: number;
    files: number;
    sizeBytes: number;
  };
  /**
   * the run went on from a saved state
   */
  resumedFrom?: {
    step: number;
    /**
     * the run that the state was recorded with; absent when that one was never recorded
     */
    run?: string;
  };
  /**
   * whether training, validation and test data have rows in common, as it was checked before the run
   */
  dataCheck?: {
    /**
     * data that is to have nothing in common, `left` learnt from
     */
    pairs: {
      step: string;
      left: {
        role: 'training' | 'validation' | 'test';
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
         * reference such as formula_v1
         */
        ref: string;
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        id: string;
      };
      right: {
        role: 'training' | 'validation' | 'test';
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
         * reference such as formula_v1
         */
        ref: string;
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        id: string;
      };
      unit?: 'row' | 'file';
      /**
       * rows or files compared
       */
      rows?: {
        left: number;
        right: number;
      };
      /**
       * rows or files of the right side, each by the strongest way in which it overlaps
       */
      counts?: {
        /**
         * the same as they are written
         */
        exact: number;
        /**
         * the same but for how they are written: number format, case, white space, width, unit, order of columns
         */
        normalised: number;
        /**
         * of the same key, with other content
         */
        key: number;
        /**
         * the same inputs with another target
         */
        sameInputs: number;
      };
      /**
       * why they could not be compared; then there are no counts
       */
      notCompared?: string;
    }[];
    /**
     * what could not be told of the roles, in words
     */
    unknown: string[];
    /**
     * the reason for which the run went on although data overlaps
     */
    overridden?: string;
  };
}
