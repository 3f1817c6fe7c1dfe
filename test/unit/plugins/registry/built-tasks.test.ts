import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuiltTasks } from '../../../../src/plugins/registry/built-tasks.ts';

const fixtures = fileURLToPath(new URL('../../../../fixtures/plugins', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kstore-registry-'));
  cpSync(fixtures, folder, { recursive: true });
  writeFileSync(join(folder, 'task-child.mjs'), '// runs a task\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface WrittenTask extends Record<string, unknown> {
  name: string;
  files: string[];
}

function rewriteManifest(
  change: (manifest: { apiVersion?: unknown; protocol?: unknown; tasks: WrittenTask[] }) => void,
): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { tasks: WrittenTask[] };
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

test('lists tasks without running their code', () => {
  const tasks = openBuiltTasks(folder).listTasks();
  expect(tasks[0]).toMatchObject({
    type: 'learning',
    name: 'good',
    version: '1.0.0',
    determinism: { level: 'bitwise' },
  });
  expect(tasks.map(({ name }) => name)).toContain('breaks-on-import');
});

test('finds a task by type and name', () => {
  const task = openBuiltTasks(folder).findTask('learning', 'good');
  expect(task.program).toEqual({
    type: 'module',
    entryPath: join(folder, 'good.mjs'),
    childPath: join(folder, 'task-child.mjs'),
  });
  expect(task.engine).toEqual({});
});

test('the code id is the hash of the files that are executed', () => {
  const files = ['declaration.mjs', 'good.mjs', 'task-child.mjs'];
  const hashes = files.map((file) => [file, sha256(readFileSync(join(folder, file)))]);
  const expected = sha256(`{"files":${JSON.stringify(hashes)},"type":"kstore.code.v1"}`);
  expect(openBuiltTasks(folder).findTask('learning', 'good').codeId).toBe(expected);
});

test.each(['good.mjs', 'declaration.mjs', 'task-child.mjs'])(
  'another byte in %s gives another code id',
  (file) => {
    const builtTasks = openBuiltTasks(folder);
    const before = builtTasks.findTask('learning', 'good').codeId;
    appendFileSync(join(folder, file), '\n');
    expect(builtTasks.findTask('learning', 'good').codeId).not.toBe(before);
  },
);

test('an unknown task is refused with what there is', () => {
  const find = () => openBuiltTasks(folder).findTask('learning', 'regresion');
  expect(find).toThrow('no learning task is named "regresion"; there is good');
  expect(find).toThrow(expect.objectContaining({ code: 'KSTORE_TASK_UNKNOWN' }));
});

test('a task whose file is gone is refused', () => {
  rmSync(join(folder, 'good.mjs'));
  expect(() => openBuiltTasks(folder).findTask('learning', 'good')).toThrow(
    /the learning task "good" lacks its file ".*good.mjs"/,
  );
});

test('a folder without a list is refused', () => {
  rmSync(join(folder, 'manifest.json'));
  expect(() => openBuiltTasks(folder)).toThrow('cannot be read');
});

test('a list that is no JSON is refused', () => {
  writeFileSync(join(folder, 'manifest.json'), '{');
  expect(() => openBuiltTasks(folder)).toThrow('is not JSON');
});

test.each<[string, (manifest: { apiVersion?: unknown; tasks: WrittenTask[] }) => void, string]>([
  [
    'another interface',
    (manifest) => (manifest.apiVersion = 2),
    'is for version 2 of the task interface, not 1',
  ],
  ['no type', ({ tasks }) => delete tasks[0]!.type, 'neither a learning nor a test task'],
  ['an entry outside', ({ tasks }) => (tasks[0]!.entry = '../good.mjs'), 'has the part ".."'],
  ['an absolute file', ({ tasks }) => tasks[0]!.files.push('/etc/passwd'), 'is absolute'],
  ['an entry that is not hashed', ({ tasks }) => (tasks[0]!.files = ['declaration.mjs']), 'among its files'],
  ['another version inside', ({ tasks }) => (tasks[0]!.version = '2'), 'another name or version in its meta'],
  ['a task twice', ({ tasks }) => tasks.push(tasks[0]!), 'lists the test task "breaks-on-import" twice'],
  ['an engine that is no text', ({ tasks }) => (tasks[0]!.engine = { version: 4 }), 'has an engine'],
])('a list with %s is refused', (_, change, message) => {
  rewriteManifest(change);
  expect(() => openBuiltTasks(folder)).toThrow(message);
  expect(() => openBuiltTasks(folder)).toThrow(expect.objectContaining({ code: 'KSTORE_TASK_CONTRACT' }));
});

test('refuses a runner that speaks another protocol', () => {
  rewriteManifest((manifest) => (manifest.protocol = 99));
  expect(() => openBuiltTasks(folder)).toThrow(
    expect.objectContaining({
      code: 'KSTORE_RUN_NOT_REPRODUCIBLE',
      message: expect.stringMatching(
        /speaks version 99 of the runner's protocol, this kstore version 1/,
      ) as string,
    }) as Error,
  );
});
