import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deriveTable } from '../../../../src/store/tables/derive.ts';
import { derive, deriveFailure, makePairs, makeWorkbook, sourceFile } from '../../../support/workbook.ts';

const down = (water: unknown, cement: unknown = 300) => [
  ['성분', '함량', '단위'],
  ['water', water, 'kg/m³'],
  ['cement', cement, 'kg/m³'],
];
const strength = (value: unknown) => [
  ['물성', '값', '단위'],
  ['strength', value, 'MPa'],
];
const dataset = (settings: string) => sourceFile('dataset.yaml', settings);

describe('a dataset of pairs', () => {
  test('the nine pairs of the fixtures become one table', async () => {
    const folder = 'fixtures/kolmar';
    const files = (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => path.endsWith('.xlsx'))
      .map((path) => sourceFile(path.replaceAll('\\', '/'), readFileSync(join(folder, path))));
    const { table, layout } = await derive(files);
    expect(layout).toBe('pairs');
    expect(table.rows).toHaveLength(9);
    expect(table.columns.map(({ name }) => name)).toEqual([
      'cement',
      'blast_furnace_slag',
      'fly_ash',
      'water',
      'superplasticizer',
      'coarse_aggregate',
      'fine_aggregate',
      'age',
      'compressive_strength',
    ]);
    expect(table.columns[0]).toEqual({ name: 'cement', type: 'number', role: 'input', unit: 'kg/m³' });
    expect(table.columns[8]).toEqual({
      name: 'compressive_strength',
      type: 'number',
      role: 'target',
      unit: 'MPa',
    });
    expect(table.rows[0]).toEqual({ id: 'sample_0', cells: [540, 0, 0, 162, 2.5, 1040, 676, 28, 79.99] });
  });

  test('samples stand in natural order, whatever the order of the files', async () => {
    const files = await makePairs({
      sample_10: { input: down(10), output: strength(1) },
      sample_2: { input: down(2), output: strength(2) },
      sample_1: { input: down(1), output: strength(3) },
    });
    const { table } = await derive(files);
    expect(table.rows.map(({ id }) => id)).toEqual(['sample_1', 'sample_2', 'sample_10']);
    expect(await derive([...files].reverse())).toEqual(await derive(files));
  });

  test('sheets that run across, with several rows a sample', async () => {
    const files = await makePairs({
      a: {
        input: [
          ['물 [g]', '유상'],
          [1.5, 2],
          [3, 4],
        ],
        output: [['점도 (cP)'], [100], [null]].slice(0, 2).concat([[200]]),
      },
      b: {
        input: [
          ['물 [g]', '유상'],
          [5, 6],
        ],
        output: [['점도 (cP)'], [300]],
      },
    });
    const { table } = await derive(files);
    expect(table.columns).toEqual([
      { name: '물', type: 'number', role: 'input', unit: 'g' },
      { name: '유상', type: 'number', role: 'input' },
      { name: '점도', type: 'number', role: 'target', unit: 'cP' },
    ]);
    expect(table.rows).toEqual([
      { id: 'a', cells: [1.5, 2, 100] },
      { id: 'a#2', cells: [3, 4, 200] },
      { id: 'b', cells: [5, 6, 300] },
    ]);
  });

  test('sheets that run down without a header or units, in another order', async () => {
    const files = await makePairs({
      a: {
        input: [
          ['물', 1],
          ['오일 (g)', 2],
        ],
        output: [
          ['pH', 5.5],
          ['점도', 10],
        ],
      },
      b: {
        input: [
          ['오일 (g)', 4],
          ['물', 3],
        ],
        output: [
          ['pH', 6],
          ['점도', null],
        ],
      },
    });
    const { table } = await derive(files);
    expect(table.columns.map(({ name }) => name)).toEqual(['물', '오일', 'pH', '점도']);
    expect(table.columns[1]!.unit).toBe('g');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [1, 2, 5.5, 10],
      [3, 4, 6, null],
    ]);
  });

  test('orientation in dataset.yaml overrides what the sheets look like', async () => {
    const files = await makePairs({
      a: {
        input: [
          ['kind', 'crème'],
          ['water', 'pure'],
        ],
        output: [
          ['a', 'b'],
          ['x', 1],
          ['y', 2],
        ],
      },
    });
    const asDown = await derive([
      ...files.slice(0, 1),
      ...(await makePairs({ a: { input: [], output: [['ph', 5]] } })).slice(1),
      dataset('orientation: down'),
    ]);
    expect(asDown.table.rows).toEqual([{ id: 'a', cells: ['crème', 'pure', 5] }]);
    const across = await deriveFailure([...files, dataset('orientation: across')]);
    expect(across).toContain('output/a.xlsx, sheet "물성": 2 rows, but input/a.xlsx, sheet "배합" has 1 row');
  });

  test('names in NFD and NFC are one sample; Korean folders and a CSV partner count', async () => {
    const name = '시료_1';
    const files = [
      sourceFile(
        `입력/${name.normalize('NFD')}.xlsx`.normalize('NFD'),
        await makeWorkbook({ 배합: down(1) }),
      ),
      sourceFile(`출력/${name}.csv`, 'pH,점도\n5.5,100\n'),
      sourceFile('입력/~$시료_1.xlsx', 'lock'),
      sourceFile('.DS_Store', 'x'),
      sourceFile('README.md', '# about'),
    ];
    const { table } = await derive(files);
    expect(table.rows).toEqual([{ id: name.normalize('NFC'), cells: [1, 300, 5.5, 100] }]);
  });

  test('a column of an NFD header is that of the NFC one', async () => {
    const files = await makePairs({
      a: {
        input: [
          ['물', 1],
          ['기름', 2],
        ],
        output: strength(1),
      },
      b: {
        input: [
          ['물'.normalize('NFD'), 3],
          ['기름', 4],
        ],
        output: strength(2),
      },
    });
    expect((await derive(files)).table.rows.map(({ cells }) => cells)).toEqual([
      [1, 2, 1],
      [3, 4, 2],
    ]);
  });
});

describe('a dataset of pairs is refused', () => {
  const good = { input: down(1), output: strength(1) };

  test('when samples have no partner, naming ten of them', async () => {
    const [input, output] = await makePairs({ a: good });
    expect(
      await deriveFailure([
        input!,
        output!,
        { ...input!, path: 'input/b.xlsx' },
        { ...output!, path: 'output/c.xlsx' },
      ]),
    ).toBe(
      'KSTORE_TABLE_UNPAIRED dataset "formula": no partner in the other folder for input/b.xlsx, output/c.xlsx',
    );
    const many = Array.from({ length: 13 }, (_, index) => ({ ...input!, path: `input/s${index}.xlsx` }));
    const failure = await deriveFailure(many);
    expect(failure).toContain('input/s0.xlsx, input/s1.xlsx, input/s2.xlsx');
    expect(failure).toContain('input/s9.xlsx and 3 more');
  });

  test('when two files are one sample', async () => {
    const [input, output] = await makePairs({ a: good });
    expect(await deriveFailure([input!, output!, sourceFile('input/a.csv', 'x\n1\n')])).toContain(
      'KSTORE_TABLE_UNPAIRED input/a.xlsx and input/a.csv are one sample, "a"',
    );
  });

  test('when a row name could mean two samples', async () => {
    const across = (count: number) => [['x'], ...Array.from({ length: count }, () => [1])];
    const output = (count: number) => [['y'], ...Array.from({ length: count }, () => [1])];
    const files = await makePairs({
      a: { input: across(2), output: output(2) },
      'a#2': { input: across(1), output: output(1) },
    });
    expect(await deriveFailure(files)).toContain('another sample has a row named "a#2"');
  });

  test('when a sheet has another column, naming its cell', async () => {
    const files = await makePairs({
      a: good,
      b: {
        input: [
          ['성분', '함량', '단위'],
          ['water', 1, 'kg/m³'],
          ['cemnet', 2, 'kg/m³'],
        ],
        output: strength(2),
      },
    });
    expect(await deriveFailure(files)).toBe(
      'KSTORE_TABLE_HEADER input/b.xlsx, sheet "배합", cell A3: the column "cemnet" is not in input/a.xlsx, which has "cement"',
    );
  });

  test('when a sheet lacks a column, unless absent is missing', async () => {
    const files = await makePairs({
      a: good,
      b: {
        input: [
          ['성분', '함량', '단위'],
          ['water', 7, 'kg/m³'],
        ],
        output: strength(2),
      },
    });
    expect(await deriveFailure(files)).toBe(
      'KSTORE_TABLE_HEADER input/b.xlsx, sheet "배합": no column "cement", which input/a.xlsx has',
    );
    const { table } = await derive([...files, dataset('absent: missing')]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [1, 300, 1],
      [7, null, 2],
    ]);
  });

  test('when a unit differs', async () => {
    const files = await makePairs({
      a: good,
      b: {
        input: [
          ['성분', '함량', '단위'],
          ['water', 1, 'g'],
          ['cement', 2, 'kg/m³'],
        ],
        output: strength(2),
      },
    });
    expect(await deriveFailure(files)).toBe(
      'KSTORE_TABLE_HEADER input/b.xlsx, sheet "배합", cell A2: the column "water" has the unit "g", but the unit "kg/m³" in input/a.xlsx',
    );
  });

  test('when an input and an output share a column', async () => {
    const files = await makePairs({
      a: {
        input: [
          ['x', 'y'],
          [1, 2],
        ],
        output: [['y'], [3]],
      },
    });
    expect(await deriveFailure(files)).toBe(
      'KSTORE_TABLE_HEADER output/a.xlsx, sheet "물성", cell A1: the column "y" is in the input sheets too',
    );
  });

  test('when one value is text, however odd it makes its sheet look', async () => {
    const files = await makePairs({
      sample_1: good,
      sample_2: { input: down(2), output: strength(2) },
      sample_3: { input: down('N/A'), output: strength(3) },
    });
    expect(await deriveFailure(files)).toBe(
      'KSTORE_TABLE_CELL input/sample_3.xlsx, sheet "배합", cell B2: text "N/A" in the number column "water"',
    );
  });

  test('when a sheet with unknown headings has one odd value', async () => {
    const sheet = (value: unknown) => [
      ['what', 'how much'],
      ['water', value],
      ['oil', 2],
    ];
    const files = await makePairs({
      a: { input: sheet(1), output: strength(1) },
      b: { input: sheet(1), output: strength(1) },
      c: { input: sheet('?'), output: strength(1) },
    });
    expect(await deriveFailure(files)).toContain(
      'input/c.xlsx, sheet "배합", cell B2: text "?" in the number column "water"',
    );
    const first = files.map((file) => ({ ...file, path: file.path.replace('/c.', '/0.') }));
    expect(await deriveFailure(first)).toContain(
      'input/0.xlsx, sheet "배합", cell B2: text "?" in the number column "water"',
    );
  });

  test('when a workbook has several sheets with content, unless one is named', async () => {
    const [, output] = await makePairs({ a: good });
    const input = sourceFile('input/a.xlsx', await makeWorkbook({ 배합: down(1), 메모: [['memo']], 빈: [] }));
    expect(await deriveFailure([input, output!])).toBe(
      'KSTORE_TABLE_HEADER input/a.xlsx: 2 sheets have content: "배합", "메모"',
    );
    const { table } = await derive([input, output!, dataset('sheet: 배합')]);
    expect(table.rows).toHaveLength(1);
    expect(await deriveFailure([input, output!, dataset('sheet: 없음')])).toContain(
      'none of them the sheet "없음"',
    );
  });

  test('when a workbook is empty or has a header alone', async () => {
    const [input, output] = await makePairs({ a: good });
    const empty = sourceFile('input/a.xlsx', await makeWorkbook({ 배합: [] }));
    expect(await deriveFailure([empty, output!])).toBe(
      'KSTORE_TABLE_EMPTY input/a.xlsx: no cell has content',
    );
    const header = sourceFile('output/a.xlsx', await makeWorkbook({ 물성: [['strength']] }));
    expect(await deriveFailure([input!, header])).toBe(
      'KSTORE_TABLE_EMPTY output/a.xlsx, sheet "물성": a header but no rows',
    );
  });

  test('when its settings are for a single sheet', async () => {
    const files = await makePairs({ a: good });
    expect(await deriveFailure([...files, dataset('key: water')])).toContain(
      'KSTORE_DATASET_INVALID dataset.yaml: key is for',
    );
  });
});

test('units of dataset.yaml replace those of the headers', async () => {
  const files = await makePairs({ a: { input: down(1), output: strength(1) } });
  const { table } = await derive([...files, dataset('units: { strength: N/mm² }')]);
  expect(table.columns.map(({ unit }) => unit)).toEqual(['kg/m³', 'kg/m³', 'N/mm²']);
  expect(await deriveFailure([...files, dataset('units: { constructor: g }')])).toContain(
    'units names the column "constructor"',
  );
});

test('a folder of pictures in input/ and output/ is no table', async () => {
  const files = [sourceFile('input/a.png', 'x'), sourceFile('output/a.png', 'x')];
  expect(await deriveTable(files, 'pictures')).toBeNull();
});
