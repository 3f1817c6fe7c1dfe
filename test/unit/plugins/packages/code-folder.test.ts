import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listTreeFiles, placeCode, type CodeFile } from '../../../../src/plugins/packages/code-folder.ts';
import { fingerprintCode } from '../../../../src/plugins/registry/fingerprint.ts';
import type { TreeEntry } from '../../../../src/store/objects/tree.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../support/repository.ts';

let workspace: TestWorkspace;

beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

/** The files of a tree with a module, a program, and perhaps a link. */
function storeFiles(link?: string): CodeFile[] {
  const { objects } = workspace.repository;
  const writer = objects.createWriter();
  const entries: TreeEntry[] = [
    { path: 'lib/run.sh', mode: 'x', file: writer.addBytes(Buffer.from('#!/bin/sh\n')) },
    { path: 'task.js', mode: 'f', file: writer.addBytes(Buffer.from('export default 1;\n')) },
  ];
  if (link !== undefined) entries.push({ path: 'to', mode: 'l', file: writer.addBytes(Buffer.from(link)) });
  const { root } = writer.addTree(entries);
  writer.finish();
  return listTreeFiles(objects, root, 'plugin/');
}

test('puts files in place, with the identity that they have there', () => {
  const { folder, id } = placeCode(workspace.repository, storeFiles());
  expect(readFileSync(join(folder, 'plugin/task.js'), 'utf8')).toBe('export default 1;\n');
  expect(statSync(join(folder, 'plugin/lib/run.sh')).mode & 0o111).not.toBe(0);
  expect(id).toBe(fingerprintCode(folder, ['plugin/task.js', 'plugin/lib/run.sh']));
});

test.each<[string, (folder: string) => void]>([
  ['changed', (folder) => writeFileSync(join(folder, 'plugin/task.js'), 'export default 2;\n')],
  ['missing', (folder) => rmSync(join(folder, 'plugin/task.js'))],
  ['more', (folder) => writeFileSync(join(folder, 'plugin/package.json'), '{}')],
  [
    'a link',
    (folder) => {
      writeFileSync(join(folder, '../other.js'), 'export default 1;\n');
      rmSync(join(folder, 'plugin/task.js'));
      symlinkSync(join(folder, '../other.js'), join(folder, 'plugin/task.js'));
    },
  ],
])('makes the folder again when a file in it is %s', (_what, spoil) => {
  const files = storeFiles();
  const { folder } = placeCode(workspace.repository, files);
  spoil(folder);
  placeCode(workspace.repository, files);
  expect(readdirSync(join(folder, 'plugin')).sort()).toEqual(['lib', 'task.js']);
  expect(readFileSync(join(folder, 'plugin/task.js'), 'utf8')).toBe('export default 1;\n');
  expect(statSync(join(folder, 'plugin/task.js')).isFile()).toBe(true);
  expect(readdirSync(join(workspace.repository.directory, 'tmp'))).toEqual([]);
});

test('does not touch a folder that is as it should be', () => {
  const files = storeFiles();
  const { folder } = placeCode(workspace.repository, files);
  const before = statSync(folder).ino;
  placeCode(workspace.repository, files);
  expect(statSync(folder).ino).toBe(before);
});

test('uses what another process has put there meanwhile', () => {
  const files = storeFiles();
  let inode = 0;
  const last = files.at(-1)!;
  const write = (target: string): void => {
    inode = statSync(placeCode(workspace.repository, files).folder).ino;
    last.write(target);
  };
  const { folder } = placeCode(workspace.repository, [...files.slice(0, -1), { ...last, write }]);
  expect(statSync(folder).ino).toBe(inode);
  expect(readdirSync(join(workspace.repository.directory, 'tmp'))).toEqual([]);
});

test('makes the folder when a file has its name', () => {
  const files = storeFiles();
  const { folder } = placeCode(workspace.repository, files);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file');
  expect(statSync(placeCode(workspace.repository, files).folder).isDirectory()).toBe(true);
});

test('keeps a link inside, and refuses one that points outside', () => {
  const { folder } = placeCode(workspace.repository, storeFiles('lib/run.sh'));
  expect(readFileSync(join(folder, 'plugin/to'), 'utf8')).toBe('#!/bin/sh\n');
  expect(() => storeFiles('../../config.json')).toThrow(/points outside/);
});

test('says so when the place cannot be written', () => {
  mkdirSync(join(workspace.repository.directory, 'cache'), { recursive: true });
  writeFileSync(join(workspace.repository.directory, 'cache/code'), 'a file');
  expect(() => placeCode(workspace.repository, storeFiles())).toThrow(
    expect.objectContaining({ code: 'KSTORE_SYSTEM' }) as Error,
  );
});
