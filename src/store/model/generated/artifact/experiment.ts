// Generated from schemas/artifact/experiment.schema.json by `npm run generate`. Do not edit.

/**
 * What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.
 */
export interface ExperimentSettings {
  /**
   * reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given
   */
  dataset?: string;
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
  model?: string;
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
   * the steps of a graph by name; a name has letters, digits, `_` and `-`
   */
  steps?: {
    /**
     * one step: a task, what it gets, how it is set
     */
    [k: string]: {
      /**
       * `learning/NAME` or `test/NAME`; `kstore task list` lists them
       */
      task: string;
      /**
       * slot of the task to a reference, or to `STEP.SLOT` for what another step gives
       */
      inputs?: {
        [k: string]: string;
      };
      /**
       * settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold
       */
      settings?:
        | {
            [k: string]: unknown;
          }
        | string;
      /**
       * name of what the step gives; without it `EXPERIMENT-STEP`
       */
      name?: string;
      /**
       * seed of this step; without it that of the experiment
       */
      seed?: number;
    };
  };
  /**
   * every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`
   */
  matrix?: {
    /**
     * the values
     *
     * @minItems 1
     */
    [k: string]: [unknown, ...unknown[]];
  };
  /**
   * divides the rows anew several times, each a run of its own, and gives mean, deviation and interval of the metrics
   */
  protocol?: {
    /**
     * number of folds: each is the test part once; without it the shares of the `split` step hold
     */
    folds?: number;
    /**
     * how often rows are drawn anew
     */
    repeats?: number;
  };
  /**
   * the task card: what is predicted from what, for whom, and when it is good enough. It is checked before each run and shown above its results
   */
  card?: {
    /**
     * what is to be found out, in your own words
     */
    question?: string;
    /**
     * type of the task
     */
    type:
      | 'binary classification'
      | 'multiclass classification'
      | 'multilabel classification'
      | 'scalar regression'
      | 'vector regression';
    /**
     * the target columns
     *
     * @minItems 1
     */
    predict: [string, ...string[]];
    /**
     * the input columns; without it those that the dataset and the preprocessing say
     *
     * @minItems 1
     */
    from?: [string, ...string[]];
    /**
     * for whom it is made, and what they decide by it
     */
    audience?: string;
    /**
     * when it is good enough; every line must hold
     *
     * @minItems 1
     *
     * Items: one threshold: `atLeast` or `atMost`
     */
    success?: [
      {
        /**
         * a metric of the test, with several tests `TEST/NAME`; with a label as in `rmse/water`
         */
        metric: string;
        /**
         * threshold of a metric that is better when higher
         */
        atLeast?: number;
        /**
         * threshold of a metric that is better when lower
         */
        atMost?: number;
      },
      ...{
        /**
         * a metric of the test, with several tests `TEST/NAME`; with a label as in `rmse/water`
         */
        metric: string;
        /**
         * threshold of a metric that is better when higher
         */
        atLeast?: number;
        /**
         * threshold of a metric that is better when lower
         */
        atMost?: number;
      }[],
    ];
    /**
     * what else it must keep to: time, cost, what may be known when
     *
     * @minItems 1
     *
     * Items: one of them
     */
    constraints?: [string, ...string[]];
    /**
     * where the data come from
     */
    source?: string;
    /**
     * whom or what the data stand for, and what they lack
     */
    represents?: string;
  };
  /**
   * why this experiment is made, in your own words
   */
  note?: string;
  /**
   * the search that `kstore sweep start` makes; `kstore run` takes no notice of it
   */
  sweep?: {
    /**
     * what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`
     */
    space: {
      /**
       * one of uniform, logUniform, integer, choice
       */
      [k: string]: {
        /**
         * lowest and highest value
         *
         * @minItems 2
         * @maxItems 2
         */
        uniform?: [number, number];
        /**
         * lowest and highest value; the logarithm is uniform
         *
         * @minItems 2
         * @maxItems 2
         */
        logUniform?: [number, number];
        /**
         * lowest and highest whole number
         *
         * @minItems 2
         * @maxItems 2
         */
        integer?: [number, number];
        /**
         * the values
         *
         * @minItems 1
         * @maxItems 1000
         */
        choice?: [unknown, ...unknown[]];
        /**
         * distance of the values from the lowest on; without it every number
         */
        step?: number;
        /**
         * values that a grid takes where there is no step
         */
        points?: number;
        /**
         * varied only while other parameters have one of these values
         */
        when?: {
          /**
           * @minItems 1
           */
          [k: string]: [unknown, ...unknown[]];
        };
      };
    };
    /**
     * how values are chosen
     */
    strategy?: 'random' | 'grid' | 'tpe' | 'halving';
    /**
     * trials that the strategy may choose; a grid has all of its points unless this says fewer
     */
    trials?: number;
    /**
     * start of the random choices of the strategy; the seed of the runs is the experiment's
     */
    seed?: number;
    /**
     * metric of the learning task that is made better, or `test/NAME` for one of a test
     */
    metric?: string;
    /**
     * successive halving: many trials with a small budget, the best of them with a larger one
     */
    halving?: {
      /**
       * training setting that says how much a trial may cost, such as epochs
       */
      budget: string;
      /**
       * smallest budget worth a look
       */
      minimum: number;
      /**
       * budget of the last trials
       */
      maximum: number;
      /**
       * one of so many trials goes on, with so many times the budget
       */
      factor?: number;
    };
  };
}
