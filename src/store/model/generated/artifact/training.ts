// Generated from schemas/artifact/training.schema.json by `npm run generate`. Do not edit.

/**
 * How a model is trained.
 */
export interface TrainingSettings {
  /**
   * passes over the training rows at most
   */
  epochs?: number;
  /**
   * rows a step; the last step of an epoch may have fewer
   */
  batchSize?: number;
  /**
   * size of a step
   */
  learningRate?: number;
  /**
   * rule by which the weights change
   */
  optimiser?: 'adam' | 'adamw' | 'sgd';
  /**
   * pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone
   */
  weightDecay?: number;
  /**
   * share of the last step that sgd keeps
   */
  momentum?: number;
  /**
   * what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`
   */
  loss?: 'meanSquaredError' | 'meanAbsoluteError' | 'huber' | 'crossEntropy';
  /**
   * epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case
   */
  patience?: number;
  /**
   * for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes × rows of its class)
   */
  classWeights?: 'none' | 'balanced';
  /**
   * for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself
   */
  labelSmoothing?: number;
}
