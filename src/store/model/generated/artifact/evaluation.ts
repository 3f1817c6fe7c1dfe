// Generated from schemas/artifact/evaluation.schema.json by `npm run generate`. Do not edit.

/**
 * Tests that a trained model goes through.
 */
export interface EvaluationSettings {
  /**
   * the tests, in order
   *
   * @minItems 1
   *
   * Items: one test
   */
  tests: [
    {
      /**
       * test task
       */
      task: string;
      /**
       * name of this test among the others; without it the task's name
       */
      name?: string;
      /**
       * settings of the test task; `kstore task show` lists them
       */
      settings?: {
        [k: string]: unknown;
      };
    },
    ...{
      /**
       * test task
       */
      task: string;
      /**
       * name of this test among the others; without it the task's name
       */
      name?: string;
      /**
       * settings of the test task; `kstore task show` lists them
       */
      settings?: {
        [k: string]: unknown;
      };
    }[],
  ];
  /**
   * why it is as it is, in your own words
   */
  note?: string;
}
