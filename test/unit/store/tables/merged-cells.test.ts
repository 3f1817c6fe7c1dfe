import type { Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/store/tables/table.ts';
import { encodeZip, sheet, workbookMembers } from '../../../hostile/zip-writer.ts';
import { derive, deriveFailure, makePairs, makeWorkbook, sourceFile } from '../../../support/workbook.ts';

async function read(
  rows: readonly (readonly unknown[])[],
  merges: readonly string[],
): Promise<{ columns: string[]; rows: (readonly Cell[])[] }> {
  const edit = (sheet: Worksheet) => merges.forEach((area) => sheet.mergeCells(area));
  const files = [sourceFile('a.xlsx', await makeWorkbook({ 배합: rows }, { edit }))];
  const { columns, rows: read } = (await derive(files)).table;
  return {
    columns: columns.map(({ name, unit }) => (unit === undefined ? name : `${name} [${unit}]`)),
    rows: read.map(({ cells }) => cells),
  };
}

describe('merged names of columns', () => {
  test('two rows of names: one that reaches down, groups that reach across', async () => {
    const rows: (string | number | null)[][] = [
      ['시료', '원료 (wt%)', null, '물성', null],
      [null, '물', '유화제', '점도 (mPa·s)', 'pH'],
      ['A-1', 60, 5, 1200, 5.5],
      ['A-2', 61, 4, 1150, 5.6],
    ];
    const expected = {
      columns: ['시료', '원료 / 물 [wt%]', '원료 / 유화제 [wt%]', '물성 / 점도 [mPa·s]', '물성 / pH'],
      rows: rows.slice(2),
    };
    expect(await read(rows, ['A1:A2', 'B1:C1', 'D1:E1'])).toEqual(expected);
    // The name of the column that is in no group need not be merged.
    expect(await read(rows, ['B1:C1', 'D1:E1'])).toEqual(expected);
    const below = rows.with(0, [null, ...rows[0]!.slice(1)]).with(1, ['시료', ...rows[1]!.slice(1)]);
    expect(await read(below, ['B1:C1', 'D1:E1'])).toEqual(expected);
  });

  test('three rows of names, and numbers as names below a name that reaches down', async () => {
    const rows = [
      ['시료', '강도 (MPa)', null, null, null],
      [null, '실온', null, '냉장', null],
      [null, 7, 28, 7, 28],
      ['A-1', 10, 20, 9, 18],
    ];
    expect((await read(rows, ['A1:A3', 'B1:E1', 'B2:C2', 'D2:E2'])).columns).toEqual([
      '시료',
      '강도 / 실온 / 7 [MPa]',
      '강도 / 실온 / 28 [MPa]',
      '강도 / 냉장 / 7 [MPa]',
      '강도 / 냉장 / 28 [MPa]',
    ]);
  });

  test('a merged name above numbers alone is that of all its columns, which are numbered', async () => {
    const rows = [
      ['시료', '점도 (mPa·s)', null, null],
      ['A-1', 10, 11, 12],
      ['A-2', 20, 21, null],
    ];
    expect(await read(rows, ['B1:D1'])).toEqual({
      columns: ['시료', '점도 / 1 [mPa·s]', '점도 / 2 [mPa·s]', '점도 / 3 [mPa·s]'],
      rows: rows.slice(1),
    });
  });

  test('a name and its cells merged for their looks are one column', async () => {
    const rows = [
      ['시료', '물', null, '메모'],
      ['A-1', 10, null, 'x'],
      ['A-2', 20, null, null],
    ];
    expect(await read(rows, ['B1:C1', 'B2:C2', 'B3:C3'])).toEqual({
      columns: ['시료', '물', '메모'],
      rows: [
        ['A-1', 10, 'x'],
        ['A-2', 20, null],
      ],
    });
  });

  test.each([
    ['as wide as the table', [['배합 결과', null, null]], ['A1:C1']],
    ['of two rows', [['배합 결과', null, null], []], ['A1:C2']],
    ['wider than the table', [['배합 결과', null, null, null]], ['A1:F1']],
    ['narrower, above an empty row', [['배합 결과', null], []], ['A1:B1']],
    ['twice', [['배합 결과'], ['2026-05']], ['A1:C1', 'A2:C2']],
  ])('a merged title above the table is no part of it: %s', async (_, title, merges) => {
    const rows = [
      ['시료', '물', 'pH'],
      ['A-1', 10, 5],
    ];
    expect(await read([...title, ...rows], merges)).toEqual({ columns: rows[0], rows: [rows[1]] });
  });
});

describe('merged cells of data', () => {
  test('down, the value is that of each row; across, that of the first column', async () => {
    const rows = [
      ['배치', '시료', '물', '기름'],
      ['B1', 'A-1', 10, 1],
      [null, 'A-2', 20, null],
      [null, 'A-3', '', null],
      ['B2', 'A-4', 5, 6],
    ];
    expect((await read(rows, ['A2:A4', 'C3:D4'])).rows).toEqual([
      ['B1', 'A-1', 10, 1],
      ['B1', 'A-2', 20, null],
      ['B1', 'A-3', 20, null],
      ['B2', 'A-4', 5, 6],
    ]);
  });

  test('below the last row with other content, merged cells make no rows', async () => {
    const rows = [
      ['배치', '물'],
      ['B1', 10],
    ];
    expect((await read(rows, ['A2:A9'])).rows).toEqual([['B1', 10]]);
  });

  test('a unit beside several names, in samples that run down', async () => {
    const input = [
      ['성분', '함량', '단위'],
      ['물', 10, 'g'],
      ['기름', 5, null],
    ];
    const files = await makePairs({ s1: { input, output: [['밀도'], [1]] } });
    const edit = (sheet: Worksheet) => sheet.mergeCells('C2:C3');
    const merged = await makeWorkbook({ 배합: input }, { edit });
    const { table } = await derive([sourceFile('input/s1.xlsx', merged), files[1]!]);
    expect(table.columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['물', 'g'],
      ['기름', 'g'],
      ['밀도', undefined],
    ]);
  });

  test('a name that is there twice in one group is refused with both cells', async () => {
    const rows = [
      ['시료', '원료', null],
      [null, '물', '물'],
      ['A-1', 1, 2],
    ];
    const edit = (sheet: Worksheet) => sheet.mergeCells('B1:C1');
    expect(await deriveFailure([sourceFile('a.xlsx', await makeWorkbook({ 표: rows }, { edit }))])).toBe(
      'KSTORE_TABLE_HEADER a.xlsx, sheet "표", cell C2: the column "원료 / 물" is already in cell B2',
    );
  });

  test('what a file holds behind merged cells, where nobody sees it, is no value', async () => {
    const cell = (name: string, value: string) => `<c r="${name}" t="str"><v>${value}</v></c>`;
    const data = `<row r="1">${cell('A1', 'x')}${cell('B1', 'y')}</row><row r="2">${cell('A2', 'a')}${cell('B2', 'b')}</row><row r="3">${cell('A3', 'behind')}${cell('B3', 'c')}</row>`;
    const xml = sheet(data).replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>'); // prettier-ignore
    const bytes = encodeZip(workbookMembers({ 'xl/worksheets/sheet1.xml': xml }));
    const { table } = await derive([sourceFile('a.xlsx', bytes)]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
  });
});
