import { assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { expect, test } from 'vitest';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import type { DatasetSettings } from '../../../../src/store/model/generated/artifact/dataset.ts';
import { deriveCsvTable } from '../../../../src/store/tables/csv-table.ts';
import { openFirstSheet } from '../../../../src/store/tables/open-sheet.ts';
import type { SourceFile } from '../../../../src/store/tables/sheet.ts';
import { deriveSingleTable } from '../../../../src/store/tables/single-table.ts';
import { encodeTable } from '../../../../src/store/tables/table-file.ts';
import { csvText } from '../../../support/csv-text.ts';
import { sourceFile } from '../../../support/workbook.ts';

function csvFile(content: string | Uint8Array, partBytes: number): SourceFile {
  const file = sourceFile('data.csv', content);
  const bytes = file.read();
  const cuts = Array.from({ length: Math.ceil(bytes.length / partBytes) }, (_, index) => index * partBytes);
  return { ...file, readParts: () => cuts.map((cut) => bytes.subarray(cut, cut + partBytes)) };
}

async function outcome(derive: () => Promise<string | null>): Promise<string | null> {
  try {
    return await derive();
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    return `${error.code} ${error.message}`;
  }
}

const fromParts = (file: SourceFile, settings: DatasetSettings) =>
  outcome(async () => {
    const derived = deriveCsvTable(file, settings);
    if (derived === null) return null;
    const table = Buffer.concat([...derived.parts()]).toString();
    expect(table.split('\n')).toHaveLength(derived.rowCount + 2);
    return table;
  });

const fromWhole = (file: SourceFile, settings: DatasetSettings) =>
  outcome(async () => {
    const table = deriveSingleTable(await openFirstSheet(file, settings, false), settings);
    return Buffer.from(encodeTable(table)).toString();
  });

const settings = constantFrom<DatasetSettings[]>(
  {},
  {},
  { key: 'a' },
  { targets: ['b'], units: { b: 'mm' } },
  { key: 'c' },
  { key: 'a', targets: ['a'] },
  { sheet: 'x' },
);

test('a table made from parts is the one made from the whole, and nothing else is made', async () => {
  let tables = 0;
  let failures = 0;
  await assert(
    asyncProperty(csvText, settings, integer({ min: 1, max: 40 }), async (content, chosen, partBytes) => {
      const file = csvFile(content, partBytes);
      const parts = await fromParts(file, chosen);
      const whole = await fromWhole(file, chosen);
      if (whole?.startsWith('{') === true && parts !== null) tables++;
      if (whole?.startsWith('{') === false) failures++;
      // Of several faults, either may be named.
      if (parts?.startsWith('{') === false) expect(whole).toMatch(/^KSTORE_/);
      else if (parts !== null) expect(parts).toBe(whole);
    }),
    { numRuns: 4000 },
  );
  expect(Math.min(tables, failures)).toBeGreaterThan(500);
});

test.each([
  ['cells of all types', 'n,t,b,d,e\n1,x,true,2024-01-02,\n,y,,2024-01-02 10:00,\n'],
  ['quotes', 'a,b\n"1","x, ""y""\nz"\n2,"\r\n"\n'],
  ['carriage returns', 'a,b\r\n1,x\r\n2,"y\r\n"\r\n'],
  ['line feeds alone where the first line ends otherwise', 'a,b\r\n1,x\n2,"y\n"\r\n"3",z\n\n\r\n'],
  ['carriage returns where the first line has none', 'a,b\n1,x\r\n2,"y\r\n"\r\n\r\n"3",z\n'],
  ['carriage returns alone', 'a,b\r1,x\r2,"y\r"\r'],
  ['a column of empty cells without a name', 'a,b,\n1,x,\n2,y,\n'],
  ['empty lines, and lines of empty cells at the end', 'a,b\n\n1,x\n,\n"",\n\n'],
  ['rows that repeat', 'a\n1\n2\n1\n1.0\n'],
  ['a column that is text since a cell is', 'a\n1\nx\n2\ny\n'],
])('%s are read part by part', async (_, text) => {
  for (const content of [text, `\ufeff${text}`, text.replaceAll(',', '\t'), text.trimEnd()]) {
    for (const partBytes of [1, 2, 3, 7, 1000]) {
      const file = csvFile(content, partBytes);
      const table = await fromParts(file, {});
      expect(table).not.toBeNull();
      expect(table).toBe(await fromWhole(file, {}));
    }
  }
});

test('lines that end in one way and the other are the rows that they look like', async () => {
  const expected = await fromParts(csvFile('a,b\n1,x\n2,y\n3,z\n', 100), {});
  for (const text of ['a,b\r\n1,x\n2,y\r\n3,z\n', 'a,b\n1,x\r\n2,y\n3,z\r\n', 'a,b\r\n1,x\n2,y\n3,z'])
    for (const partBytes of [1, 3, 100]) {
      expect(await fromParts(csvFile(text, partBytes), {})).toBe(expected);
      expect(await fromWhole(csvFile(text, partBytes), {})).toBe(expected);
    }
});

test.each([
  ['CP949', Buffer.from('c0ccb8a72cb0aa0ab1db2c310a', 'hex')],
  ['UTF-16LE with a byte order mark', Buffer.from('\ufeff이름,값\n글,1\n', 'utf16le')],
  ['UTF-16LE without one', Buffer.from('이름,값\n글,1\n', 'utf16le')],
  ['UTF-16BE with one', Buffer.from('\ufeff이름,값\n글,1\n', 'utf16le').swap16()],
  ['UTF-16BE without one', Buffer.from('이름,값\n글,1\n', 'utf16le').swap16()],
])('text in %s is read part by part', async (_, content) => {
  const expected = await fromParts(csvFile('이름,값\n글,1\n', 5), {});
  expect(expected).toContain('"글",1]');
  for (const partBytes of [1, 2, 3, 1000])
    expect(await fromParts(csvFile(content, partBytes), {})).toBe(expected);
  expect(await fromWhole(csvFile(content, 5), {})).toBe(expected);
});

test.each([
  [
    'a line with more cells',
    'a,b\n"1\n",3\n1,2,3\n',
    'KSTORE_TABLE_CELL data.csv: line 4 has 3 cells where the header has 2',
  ],
  [
    'a line with more cells, below lines that end in both ways',
    'a,b\r\n1,3\n1,"\r\n"\n1,2,3\n',
    'KSTORE_TABLE_CELL data.csv: line 5 has 3 cells where the header has 2',
  ],
  [
    'an empty row',
    'a,b\n\n1,2\n,\n3,4\n',
    'KSTORE_TABLE_CELL data.csv, line 4, column 1: an empty row between rows with cells',
  ],
  [
    'a value without a name above it',
    'a,\n1,\n1,2\n',
    'KSTORE_TABLE_HEADER data.csv, line 1, column 2: no column name above the value "2" in line 3, column 2',
  ],
  [
    'a name twice',
    'a,a\n1,2\n',
    'KSTORE_TABLE_HEADER data.csv, line 1, column 2: the column "a" is already in line 1, column 1',
  ],
  [
    'a cell of another type',
    'a;b\r\n1;x\r\n2;y\r\nx;z\r\n',
    'KSTORE_TABLE_CELL data.csv, line 4, column 1: text "x" in the number column "a"',
  ],
  ['a header alone', 'a,b\n', 'KSTORE_TABLE_EMPTY data.csv: a header but no rows'],
  ['a header without a line end', 'a,b', 'KSTORE_TABLE_EMPTY data.csv: a header but no rows'],
  [
    'points beside decimal commas',
    'a;b\n1,5;2.5\n',
    'KSTORE_TABLE_CELL data.csv, line 2, column 2: 2.5 in the number column "b", where other numbers have a decimal comma',
  ],
])('%s is refused by both readers alike', async (_, text, message) => {
  for (const partBytes of [1, 4, 1000]) expect(await fromParts(csvFile(text, partBytes), {})).toBe(message);
  expect(await fromWhole(csvFile(text, 5), {})).toBe(message);
});

test('a repeated key is refused by both readers alike', async () => {
  const file = csvFile('id,x\na,1\nb,2\na ,3\n', 4);
  const message = 'KSTORE_TABLE_CELL data.csv, line 4, column 1: the key "a" is already in line 2, column 1';
  expect(await fromParts(file, { key: 'id' })).toBe(message);
  expect(await fromWhole(file, { key: 'id' })).toBe(message);
  const missing = csvFile('id,x\na,1\n,2\n', 4);
  expect(await fromParts(missing, { key: 'id' })).toBe(
    'KSTORE_TABLE_CELL data.csv, line 3, column 1: no value for the key "id"',
  );
  expect(await fromWhole(missing, { key: 'id' })).toBe(await fromParts(missing, { key: 'id' }));
});

test.each([
  ['a quote that is not closed', 'a\n"1\n'],
  ['text behind a closing quote', 'a\n"1"2\n'],
  ['a quote inside text', 'a\n1"2"\n'],
  ['empty lines at the beginning', '\n\n'],
  ['a NUL byte', 'a\n1\0\n'],
])('%s is left to the reader of whole files', async (_, content) => {
  expect(await fromParts(csvFile(content, 5), {})).toBeNull();
});

test('a file that is too long to be read as a whole is refused in the same words, by its line', () => {
  const refusal = (content: string) => {
    try {
      deriveCsvTable({ ...csvFile(content, 1000), sizeBytes: 1e9 }, {});
    } catch (error) {
      return (error as Error).message;
    }
    return 'none';
  };
  expect(refusal('a\n1\n1"2"\n')).toBe('data.csv cannot be read: line 3: a quote stands where none can be');
  expect(refusal('a\n1\n"2\n')).toBe('data.csv cannot be read: line 3: a quote is not closed');
  expect(refusal('a\n1\n2\0\n')).toBe('data.csv cannot be read: line 3 has a NUL byte, which no text has');
});

test('a row of more than 8 MiB is refused before it is in memory as a whole', () => {
  const file = csvFile(`a\n1\n${'x'.repeat(20_000_000)}\n`, 4096);
  expect(() => deriveCsvTable({ ...file, sizeBytes: 1e9 }, {})).toThrow(
    'data.csv cannot be read: line 3: a row of more than 8388608 bytes, or a quote that is not closed',
  );
});

test.each([
  [
    'commas',
    'a;b;c\n1,5;1;x,y\n-2,25e3;2;\n;3;1,5\n',
    [
      [1.5, 1, 'x,y'],
      [-2250, 2, null],
      [null, 3, '1,5'],
    ],
  ],
  [
    'commas between tabs',
    'a\tb\n0,5\t1\n,5\t2\n',
    [
      [0.5, 1],
      [0.5, 2],
    ],
  ],
  [
    'points and commas in one column, which then is text',
    'a;b\n1,5;1\n2.5;2\n',
    [
      ['1,5', 1],
      ['2.5', 2],
    ],
  ],
  ['codes with a comma', 'a;b\n007,5;1\n', [['007,5', 1]]],
  ['a comma between cells, which is none inside', 'a,b\n"1,5",1\n', [['1,5', 1]]],
])('numbers with decimal %s', async (_, text, cells) => {
  const table = await fromParts(csvFile(text, 3), {});
  expect(table).toBe(await fromWhole(csvFile(text, 3), {}));
  const rows = table!.trimEnd().split('\n').slice(1);
  expect(rows.map((row) => (JSON.parse(row) as [string, unknown])[1])).toEqual(cells);
});

test('the decimal mark can be said', async () => {
  const quoted = csvFile('a,b\n"1,5",1\n', 5);
  expect(await fromParts(quoted, { decimal: 'comma' })).toContain('[1.5,1]');
  expect(await fromWhole(quoted, { decimal: 'comma' })).toContain('[1.5,1]');
  expect(await fromParts(csvFile('a;b\n1,5;2.5\n', 5), { decimal: 'point' })).toContain('["1,5",2.5]');
  expect(await fromParts(csvFile('a;b\n1;2.5\n', 5), { decimal: 'comma' })).toContain(
    '2.5 in the number column "b"',
  );
});

test('keys name the rows, and are looked at before anything is written', async () => {
  const file = csvFile('id,x\n b ,1\na,2\n', 4);
  expect(await fromParts(file, { key: 'id' })).toContain('["b",[" b ",1]]\n["a",["a",2]]\n');
});

test('a file that changes after it was surveyed is refused', () => {
  let content = 'a\n1\n2\n';
  const file = { ...csvFile('', 1), readParts: () => [Buffer.from(content)] };
  const derived = deriveCsvTable(file, {})!;
  content = 'a\n1,5\n"2\n';
  expect(() => [...derived.parts()]).toThrow('was changed while it was read');
});
