import { mkdirSync, writeFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiffOutput } from '../../src/store/model/generated/output/diff.ts';
import { makePairs, makeWorkbook } from '../support/workbook.ts';
import { createTemporaryFolder, removeTemporaryFolders, Workspace } from '../support/workspace.ts';

const header = ['코드', '물', '두배'];
const formulaRow = (row: number, formula: string) => [`s-${row}`, row, { formula, result: 2 * row }];
const before = [1, 2, 3, 4].map((row) => formulaRow(row, `B${row + 1}*2`));

describe('diff of two workbooks with formulas, comments and number formats', () => {
  let workspace: Workspace;
  const commit = async (...parameters: Parameters<typeof makeWorkbook>) => {
    writeFileSync(workspace.path('datasets/배합/표.xlsx'), await makeWorkbook(...parameters));
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'a workbook');
  };
  beforeAll(async () => {
    workspace = new Workspace(createTemporaryFolder());
    workspace.json('init');
    mkdirSync(workspace.path('datasets/배합'), { recursive: true });
    await commit({ 배합: [header, ...before] });
    // The same values.
    const edited = before.with(1, formulaRow(2, 'B3+B3')).with(2, formulaRow(3, 'B4+B4'));
    await commit(
      { 배합: [header, ...edited] },
      {
        edit: (sheet) => {
          sheet.getCell('B5').note = 'weighed again';
          for (const cell of ['B2', 'B3', 'B4']) sheet.getCell(cell).numFmt = '0.00';
        },
      },
    );
    // A row above moves every formula down by one; the last one is now a value.
    const moved = [2, 3, 4].map((row) => formulaRow(row, row === 4 ? 'B6*2' : `B${row + 2}+B${row + 2}`));
    await commit({
      배합: [header, ['s-0', 9, 1], ['s-1', 1, 5], ...moved],
    });
  });
  afterAll(removeTemporaryFolders);

  it('tells what changed while every value stayed, with the same change in a line', () => {
    const narrow = workspace.within({ variables: { COLUMNS: '80' } });
    const { stdout, exitCode } = narrow.type('diff', '배합_v1', '배합_v2');
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      'dataset/배합_v1 → dataset/배합_v2: 2 formulas, 1 comment, 3 number formats, 1',
      '  file',
      'beside values',
      '  B5     comment        added weighed again',
      '  B2:B4  number format  General → 0.00       3 cells',
      '  C3:C4  formula        =B3*2 → =B3+B3       2 cells, same values',
    ]);
  });

  it('lists them as JSON, and so many as are asked for', () => {
    const { summary, workbooks } = workspace.json<DiffOutput>('diff', '배합_v1', '배합_v2');
    expect(summary).toMatchObject({ cells: 0, formulas: 2, comments: 1, numberFormats: 3 });
    expect(workbooks!.changes.at(-1)).toEqual({
      fact: 'formula',
      change: 'changed',
      column: '두배',
      file: '표.xlsx',
      sheet: '배합',
      firstCell: 'C3',
      lastCell: 'C4',
      cells: 2,
      changedValues: 0,
      before: 'B3*2',
      after: 'B3+B3',
    });
    const one = workspace.json<DiffOutput>('diff', '배합_v1', '배합_v2', '--rows', '1').workbooks!;
    expect([one.changes.length, one.omitted, one.counts.numberFormat]).toEqual([1, 2, 3]);
  });

  it('takes a formula that moved with its row for the same one, and tells one that became a value', () => {
    const { summary, workbooks } = workspace.json<DiffOutput>('diff', '배합_v2', '배합_v3');
    expect(summary).toMatchObject({ rowsAdded: 1, cells: 1, formulas: 1 });
    expect(workbooks!.changes.find(({ fact }) => fact === 'formula')).toMatchObject({
      change: 'removed',
      firstCell: 'C3',
      before: 'B2*2',
      after: null,
      changedValues: 1,
    });
  });

  it('marks workbooks that are files or lie in the workspace, too', async () => {
    const rows = [header, ['s-1', 1, 2], ['s-2', 2, 4]];
    const edited = rows.with(2, ['s-2', 3, 4]);
    writeFileSync(workspace.path('old.xlsx'), await makeWorkbook({ 배합: rows }));
    writeFileSync(workspace.path('new.xlsx'), await makeWorkbook({ 배합: edited }));
    for (const [index, words] of [['old.xlsx', 'new.xlsx'], ['배합_v1']].entries()) {
      const name = `marked-${index}.xlsx`;
      expect(workspace.type('diff', ...words, '--xlsx', name)).toMatchObject({ exitCode: 0, stderr: '' });
      const marked = new exceljs.Workbook();
      await marked.xlsx.readFile(workspace.path(name));
      const names = marked.worksheets.map((sheet) => sheet.name);
      expect(names.slice(0, 3)).toEqual(['배합', 'Summary of changes', 'Changed cells']);
      if (index === 0) expect(marked.getWorksheet('배합')!.getCell('B3').note).toContain('was 2 in old.xlsx');
    }
  });

  it('tells a merged cell once', async () => {
    const merged = async (value: number) =>
      makeWorkbook(
        {
          배합: [
            ['코드', '물'],
            ['a', 1],
            ['b', value],
            ['c', value],
            ['d', 4],
          ],
        },
        { edit: (sheet) => sheet.mergeCells('B3:B4') },
      );
    writeFileSync(workspace.path('old.xlsx'), await merged(2));
    writeFileSync(workspace.path('new.xlsx'), await merged(3));
    const { stdout } = workspace.type('diff', 'old.xlsx', 'new.xlsx');
    expect(stdout).toMatch(/^old\.xlsx → new\.xlsx: 1 cell in 2 rows, 1 file\n/);
    expect(stdout).toMatch(/\n {2}~ {2}b +물 \(2 rows\) +2 → 3 +\+1 \(\+50 %\)\nfiles\n/);
    const { table, workbooks } = workspace.json<DiffOutput>('diff', 'old.xlsx', 'new.xlsx');
    expect(table!.rows).toHaveLength(2);
    expect(workbooks!.mergedValues).toEqual([{ column: '물', position: 1, rows: 2 }]);
  });
});

describe('diff of samples in workbooks of their own', () => {
  afterAll(removeTemporaryFolders);

  it('names the file of the sample in which a formula changed', async () => {
    const workspace = new Workspace(createTemporaryFolder());
    workspace.json('init');
    for (const side of ['input', 'output'])
      mkdirSync(workspace.path('datasets/시료', side), { recursive: true });
    for (const formula of ['B2*1', 'B2+0']) {
      const sheet = (value: unknown) => [
        ['물', '기름'],
        [3, value],
      ];
      const same = { input: sheet(4), output: [['밀도'], [1]] };
      const files = await makePairs({ a: same, b: { ...same, input: sheet({ formula, result: 4 }) } });
      for (const file of files) writeFileSync(workspace.path('datasets/시료', file.path), file.read());
      workspace.json('add', '.');
      workspace.json('commit', '-m', 'samples');
    }
    const { summary, workbooks } = workspace.json<DiffOutput>('diff', '시료_v1', '시료_v2');
    expect(summary).toMatchObject({ cells: 0, formulas: 1, numberFormats: 0 });
    expect(workbooks!.changes).toMatchObject([
      { column: '기름', file: 'input/b.xlsx', firstCell: 'B2', before: 'B2*1', after: 'B2+0' },
    ]);
    expect(workbooks!.note).toBeNull();
  });
});
