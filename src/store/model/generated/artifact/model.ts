// Generated from schemas/artifact/model.schema.json by `npm run generate`. Do not edit.

/**
 * layers, each working on what the one before it gives
 *
 * Items: one layer: its type and its settings
 */
export type Layers1 = {
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
    activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
    /**
     * how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`
     */
    initialiser?: 'he' | 'xavier' | 'lecun' | 'orthogonal';
    /**
     * whether a learnt number is added to each output
     */
    bias?: boolean;
  };
  /**
   * looks at a window of each series (length, channels)
   */
  conv1d?: {
    /**
     * number of outputs at each place
     */
    filters: number;
    /**
     * size of the window
     */
    kernel: number | [number];
    /**
     * places that the window moves on
     */
    stride?: number | [number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
    /**
     * function that is applied to each output
     */
    activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
    /**
     * how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`
     */
    initialiser?: 'he' | 'xavier' | 'lecun' | 'orthogonal';
    /**
     * whether a learnt number is added to each output
     */
    bias?: boolean;
  };
  /**
   * looks at a window of each picture (height, width, channels)
   */
  conv2d?: {
    /**
     * number of outputs at each place
     */
    filters: number;
    /**
     * size of the window, one number for both axes or [height, width]
     */
    kernel: number | [number, number];
    /**
     * places that the window moves on
     */
    stride?: number | [number, number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
    /**
     * function that is applied to each output
     */
    activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
    /**
     * how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`
     */
    initialiser?: 'he' | 'xavier' | 'lecun' | 'orthogonal';
    /**
     * whether a learnt number is added to each output
     */
    bias?: boolean;
  };
  /**
   * looks at a window of each channel of a picture by itself
   */
  depthwiseConv2d?: {
    /**
     * outputs for each channel
     */
    multiplier?: number;
    /**
     * size of the window, one number for both axes or [height, width]
     */
    kernel: number | [number, number];
    /**
     * places that the window moves on
     */
    stride?: number | [number, number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
    /**
     * function that is applied to each output
     */
    activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
    /**
     * how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`
     */
    initialiser?: 'he' | 'xavier' | 'lecun' | 'orthogonal';
    /**
     * whether a learnt number is added to each output
     */
    bias?: boolean;
  };
  /**
   * the largest value of each window of a picture or series
   */
  maxPool?: {
    /**
     * size of the window: one number for all axes, or a list with one for each
     */
    size?: number | [number] | [number, number];
    /**
     * places that the window moves on; without it, the size
     */
    stride?: number | [number] | [number, number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
  };
  /**
   * the mean of each window of a picture or series
   */
  averagePool?: {
    /**
     * size of the window: one number for all axes, or a list with one for each
     */
    size?: number | [number] | [number, number];
    /**
     * places that the window moves on; without it, the size
     */
    stride?: number | [number] | [number, number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
  };
  /**
   * a function applied to each value; `softmax` makes the values of the last axis add up to 1
   */
  activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
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
   * scales each feature by its mean and deviation in the batch, to predict by the running ones
   */
  batchNorm?: {
    /**
     * share that a batch has in the new running mean
     */
    momentum?: number;
    /**
     * added to the variance before it is divided by
     */
    epsilon?: number;
  };
  /**
   * scales each row by its own mean and deviation over the last axis
   */
  layerNorm?: {
    /**
     * added to the variance before it is divided by
     */
    epsilon?: number;
  };
  /**
   * puts all values of a row one after the other
   */
  flatten?: {};
  /**
   * a learnt vector for each token number; must be the first layer
   */
  embedding?: {
    /**
     * how many tokens there are; their numbers begin at 0
     */
    tokens: number;
    /**
     * length of a vector
     */
    units: number;
  };
  /**
   * reads a series step by step and remembers (long short-term memory)
   */
  lstm?: {
    /**
     * number of outputs
     */
    units: number;
    /**
     * `last` gives what comes out after the last step, `all` what comes out after each
     */
    returns?: 'last' | 'all';
  };
  /**
   * reads a series step by step and remembers, with fewer weights than lstm (gated recurrent unit)
   */
  gru?: {
    /**
     * number of outputs
     */
    units: number;
    /**
     * `last` gives what comes out after the last step, `all` what comes out after each
     */
    returns?: 'last' | 'all';
  };
  /**
   * adds its input to what the layers inside give
   */
  residual?: {
    /**
     * `identity` adds the input itself; `projection` first fits it to another shape by learnt weights
     */
    shortcut?: 'identity' | 'projection';
    layers: Layers1;
  };
  /**
   * layers one after the other, as one
   */
  sequential?: {
    /**
     * how often they follow one another, each time with weights of their own
     */
    repeat?: number;
    layers: Layers1;
  };
}[];
/**
 * the layers from input to output; the task adds the output layer, one unit a target
 *
 * Items: one layer: its type and its settings
 */
export type Layers = {
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
    activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
    /**
     * how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`
     */
    initialiser?: 'he' | 'xavier' | 'lecun' | 'orthogonal';
    /**
     * whether a learnt number is added to each output
     */
    bias?: boolean;
  };
  /**
   * looks at a window of each series (length, channels)
   */
  conv1d?: {
    /**
     * number of outputs at each place
     */
    filters: number;
    /**
     * size of the window
     */
    kernel: number | [number];
    /**
     * places that the window moves on
     */
    stride?: number | [number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
    /**
     * function that is applied to each output
     */
    activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
    /**
     * how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`
     */
    initialiser?: 'he' | 'xavier' | 'lecun' | 'orthogonal';
    /**
     * whether a learnt number is added to each output
     */
    bias?: boolean;
  };
  /**
   * looks at a window of each picture (height, width, channels)
   */
  conv2d?: {
    /**
     * number of outputs at each place
     */
    filters: number;
    /**
     * size of the window, one number for both axes or [height, width]
     */
    kernel: number | [number, number];
    /**
     * places that the window moves on
     */
    stride?: number | [number, number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
    /**
     * function that is applied to each output
     */
    activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
    /**
     * how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`
     */
    initialiser?: 'he' | 'xavier' | 'lecun' | 'orthogonal';
    /**
     * whether a learnt number is added to each output
     */
    bias?: boolean;
  };
  /**
   * looks at a window of each channel of a picture by itself
   */
  depthwiseConv2d?: {
    /**
     * outputs for each channel
     */
    multiplier?: number;
    /**
     * size of the window, one number for both axes or [height, width]
     */
    kernel: number | [number, number];
    /**
     * places that the window moves on
     */
    stride?: number | [number, number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
    /**
     * function that is applied to each output
     */
    activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
    /**
     * how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`
     */
    initialiser?: 'he' | 'xavier' | 'lecun' | 'orthogonal';
    /**
     * whether a learnt number is added to each output
     */
    bias?: boolean;
  };
  /**
   * the largest value of each window of a picture or series
   */
  maxPool?: {
    /**
     * size of the window: one number for all axes, or a list with one for each
     */
    size?: number | [number] | [number, number];
    /**
     * places that the window moves on; without it, the size
     */
    stride?: number | [number] | [number, number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
  };
  /**
   * the mean of each window of a picture or series
   */
  averagePool?: {
    /**
     * size of the window: one number for all axes, or a list with one for each
     */
    size?: number | [number] | [number, number];
    /**
     * places that the window moves on; without it, the size
     */
    stride?: number | [number] | [number, number];
    /**
     * `same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing
     */
    padding?: 'same' | 'valid';
  };
  /**
   * a function applied to each value; `softmax` makes the values of the last axis add up to 1
   */
  activation?: 'linear' | 'relu' | 'leakyRelu' | 'elu' | 'selu' | 'tanh' | 'sigmoid' | 'swish' | 'softmax';
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
   * scales each feature by its mean and deviation in the batch, to predict by the running ones
   */
  batchNorm?: {
    /**
     * share that a batch has in the new running mean
     */
    momentum?: number;
    /**
     * added to the variance before it is divided by
     */
    epsilon?: number;
  };
  /**
   * scales each row by its own mean and deviation over the last axis
   */
  layerNorm?: {
    /**
     * added to the variance before it is divided by
     */
    epsilon?: number;
  };
  /**
   * puts all values of a row one after the other
   */
  flatten?: {};
  /**
   * a learnt vector for each token number; must be the first layer
   */
  embedding?: {
    /**
     * how many tokens there are; their numbers begin at 0
     */
    tokens: number;
    /**
     * length of a vector
     */
    units: number;
  };
  /**
   * reads a series step by step and remembers (long short-term memory)
   */
  lstm?: {
    /**
     * number of outputs
     */
    units: number;
    /**
     * `last` gives what comes out after the last step, `all` what comes out after each
     */
    returns?: 'last' | 'all';
  };
  /**
   * reads a series step by step and remembers, with fewer weights than lstm (gated recurrent unit)
   */
  gru?: {
    /**
     * number of outputs
     */
    units: number;
    /**
     * `last` gives what comes out after the last step, `all` what comes out after each
     */
    returns?: 'last' | 'all';
  };
  /**
   * adds its input to what the layers inside give
   */
  residual?: {
    /**
     * `identity` adds the input itself; `projection` first fits it to another shape by learnt weights
     */
    shortcut?: 'identity' | 'projection';
    layers: Layers1;
  };
  /**
   * layers one after the other, as one
   */
  sequential?: {
    /**
     * how often they follow one another, each time with weights of their own
     */
    repeat?: number;
    layers: Layers1;
  };
}[];

/**
 * Structure of a model and the learning task that trains it.
 */
export interface ModelSettings {
  /**
   * learning task that trains the model
   */
  task: string;
  /**
   * what the values of a row are, as [height, width, channels] or [length, channels]; without it, numbers in a row
   *
   * @minItems 1
   * @maxItems 4
   */
  input?: [number] | [number, number] | [number, number, number] | [number, number, number, number];
  layers?: Layers;
  /**
   * why it is as it is, in your own words
   */
  note?: string;
}
