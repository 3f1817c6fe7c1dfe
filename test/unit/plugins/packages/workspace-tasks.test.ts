import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listNewestPlugins } from '../../../../src/plugins/packages/plugin-tasks.ts';
import { WorkspaceTasks } from '../../../../src/plugins/packages/workspace-tasks.ts';
import type { LedgerState } from '../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../support/repository.ts';

const task = {
  type: 'learning',
  name: 'forest',
  version: '1',
  summary: 'grows trees',
  inputs: {},
  settings: { type: 'object', additionalProperties: false },
  outputs: { checkpoint: { kind: 'checkpoint', description: 'trees' } },
  metrics: {},
  command: ['true'],
};
let workspace: TestWorkspace;
let state: LedgerState;

beforeEach(async () => {
  workspace = await createTestWorkspace();
  workspace.write('plugins/forest/kstore-plugin.yaml', JSON.stringify({ apiVersion: 1, tasks: [task] }));
  await workspace.add();
  await workspace.commit();
  state = await workspace.repository.ledger.readState();
  writeFileSync(join(workspace.folder, 'manifest.json'), JSON.stringify({ apiVersion: 1, tasks: [] }));
});
afterEach(() => workspace.remove());

/** The tasks of a history in which a stranger wrote what the plugin declares. */
function openWith(change: Record<string, unknown>): WorkspaceTasks {
  const [version] = listNewestPlugins(state);
  const meta = { apiVersion: 1, tasks: [{ ...task, ...change }] };
  const versions = [{ ...version!, manifest: { ...version!.manifest, meta: meta as never } }];
  return new WorkspaceTasks(workspace.repository, { ...state, versions }, workspace.folder);
}

test.each<[string, unknown, RegExp]>([
  ['format', { type: 'string', format: 'date' }, /uses "format" in "p"/],
  ['endless', { $ref: '#/properties/p' }, /has no end$/],
  ['default', { type: 'integer', minimum: 5, default: 1 }, /a default for "p" that it refuses/],
])(
  'a stored declaration whose settings are wrong by their %s is told by the name of its task',
  async (_what, p, why) => {
    const properties = { p: { ...(p as object), description: 'd' } };
    const tasks = openWith({ settings: { ...task.settings, properties } });
    expect(await tasks.listTasks()).toEqual([]);
    for (const reference of ['forest', 'forest/forest']) {
      await expect(tasks.findTask('learning', reference)).rejects.toMatchObject({
        code: 'KSTORE_TASK_CONTRACT',
        message: expect.stringMatching(why) as string,
      });
    }
    await expect(tasks.findTask('test', 'forest')).rejects.toMatchObject({ code: 'KSTORE_TASK_UNKNOWN' });
  },
);

test('one that is in order is found', async () => {
  await expect(openWith({}).showTask('learning', 'forest')).resolves.toMatchObject({
    listed: { plugin: 'forest_v1', trust: 'untrusted' },
  });
});
