// Generated from schemas/output/task-list.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore task list --json` prints.
 */
export interface TaskListOutput {
  tasks: {
    type: 'learning' | 'test';
    name: string;
    version: string;
    summary: string;
    /**
     * version of the plugin that has it; null for the built-in tasks
     */
    plugin: string | null;
    trust: 'built-in' | 'trusted' | 'untrusted';
  }[];
}
