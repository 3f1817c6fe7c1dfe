import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ModuleProgram } from '../../../../src/plugins/registry/task-definition.ts';
import { openBuiltTasks } from '../../../../src/plugins/registry/built-tasks.ts';
import type { StartMessage } from '../../../../src/plugins/runner/messages.ts';
import { createTasksFolder, type TasksFolder } from '../../../support/task-child.ts';

let tasks: TasksFolder;

beforeAll(async () => {
  tasks = await createTasksFolder();
});

afterAll(() => tasks.remove());

test.skipIf(process.platform === 'win32')(
  'a child without its parent ends with all that it has started',
  async () => {
    const task = openBuiltTasks(tasks.path).findTask('test', 'heeds-abort');
    const outputsFolder = join(tasks.createWorkFolder(), 'outputs');
    mkdirSync(outputsFolder, { recursive: true });
    const { entryPath, childPath } = task.program as ModuleProgram;
    const child = fork(childPath, [], { detached: true, serialization: 'advanced', execArgv: [] });
    const { type, name, version, meta } = task;
    const start: StartMessage = {
      type: 'start',
      task: { type, name, version, meta, entryPath },
      storeDirectory: tasks.path,
      inputs: {},
      settings: {},
      seed: 1,
      outputsFolder,
      adjustments: [],
      state: null,
      statesFolder: join(outputsFolder, '..', 'states'),
      saveIntervalMs: 2000,
    };
    child.send(start);
    await once(child, 'message');
    child.disconnect();
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
  },
);
