// Generated from schemas/experiment-spec.schema.json by `npm run generate`. Do not edit.

/**
 * Everything that determines an experiment: the versions chosen, the tasks with their code and settings, the seed. The classic form has `learning` and `tests`, a graph has `steps`.
 */
export interface ExperimentSpec {
  type: 'kstore.experiment-spec.v1';
  /**
   * slot name, in a graph `step.slot`, to version id
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
  learning?: {
    [k: string]: unknown;
  };
  /**
   * task identity and settings of each test step
   */
  tests?: {
    [k: string]: unknown;
  }[];
  /**
   * each step of a graph: task identity, inputs from other steps as `step.slot`, settings, seed, engine
   */
  steps?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
  seed: number;
  engine: {
    [k: string]: string;
  };
  /**
   * how the rows are divided anew
   */
  protocol?: {
    folds?: number;
    repeats?: number;
  };
}
