import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  diffSides,
  openVersionSide,
  resolveVersion,
  type VersionDiff,
} from '../../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

let workspace: TestWorkspace;
const sheet = (...rows: string[]) => `name,value,unit\n${rows.join('\n')}\n`;
const oil = ['oil,2.5,g', 'wax,3,g', 'water,80,g', 'salt,1,g'];

beforeEach(async () => {
  workspace = await createTestWorkspace();
  workspace.write('datasets/일지/report.pdf', 'not a table');
  workspace.write('datasets/일지/a/one.csv', sheet('water,1.5,g', 'oil,2,g'));
  workspace.write('datasets/일지/same.csv', sheet(...oil));
  workspace.write('datasets/일지/similar.csv', sheet(...oil.map((line) => `p${line}`)));
  workspace.write('datasets/일지/gone.csv', sheet('x,1,g', 'y,2,g'));
});
afterEach(() => workspace.remove());

async function diffAfter(edit: () => void, key?: string[]): Promise<VersionDiff> {
  await workspace.add();
  await workspace.commit();
  edit();
  await workspace.add();
  await workspace.commit();
  const { objects, ledger } = workspace.repository;
  const state = await ledger.readState();
  const [before, after] = [resolveVersion(state, '일지_v1'), resolveVersion(state, '일지_v2')];
  const sides = [openVersionSide(objects, before), openVersionSide(objects, after)] as const;
  return (await diffSides(objects, ...sides, { key })).diff;
}

const remove = (path: string) => rmSync(join(workspace.folder, 'datasets/일지', path));

test('sheets of a folder are compared one by one, renamed ones found by content', async () => {
  const { files, table } = await diffAfter(() => {
    workspace.write('datasets/일지/a/one.csv', sheet('water,1.5,g', 'glycerine,4,g', 'oil,3,g'));
    for (const path of ['same.csv', 'similar.csv', 'gone.csv']) remove(path);
    workspace.write('datasets/일지/moved/same.csv', sheet(...oil));
    workspace.write('datasets/일지/like.csv', sheet(...oil.map((line) => `p${line}`)).replace('80', '81'));
    workspace.write('datasets/일지/new.csv', sheet('other,9,g'));
  });
  expect(table).toBeNull();
  const told = files.map(({ path, pathBefore, change, table: sheetDiff }) => [
    path,
    pathBefore,
    change,
    sheetDiff === null ? null : [sheetDiff.counts.added, sheetDiff.counts.cells],
  ]);
  expect(told).toEqual([
    ['a/one.csv', null, 'changed', [1, 1]],
    ['gone.csv', null, 'removed', null],
    ['like.csv', 'similar.csv', 'renamed', [0, 1]],
    ['moved/same.csv', 'same.csv', 'renamed', null],
    ['new.csv', null, 'added', null],
  ]);
});

test('a sheet that is no table is told, and does not stop the others', async () => {
  const { files } = await diffAfter(() => {
    workspace.write('datasets/일지/a/one.csv', sheet('water,1.5,g', 'oil,2,g', 'oil,2'));
    workspace.write('datasets/일지/gone.csv', sheet('x,1,g', 'y,2.5,g'));
    workspace.write('datasets/일지/report.pdf', 'other');
  }, ['name']);
  expect(files.map(({ path, note, table }) => [path, note !== null, table?.counts.cells ?? null])).toEqual([
    ['a/one.csv', true, null],
    ['gone.csv', false, 1],
    ['report.pdf', false, null],
  ]);
  expect(files[0]!.note).toMatch(/line 4/);
  expect(files[1]!.table!.matching).toMatchObject({ source: 'named', columns: ['name'] });
});

test('a rename of a file is no change of a table', async () => {
  const { files } = await diffAfter(() => {
    remove('gone.csv');
    workspace.write('datasets/일지/gone again.csv', sheet('x,1,g', 'y,2,g'));
  });
  expect(files).toMatchObject([{ change: 'renamed', pathBefore: 'gone.csv', table: null }]);
});
