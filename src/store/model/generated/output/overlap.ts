// Generated from schemas/output/overlap.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore overlap --json` prints.
 */
export interface OverlapOutput {
  /**
   * whether rows or files are on both sides; near ones do not count
   */
  overlap: boolean;
  findings: {
    /**
     * step of the experiment that asks for it
     */
    step: string | null;
    left: {
      role: ('training' | 'validation' | 'test') | null;
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
      role: ('training' | 'validation' | 'test') | null;
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
    unit: 'row' | 'file';
    /**
     * rows or files compared
     */
    rows: {
      left: number;
      right: number;
    };
    /**
     * rows or files of the right side, each by the strongest way in which it overlaps
     */
    counts: {
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
     * rows of the right side that are nearly one of the left; null when they were not looked for
     */
    near: number | null;
    /**
     * rows of the left side that repeat one of it
     */
    repeatedInLeft: number;
    /**
     * columns compared
     */
    columns: string[];
    /**
     * columns that only one side has
     */
    leftOut: {
      left: string[];
      right: string[];
    };
    /**
     * columns whose values were brought to one unit
     */
    converted: string[];
    notes: string[];
    /**
     * the first rows of each kind side by side
     */
    examples: {
      kind: 'exact' | 'normalised' | 'key' | 'sameInputs' | 'near';
      left: {
        /**
         * counted from 1 in the table; null for a file
         */
        row: number | null;
        /**
         * the row's id, or the path of a file
         */
        id: string;
        /**
         * path of the file in its version; null when it is not known
         */
        file: string | null;
      };
      right: {
        /**
         * counted from 1 in the table; null for a file
         */
        row: number | null;
        /**
         * the row's id, or the path of a file
         */
        id: string;
        /**
         * path of the file in its version; null when it is not known
         */
        file: string | null;
      };
      cells: {
        column: string;
        /**
         * a cell: number, text, boolean or null
         */
        left: {
          [k: string]: unknown;
        };
        /**
         * a cell: number, text, boolean or null
         */
        right: {
          [k: string]: unknown;
        };
      }[];
    }[];
  }[];
  notCompared: {
    /**
     * step of the experiment that asks for it
     */
    step: string | null;
    left: {
      role: ('training' | 'validation' | 'test') | null;
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
      role: ('training' | 'validation' | 'test') | null;
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
    reason: string;
  }[];
  /**
   * what could not be told of the roles
   */
  unknown: string[];
}
