import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deriveTable } from '../../../../src/store/tables/derive.ts';
import { hashRow } from '../../../../src/store/tables/row-id.ts';
import { derive, deriveFailure, makeWorkbook, sourceFile } from '../../../support/workbook.ts';

const csv = (text: string | Uint8Array) => [sourceFile('data.csv', text)];
const unreadable = (path: string) => ({
  path,
  sizeBytes: 1,
  read: () => expect.fail('it was read'),
  readParts: () => expect.fail('it was read'),
});
const dataset = (settings: string) => sourceFile('dataset.yaml', settings);

describe('a CSV file', () => {
  test('concrete.csv, whole', async () => {
    const { table, layout } = await derive(csv(readFileSync('fixtures/concrete.csv')));
    expect(layout).toBe('csv');
    expect(table.rows).toHaveLength(1030);
    expect(table.columns.every((column) => column.type === 'number' && column.role === undefined)).toBe(true);
    expect(new Set(table.rows.map(({ id }) => id)).size).toBe(1030);
    expect(table.rows.filter(({ id }) => id.includes('#')).length).toBeGreaterThan(0);
  });

  test('types are read from the text', async () => {
    const { table } = await derive(
      csv(
        'n,t,b,d,when,code\n-1.5e3,물,TRUE,2026-01-31,2026-01-31 12:30,007\n,x,,,,\n2,"a, b",false,2026-02-01,2026-02-01,12\n',
      ),
    );
    expect(table.columns.map(({ type }) => type)).toEqual([
      'number',
      'text',
      'boolean',
      'date',
      'date',
      'text',
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [-1500, '물', true, '2026-01-31', '2026-01-31T12:30:00.000', '007'],
      [null, 'x', null, null, null, null],
      [2, 'a, b', false, '2026-02-01', '2026-02-01', '12'],
    ]);
    expect(table.rows[0]!.id).toBe(hashRow(table.rows[0]!.cells));
    expect(table.rows[0]!.id).toMatch(/^[0-9a-f]{16}$/);
  });

  test('numbers that a double would not keep stay text', async () => {
    const { table } = await derive(csv('id\n8801234567890123\n1\n'));
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['8801234567890123', '1']);
  });

  test('a column of which no more than half are numbers is text', async () => {
    const { table } = await derive(csv('c\n1\nx\n2\ny\n'));
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['1', 'x', '2', 'y']);
  });

  test('equal rows are counted', async () => {
    const { table } = await derive(csv('a,b\n1,2\n3,4\n1,2\n1,2\n'));
    const id = hashRow([1, 2]);
    expect(table.rows.map((row) => row.id)).toEqual([id, hashRow([3, 4]), `${id}#2`, `${id}#3`]);
  });

  const korean = '이름,값\n물,1\n';
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`\ufeff${korean}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  test.each([
    ['UTF-8', Buffer.from(korean)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${korean}`)],
    ['UTF-16, little end first', utf16(false)],
    ['UTF-16, big end first', utf16(true)],
    ['CP949', Buffer.from('c0ccb8a72cb0aa0ab9b02c310a', 'hex')],
    ['NFD', Buffer.from(korean.normalize('NFD'))],
  ])('in %s', async (_, bytes) => {
    const { table } = await derive(csv(bytes));
    expect(table.columns.map(({ name }) => name)).toEqual(['이름', '값']);
    expect(table.rows[0]!.cells).toEqual(['물', 1]);
  });

  test('a syllable that CP949 has and KS X 1001 has not', async () => {
    const { table } = await derive(csv(Buffer.from([0x61, 0x0a, 0x8c, 0x63, 0x0a])));
    expect(table.rows[0]!.cells).toEqual(['똠']);
  });

  test.each([
    ['semicolons', 'a;b\n"1,5";2\n'],
    ['tabs', 'a\tb\n"1,5"\t2\n'],
    ['commas in a quoted header', '"a","b"\n"1,5",2\n'],
    ['lines of Windows', 'a,b\r\n"1,5",2\r\n'],
  ])('with %s', async (_, text) => {
    const { table } = await derive(csv(text));
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'b']);
    // Between cells that commas do not separate, a comma is a decimal mark.
    expect(table.rows[0]!.cells).toEqual([text.includes(',"') || text.includes('",') ? '1,5' : 1.5, 2]);
  });

  test('line breaks in quotes and empty lines', async () => {
    const { table } = await derive(csv('a,b\n"x\ny",1\n\n"",2\n\n'));
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['x\ny', 1],
      [null, 2],
    ]);
  });

  test('one that is refused names the line', async () => {
    expect(await deriveFailure(csv('a,b\n"x\ny",1\n\n3\n'))).toBe(
      'KSTORE_TABLE_CELL data.csv: line 5 has 1 cell where the header has 2',
    );
    expect(await deriveFailure(csv('a,b\n"x\ny",1\n2,3\n"x\ny",N/A\n5,6\n'))).toBe(
      'KSTORE_TABLE_CELL data.csv, line 5, column 2: text "N/A" in the number column "b"',
    );
    expect(await deriveFailure(csv('a,b\n"1,2\n'))).toBe(
      'KSTORE_TABLE_UNREADABLE data.csv cannot be read: line 2: a quote is not closed',
    );
    expect(await deriveFailure(csv('a,b\n1"x,2\n'))).toContain('line 2: a quote stands where none can be');
    expect(await deriveFailure(csv(new Uint8Array([0xff, 0x00, 0x81])))).toContain(
      'KSTORE_TABLE_UNREADABLE data.csv cannot be read',
    );
    expect(await deriveFailure(csv('a\0b\n1\n'))).toContain('KSTORE_TABLE_UNREADABLE data.csv');
  });

  test('one without rows', async () => {
    expect(await deriveFailure(csv('a,b\n'))).toBe('KSTORE_TABLE_EMPTY data.csv: a header but no rows');
    expect(await deriveFailure(csv(''))).toBe('KSTORE_TABLE_EMPTY data.csv: no cell has content');
    expect(await deriveFailure(csv('\n \n'))).toContain('KSTORE_TABLE_EMPTY');
  });

  test('one that is too large is not read', async () => {
    const file = { ...unreadable('data.csv'), sizeBytes: 2_000_000_001 };
    expect(await deriveFailure([file])).toContain(
      'KSTORE_TABLE_TOO_LARGE data.csv: 2000000001 bytes of text',
    );
    expect(await deriveFailure(csv(`${'x,'.repeat(16_384)}x\n${'1,'.repeat(16_384)}1\n`))).toBe(
      'KSTORE_TABLE_TOO_LARGE data.csv: 16385 columns, more than the 16384 a table may have',
    );
  });
});

describe('headers', () => {
  test('units, white space and unnamed empty columns', async () => {
    const { table } = await derive(csv(' water (kg/m³) ,물 [g],x (1),,plain\n1,2,3,,4\n'));
    expect(table.columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['water', 'kg/m³'],
      ['물', 'g'],
      ['x (1)', undefined],
      ['plain', undefined],
    ]);
  });

  test('one name twice, or cells without a name', async () => {
    const twice = [
      sourceFile(
        'a.xlsx',
        await makeWorkbook({
          표: [
            ['water (g)', 'x', 'water'],
            [1, 2, 3],
          ],
        }),
      ),
    ];
    expect(await deriveFailure(twice)).toBe(
      'KSTORE_TABLE_HEADER a.xlsx, sheet "표", cell C1: the column "water" is already in cell A1',
    );
    const unnamed = [
      sourceFile(
        'a.xlsx',
        await makeWorkbook({
          표: [
            ['x', null, 'y'],
            [1, null, 3],
            [4, 5, 6],
          ],
        }),
      ),
    ];
    expect(await deriveFailure(unnamed)).toBe(
      'KSTORE_TABLE_HEADER a.xlsx, sheet "표", cell B1: no column name above the value "5" in cell B3',
    );
  });
});

describe('dataset.yaml', () => {
  const rows = 'batch,water,strength\nA1,1,10\nA2,2,20\n';

  test('key and targets give ids and roles', async () => {
    const { table } = await derive([
      ...csv(rows),
      dataset('key: batch\ntargets: [strength]\nunits: { water: g }'),
    ]);
    expect(table.columns).toEqual([
      { name: 'batch', type: 'text', role: 'key' },
      { name: 'water', type: 'number', role: 'input', unit: 'g' },
      { name: 'strength', type: 'number', role: 'target' },
    ]);
    expect(table.rows.map(({ id }) => id)).toEqual(['A1', 'A2']);
  });

  test('a key that is missing or there twice names the cell', async () => {
    const settings = dataset('key: batch');
    expect(await deriveFailure([...csv('batch,x\nA,1\n,2\n'), settings])).toBe(
      'KSTORE_TABLE_CELL data.csv, line 3, column 1: no value for the key "batch"',
    );
    expect(await deriveFailure([...csv('batch,x\nA,1\nB,2\nA,3\n'), settings])).toBe(
      'KSTORE_TABLE_CELL data.csv, line 4, column 1: the key "A" is already in line 2, column 1',
    );
  });

  test.each([
    ['targtes: [a]', 'targtes is unknown; did you mean "targets"?'],
    [
      'colour: red',
      'colour is unknown; allowed are key, targets, sheet, orientation, absent, samples, decimal, units',
    ],
    ['orientation: sideways', 'orientation must be "across" or "down", but is "sideways"'],
    ['targets: [nothing]', 'targets names the column "nothing"; the table has batch, water, strength'],
    ['orientation: down', 'orientation is for samples in input/ and output/'],
    ['key: batch\ntargets: [batch]', 'the key "batch" cannot be a target as well'],
    ['sheet: 표', 'sheet "표" is not in data.csv, which has no named sheets'],
    ['- a', 'must be an object with members'],
    ['key: [', 'line 1'],
  ])('%s', async (settings, problem) => {
    const failure = await deriveFailure([...csv(rows), dataset(settings)]);
    expect(failure).toContain('KSTORE_DATASET_INVALID dataset.yaml');
    expect(failure).toContain(problem);
  });

  test('an empty one says nothing; one beside no table is refused', async () => {
    expect((await derive([...csv(rows), dataset('# nothing yet\n')])).table.rows).toHaveLength(2);
    expect(await deriveFailure([sourceFile('a.png', 'x'), dataset('key: a')])).toContain(
      'KSTORE_DATASET_INVALID',
    );
  });
});

test.each([
  [['a.txt']],
  [['a.csv', 'b.csv']],
  [['a.xlsx', 'b.xlsx']],
  [['input/a.xlsx', 'other/a.xlsx']],
  [['input/a.xlsx', 'output/a.xlsx', 'notes.txt']],
  [[]],
])('%j are files of another kind', async (paths) => {
  expect(await deriveTable(paths.map(unreadable), 'files')).toBeNull();
});
