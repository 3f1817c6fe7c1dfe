import { readFileSync } from 'node:fs';
import exceljs, { type CellValue, type Workbook } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { mergeTableEdits, openMergeFile } from '../../../../../src/store/index.ts';
import { deriveTable, type SourceFile } from '../../../../../src/store/tables/derive.ts';
import { TableLines } from '../../../../../src/store/diff/table-lines.ts';

type Rows = readonly (readonly CellValue[])[];

const head = ['code', 'water', 'oil', 'total', 'made'];
const day = (date: number) => new Date(Date.UTC(2026, 0, date));
const base: Rows = [
  ['S-1', 10, 1, 11, day(1)],
  ['S-2', 20, 2, 22, day(2)],
  ['S-3', 30, 3, 33, day(3)],
];

/** A workbook with formats, a comment, a total of each row and one of all rows on another sheet. */
async function makeBook(rows: Rows, names = head): Promise<SourceFile> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('data');
  sheet.addRow(names);
  sheet.getColumn(2).width = 31;
  const at = names.indexOf('total');
  rows.forEach((values, index) => {
    const cells = sheet.addRow([...values]);
    cells.getCell(2).numFmt = '0.00';
    cells.getCell(names.indexOf('made') + 1).numFmt = 'dd/mm/yyyy';
    if (at < 0) return;
    const row = index + 2;
    const formula = { formula: `B${row}+C${row}`, result: values[at] as number };
    cells.getCell(at + 1).value = formula;
  });
  sheet.getCell('B3').note = 'weighed twice';
  sheet.getCell('A3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
  const last = rows.length + 1;
  workbook.addWorksheet('summary').getCell('A1').value = { formula: `SUM(data!B2:B${last})`, result: 60 };
  return toSource('book.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function toSource(path: string, bytes: Uint8Array): SourceFile {
  return { path, sizeBytes: bytes.length, read: () => bytes, readParts: () => [bytes] };
}

async function merge(ours: SourceFile, theirs: SourceFile, from?: SourceFile) {
  const [first, second, third] = [from ?? (await makeBook(base)), ours, theirs];
  const inputs = {
    base: await openMergeFile(first),
    ours: await openMergeFile(second),
    theirs: await openMergeFile(third),
  };
  return mergeTableEdits(inputs, undefined, null, 'xlsx');
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

async function readCells(file: SourceFile): Promise<unknown[]> {
  const table = (await deriveTable([file], 'book'))!;
  const rows: unknown[] = [table.columns.map(({ name, unit }) => [name, unit])];
  const lines = new TableLines(table);
  while (lines.next()) rows.push(lines.read().cells);
  return rows;
}

describe('a merge into a workbook', () => {
  it('puts in cells and rows of theirs; all else of ours stays, and references follow', async () => {
    const ours = await makeBook([base[0]!, ['S-2', 21, 2, 23, day(2)], base[2]!]);
    const theirs = await makeBook([
      base[0]!,
      ['S-9', 90, 9, 99, day(9)],
      base[1]!,
      ['S-3', 30, 3, 33, day(30)],
      ['S-10', 1, 1, 2, day(10)],
    ]);
    const { file, isOwnWorkbook, notes, merged } = await merge(ours, theirs);
    expect([isOwnWorkbook, notes, merged.conflicts]).toEqual([true, [], []]);
    const workbook = await load(file!);
    const sheet = workbook.getWorksheet('data')!;
    expect(sheet.getColumn(1).values.slice(1)).toEqual(['code', 'S-1', 'S-9', 'S-2', 'S-3', 'S-10']);
    expect(sheet.getColumn(2).width).toBe(31);
    expect(sheet.getColumn(4).values.slice(2).map((value) => (value as { formula: string }).formula)).toEqual(
      [2, 3, 4, 5, 6].map((row) => `B${row}+C${row}`),
    ); // prettier-ignore
    expect(sheet.getCell('B4').note).toBe('weighed twice');
    expect(sheet.getCell('B3').note).toBeUndefined();
    expect(sheet.getCell('A4').fill).toMatchObject({ fgColor: { argb: 'FFFF0000' } });
    expect([sheet.getCell('B3').numFmt, sheet.getCell('E3').numFmt]).toEqual(['0.00', 'dd/mm/yyyy']);
    expect(sheet.getCell('E3').value).toEqual(day(9));
    // What it gave may be wrong now.
    expect(workbook.getWorksheet('summary')!.getCell('A1').value).toEqual({ formula: 'SUM(data!B2:B6)' });
  });

  it('a total of cells that both edited is no conflict, and has no value until it is calculated', async () => {
    const ours = await makeBook([['S-1', 11, 1, 12, day(1)], base[1]!, base[2]!]);
    const theirs = await makeBook([['S-1', 10, 5, 15, day(1)], base[1]!, base[2]!]);
    const { file, merged, notes } = await merge(ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.rows[0]).toEqual(['S-1', 11, 5, 12, '2026-01-01']);
    expect(notes.join()).toContain('1 formula must be calculated anew');
    expect((await load(file!)).getWorksheet('data')!.getCell('D2').value).toEqual({ formula: 'B2+C2' });
    await expect(readCells(toSource('book.xlsx', file!))).rejects.toThrow(/without a computed value/);
  });

  it('columns are put in, taken out, renamed and moved', async () => {
    const ours = await makeBook(
      base.map(([code, water, oil, total, made]) => [code!, water!, oil!, total!, made!, 'ours']),
      [...head, 'note'],
    );
    const theirs = await makeBook(
      base.map(([code, water, , , made], row) => [code!, water!, row + 0.5, made!]),
      ['code', 'H2O', 'pH', 'made'],
    );
    const { file, isOwnWorkbook } = await merge(ours, theirs);
    expect(isOwnWorkbook).toBe(true);
    expect(await readCells(toSource('book.xlsx', file!))).toEqual([
      [['code'], ['H2O'], ['pH'], ['made'], ['note']].map(([name]) => [name, undefined]),
      ['S-1', 10, 0.5, '2026-01-01', 'ours'],
      ['S-2', 20, 1.5, '2026-01-02', 'ours'],
      ['S-3', 30, 2.5, '2026-01-03', 'ours'],
    ]);
  });

  it.each(['exceljs', 'openpyxl', 'openxlsx', 'libreoffice', 'strict'])(
    'of %s gives the table of theirs where ours has no edits',
    async (writer) => {
      const open = (name: string) =>
        toSource(`${name}.xlsx`, readFileSync(new URL(`../../../../../fixtures/workbooks/${writer}-${name}.xlsx`, import.meta.url))); // prettier-ignore
      const [before, after] = [open('before'), open('after')];
      const { file, isOwnWorkbook } = await merge(before, after, before);
      expect(isOwnWorkbook).toBe(true);
      expect(await readCells(toSource('book.xlsx', file!))).toEqual(await readCells(after));
    },
  );

  it('takes what theirs calculates alone as a value, and says so', async () => {
    const plain = async (rows: Rows) => {
      const workbook = await load((await makeBook(rows)).read());
      for (const row of [2, 3, 4])
        workbook.getWorksheet('data')!.getCell(`D${row}`).value = rows[row - 2]![3]!;
      return toSource('book.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    };
    const theirs = await makeBook([['S-1', 10, 5, 15, day(1)], base[1]!, base[2]!]);
    const { file, notes } = await merge(await plain(base), theirs, await plain(base));
    expect(notes).toEqual(['1 formula of theirs came as the value']);
    expect((await load(file!)).getWorksheet('data')!.getCell('D2').value).toBe(15);
  });
});
