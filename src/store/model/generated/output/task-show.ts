// Generated from schemas/output/task-show.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore task show --json` prints.
 */
export interface TaskShowOutput {
  type: 'learning' | 'test';
  name: string;
  version: string;
  summary: string;
  /**
   * identity of the code; null for a plugin that is not trusted
   */
  code: string | null;
  inputs: {
    [k: string]: unknown;
  };
  settings: {
    [k: string]: unknown;
  };
  outputs: {
    [k: string]: unknown;
  };
  metrics: {
    [k: string]: unknown;
  };
  determinism: {
    [k: string]: unknown;
  };
  engine: {
    [k: string]: string;
  };
  /**
   * version of the plugin that has it; null for the built-in tasks
   */
  plugin: string | null;
  trust: 'built-in' | 'trusted' | 'untrusted';
  /**
   * a run that was ended can go on
   */
  resumable: boolean;
  /**
   * settings that may be changed while it runs
   */
  adjustable: string[];
}
