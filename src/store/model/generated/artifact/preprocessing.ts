// Generated from schemas/artifact/preprocessing.schema.json by `npm run generate`. Do not edit.

/**
 * Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.
 */
export interface PreprocessingSettings {
  /**
   * the steps, in order; where `split` and `select` stand makes no difference
   *
   * Items: one step: its name and its settings
   */
  steps: {
    /**
     * divides the rows into training, validation and test rows; without it all rows are for training
     */
    split?: {
      /**
       * share of the rows to learn from; when no share is given, 0.7, when another one is given, 0
       */
      train?: number;
      /**
       * share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0
       */
      validation?: number;
      /**
       * share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0
       */
      test?: number;
      /**
       * another seed gives another division
       */
      seed?: number;
      /**
       * rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there
       */
      keepTogether?: string;
      /**
       * gives each part its share of every class of the one target column: text, true and false, or whole numbers
       */
      stratify?: boolean;
    };
    /**
     * chooses the columns
     */
    select?: {
      /**
       * columns to predict from; without it those with the role input, or all that are neither key nor target
       *
       * @minItems 1
       */
      inputs?: [string, ...string[]];
      /**
       * columns to predict; without it those with the role target
       *
       * @minItems 1
       */
      targets?: [string, ...string[]];
    };
    /**
     * fills in missing values of inputs; a missing target is never filled in
     */
    impute?: {
      /**
       * input columns to fill; `all` means all of the fitting type
       */
      columns?: 'all' | [string, ...string[]];
      /**
       * `mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value
       */
      with?: 'mean' | 'median' | 'missing' | 'constant';
      /**
       * the value for `constant`
       */
      value?: number | string;
    };
    /**
     * takes the natural logarithm of 1 + x of inputs; x must be above -1
     */
    log?: {
      /**
       * number columns
       *
       * @minItems 1
       */
      columns: [string, ...string[]];
    };
    /**
     * gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros
     */
    oneHot?: {
      /**
       * input columns; `all` means all text columns
       */
      columns?: 'all' | [string, ...string[]];
    };
    /**
     * scales to mean 0 and deviation 1 of the training rows
     */
    standardise?: {
      /**
       * number columns; `all` means all that are columns of the dataset
       */
      columns?: 'all' | [string, ...string[]];
      /**
       * also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled
       */
      targets?: boolean;
    };
    /**
     * scales the training rows to 0 to 1
     */
    minMax?: {
      /**
       * number columns; `all` means all that are columns of the dataset
       */
      columns?: 'all' | [string, ...string[]];
      /**
       * also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled
       */
      targets?: boolean;
    };
  }[];
  /**
   * why it is as it is, in your own words
   */
  note?: string;
}
