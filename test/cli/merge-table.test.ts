import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { MergeTableOutput } from '../../src/store/model/generated/output/merge-table.ts';
import { createTemporaryFolder, removeTemporaryFolders, Workspace } from '../support/workspace.ts';

const header = '코드,물 (g),날짜,평가';
const rows = Array.from({ length: 8 }, (_, row) => [
  `시료-${row}`,
  String(row + 0.5),
  `2026-01-0${row + 1}`,
  '좋음',
]);
const text = (lines: readonly (readonly string[])[]) =>
  `${[header, ...lines.map((cells) => cells.join(','))].join('\n')}\n`;

describe('merge-table', () => {
  let workspace: Workspace;
  const write = (name: string, lines: readonly (readonly string[])[]) =>
    writeFileSync(workspace.path(name), text(lines));
  const merge = (...words: string[]) =>
    workspace.type('merge-table', 'base.csv', 'mine.csv', 'hers.csv', ...words);
  beforeEach(() => {
    workspace = new Workspace(createTemporaryFolder());
    write('base.csv', rows);
    write('mine.csv', rows.with(1, rows[1]!.with(1, '9')).with(4, rows[4]!.with(3, '나쁨')));
  });
  afterAll(removeTemporaryFolders);

  it('merges files without a workspace, and keeps types', async () => {
    write('hers.csv', [...rows.with(6, rows[6]!.with(1, '7')), ['시료-new', '1', '2026-02-01', '보통']]);
    const { stdout, exitCode } = merge('--to', 'merged.xlsx');
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'merged: 9 rows of 4 columns',
      '  ours    mine.csv  2 cells',
      '  theirs  hers.csv  1 cell, 1 row added',
    ]);
    expect(exitCode).toBe(0);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(workspace.path('merged.xlsx'));
    const valuesOf = (row: number) => (workbook.worksheets[0]!.getRow(row).values as unknown[]).slice(1);
    expect(valuesOf(3)).toEqual(['시료-1', 9, new Date('2026-01-02T00:00:00Z'), '좋음']);
    expect(valuesOf(8)[1]).toBe(7);
    expect(merge('--to', 'merged.xlsx')).toMatchObject({ exitCode: 12, stdout: '' });
    expect(merge('--to', 'merged.csv').exitCode).toBe(0);
    expect(readFileSync(workspace.path('merged.csv'), 'utf8')).toContain('\r\n시료-1,9,2026-01-02,좋음\r\n');
  });

  it('writes conflicts for a person to fill in, and ends with 7 until all are decided', async () => {
    write('hers.csv', rows.with(1, rows[1]!.with(1, '8')).with(4, rows[4]!.with(3, '보통')));
    const first = merge('--to', 'merged.csv');
    expect([first.exitCode, first.stderr, existsSync(workspace.path('merged.csv'))]).toEqual([7, '', false]);
    expect(first.stdout).toMatch(
      /^2 conflicts, nothing is merged\n[^]*시료-4 {2}평가 {4}좋음 {4}나쁨 {2}보통\n/,
    );
    expect(first.stdout).toContain(
      '\n  kstore merge-table base.csv mine.csv hers.csv --to merged.csv --resolve merged.conflicts.xlsx\n',
    );
    const path = workspace.path('merged.conflicts.xlsx');
    const fill = async (values: Readonly<Record<string, string | number>>) => {
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.readFile(path);
      const sheet = workbook.getWorksheet('Conflicts')!;
      for (const [cell, value] of Object.entries(values)) sheet.getCell(cell).value = value;
      await workbook.xlsx.writeFile(path);
    };
    const resolve = (...words: string[]) => merge('--to', 'merged.csv', '--resolve', 'merged.conflicts.xlsx', ...words); // prettier-ignore
    await fill({ G2: 'theirs' });
    const half = resolve('--json');
    expect(half.exitCode).toBe(7);
    expect((JSON.parse(half.stdout) as MergeTableOutput).conflicts).toEqual([
      { row: '시료-4', column: '평가', base: '좋음', ours: '나쁨', theirs: '보통', choices: ['ours', 'theirs', 'base'] },
    ]); // prettier-ignore
    await fill({ G3: 'mine' });
    expect(resolve().stderr).toContain('row 3: the choice "mine" is none of ours, theirs, base\n');
    await fill({ G2: '', H2: 'much', G3: 'ours' });
    expect(resolve().stderr).toContain('row 2: "much" is no number, which "물" is of\n');
    await fill({ H2: 8.5 });
    expect(resolve().exitCode).toBe(0);
    const merged = readFileSync(workspace.path('merged.csv'), 'utf8');
    expect(merged).toContain('시료-1,8.5,');
    expect(merged).toContain('시료-4,4.5,2026-01-05,나쁨');
    write('hers.csv', rows.with(1, rows[1]!.with(1, '3')).with(4, rows[4]!.with(3, '보통')));
    expect(resolve('--force').stderr).toMatch(
      /row 2 is another conflict than 시료-1, 물: a table changed since\n/,
    );
  });

  it('names a file that is not there', () => {
    expect(merge('--to', 'merged.csv').stderr).toContain('there is no file "hers.csv"');
    write('hers.csv', rows);
    expect(merge('--to', 'merged.csv', '--resolve', 'mine.csv').stderr).toMatch(/^error: /);
    const over = merge('--to', 'mine.csv', '--force');
    expect(over).toMatchObject({ exitCode: 2, stdout: '' });
    expect(over.stderr).toContain('"mine.csv" is read, so the result cannot be written over it\n');
  });
});
