import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../../src/store/tables/table.ts';
import { derive, deriveFailure, makeWorkbook, sourceFile } from '../../../support/workbook.ts';
import { projectFolder } from '../../../support/workspace.ts';

const cellsOf = ({ rows }: Table) => rows.map(({ cells }) => cells);
const settings = (text: string) => sourceFile('dataset.yaml', text);

describe('JSON lines', () => {
  const jsonl = (text: string) => [sourceFile('a.jsonl', text)];

  test('members are columns, in the order in which they first come', async () => {
    const { table, layout } = await derive(
      jsonl(
        '{"id":"x","water (g)":1.5,"ok":true,"at":"2026-01-31"}\n\n{"at":"2026-02-01T10:00","new":-0,"id":"y","list":[1,{"b":2,"a":null}]}\r\n{"id":"e\u0301 "}\n',
      ),
    );
    expect(layout).toBe('jsonl');
    expect(table.columns).toEqual([
      { name: 'id', type: 'text' },
      { name: 'water', type: 'number', unit: 'g' },
      { name: 'ok', type: 'boolean' },
      { name: 'at', type: 'date' },
      { name: 'new', type: 'number' },
      { name: 'list', type: 'text' },
    ]);
    expect(cellsOf(table)).toEqual([
      ['x', 1.5, true, '2026-01-31', null, null],
      ['y', null, null, '2026-02-01T10:00:00.000', 0, '[1,{"a":null,"b":2}]'],
      ['\u00e9 ', null, null, null, null, null],
    ]);
  });

  test('the same table as CSV has the same rows', async () => {
    const csv = await derive([sourceFile('a.csv', 'a,b (g)\n1,x\n2.5,y\n')]);
    const lines = await derive(jsonl('{"a":1,"b (g)":"x"}\n{"a":2.5,"b (g)":"y"}'));
    expect(lines.table).toEqual(csv.table);
  });

  test('keys and targets are said as for CSV', async () => {
    const files = [...jsonl('{"k":"p","v":1}\n{"k":"q","v":2}\n'), settings('key: k\ntargets: [v]')];
    const { table } = await derive(files);
    expect(table.rows.map(({ id }) => id)).toEqual(['p', 'q']);
    expect(table.columns.map(({ role }) => role)).toEqual(['key', 'target']);
  });

  const unreadable = 'KSTORE_TABLE_UNREADABLE a.jsonl cannot be read:';
  test.each([
    ['{"a":1}\n{"a":', `${unreadable} line 2 is not JSON`],
    ['{"a":1}\n\n[1]\n', `${unreadable} line 3 is not a JSON object`],
    ['7', `${unreadable} line 1 is not a JSON object`],
    [`{"a":${'['.repeat(9999)}`, `${unreadable} line 1 is not JSON`],
    [
      '{"a":1}\n{"a":"x"}\n{"a":2}\n',
      'KSTORE_TABLE_CELL a.jsonl, line 2, member "a": text "x" in the number column "a"',
    ],
    [
      '{"a":1}\n{"a":12345678901234567890}',
      'KSTORE_TABLE_CELL a.jsonl, line 2, member "a": a number with more digits than are kept; write it as text',
    ],
    ['{"a":1e999}', 'KSTORE_TABLE_CELL a.jsonl, line 1, member "a": a number that is too large'],
    ['{"a":"\\ud800"}', 'KSTORE_TABLE_CELL a.jsonl, line 1, member "a": text that is not Unicode'],
    [
      '{"a":1,"a ":2}',
      'KSTORE_TABLE_HEADER a.jsonl, line 1, member "a ": the column "a" is already in line 1, member "a"',
    ],
    [
      '{"":1,"b":2}',
      'KSTORE_TABLE_HEADER a.jsonl, line 1, member "": no column name above the value "1" in line 1, member ""',
    ],
    ['', 'KSTORE_TABLE_EMPTY a.jsonl: no cell has content'],
    ['{}\n{}', 'KSTORE_TABLE_EMPTY a.jsonl: no cell has content'],
    ['PAR1', 'KSTORE_TABLE_UNREADABLE a.jsonl cannot be read: it is a Parquet file, whatever its name says'],
  ])('%j is refused', async (text, message) => {
    expect(await deriveFailure(jsonl(text))).toBe(message);
  });

  test('large numbers that are written as such are kept', async () => {
    expect(cellsOf((await derive(jsonl('{"a":1e300}\n{"a":9007199254740991}'))).table)).toEqual([
      [1e300],
      [9007199254740991],
    ]);
  });
});

describe('Parquet', () => {
  const file = (name: string) => {
    const bytes = readFileSync(join(projectFolder, 'fixtures/parquet', name));
    return [sourceFile('a.parquet', new Uint8Array(bytes))];
  };

  test('one column in several groups of rows, Snappy', async () => {
    const { table, layout } = await derive(file('rowgroups.parquet'));
    expect(layout).toBe('parquet');
    expect(cellsOf(table)).toEqual(Array.from({ length: 15 }, (_, index) => [index + 1]));
  });

  test('text, numbers, booleans, and lists as JSON', async () => {
    const { table } = await derive(file('datapage_v2.snappy.parquet'));
    expect(table.columns.map(({ type }) => type)).toEqual(['text', 'number', 'number', 'boolean', 'text']);
    expect(cellsOf(table)).toEqual([
      ['abc', 1, 2, true, '[1,2,3]'],
      ['abc', 2, 3, true, null],
      ['abc', 3, 4, true, null],
      [null, 4, 5, false, '[1,2,3]'],
      ['abc', 5, 2, true, '[1,2]'],
    ]);
  });

  test('Brotli, and text that is not marked as such', async () => {
    expect(cellsOf((await derive(file('brotli_compressed.parquet'))).table)).toEqual([
      [1593604800, 'abc', 42],
      [1593604800, 'def', 7.7],
      [1593604801, 'abc', 42.125],
      [1593604801, 'def', 7.7],
    ]);
  });

  test('times, and a column that is empty, Zstandard', async () => {
    const { table } = await derive(file('duckdb5533.parquet'));
    expect(table.columns[0]!.type).toBe('date');
    expect(table.rows[0]!.cells).toEqual(['2022-11-27T17:42:43.514', 2448, null, 1, 343]);
  });

  test('integers that a double cannot hold make their column text', async () => {
    const { table } = await derive(file('signs.parquet'));
    expect(table.columns.map(({ type }) => type)).toEqual([
      ...['number', 'number', 'number', 'text'],
      ...['number', 'number', 'number', 'text'],
    ]);
    expect(table.rows[3]!.cells).toEqual([
      255,
      65535,
      4294967295,
      '18446744073709551615',
      127,
      32767,
      2147483647,
      '9223372036854775807',
    ]);
  });

  test('decimals, and text by another writer', async () => {
    expect(cellsOf((await derive(file('decimal-column.parquet'))).table)[1]).toEqual([74, 2015]);
    expect(cellsOf((await derive(file('issue72.parquet'))).table)).toEqual([
      ['258d7fff-6418-499f-af07-c6611937d7d8'],
      ['086f2968-327b-48a8-8cdf-64f46bcd8173'],
      ['258d7fff-6418-499f-af07-c6611937d7d8'],
    ]);
  });

  test('one that is cut off, damaged, or something else', async () => {
    const whole = file('rowgroups.parquet')[0]!.read();
    const failure = (bytes: Uint8Array | string) => deriveFailure([sourceFile('a.parquet', bytes)]);
    const unreadable = 'KSTORE_TABLE_UNREADABLE a.parquet cannot be read:';
    expect(await failure(whole.subarray(0, 900))).toBe(`${unreadable} it is cut off`);
    expect(await failure('')).toBe(`${unreadable} it is an empty file`);
    expect(await failure('a,b\n')).toBe(`${unreadable} it is not a Parquet file, whatever its name says`);
    expect(await failure('PAR1\0\0\0\0PAR1')).toContain(`${unreadable} it is damaged`);
    const footer = Buffer.from(whole);
    footer.writeUInt32LE(0xfffffff0, footer.length - 8);
    expect(await failure(footer)).toContain(`${unreadable} it is damaged`);
    const page = Buffer.from(whole);
    page.fill(0xff, 10, 40);
    expect(await failure(page)).toContain(`${unreadable} it is damaged`);
    expect(await deriveFailure([sourceFile('a.xlsx', whole)])).toContain(
      'it is a Parquet file, whatever its name says',
    );
    expect(await deriveFailure([sourceFile('a.csv', whole)])).toContain(
      'it is a Parquet file, whatever its name says',
    );
  });
});

describe('samples', () => {
  const rows = (water: number) => [
    ['water (g)', 'ph'],
    [water, 7],
  ];

  test('each file of a folder, in any mixture of formats', async () => {
    const files = [
      sourceFile('s10.xlsx', await makeWorkbook({ 배합: rows(10) })),
      sourceFile('s2.csv', 'ph,water (g)\n6,2\n5,3\n'),
      sourceFile('s3.tsv', 'water (g)\tph\n0.5\t1\n'),
      sourceFile('more/s1.jsonl', '{"water (g)":1,"ph":2}'),
      sourceFile('README.md', 'not counted'),
      settings('samples: files\ntargets: [ph]'),
    ];
    const { table, layout } = await derive(files);
    expect(layout).toBe('samples');
    expect(table.columns).toEqual([
      { name: 'water', type: 'number', role: 'input', unit: 'g' },
      { name: 'ph', type: 'number', role: 'target' },
    ]);
    expect(table.rows).toEqual([
      { id: 'more/s1', cells: [1, 2] },
      { id: 's2', cells: [2, 6] },
      { id: 's2#2', cells: [3, 5] },
      { id: 's3', cells: [0.5, 1] },
      { id: 's10', cells: [10, 7] },
    ]);
    const reversed = await derive([...files].reverse());
    expect(reversed.table).toEqual(table);
  });

  test('each sheet of a workbook, in the order of its tabs', async () => {
    const book = sourceFile(
      'a.xlsx',
      await makeWorkbook({ 둘: rows(2), 빈: [], 하나: [...rows(1), [3, 8]] }),
    );
    const { table } = await derive([book, settings('samples: sheets')]);
    expect(table.rows.map(({ id }) => id)).toEqual(['둘', '하나', '하나#2']);
    expect(cellsOf(table)).toEqual([
      [2, 7],
      [1, 7],
      [3, 8],
    ]);
  });

  test('rows may have keys instead', async () => {
    const files = [sourceFile('a.csv', 'id,x\np,1\n'), sourceFile('b.csv', 'id,x\nq,2\n')];
    const { table } = await derive([...files, settings('samples: files\nkey: id')]);
    expect(table.rows.map(({ id }) => id)).toEqual(['p', 'q']);
    const twice = [files[0]!, sourceFile('b.csv', 'id,x\np,2\n'), settings('samples: files\nkey: id')];
    expect(await deriveFailure(twice)).toBe(
      'KSTORE_TABLE_CELL b.csv, line 2, column 1: the key "p" is already in a.csv, line 2, column 1',
    );
  });

  test.each([
    [
      'samples: files',
      ['a.csv', 'b.pdf'],
      'KSTORE_DATASET_INVALID dataset.yaml: samples: b.pdf is not a table',
    ],
    [
      'samples: sheets',
      ['a.csv', 'b.csv'],
      'KSTORE_DATASET_INVALID dataset.yaml: samples: sheets is for one workbook, and there are 2 files',
    ],
    ['samples: files', [], 'KSTORE_DATASET_INVALID dataset.yaml: samples: there are no files beside it'],
    [
      'samples: files\nkey: z',
      ['a.csv'],
      'KSTORE_DATASET_INVALID dataset.yaml: key names the column "z"; the table has x',
    ],
    [
      'samples: files',
      ['a.csv', 'a.tsv'],
      'KSTORE_TABLE_UNPAIRED dataset "formula": two samples have a row named "a"',
    ],
    ['samples: rows', ['a.csv'], 'KSTORE_DATASET_INVALID dataset.yaml: samples must be "files" or "sheets"'],
  ])('%j with %j is refused', async (text, paths, message) => {
    const files = paths.map((path) => sourceFile(path, 'x\n1\n'));
    expect(await deriveFailure([...files, settings(text)])).toContain(message);
  });

  test('without being told, a folder of workbooks is no table', async () => {
    const files = [sourceFile('a.csv', 'x\n1\n'), sourceFile('b.csv', 'x\n1\n')];
    await expect(derive(files)).rejects.toThrow('these files are no table');
  });
});
