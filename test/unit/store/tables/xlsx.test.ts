import type { Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import { deriveTable } from '../../../../src/store/tables/derive.ts';
import { readZipDirectory, readZipMember } from '../../../../src/store/tables/zip.ts';
import { writeStoredZip } from '../../../support/stored-zip.ts';
import { encodeZip, workbookMembers, type ZipFields } from '../../../hostile/zip-writer.ts';
import {
  derive,
  deriveFailure,
  makeWorkbook,
  sourceFile,
  type WorkbookOptions,
} from '../../../support/workbook.ts';

async function book(rows: readonly (readonly unknown[])[], options?: WorkbookOptions) {
  return [sourceFile('책.xlsx', await makeWorkbook({ 배합: rows }, options))];
}
const edited = (rows: readonly (readonly unknown[])[], edit: (sheet: Worksheet) => void) =>
  book(rows, { edit });

/** A small workbook, whose members may be replaced. */
function workbook(
  changes: Readonly<Record<string, string>>,
  replaced: readonly ZipFields[] = [],
): Uint8Array {
  const names = new Set(replaced.map(({ name }) => name));
  return encodeZip([...workbookMembers(changes).filter(({ name }) => !names.has(name)), ...replaced]);
}

/** Rewrites one member of a workbook as text. */
function rewriteMember(bytes: Uint8Array, name: string, rewrite: (text: string) => string): Uint8Array {
  const members = readZipDirectory(bytes).map((member): [string, Uint8Array] => {
    const content = readZipMember(bytes, member);
    const text = member.name === name ? rewrite(Buffer.from(content).toString()) : null;
    return [member.name, text === null ? content : Buffer.from(text)];
  });
  return writeStoredZip(new Map(members));
}

describe('cells of a workbook', () => {
  test('each kind of value', async () => {
    const files = await book([
      ['number', 'text', 'boolean', 'rich', 'link', 'formula', 'zero'],
      [
        1.25,
        ' 물 ',
        true,
        { richText: [{ text: '굵' }, { text: '은', font: { bold: true } }] },
        { text: 'page', hyperlink: 'https://example.org' },
        { formula: 'A2*2', result: 2.5 },
        -0,
      ],
      [null, '   ', false, null, null, { formula: 'A3*2', result: 0 }, 1],
    ]);
    const { table, layout } = await derive(files);
    expect(layout).toBe('sheet');
    expect(table.columns.map(({ type }) => type)).toEqual([
      'number',
      'text',
      'boolean',
      'text',
      'text',
      'number',
      'number',
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [1.25, ' 물 ', true, '굵은', 'page', 2.5, 0],
      [null, null, false, null, null, 0, 1],
    ]);
    expect(Object.is(table.rows[0]!.cells[6], 0)).toBe(true);
  });

  test.each([false, true])('dates, counted from 1904: %s', async (date1904) => {
    const day = new Date(Date.UTC(2026, 0, 31));
    const noon = new Date(Date.UTC(2026, 0, 31, 12, 30, 15, 250));
    const files = await book(
      [
        ['d', 'f'],
        [day, { formula: 'A2', result: day }],
        [noon, null],
      ],
      {
        date1904,
        edit: (sheet) => (sheet.getCell('B2').numFmt = 'yyyy-mm-dd'),
      },
    );
    const { table } = await derive(files);
    expect(table.columns.map(({ type }) => type)).toEqual(['date', 'date']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['2026-01-31', '2026-01-31'],
      ['2026-01-31T12:30:15.250', null],
    ]);
  });

  test('dates in a format that Korean Excel does not spell out', async () => {
    const bytes = await makeWorkbook(
      { 표: [['d'], [46053]] },
      { edit: (sheet) => (sheet.getCell('A2').numFmt = '0.00') },
    );
    const korean = rewriteMember(bytes, 'xl/styles.xml', (text) =>
      text.replaceAll('numFmtId="2"', 'numFmtId="31"'),
    );
    expect((await derive([sourceFile('a.xlsx', korean)])).table.rows[0]!.cells).toEqual(['2026-01-31']);
  });

  test.each([
    [1, 'yyyy-mm-dd', '1900-01-01'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
    [59.5, 'yyyy-mm-dd hh:mm', '1900-02-28T12:00:00.000'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [0.5, 'hh:mm', '1899-12-30T12:00:00.000'],
    [0.25, '[h]:mm', '1899-12-30T06:00:00.000'],
    [2_958_465, 'yyyy-mm-dd', '9999-12-31'],
  ])('the number %d in the format %s is what Excel shows', async (serial, format, shown) => {
    const files = await edited([['d'], [serial]], (sheet) => (sheet.getCell('A2').numFmt = format));
    expect((await derive(files)).table.rows[0]!.cells).toEqual([shown]);
  });

  test.each([
    [60, 'yyyy-mm-dd', '29 February 1900, a day that Excel shows and that never was'],
    [-1, 'yyyy-mm-dd', 'a date before 1900'],
    [1.5, '[h]:mm', 'a duration of a day or more'],
    [400, '[h]:mm', 'a duration of a day or more'],
    [1.5, 'hh:mm', 'a duration of a day or more'],
    [2_958_466, 'yyyy-mm-dd', 'a number that is no date, in the format of a date'],
    [1e300, 'yyyy-mm-dd', 'a number that is no date, in the format of a date'],
  ])('the number %d in the format %s is refused', async (serial, format, problem) => {
    const files = await edited([['d'], [serial]], (sheet) => (sheet.getCell('A2').numFmt = format));
    expect(await deriveFailure(files)).toBe(`KSTORE_TABLE_CELL 책.xlsx, sheet "배합", cell A2: ${problem}`);
  });

  test('the calendar of 1904 begins there', async () => {
    const files = await book([['d'], [0], [1.5]], {
      date1904: true,
      edit: (sheet) => (sheet.getColumn(1).numFmt = 'yyyy-mm-dd'),
    });
    expect((await derive(files)).table.rows.map(({ cells }) => cells[0])).toEqual([
      '1904-01-01',
      '1904-01-02T12:00:00.000',
    ]);
  });

  test.each([
    ['0.0\\m', 59],
    ['0 "days"', 59],
    ['[Red]#,##0_d;General', 59],
    ['0.00E+00', 59],
    ['[$-412]yyyy"년" m"월" d"일"', '2026-01-31'],
  ])('a number in the format %s', async (format, shown) => {
    const serial = typeof shown === 'number' ? shown : 46053;
    const files = await edited([['d'], [serial]], (sheet) => (sheet.getCell('A2').numFmt = format));
    expect((await derive(files)).table.rows[0]!.cells[0]).toBe(shown);
  });

  test.each([
    ['a formula without a value', { formula: 'A1*2' }, 'a formula without a computed value'],
    ['an error', { error: '#DIV/0!' }, 'the error value #DIV/0!'],
    ['a formula that fails', { formula: '1/0', result: { error: '#DIV/0!' } }, 'the error value #DIV/0!'],
    ['text among numbers', 'N/A', 'text "N/A" in the number column "water"'],
    ['a number stored as text', '12.5', 'text "12.5" in the number column "water", a number stored as text'],
    ['a boolean among numbers', true, 'boolean true in the number column "water"'],
    ['a date among numbers', new Date(Date.UTC(2026, 0, 1)), 'date 2026-01-01 in the number column "water"'],
  ])('%s is refused', async (_, value, problem) => {
    const files = await book([
      ['a', 'water'],
      [1, 1],
      [2, 2],
      [3, value],
    ]);
    expect(await deriveFailure(files)).toBe(`KSTORE_TABLE_CELL 책.xlsx, sheet "배합", cell B4: ${problem}`);
  });

  test('the refusal says in its hints that an empty cell is missing', async () => {
    const files = await book([['a'], [1], [2], ['N/A']]);
    const error: unknown = await deriveTable(files, 'formula').catch((reason: unknown) => reason);
    expect(isKstoreError(error) && error.hints.join()).toContain('leave it empty when the value is missing');
    expect(isKstoreError(error) && error.data).toEqual({ file: '책.xlsx', sheet: '배합', cell: 'cell A4' });
  });

  test('a merged range that claims a whole sheet leaves a name alone, in no time', async () => {
    const merged = await makeWorkbook({ 표: [['a'], [1]] }, { edit: (sheet) => sheet.mergeCells('C5:D6') });
    const huge = rewriteMember(merged, 'xl/worksheets/sheet1.xml', (text) =>
      text.replace('C5:D6', 'A1:XFD1048576'),
    );
    expect(await deriveFailure([sourceFile('a.xlsx', huge)])).toBe(
      'KSTORE_TABLE_EMPTY a.xlsx, sheet "표": a header but no rows',
    );
  });

  test('a table may start anywhere, but has no empty row inside', async () => {
    const rows = [[], [null, 'a', 'b'], [null, 1, 2]];
    expect((await derive(await book(rows))).table.rows[0]!.cells).toEqual([1, 2]);
    expect(await deriveFailure(await book([...rows, [], [null, 3, 4]]))).toBe(
      'KSTORE_TABLE_CELL 책.xlsx, sheet "배합", cell B4: an empty row between rows with cells',
    );
  });
});

describe('sheets of a workbook', () => {
  test('empty sheets are passed over, and one can be named', async () => {
    const bytes = await makeWorkbook({ 빈: [], 첫째: [['a'], [1]], 둘째: [['b'], [2]] });
    const names = async (settings?: string) => {
      const files = [sourceFile('a.xlsx', bytes)];
      if (settings !== undefined) files.push(sourceFile('dataset.yaml', settings));
      return (await derive(files)).table.columns.map(({ name }) => name);
    };
    expect(await names()).toEqual(['a']);
    expect(await names('sheet: 둘째')).toEqual(['b']);
    expect(await names(`sheet: ${'둘째'.normalize('NFD')}`)).toEqual(['b']);
    await expect(names('sheet: 셋째')).rejects.toThrow(
      'sheet "셋째" is not in a.xlsx, which has "빈", "첫째", "둘째"',
    );
    await expect(names('sheet: 빈')).rejects.toMatchObject({ code: 'KSTORE_TABLE_EMPTY' });
  });

  test('a workbook without content', async () => {
    expect(await deriveFailure(await book([]))).toBe('KSTORE_TABLE_EMPTY 책.xlsx: no cell has content');
    expect(await deriveFailure(await book([['a', 'b']]))).toBe(
      'KSTORE_TABLE_EMPTY 책.xlsx, sheet "배합": a header but no rows',
    );
  });

  test('comments, validation of whole columns and pictures do not matter', async () => {
    const files = await edited([['a'], [1]], (sheet) => {
      sheet.getCell('A2').note = 'measured twice';
      sheet.getCell('A2').dataValidation = { type: 'whole', formulae: [1, 9], operator: 'between' };
      sheet.autoFilter = 'A1:A2';
    });
    expect((await derive(files)).table.rows[0]!.cells).toEqual([1]);
  });
});

describe('a file that is no sound workbook', () => {
  const reason = async (bytes: Uint8Array | string, path = 'a.xlsx') =>
    await deriveFailure([sourceFile(path, bytes)]);
  const unreadable = 'KSTORE_TABLE_UNREADABLE a.xlsx cannot be read: ';

  test('cut off at any length', async () => {
    const whole = await makeWorkbook({ 표: [['a'], [1]] });
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await reason(whole.subarray(0, Math.floor(whole.length * share)))).toBe(
        `${unreadable}it is cut off`,
      );
    }
    expect(await reason('')).toBe(`${unreadable}it is an empty file`);
  });

  test('one flipped bit in a sheet', async () => {
    const whole = Buffer.from(await makeWorkbook({ 표: [['a'], [1]] }));
    const member = readZipDirectory(whole).find(({ name }) => name.endsWith('sheet1.xml'))!;
    whole[member.offset + 30 + member.name.length + 40]! ^= 4;
    expect(await reason(whole)).toBe(`${unreadable}its part "xl/worksheets/sheet1.xml" is damaged`);
  });

  test('one flipped bit that no decompression would notice', async () => {
    const stored = rewriteMember(await makeWorkbook({ 표: [['a'], [540]] }), '', String);
    const changed = Buffer.from(stored);
    changed.write('541', changed.indexOf('<v>540') + 3, 'latin1');
    expect(await reason(stored)).toBe('no failure');
    expect(await reason(changed)).toBe(`${unreadable}its part "xl/worksheets/sheet1.xml" is damaged`);
  });

  test('other formats under its name', async () => {
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await reason(compound)).toBe(`${unreadable}it is a workbook in the format of Excel 97 (.xls)`);
    expect(await reason(compound, 'a.xls')).toContain(
      'a.xls cannot be read: it is a workbook in the format of Excel 97',
    );
    expect(await reason(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
      `${unreadable}it is protected by a password`,
    );
    expect(await reason('a,b\n1,2\n')).toBe(
      `${unreadable}it is text, not an Excel workbook, whatever its name says`,
    );
    expect(await reason(writeStoredZip(new Map([['a.txt', Buffer.from('x')]])))).toContain(
      'a ZIP archive without worksheets',
    );
  });

  test.each(['a.csv', 'a.tsv', 'a.jsonl'])('a workbook under the name %s', async (path) => {
    expect(await reason(await makeWorkbook({ 표: [['a'], [1]] }), path)).toBe(
      `KSTORE_TABLE_UNREADABLE ${path} cannot be read: it is an Excel workbook or another archive, whatever its name says`,
    );
  });

  test.each([
    ['an OpenDocument sheet', { mimetype: 'x', 'content.xml': '<a/>' }, 'it is an OpenDocument file (.ods)'],
    ['a binary workbook', { 'xl/workbook.bin': 'x' }, 'it is a binary workbook (.xlsb)'],
    [
      'a text document',
      { 'word/document.xml': '<a/>' },
      'it is a document of another office program, not an Excel workbook',
    ],
  ])('%s says how to convert it', async (_, members, problem) => {
    const bytes = encodeZip(Object.entries(members).map(([name, content]) => ({ name, content })));
    for (const path of ['a.xlsx', 'a.ods', 'a.xlsb']) {
      const failure = await reason(bytes, path);
      expect(failure).toBe(`KSTORE_TABLE_UNREADABLE ${path} cannot be read: ${problem}`);
    }
  });

  test('a web page under the name of a workbook', async () => {
    expect(await reason('\n<html><table><tr><td>1</td></tr></table>', 'a.xls')).toBe(
      'KSTORE_TABLE_UNREADABLE a.xls cannot be read: it is a web page, whatever its name says',
    );
  });

  test('a workbook with macros is read without them', async () => {
    const bytes = workbook({ 'xl/vbaProject.bin': 'not looked at', 'xl/macrosheets/sheet9.xml': 'nor this' });
    expect((await derive([sourceFile('a.xlsm', bytes)])).table.rows[0]!.cells).toEqual([1]);
  });

  test('worksheets that are not XML', async () => {
    const whole = await makeWorkbook({ 표: [['a'], [1]] });
    const broken = rewriteMember(whole, 'xl/worksheets/sheet1.xml', () => '<worksheet><sheetData><row');
    expect(await reason(broken)).toBe(`${unreadable}its part "xl/worksheets/sheet1.xml" is damaged: cut off`);
  });

  test('a member that unpacks to more than is allowed, or to more than it says', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const content = `<worksheet><sheetData/>${' '.repeat(1_000_000)}</worksheet>`;
    const bomb = (rawBytes: number) => reason(workbook({}, [{ name: sheet, content, rawBytes }]));
    expect(await bomb(3_000_000_000)).toMatch(/KSTORE_TABLE_TOO_LARGE a.xlsx: 300000\d+ bytes of text/);
    expect(await bomb(1000)).toBe(`${unreadable}its part "${sheet}" is damaged`);
    expect(await bomb(2_000_000)).toBe(`${unreadable}its part "${sheet}" is damaged`);
    expect(await bomb(content.length)).toBe('KSTORE_TABLE_EMPTY a.xlsx: no cell has content');
  });

  test('a member that is there twice', async () => {
    const once = writeStoredZip(
      new Map([
        ['a', Buffer.from('1')],
        ['b', Buffer.from('2')],
      ]),
    );
    const twice = Buffer.from(Buffer.from(once).toString('latin1').replaceAll('\0b', '\0a'), 'latin1');
    expect(() => readZipDirectory(twice)).toThrow('it holds "a" twice');
  });
});
