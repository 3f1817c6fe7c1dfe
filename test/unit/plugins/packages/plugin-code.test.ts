import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defineDeclared, refuseUntrusted } from '../../../../src/plugins/packages/plugin-code.ts';
import { fingerprintCode } from '../../../../src/plugins/registry/fingerprint.ts';
import { trustVersion, type DeclaredTask, type Version } from '../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../support/repository.ts';

const declared: DeclaredTask = {
  type: 'learning',
  name: 'forest',
  version: '1',
  summary: 'grows trees',
  inputs: {},
  settings: { type: 'object', additionalProperties: false },
  outputs: { checkpoint: { kind: 'checkpoint', description: 'trees' } },
  metrics: {},
  command: ['python3', 'train.py'],
};
let workspace: TestWorkspace;
let version: Version;

beforeEach(async () => {
  workspace = await createTestWorkspace();
  workspace.write('plugins/forest/kstore-plugin.yaml', JSON.stringify({ apiVersion: 1, tasks: [declared] }));
  workspace.write('plugins/forest/train.py', 'print(1)\n');
  workspace.write('plugins/forest/__pycache__/train.pyc', 'x');
  workspace.write('plugins/forest/node_modules/a/index.js', 'x');
  await workspace.add();
  await workspace.commit();
  version = (await workspace.repository.ledger.readState()).versions[0]!;
});
afterEach(() => workspace.remove());

test('the declaration is in the manifest, and traces of programs are not in the version', () => {
  expect(version.manifest.meta).toEqual({ apiVersion: 1, tasks: [declared] });
  expect(version.manifest.files).toBe(3);
});

test('a command runs the files of the version, and all of them are its identity', async () => {
  const task = await defineDeclared(workspace.repository, version, declared, null);
  if (task.program.type !== 'command') throw new Error('not a command');
  const { codeFolder, command } = task.program;
  expect(command).toEqual(['python3', 'train.py']);
  const files = ['kstore-plugin.yaml', 'node_modules/a/index.js', 'train.py'].map((path) => `plugin/${path}`);
  expect(task.codeId).toBe(fingerprintCode(join(codeFolder, '..'), files));
  expect(task.origins).toMatchObject([{ role: 'plugin', name: 'forest' }]);
});

test.each<[string, Partial<DeclaredTask>]>([
  ['an entry outside', { command: undefined, entry: '../../../../config.json' } as never],
  ['an entry that is not in the version', { command: undefined, entry: 'gone.js' } as never],
  ['a program outside', { command: ['../run.sh'] }],
])('refuses %s in the record of a version, and puts nothing in place', async (_what, change) => {
  await expect(
    defineDeclared(workspace.repository, version, { ...declared, ...change }, null),
  ).rejects.toThrow(expect.objectContaining({ code: 'KSTORE_TASK_CONTRACT' }) as Error);
  expect(existsSync(join(workspace.repository.directory, 'cache/code'))).toBe(false);
});

test('a version runs only when that very version is trusted', async () => {
  const refusal = expect.objectContaining({ code: 'KSTORE_PLUGIN_UNTRUSTED' }) as Error;
  expect(() => refuseUntrusted(workspace.repository, version)).toThrow(refusal);
  await trustVersion(workspace.repository, version);
  refuseUntrusted(workspace.repository, version);
  const changed = { ...version, id: 'b'.repeat(64) } as unknown as Version;
  expect(() => refuseUntrusted(workspace.repository, changed)).toThrow(refusal);
});
