import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blameVersion, readRowLives, resolveVersion, traceRow } from '../../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

let workspace: TestWorkspace;
const names = ['가', '나', '다', '라', '마', '바', '사', '아'];
const sheet = (edit: Readonly<Record<string, number>> = {}, left: readonly string[] = []) =>
  `이름,값 (g),기타\n${names
    .filter((name) => !left.includes(name))
    .map((name, row) => `${name},${edit[name] ?? row + 0.5},${row * 3}`)
    .join('\n')}\n`;

beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

async function commit(files: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) rmSync(join(workspace.folder, 'datasets', path));
    else workspace.write(`datasets/${path}`, content);
  }
  await workspace.add();
  await workspace.commit();
}

const lives = async (name: string, row: string, file?: string) => {
  const { objects, ledger } = workspace.repository;
  const state = await ledger.readState();
  return readRowLives(objects, state, resolveVersion(state, name), row, { file });
};
const describeLives = async (name: string, row: string, file?: string) =>
  (await lives(name, row, file)).map(({ stages, removedIn }) => [
    stages.map(({ version, row: { cells } }) => `v${version.version} ${String(cells[1])}`).join(' '),
    removedIn?.version ?? null,
  ]);

test('a row that was removed and came back has two lives', async () => {
  const path = '표/t.csv';
  await commit({ [path]: sheet() });
  await commit({ [path]: sheet({ 다: 7 }) });
  await commit({ [path]: sheet({}, ['다']) });
  await commit({ [path]: sheet({ 다: 9.5, 가: 3 }) });
  expect(await describeLives('표', '다')).toEqual([
    ['v4 9.5', null],
    ['v1 2.5 v2 7', 3],
  ]);
  expect(await describeLives('표_v2', '다')).toEqual([['v1 2.5 v2 7', null]]);
  await expect(lives('표', '없음')).rejects.toThrow('there is no row "없음" in dataset/표_v4');
});

test('sheets of a folder are followed one by one, under the names that their files had', async () => {
  await commit({ '일지/a.csv': sheet(), '일지/b.csv': sheet({ 라: 8 }), '일지/memo.txt': 'x' });
  await commit({ '일지/a.csv': sheet({ 나: 4 }) });
  await commit({ '일지/a.csv': null, '일지/c.csv': sheet({ 나: 4, 사: 1 }) });
  expect(await describeLives('일지', '나', 'c.csv')).toEqual([['v1 1.5 v2 4 v3 4', null]]);
  await expect(lives('일지', '나')).rejects.toThrow('2 sheets of dataset/일지_v3 have a row "나"');
  const { objects, ledger } = workspace.repository;
  const state = await ledger.readState();
  const { tables } = await blameVersion(objects, state, resolveVersion(state, '일지'), {
    maximumCells: 10,
  });
  expect(
    tables.map(({ path, cells, olderVersions }) => [
      path,
      cells.map(({ version, rowName, column, before, after }) => [version.version, rowName, column, before, after]),
      olderVersions,
    ]),
  ).toEqual([
    ['b.csv', [], 0],
    ['c.csv', [[3, '사', '값', 6.5, 1], [2, '나', '값', 1.5, 4]], 0],
  ]); // prettier-ignore
});

test('a value counts in each version that holds it, in any unit, and after it came back', async () => {
  const path = '표/t.csv';
  await commit({ [path]: sheet({ 다: 7 }) });
  await commit({ [path]: sheet({ 다: 8 }) });
  await commit({ [path]: sheet({ 다: 7, 가: 9 }) });
  const inMilligrams = sheet({ 다: 7, 가: 9 })
    .replace('(g)', '(mg)')
    .replaceAll(/^(.),([\d.]+),/gm, (_, name: string, value: string) => `${name},${Number(value) * 1000},`);
  await commit({ [path]: inMilligrams });
  const { objects, ledger } = workspace.repository;
  const state = await ledger.readState();
  const trace = async (reference: string, column?: string) => {
    const impact = await traceRow(objects, state, resolveVersion(state, reference), '다', { column });
    return impact.versions.map(({ holdsValue, others }) => holdsValue || others.map(({ value }) => value));
  };
  expect(await trace('표_v3')).toEqual([true, [8], true, true]);
  expect(await trace('표_v2', '값')).toEqual([[7], true, [7], [7000]]);
  expect(await trace('표_v2', '기타')).toEqual([true, true, true, true]);
});
