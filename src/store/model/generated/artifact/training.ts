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
   * parts that each batch is cut into, so that as many cores can work on it; the parts decide over the result, the cores do not. Batch normalisation sees the rows of a part
   */
  parts?: 1 | 2 | 4 | 8 | 16;
  /**
   * size of a step
   */
  learningRate?: number;
  /**
   * how the learning rate changes: stages one after the other, each beginning where the one before it ended; without any it stays
   *
   * @maxItems 100
   *
   * Items: one stage: its kind and its settings
   */
  schedule?: {
    /**
     * the rate stays
     */
    constant?: {
      /**
       * units that the stage takes; without it, it goes on to the end of the training
       */
      length?: number;
      /**
       * what is counted: the rate changes after each epoch, or after each step of the optimiser
       */
      unit?: 'epoch' | 'step';
    };
    /**
     * the rate rises evenly
     */
    warmUp?: {
      /**
       * units that the stage takes; without it, it goes on to the end of the training
       */
      length: number;
      /**
       * what is counted: the rate changes after each epoch, or after each step of the optimiser
       */
      unit?: 'epoch' | 'step';
      /**
       * share of the rate that it begins with
       */
      from?: number;
    };
    /**
     * the rate falls by a factor every so often
     */
    step?: {
      /**
       * units that the stage takes; without it, it goes on to the end of the training
       */
      length?: number;
      /**
       * what is counted: the rate changes after each epoch, or after each step of the optimiser
       */
      unit?: 'epoch' | 'step';
      /**
       * units between two falls
       */
      every: number;
      /**
       * what the rate is multiplied by
       */
      factor?: number;
    };
    /**
     * the rate falls by a factor each time
     */
    exponential?: {
      /**
       * units that the stage takes; without it, it goes on to the end of the training
       */
      length?: number;
      /**
       * what is counted: the rate changes after each epoch, or after each step of the optimiser
       */
      unit?: 'epoch' | 'step';
      /**
       * what the rate is multiplied by after each unit
       */
      factor: number;
    };
    /**
     * the rate falls as half a wave of a cosine, slow at both ends
     */
    cosine?: {
      /**
       * units that the stage takes; without it, it goes on to the end of the training
       */
      length?: number;
      /**
       * what is counted: the rate changes after each epoch, or after each step of the optimiser
       */
      unit?: 'epoch' | 'step';
      /**
       * share of the rate that it ends with
       */
      to?: number;
    };
    /**
     * the rate falls when the validation loss, or without validation rows the training loss, no longer does
     */
    plateau?: {
      /**
       * units that the stage takes; without it, it goes on to the end of the training
       */
      length?: number;
      /**
       * what the rate is multiplied by
       */
      factor?: number;
      /**
       * epochs without a lower loss that are borne
       */
      patience?: number;
      /**
       * share by which a loss must be lower to count
       */
      threshold?: number;
      /**
       * epochs after a fall that are not counted
       */
      cooldown?: number;
      /**
       * share of the rate that it does not fall below
       */
      to?: number;
    };
  }[];
  /**
   * rule by which the weights change
   */
  optimiser?: 'adam' | 'adamw' | 'sgd' | 'rmsprop';
  /**
   * pull of the weights towards zero: added to the gradient by adam, sgd and rmsprop (L2), taken off the weights by adamw; biases are left alone
   */
  weightDecay?: number;
  /**
   * share of the last step that sgd keeps
   */
  momentum?: number;
  /**
   * of sgd: takes the gradient as if the share of the last step had been taken already
   */
  nesterov?: boolean;
  /**
   * what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`, which they have without it, `focal` or `binaryCrossEntropy`
   */
  loss?: 'meanSquaredError' | 'meanAbsoluteError' | 'huber' | 'crossEntropy' | 'focal' | 'binaryCrossEntropy';
  /**
   * of huber: error from which on it counts straight instead of square
   */
  huberDelta?: number;
  /**
   * of focal: how little rows that are right already count; 0 is crossEntropy
   */
  focalGamma?: number;
  /**
   * adds this times the sum of all |weight| to what training makes small; the losses that are told go without it
   */
  l1?: number;
  /**
   * the same with weight²
   */
  l2?: number;
  /**
   * largest length that the gradient may have; 0 means any
   */
  clipNorm?: number;
  /**
   * largest value that one number of the gradient may have; 0 means any
   */
  clipValue?: number;
  /**
   * epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case
   */
  patience?: number;
  /**
   * for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes × rows of its class); or the weight of each class by its name, 1 for those that are not named; of labels how much rows that have one count beside those that have not, `balanced` rows without it / rows with it
   */
  classWeights?:
    | ('none' | 'balanced')
    | {
        [k: string]: number;
      };
  /**
   * for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself
   */
  labelSmoothing?: number;
  /**
   * weights that the checkpoint holds: of the epoch with the lowest validation loss, of the last epoch, or both; a test takes the best when both are there
   */
  keepWeights?: 'best' | 'last' | 'both';
  /**
   * tells the loss of one step after so many steps, as `stepLoss`; 0 tells only those of epochs
   */
  reportSteps?: number;
  /**
   * what the targets are: `auto` takes text, true and false for classes, and everything else for numbers
   */
  predict?: 'auto' | 'numbers' | 'classes';
  /**
   * for classes: how many a row has; `several` takes target columns of 0 and 1, one a label, or one column of labels with `;` between them; `auto` takes several target columns so, and one for one class a row
   */
  labels?: 'auto' | 'one' | 'several';
  /**
   * of ridge: penalty on the squares of the coefficients; `auto` takes, of fifteen from 0.001 to 10000, the one that predicts each training row best from all others
   */
  alpha?: number | 'auto';
  /**
   * of partial-least-squares: number of components; `auto` takes, of up to twenty, as many as predict tenths of the training rows best from the others
   */
  components?: number | 'auto';
  /**
   * divides columns by their deviations first, so that their units make no difference
   */
  scaleColumns?: boolean;
  /**
   * number of trees
   */
  trees?: number;
  /**
   * questions in a row that a tree may ask
   */
  maximumDepth?: number;
  /**
   * training rows that a leaf of a tree has at least
   */
  minimumLeaf?: number;
  /**
   * share of the columns that are looked at for each question of a tree, drawn anew each time
   */
  columnShare?: number;
  /**
   * share of the training rows, drawn anew, that each tree is grown from
   */
  rowShare?: number;
  /**
   * of transfer: the first layer of the checkpoint that is replaced, by its name as `model.json` there has it; without it only the output layer
   */
  replaceFrom?: string;
  /**
   * of transfer: whether the layers that are kept learn nothing until `unfreeze` lets them
   */
  freeze?: 'all' | 'none';
  /**
   * of transfer: from which epochs on kept layers learn too
   *
   * @maxItems 1000
   *
   * Items: one step of it
   */
  unfreeze?: {
    /**
     * first epoch, from 1
     */
    epoch: number;
    /**
     * the first layer that learns, by its name; without it all layers do
     */
    from?: string;
  }[];
  /**
   * how it is learnt: of representation `autoencoder`, `denoising` or `contrastive`, of hierarchical-features one of the first two, of domain-adaptation `coral` or `adversarial`
   */
  method?: 'autoencoder' | 'denoising' | 'contrastive' | 'coral' | 'adversarial';
  /**
   * of representation: units of the dense layers from the code back to the inputs; without it those of the model's dense layers backwards
   *
   * @maxItems 100
   */
  decoder?: number[];
  /**
   * of denoising: share of the inputs that are zero, drawn anew for each row in each epoch
   */
  corruption?: number;
  /**
   * of contrastive: how little near rows count more than far ones
   */
  temperature?: number;
  /**
   * of contrastive: outputs of the layer on which rows are compared; the representation is what comes before it
   */
  projection?: number;
  /**
   * of domain-adaptation: how much likeness of the two domains counts beside the classes
   */
  adaptation?: number;
  /**
   * of adversarial: units of the hidden layer that tells the domains apart
   */
  domainUnits?: number;
}
