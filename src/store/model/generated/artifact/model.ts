// Generated from schemas/artifact/model.schema.json by `npm run generate`. Do not edit.

/**
 * Structure of a model and the learning task that trains it.
 */
export interface ModelSettings {
  /**
   * learning task that trains the model
   */
  task: string;
  /**
   * the layers from input to output; the task adds the output layer, one unit a target
   *
   * Items: one layer: its type and its settings
   */
  layers?: {
    /**
     * every output depends on every input
     */
    dense?: {
      /**
       * number of outputs
       */
      units: number;
      /**
       * function that is applied to each output
       */
      activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish';
      /**
       * how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`
       */
      initialiser?: 'he' | 'xavier';
    };
    /**
     * leaves out random values while training, against overfitting
     */
    dropout?: {
      /**
       * share of the values that each training step leaves out
       */
      rate?: number;
    };
    /**
     * a function applied to each value
     */
    activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish';
  }[];
  /**
   * why it is as it is, in your own words
   */
  note?: string;
}
