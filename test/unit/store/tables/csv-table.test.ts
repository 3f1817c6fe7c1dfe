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
    const table = deriveSingleTable(await openFirstSheet(file, settings.sheet), settings);
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
      if (parts !== null) expect(parts).toBe(whole);
    }),
    { numRuns: 4000 },
  );
  expect(Math.min(tables, failures)).toBeGreaterThan(500);
});

test.each([
  ['cells of all types', 'n,t,b,d,e\n1,x,true,2024-01-02,\n,y,,2024-01-02 10:00,\n'],
  ['quotes', 'a,b\n"1","x, ""y""\nz"\n2,"\r\n"\n'],
  ['carriage returns', 'a,b\r\n1,x\r\n2,"y\r\n"\r\n'],
  ['line feeds alone where lines end otherwise', 'a,b\r\n1,x\ny\r\n"2",z\n\n\r\n'],
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

test.each([
  ['another encoding', Buffer.from('c0ccb8a72cb0aa0ab9b02c310a', 'hex')],
  ['a carriage return alone at the end of lines', 'a\r1\r'],
  ['a quote that is not closed', 'a\n"1\n'],
  ['text behind a closing quote', 'a\n"1"2\n'],
  ['a quote inside text', 'a\n1"2"\n'],
  ['a line with more cells', 'a,b\n1,2,3\n'],
  ['an empty row', 'a,b\n1,2\n,\n3,4\n'],
  ['a value without a name above it', 'a,\n1,2\n'],
  ['a name twice', 'a,a\n1,2\n'],
  ['a cell of another type', 'a\n1\n2\nx\n'],
  ['a header alone', 'a,b\n'],
])('%s is left to the reader of whole files', async (_, content) => {
  expect(await fromParts(csvFile(content, 5), {})).toBeNull();
});

test('keys name the rows, and are looked at before anything is written', async () => {
  const file = csvFile('id,x\n b ,1\na,2\n', 4);
  expect(await fromParts(file, { key: 'id' })).toContain('["b",[" b ",1]]\n["a",["a",2]]\n');
  for (const text of ['id,x\na,1\na ,2\n', 'id,x\na,1\n,2\n'])
    expect(await fromParts(csvFile(text, 4), { key: 'id' })).toBeNull();
});

test('a file that changes after it was surveyed is refused', () => {
  let reads = 0;
  const contents = ['a\n1\n2\n', 'a\n1,5\n"2\n'];
  const file = { ...csvFile('', 1), readParts: () => [Buffer.from(contents[reads++]!)] };
  const derived = deriveCsvTable(file, {})!;
  expect(() => [...derived.parts()]).toThrow('was changed while it was read');
});
