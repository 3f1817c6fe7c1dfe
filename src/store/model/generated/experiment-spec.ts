// Generated from schemas/experiment-spec.schema.json by `npm run generate`. Do not edit.

/**
 * Everything that determines an experiment: the versions chosen, the tasks with their code and settings, the seed.
 */
export interface ExperimentSpec {
  type: 'kstore.experiment-spec.v1';
  /**
   * slot name to version id
   */
  inputs: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    [k: string]: string;
  };
  /**
   * task identity and settings of the learning step
   */
  learning: {
    [k: string]: unknown;
  };
  /**
   * task identity and settings of each test step
   */
  tests: {
    [k: string]: unknown;
  }[];
  seed: number;
  engine: {
    [k: string]: string;
  };
}
