import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import exceljs, { type Workbook } from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  diffSides,
  makeMarkedWorkbook,
  openVersionSide,
  resolveVersion,
} from '../../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';
import { makeWorkbook } from '../../../../support/workbook.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

async function commit(files: Readonly<Record<string, Uint8Array | string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(workspace.folder, 'datasets/배합'), { recursive: true });
    writeFileSync(join(workspace.folder, 'datasets/배합', path), content);
  }
  await workspace.add();
  await workspace.commit();
}

async function mark(): Promise<{ workbook: Workbook; notes: readonly string[] }> {
  const { objects, ledger } = workspace.repository;
  const state = await ledger.readState();
  const [before, after] = [resolveVersion(state, '배합_v1'), resolveVersion(state, '배합_v2')];
  const sides = [openVersionSide(objects, before), openVersionSide(objects, after)] as const;
  const { diff } = await diffSides(objects, ...sides);
  const { bytes, notes } = await makeMarkedWorkbook(sides[1], diff);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return { workbook, notes };
}

const fillOf = (workbook: Workbook, sheet: string, cell: string) => {
  const { fill } = workbook.getWorksheet(sheet)!.getCell(cell);
  return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
};
const noteOf = (workbook: Workbook, sheet: string, cell: string) => {
  const { note } = workbook.getWorksheet(sheet)!.getCell(cell);
  return typeof note === 'string' ? note : note?.texts?.map(({ text }) => text).join('');
};
const rowOf = (workbook: Workbook, sheet: string, row: number) =>
  (workbook.getWorksheet(sheet)!.getRow(row).values as unknown[]).slice(1);
const [amber, green, blue] = ['FFFFE699', 'FFC6E0B4', 'FFDDEBF7'];

test('the later workbook, with marks, and everything else as it was', async () => {
  const row = (name: string, water: number, at: number) => [
    name,
    water,
    { formula: `B${at}*2`, result: water * 2 },
  ];
  const head = ['코드', '물', '두배'];
  const edit = (sheet: exceljs.Worksheet) => {
    sheet.getColumn(2).numFmt = '0.00';
    if (sheet.name === '배합') sheet.getCell('B3').note = '다시 잴 것';
  };
  const names = ['가', '나', '다', '라', '마', '바', '사'];
  const before = names.map((name, index) => row(name, index + 1, index + 2));
  await commit({ 'a.xlsx': await makeWorkbook({ 배합: [head, ...before], 메모: [[1, { formula: 'A1+1', result: 2 }]] }, { edit }) }); // prettier-ignore
  const order = ['가', '나', '새', '라', '마', '사', '다'];
  const after = order.map((name, index) =>
    row(name, name === '새' ? 9 : name === '나' ? 2.5 : names.indexOf(name) + 1, index + 2),
  );
  await commit({ 'a.xlsx': await makeWorkbook({ 배합: [head, ...after], 메모: [[1, { formula: 'A1+1', result: 2 }]] }, { edit }) }); // prettier-ignore
  const { workbook, notes } = await mark();
  expect(notes).toEqual([]);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    '배합',
    '메모',
    'Summary of changes',
    'Changed cells',
    'Removed rows',
  ]);
  expect(noteOf(workbook, '배합', 'B3')).toBe('was 2 in dataset/배합_v1\n+0.5 (+25 %)\n\n다시 잴 것');
  const sheet = workbook.getWorksheet('배합')!;
  expect(['A', 'B', 'C'].map((column) => fillOf(workbook, '배합', `${column}3`))).toEqual([undefined, amber, amber]); // prettier-ignore
  expect(['A', 'B', 'C'].map((column) => fillOf(workbook, '배합', `${column}4`))).toEqual([green, green, green]); // prettier-ignore
  expect([fillOf(workbook, '배합', 'A8'), noteOf(workbook, '배합', 'A8')]).toEqual([
    blue,
    'was row 3 in dataset/배합_v1',
  ]);
  expect(fillOf(workbook, '배합', 'B2')).toBeUndefined();
  expect([sheet.getCell('C3').formula, sheet.getCell('B3').numFmt, sheet.getCell('B5').numFmt]).toEqual([
    'B3*2',
    '0.00',
    '0.00',
  ]);
  expect(workbook.getWorksheet('메모')!.getCell('B1').formula).toBe('A1+1');
  expect(rowOf(workbook, 'Removed rows', 2)).toEqual([6, '바', 6, 12]);
  expect(rowOf(workbook, 'Changed cells', 2)).toEqual(['나', '물', 2, 2.5, 0.5, 0.25]);
});

test('a table that is no workbook is written as a plain sheet; text stays text', async () => {
  const rows = (water: number) => `코드,물 (g)\n=1+1,${water}\n나,2\n다,3\n`;
  await commit({ 't.csv': rows(1) });
  await commit({ 't.csv': rows(5) });
  const { workbook } = await mark();
  const sheet = workbook.worksheets[0]!;
  expect([sheet.name, sheet.getCell('A2').value, sheet.getCell('A2').formula]).toEqual(['배합', '=1+1', undefined]); // prettier-ignore
  expect([sheet.getCell('B1').value, fillOf(workbook, '배합', 'B2')]).toEqual(['물 (g)', amber]);
});

test('each changed sheet of a folder gets its own, under a name that Excel allows', async () => {
  const rows = (water: number) => `코드,물\n가,${water}\n나,2\n다,3\n`;
  const [first, second] = [`${'긴이름'.repeat(12)}-1.csv`, `${'긴이름'.repeat(12)}-2.csv`];
  await commit({ [first]: rows(1), [second]: rows(1), 'memo.txt': 'x' });
  await commit({ [first]: rows(4), [second]: rows(5) });
  const { workbook } = await mark();
  const names = workbook.worksheets.map(({ name }) => name);
  expect(names.slice(2)).toEqual(['Summary of changes', 'Changed cells']);
  expect(names.every((name) => name.length <= 31)).toBe(true);
  expect(names.slice(0, 2).map((name) => fillOf(workbook, name, 'B2'))).toEqual([amber, amber]);
});
