import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { JsonObject, Table } from '../../../../src/plugins/api/task.ts';
import { openBuiltTasks } from '../../../../src/plugins/registry/built-tasks.ts';
import { runTask, type TaskInput, type TaskOutcome } from '../../../../src/plugins/runner/run-task.ts';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import { ObjectStore } from '../../../../src/store/objects/object-store.ts';
import { encodeTable } from '../../../../src/store/tables/table-file.ts';
import { createTasksFolder, type TasksFolder } from '../../../support/task-child.ts';

const table: Table = {
  columns: [{ name: '물', type: 'number', role: 'input' }],
  rows: [{ id: 'sample_1', cells: [162.5] }],
};

let tasks: TasksFolder;
let storeDirectory: string;

beforeAll(async () => {
  tasks = await createTasksFolder();
});

afterAll(() => tasks.remove());

beforeEach(() => {
  storeDirectory = mkdtempSync(join(tmpdir(), 'kstore-inputs-'));
});

afterEach(() => rmSync(storeDirectory, { recursive: true, force: true }));

/** Stores a small dataset and gives it as an input. */
function storeDataset(): TaskInput {
  const writer = ObjectStore.open(storeDirectory).createWriter();
  const add = (text: string) => writer.addBytes(Buffer.from(text));
  const { root } = writer.addTree([
    { path: 'empty', mode: 'd' },
    { path: 'link', mode: 'l', file: add('notes/a.txt') },
    { path: 'notes/a.txt', mode: 'f', file: add('first') },
    { path: 'notes/run.sh', mode: 'x', file: add('second') },
  ]);
  const reference = writer.addBytes(encodeTable(table)) as unknown as JsonObject;
  writer.finish();
  return {
    id: 'a'.repeat(64),
    kind: 'dataset',
    tree: root,
    meta: { value: 5, table: { ...reference, rows: 1 } },
  };
}

/** Changes one bit in the middle of the first block that holds chunks of files (docs/format.md, "Packs"). */
function flipBitInFiles(): void {
  const packs = join(storeDirectory, 'packs');
  const pack = join(packs, readdirSync(packs)[0]!);
  const bytes = readFileSync(pack);
  const roleAt = (block: number) => bytes.readUInt8(block + 5);
  const payloadAt = (block: number) => block + 20 + 4 * bytes.readUInt32LE(block + 8);
  const storedBytes = (block: number) => bytes.readUInt32LE(block + 16);
  let block = 12;
  while (roleAt(block) !== 0) block = payloadAt(block) + storedBytes(block);
  bytes[payloadAt(block) + (storedBytes(block) >> 1)]! ^= 1;
  writeFileSync(pack, bytes);
}

function run(data: TaskInput): Promise<TaskOutcome> {
  const task = openBuiltTasks(tasks.path).findTask('test', 'reads-dataset');
  const options = { inputs: { data }, settings: {}, seed: 1, workFolder: tasks.createWorkFolder() };
  return runTask({ task, storeDirectory, ...options });
}

test('a task reads files, table and value of a version from the store', async () => {
  const { outputs, error } = await run(storeDataset());
  expect(error).toBeUndefined();
  const seen = JSON.parse(readFileSync(join(outputs.answer!.folder, 'seen.json'), 'utf8')) as unknown;
  expect(seen).toEqual({
    id: 'a'.repeat(64),
    value: 5,
    files: [
      ['notes/a.txt', 'first'],
      ['notes/run.sh', 'second'],
    ],
    hashes: [hashBytes(Buffer.from('first')), hashBytes(Buffer.from('first'))],
    table,
    missing: 'KSTORE_PATH_NOT_FOUND',
    hasOther: false,
  });
});

test('damaged content reaches no task: the run fails with the code of the store', async () => {
  const data = storeDataset();
  flipBitInFiles();
  const outcome = await run(data);
  expect(outcome.status).toBe('failed');
  expect(outcome.error?.code).toBe('KSTORE_OBJECT_DAMAGED');
});

test('a version that the store lacks fails with the code of the store', async () => {
  storeDataset();
  const outcome = await run({ id: 'b'.repeat(64), kind: 'dataset', tree: 'b'.repeat(64), meta: {} });
  expect(outcome.error?.code).toBe('KSTORE_OBJECT_MISSING');
});
