import { chmodSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  diffSides,
  openDiskSide,
  openVersionSide,
  openWorkspaceSide,
  resolveVersion,
  type VersionDiff,
} from '../../../../../src/store/index.ts';
import { encodeZip, workbookMembers } from '../../../../hostile/zip-writer.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const path = (...parts: string[]) => join(workspace.folder, ...parts);
const tell = ({ files }: VersionDiff) =>
  files.map(({ path: name, pathBefore, change }) => [change, pathBefore, name]);

async function diffFolders(before: string, after: string): Promise<VersionDiff> {
  const sides = [openDiskSide(path(before), before), openDiskSide(path(after), after)] as const;
  return (await diffSides(null, ...sides)).diff;
}

describe('two folders', () => {
  test('files are added, removed, changed, and renamed by their content', async () => {
    workspace.write('a/same.txt', 'the same');
    workspace.write('b/same.txt', 'the same');
    workspace.write('a/old.txt', 'content');
    workspace.write('b/sub/new.txt', 'content');
    workspace.write('a/gone.txt', 'CONTENT');
    workspace.write('b/come.txt', 'cOntent');
    workspace.write('a/edited.txt', 'red fox');
    workspace.write('b/edited.txt', 'big fox');
    const diff = await diffFolders('a', 'b');
    expect(diff).toMatchObject({ from: 'a', to: 'b', kind: 'folder', isEqual: false, table: null });
    expect(tell(diff)).toEqual([
      ['added', null, 'come.txt'],
      ['changed', null, 'edited.txt'],
      ['removed', null, 'gone.txt'],
      ['renamed', 'old.txt', 'sub/new.txt'],
    ]);
    expect(diff.files[1]!.words).toMatchObject({ wordsAdded: 1, wordsRemoved: 1 });
    expect((await diffFolders('a', 'a')).isEqual).toBe(true);
  });

  test('macros of a workbook, and another encoding, are said', async () => {
    const book = (macros?: string) =>
      encodeZip(workbookMembers(macros === undefined ? {} : { 'xl/vbaProject.bin': macros }));
    const write = (name: string, bytes: Uint8Array) => writeFileSync(path(name), bytes);
    workspace.write('a/text.csv', 'code,name\nA,물\n');
    workspace.write('b/text.csv', '');
    write('b/text.csv', Buffer.from('\uFEFFcode,name\nA,물\n', 'utf16le'));
    write('a/added.xlsm', book());
    write('b/added.xlsm', book('Sub x()'));
    write('a/changed.xlsm', book('Sub x()'));
    write('b/changed.xlsm', book('Sub y()'));
    write('a/plain.xlsx', book());
    write('b/plain.xlsx', encodeZip([...workbookMembers({})].reverse()));
    const { files } = await diffFolders('a', 'b');
    expect(files.map(({ path: name, form }) => [name, form])).toEqual([
      ['added.xlsm', ['macros added']],
      ['changed.xlsm', ['macros changed']],
      ['plain.xlsx', []],
      ['text.csv', ['encoding UTF-8 → UTF-16LE']],
    ]);
  });

  test('links are compared by where they lead, and not followed', async () => {
    workspace.write('a/x', '1');
    workspace.write('b/x', '1');
    symlinkSync('/etc/passwd', path('a/link'));
    symlinkSync('/etc/hostname', path('b/link'));
    const { files } = await diffFolders('a', 'b');
    expect(files).toMatchObject([{ path: 'link', change: 'changed', beforeBytes: 11, afterBytes: 13 }]);
  });

  test('tables, members of JSON and YAML, and bytes are told by what the files are', async () => {
    for (const [side, value] of [
      ['a', 1],
      ['b', 2],
    ] as const) {
      workspace.write(`${side}/t.csv`, `code,w\nA,1\nB,${value}\n`);
      workspace.write(`${side}/s.yaml`, `training: { rate: ${value} }\n`);
      workspace.write(`${side}/m.json`, `{"list": [{"a": ${value}}]}`);
      writeFileSync(path(side, 'b.bin'), Buffer.from([0, 1, 2, value]));
    }
    const { files } = await diffFolders('a', 'b');
    const [bin, json, yaml, table] = files;
    expect(bin).toMatchObject({ path: 'b.bin', firstDifference: 3, sharedBytes: 0, words: null });
    expect(json!.members).toMatchObject([{ path: 'list[0].a', before: 1, after: 2 }]);
    expect(yaml!.members).toMatchObject([{ path: 'training.rate', before: 1, after: 2 }]);
    expect(table!.table!.counts).toMatchObject({ cells: 1, changed: 1 });
  });

  test('another encoding of the same text is said', async () => {
    workspace.write('a/t.csv', 'k,v\na,글\n');
    writeFileSync(path('a', 'u.csv'), 'k,v\na,1\n');
    workspace.write('b/t.csv', '\ufeffk,v\na,글\n');
    writeFileSync(path('b', 'u.csv'), Buffer.from('\ufeffk,v\na,1\n', 'utf16le'));
    const { files } = await diffFolders('a', 'b');
    expect(files.map(({ form }) => form)).toEqual([['byte order mark added'], ['encoding ASCII → UTF-16LE']]);
  });

  test('numbers of more digits than a program keeps are told by their words', async () => {
    workspace.write('a/lot.json', '{"a": 12345678901234567890, "note": "111111111111111111111"}');
    workspace.write('b/lot.json', '{"a": 12345678901234567891, "note": "111111111111111111111"}');
    workspace.write('a/lot.yaml', 'a: 12345678901234567890\nb: 1\n');
    workspace.write('b/lot.yaml', 'a: 12345678901234567890\nb: 2\n');
    const [json, yaml] = (await diffFolders('a', 'b')).files;
    expect(json).toMatchObject({ members: null, words: { wordsAdded: 1, wordsRemoved: 1 } });
    expect(yaml).toMatchObject({ members: [{ path: 'b' }], words: null });
  });

  test('what is nested too deeply, or refers to itself, is said and stops nothing', async () => {
    workspace.write('a/deep.json', '['.repeat(5000));
    workspace.write('b/deep.json', '[]');
    workspace.write('a/own.yaml', 'a: &a [*a]');
    workspace.write('b/own.yaml', 'a: 1');
    const { files } = await diffFolders('a', 'b');
    expect(files.map(({ note }) => note)).toEqual([
      'its members cannot be read: it is nested more than 200 deep',
      expect.stringMatching(/^its members cannot be read: own\.yaml: /),
    ]);
  });
});

test('two files are one pair, whatever they are called, and tables as a whole', async () => {
  workspace.write('old.csv', 'code,w\nA,1\nB,2\n');
  workspace.write('new.csv', 'code,w\nA,1\nB,3\n');
  const diff = await diffFolders('old.csv', 'new.csv');
  expect(diff).toMatchObject({ kind: 'file', from: 'old.csv' });
  expect(tell(diff)).toEqual([['changed', 'old.csv', 'new.csv']]);
  expect(diff.table!.counts).toMatchObject({ cells: 1 });
  workspace.write('new.csv', 'code,w\nA,1\nB,2\n');
  expect((await diffFolders('old.csv', 'new.csv')).isEqual).toBe(true);
});

describe('a version and the workspace', () => {
  const diffWorkspace = async (reference: string) => {
    const { repository } = workspace;
    const version = resolveVersion(await repository.ledger.readState(), reference);
    const sides = [
      openVersionSide(repository.objects, version),
      await openWorkspaceSide(repository, version),
    ] as const;
    return (await diffSides(repository.objects, ...sides)).diff;
  };
  beforeEach(async () => {
    workspace.write('datasets/formula/t.csv', 'code,w\nA,1\nB,2\n');
    workspace.write('models/mlp.yaml', 'task: regression\nlayers:\n  - dense: { units: 8 }\n');
    await workspace.add();
    await workspace.commit();
  });

  test('says which side is which, and tells cells and settings', async () => {
    expect(await diffWorkspace('formula_v1')).toMatchObject({ isEqual: true, files: [] });
    workspace.write('datasets/formula/t.csv', 'code,w\nA,1\nB,3\n');
    const diff = await diffWorkspace('formula_v1');
    expect(diff).toMatchObject({
      from: 'dataset/formula_v1',
      to: 'datasets/formula (workspace)',
      kind: 'dataset',
    });
    expect(diff.table!.rows).toMatchObject([{ cells: [{ before: 2, after: 3 }] }]);
    workspace.write('models/mlp.yaml', 'task: regression\nlayers:\n  - dense: { units: 9 }\n');
    expect((await diffWorkspace('mlp_v1')).settings).toMatchObject([
      { path: 'layers[0].dense.units', after: 9 },
    ]);
  });

  test('finds a file that was renamed, made executable or left out', async () => {
    renameSync(path('datasets/formula/t.csv'), path('datasets/formula/u.csv'));
    expect(tell(await diffWorkspace('formula_v1'))).toEqual([['renamed', 't.csv', 'u.csv']]);
    renameSync(path('datasets/formula/u.csv'), path('datasets/formula/t.csv'));
    workspace.write('datasets/formula/.kstoreignore', 'scratch.txt\n');
    workspace.write('datasets/formula/scratch.txt', 'x');
    chmodSync(path('datasets/formula/t.csv'), 0o755);
    expect(tell(await diffWorkspace('formula_v1'))).toEqual([
      ['added', null, '.kstoreignore'],
      ['changed', null, 't.csv'],
    ]);
  });

  test('tells sheets one by one where the workspace has become no table', async () => {
    workspace.write('datasets/formula/t.csv', 'code,w\nA,1\nB,5\n');
    workspace.write('datasets/formula/note.txt', 'x');
    const { table, files } = await diffWorkspace('formula_v1');
    expect(table).toBeNull();
    expect(files.find((file) => file.path === 't.csv')!.table!.counts).toMatchObject({ cells: 1 });
  });

  test('refuses what is not there', async () => {
    rmSync(path('datasets/formula'), { recursive: true });
    await expect(diffWorkspace('formula_v1')).rejects.toMatchObject({ code: 'KSTORE_PATH_NOT_FOUND' });
    unlinkSync(path('models/mlp.yaml'));
    await expect(diffWorkspace('mlp_v1')).rejects.toThrow('the workspace has no model "mlp"');
  });
});
