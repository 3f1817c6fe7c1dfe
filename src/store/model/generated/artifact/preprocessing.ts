// Generated from schemas/artifact/preprocessing.schema.json by `npm run generate`. Do not edit.

/**
 * Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.
 */
export interface PreprocessingSettings {
  /**
   * the steps, in order; where `split`, `select`, `picture` and `augment` stand makes no difference
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
      /**
       * column of dates or numbers by which the rows are ordered: the first are for training, the next for validation, the last for the test. Rows of an equal value stay together; goes without `seed`, `keepTogether` and `stratify`
       */
      orderBy?: string;
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
     * how pictures become numbers, `[height, width, channels]`
     */
    picture?: {
      /**
       * height in pixels to which each picture is brought; without it all must have one size
       */
      height?: number;
      /**
       * width in pixels to which each picture is brought
       */
      width?: number;
      /**
       * `grey` for one number a pixel, `colour` for three; without it what the first picture has, and all must have
       */
      channels?: 'grey' | 'colour';
      /**
       * what black and white become
       *
       * @minItems 2
       * @maxItems 2
       */
      range?: [number, number];
    };
    /**
     * changes training rows at random, anew in each epoch; validation and test rows stay as they are
     */
    augment?: {
      /**
       * of pictures: mirrors one of two left to right, upside down, or each of both
       */
      flip?: 'none' | 'horizontal' | 'vertical' | 'both';
      /**
       * of pictures: largest shift, as a share of height and width
       */
      shift?: number;
      /**
       * of pictures: largest angle in degrees, either way
       */
      rotate?: number;
      /**
       * of pictures: largest share of height and width that is cut away; what is left is enlarged
       */
      crop?: number;
      /**
       * of pictures: largest change of brightness, as a share of the range
       */
      brightness?: number;
      /**
       * deviation of normal noise: of pictures as a share of the range, of tables in the scaled unit of number columns
       */
      noise?: number;
      /**
       * of tables: probability with which a value of a column with an `impute` step is treated as missing
       */
      dropValues?: number;
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
     * makes numbers of dates: the days, with the time of day as a fraction, since an origin
     */
    elapsedDays?: {
      /**
       * input columns; `all` means all date columns
       */
      columns?: 'all' | [string, ...string[]];
      /**
       * day from which days are counted; without it that of the earliest date of the training rows
       */
      since?: string;
    };
    /**
     * makes whole numbers of text for an embedding, by a vocabulary of the training rows: 0 where the text has ended, 1 for what is unknown
     */
    text?: {
      /**
       * input columns; `all` means all text columns
       */
      columns?: 'all' | [string, ...string[]];
      /**
       * what has a number: words, or characters
       */
      by?: 'word' | 'character';
      /**
       * numbers of one text; what is longer is cut off
       */
      length?: number;
      /**
       * most words or characters that are told apart, the most common ones
       */
      vocabulary?: number;
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
