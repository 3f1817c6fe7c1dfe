// Generated from schemas/artifact/experiment.schema.json by `npm run generate`. Do not edit.

/**
 * A selection of versions to learn from and to test. A reference without a number means the newest version at the time of the run.
 */
export interface ExperimentSettings {
  /**
   * reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given
   */
  dataset: string;
  /**
   * reference to a dataset that is used for the test only
   */
  testDataset?: string;
  /**
   * reference to the preprocessing
   */
  preprocessing?: string;
  /**
   * reference to the model; it names the learning task that trains it
   */
  model: string;
  /**
   * reference to the training configuration; without it the task's defaults hold
   */
  training?: string;
  /**
   * reference to the evaluation; without it nothing is tested
   */
  evaluation?: string;
  /**
   * start of every random stream of the run
   */
  seed?: number;
  /**
   * why this experiment is made, in your own words
   */
  note?: string;
}
