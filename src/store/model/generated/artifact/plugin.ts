// Generated from schemas/artifact/plugin.schema.json by `npm run generate`. Do not edit.

/**
 * What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.
 */
export interface PluginDeclaration {
  /**
   * version of the task interface that the plugin is written for
   */
  apiVersion: 1;
  /**
   * name of the plugin when it is added, without a package.json to say it
   */
  name?: string;
  /**
   * the author's version, for people
   */
  version?: string;
  /**
   * the learning and test tasks
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: one task
   */
  tasks: [
    {
      /**
       * a learning task makes checkpoints, a test task results
       */
      type: 'learning' | 'test';
      /**
       * name in lower-case words with hyphens, by which models and evaluations name the task
       */
      name: string;
      /**
       * version of the task, in the author's own way
       */
      version: string;
      /**
       * what it does, in one line
       */
      summary: string;
      /**
       * slot to what it takes
       */
      inputs: {
        [k: string]: {
          /**
           * kind of version that is taken
           */
          kind:
            | 'dataset'
            | 'preprocessing'
            | 'model'
            | 'training'
            | 'evaluation'
            | 'experiment'
            | 'report'
            | 'checkpoint'
            | 'result'
            | 'plugin';
          /**
           * what it is for
           */
          description: string;
          /**
           * the task runs without it
           */
          optional?: true;
        };
      };
      /**
       * closed JSON Schema (2020-12) of the settings; every property has a description
       */
      settings: {
        [k: string]: unknown;
      };
      /**
       * slot to what it gives
       */
      outputs: {
        [k: string]: {
          /**
           * kind of version that is made
           */
          kind:
            | 'dataset'
            | 'preprocessing'
            | 'model'
            | 'training'
            | 'evaluation'
            | 'experiment'
            | 'report'
            | 'checkpoint'
            | 'result'
            | 'plugin';
          /**
           * what it holds
           */
          description: string;
        };
      };
      /**
       * name to what it measures
       */
      metrics: {
        [k: string]: {
          /**
           * what it measures
           */
          description: string;
          /**
           * unit, empty for a pure number
           */
          unit: string;
          /**
           * which direction is better
           */
          better: 'higher' | 'lower';
          /**
           * the least value that it can have; without it there is none
           */
          minimum?: number;
          /**
           * the largest value that it can have; without it there is none
           */
          maximum?: number;
          /**
           * what stands after the name, as in `rmse/water`, is a target, and nothing does where there is one; without it it may be anything
           */
          labels?: 'targets';
          /**
           * it is given only where these are predicted; without it always
           *
           * @minItems 1
           */
          predicts?: ['numbers' | 'classes' | 'labels', ...('numbers' | 'classes' | 'labels')[]];
        };
      };
      /**
       * what the task learns to predict, or can test; task cards are checked by it. Without it that is not known
       *
       * @minItems 1
       */
      predicts?: ['numbers' | 'classes' | 'labels', ...('numbers' | 'classes' | 'labels')[]];
      /**
       * what is promised of the outputs; without it the same bytes on every computer
       */
      determinism?: {
        /**
         * the same bytes, numbers within a tolerance, or nothing
         */
        level: 'bitwise' | 'tolerance' | 'none';
        /**
         * for `tolerance`: largest relative difference of numbers
         */
        relativeTolerance?: number;
        /**
         * for `none`: why
         */
        reason?: string;
      };
      /**
       * the task saves its state at its steps, and goes on from there to the same bits
       */
      resumable?: true;
      /**
       * settings that a person may change while the task runs, as dotted paths
       */
      adjustable?: string[];
      /**
       * module whose default export is the task, a path in the plugin
       */
      entry?: string;
      /**
       * program, found in PATH or a path in the plugin, and its arguments
       *
       * @minItems 1
       */
      command?: [string, ...string[]];
      /**
       * environment variables that the command gets besides those of every task
       */
      variables?: {
        [k: string]: string;
      };
      /**
       * names of environment variables that the command gets as they are set where kstore is typed; their values are recorded
       *
       * @minItems 1
       * @maxItems 64
       */
      environment?: [string, ...string[]];
    },
    ...{
      /**
       * a learning task makes checkpoints, a test task results
       */
      type: 'learning' | 'test';
      /**
       * name in lower-case words with hyphens, by which models and evaluations name the task
       */
      name: string;
      /**
       * version of the task, in the author's own way
       */
      version: string;
      /**
       * what it does, in one line
       */
      summary: string;
      /**
       * slot to what it takes
       */
      inputs: {
        [k: string]: {
          /**
           * kind of version that is taken
           */
          kind:
            | 'dataset'
            | 'preprocessing'
            | 'model'
            | 'training'
            | 'evaluation'
            | 'experiment'
            | 'report'
            | 'checkpoint'
            | 'result'
            | 'plugin';
          /**
           * what it is for
           */
          description: string;
          /**
           * the task runs without it
           */
          optional?: true;
        };
      };
      /**
       * closed JSON Schema (2020-12) of the settings; every property has a description
       */
      settings: {
        [k: string]: unknown;
      };
      /**
       * slot to what it gives
       */
      outputs: {
        [k: string]: {
          /**
           * kind of version that is made
           */
          kind:
            | 'dataset'
            | 'preprocessing'
            | 'model'
            | 'training'
            | 'evaluation'
            | 'experiment'
            | 'report'
            | 'checkpoint'
            | 'result'
            | 'plugin';
          /**
           * what it holds
           */
          description: string;
        };
      };
      /**
       * name to what it measures
       */
      metrics: {
        [k: string]: {
          /**
           * what it measures
           */
          description: string;
          /**
           * unit, empty for a pure number
           */
          unit: string;
          /**
           * which direction is better
           */
          better: 'higher' | 'lower';
          /**
           * the least value that it can have; without it there is none
           */
          minimum?: number;
          /**
           * the largest value that it can have; without it there is none
           */
          maximum?: number;
          /**
           * what stands after the name, as in `rmse/water`, is a target, and nothing does where there is one; without it it may be anything
           */
          labels?: 'targets';
          /**
           * it is given only where these are predicted; without it always
           *
           * @minItems 1
           */
          predicts?: ['numbers' | 'classes' | 'labels', ...('numbers' | 'classes' | 'labels')[]];
        };
      };
      /**
       * what the task learns to predict, or can test; task cards are checked by it. Without it that is not known
       *
       * @minItems 1
       */
      predicts?: ['numbers' | 'classes' | 'labels', ...('numbers' | 'classes' | 'labels')[]];
      /**
       * what is promised of the outputs; without it the same bytes on every computer
       */
      determinism?: {
        /**
         * the same bytes, numbers within a tolerance, or nothing
         */
        level: 'bitwise' | 'tolerance' | 'none';
        /**
         * for `tolerance`: largest relative difference of numbers
         */
        relativeTolerance?: number;
        /**
         * for `none`: why
         */
        reason?: string;
      };
      /**
       * the task saves its state at its steps, and goes on from there to the same bits
       */
      resumable?: true;
      /**
       * settings that a person may change while the task runs, as dotted paths
       */
      adjustable?: string[];
      /**
       * module whose default export is the task, a path in the plugin
       */
      entry?: string;
      /**
       * program, found in PATH or a path in the plugin, and its arguments
       *
       * @minItems 1
       */
      command?: [string, ...string[]];
      /**
       * environment variables that the command gets besides those of every task
       */
      variables?: {
        [k: string]: string;
      };
      /**
       * names of environment variables that the command gets as they are set where kstore is typed; their values are recorded
       *
       * @minItems 1
       * @maxItems 64
       */
      environment?: [string, ...string[]];
    }[],
  ];
}
