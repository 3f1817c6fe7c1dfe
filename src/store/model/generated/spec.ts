// Generated from schemas/spec.schema.json by `npm run generate`. Do not edit.

/**
 * Everything that determines the outputs of one run. Its id is the key of the run cache.
 */
export interface Spec {
  type: 'kstore.spec.v1';
  task: {
    type: 'learning' | 'test';
    name: string;
    version: string;
    /**
     * hash of the code that is executed, its dependencies included
     */
    code: string;
  };
  /**
   * slot name to version id
   */
  inputs: {
    /**
     * SHA-256, 64 lower-case hexadecimal digits
     */
    [k: string]: string;
  };
  /**
   * validated settings, defaults filled in
   */
  settings: {
    [k: string]: unknown;
  };
  seed: number;
  /**
   * identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack
   */
  engine: {
    [k: string]: string;
  };
  /**
   * settings that a person changed while the task ran, in rising order of the steps; absent when there were none
   *
   * @minItems 1
   */
  adjustments?: [
    {
      /**
       * the first step that it holds for
       */
      step: number;
      /**
       * dotted path in the settings
       */
      setting: string;
      value: unknown;
    },
    ...{
      /**
       * the first step that it holds for
       */
      step: number;
      /**
       * dotted path in the settings
       */
      setting: string;
      value: unknown;
    }[],
  ];
}
