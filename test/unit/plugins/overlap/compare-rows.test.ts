import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRows } from '../../../../src/plugins/overlap/compare-rows.ts';
import type { Cell, Column } from '../../../../src/store/index.ts';
import { byRoles, compare, storeTable } from './tables.ts';

const none = { exact: 0, normalised: 0, key: 0, sameInputs: 0 };
const columns: Column[] = [
  { name: 'code', type: 'text', role: 'key' },
  { name: 'name', type: 'text', role: 'input' },
  { name: 'mass', type: 'number', role: 'input', unit: 'g' },
  { name: 'day', type: 'date', role: 'input' },
  { name: 'wet', type: 'boolean', role: 'input' },
  { name: 'strength', type: 'number', role: 'target' },
];

/** Rows that differ from each other in their inputs and keys, told apart by a number. */
const rowOf = fc.record({
  word: fc.stringMatching(/^[A-Za-z가-힣]{1,8}$/),
  mass: fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  day: fc.option(fc.constantFrom('2024-01-02', '2024-05-06T07:08:09.000')),
  wet: fc.option(fc.boolean()),
  strength: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e3, max: 1e3 }),
});
type Drawn = typeof rowOf extends fc.Arbitrary<infer Value> ? Value : never;

const makeRow = ({ word, mass, day, wet, strength }: Drawn, number: number): Cell[] => [
  `K${number}`,
  `${word} ${number}`,
  mass + 0,
  day,
  wet,
  strength + 0,
];
const drawRows = (count: { minLength: number; maxLength: number }) =>
  fc
    .array(rowOf, count)
    .map((drawn) => (first: number) => drawn.map((row, index) => makeRow(row, first + index)));

/** The same text as another person would write it. */
const rewrite: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => `  ${text.replaceAll(' ', '  \t')} `,
  (text) => text.normalize('NFD').normalize('NFC'),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll(' ', '\u3000'),
];

describe('every planted leak is found, and nothing else', () => {
  const planted = fc.array(
    fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2, 3), fc.nat(), fc.double({ min: 1, max: 9, noNaN: true })),
    {
      maxLength: 12,
    },
  );

  test('exact, normalised, key, same inputs', () => {
    fc.assert(
      fc.property(
        drawRows({ minLength: 1, maxLength: 40 }),
        drawRows({ minLength: 0, maxLength: 40 }),
        planted,
        (makeLeft, makeRight, plan) => {
          const left = makeLeft(0);
          const clean = makeRight(1000);
          expect(
            compare(storeTable(columns, left, 0), storeTable(columns, [...clean, makeLeft(5000)[0]!], 0), {
              sharesIds: true,
            }).counts,
          ).toEqual(none);

          const counts = { ...none };
          const leaks = plan.map(([which, kind, how, change], index): Cell[] => {
            const [key, name, ...rest] = left[which % left.length]! as [string, string, ...Cell[]];
            const others = rest.slice(0, 3);
            const strength = rest[3] as number;
            const other = `L${index}`;
            const changed = strength + change;
            if (kind === 0) counts.exact++;
            if (kind === 1) counts.normalised++;
            if (kind === 2) counts.key++;
            if (kind === 3) counts.sameInputs++;
            if (kind === 0) return [other, name, ...rest];
            if (kind === 1) {
              const written = rewrite[how % rewrite.length]!(name);
              return [other, written === name ? ` ${name}` : written, ...rest];
            }
            if (kind === 2) return [key.toLowerCase(), `something else ${index}`, ...others, strength];
            return [other, name, ...others, changed];
          });
          const keys = new Set<Cell>();
          const right = [...clean, ...leaks].filter(([key]) => !keys.has(key!) && keys.add(key!));
          const dropped = clean.length + leaks.length - right.length;
          counts.key -= dropped;
          const found = compare(storeTable(columns, left, 0), storeTable(columns, right, 0), {
            sharesIds: true,
          });
          expect(found.counts).toEqual(counts);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('normalised', () => {
  const one = (column: Omit<Column, 'name'>, cell: Cell, name = 'x') =>
    storeTable([{ name, ...column }], [[cell]]);

  test.each([
    ['text and number', one({ type: 'text' }, '1.50e0'), one({ type: 'number' }, 1.5), 1],
    ['a code is no number', one({ type: 'text' }, '007'), one({ type: 'number' }, 7), 0],
    ['text and date', one({ type: 'text' }, ' 2024-01-02'), one({ type: 'date' }, '2024-01-02'), 1],
    ['text and boolean', one({ type: 'text' }, 'TRUE'), one({ type: 'boolean' }, true), 1],
    ['full width', one({ type: 'text' }, 'ＡＢＣ　１'), one({ type: 'text' }, 'abc 1'), 1],
    ['half-width kana', one({ type: 'text' }, 'ｶﾞ'), one({ type: 'text' }, 'ガ'), 1],
    ['quotes and backslashes', one({ type: 'text' }, 'A "\\b" \n c'), one({ type: 'text' }, 'a "\\B" c'), 1],
    [
      'kilograms and grams',
      one({ type: 'number', unit: 'kg' }, 0.1234),
      one({ type: 'number', unit: 'g' }, 123.4),
      1,
    ],
    [
      'per cent and share',
      one({ type: 'number', unit: '%' }, 7),
      one({ type: 'number', unit: 'fraction' }, 0.07),
      1,
    ],
    [
      'g/kg and per cent',
      one({ type: 'number', unit: 'g/kg' }, 15),
      one({ type: 'number', unit: '%' }, 1.5),
      1,
    ],
    [
      'kg/m³ and g/L',
      one({ type: 'number', unit: 'kg/m³' }, 5.5),
      one({ type: 'number', unit: 'g/L' }, 5.5),
      1,
    ],
    ['no unit is no conversion', one({ type: 'number' }, 7), one({ type: 'number', unit: '%' }, 0.07), 0],
    ['other quantities', one({ type: 'number', unit: 'kg' }, 1), one({ type: 'number', unit: 'm' }, 1000), 0],
    ['digits that Excel does not show', one({ type: 'number' }, 0.1 + 0.2), one({ type: 'number' }, 0.3), 1],
    [
      'long integers are kept',
      one({ type: 'number' }, 1234567890123456),
      one({ type: 'number' }, 1234567890123457),
      0,
    ],
    ['large and small', one({ type: 'number' }, 1e21), one({ type: 'text' }, '1000e18'), 1],
    ['missing rows are no rows', one({ type: 'text' }, null), one({ type: 'text' }, ' '), 0],
    ['names of columns', one({ type: 'number' }, 5, 'Ｍass '), one({ type: 'number' }, 5, 'mass'), 1],
  ])('%s', (_what, left, right, expected) => {
    const { counts } = compare(left, right);
    expect(counts.exact + counts.normalised).toBe(expected);
    expect(compare(right, left).counts).toEqual(counts);
  });

  test('numbers as they are written give one answer on the bytes and on the cells', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 0, max: 20 }),
        (value, digits) => {
          const written = [String(value), value.toExponential(digits), value.toExponential()];
          // Sixteen digits in front are a code; the largest number rounds to none.
          const isNumber = (text: string) => !/^-?\d{16}/.test(text) && Number.isFinite(Number(text));
          for (const text of written.filter(isNumber)) {
            const left = one({ type: 'number' }, Number(text) + 0);
            expect(compare(left, one({ type: 'text' }, ` ${text}`)).counts).toMatchObject({ normalised: 1 });
          }
        },
      ),
    );
  });

  test('the order of columns is no difference, and is told', () => {
    const left = storeTable(
      [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'text' },
      ],
      [[1, 'x']],
    );
    const right = storeTable(
      [
        { name: 'b', type: 'text' },
        { name: 'a', type: 'number' },
      ],
      [['x', 1]],
    );
    expect(compare(left, right).counts).toEqual({ ...none, normalised: 1 });
    const swapped = storeTable(
      [
        { name: 'a', type: 'text' },
        { name: 'b', type: 'text' },
      ],
      [['x', 'y']],
    );
    const other = storeTable(
      [
        { name: 'a', type: 'text' },
        { name: 'b', type: 'text' },
      ],
      [['y', 'x']],
    );
    expect(compare(swapped, other).counts).toEqual(none);
  });
});

describe('what is compared', () => {
  const numbers = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'number' }));

  test('columns of one side alone are told; tables with little in common are not compared', () => {
    const left = storeTable(numbers('a', 'b', 'c'), [[1, 2, 3]]);
    const right = storeTable(numbers('a', 'b', 'd'), [[1, 2, 9]]);
    expect(compare(left, right)).toMatchObject({
      counts: { ...none, normalised: 1 },
      columns: ['a', 'b'],
      leftOut: { left: ['c'], right: ['d'] },
    });
    const other = storeTable(numbers('a', 'x', 'y'), [[1, 2, 9]]);
    const all = { choice: byRoles, sharesIds: false };
    expect(compareRows({ table: left, rows: null }, { table: other, rows: null }, all)).toBeNull();
  });

  test('parts of one table', () => {
    const table = storeTable(numbers('a', 'b'), [
      [1, 2],
      [3, 4],
      [1, 2],
      [5, 6],
      [1, 2],
    ]);
    const of = (...rows: number[]) => ({ table, rows: Uint32Array.from(rows) });
    const found = compareRows(of(0, 1, 4), of(2, 3), { choice: byRoles, sharesIds: false })!.comparison;
    expect(found).toMatchObject({
      rows: { left: 3, right: 2 },
      counts: { ...none, exact: 1 },
      repeatedInLeft: 1,
    });
    expect(found.examples).toEqual([
      {
        kind: 'exact',
        left: { row: 1, id: expect.any(String) as string, file: null },
        right: { row: 3, id: expect.any(String) as string, file: null },
        cells: [
          { column: 'a', left: 1, right: 1 },
          { column: 'b', left: 2, right: 2 },
        ],
      },
    ]);
  });

  test('a choice of columns says what inputs and targets are', () => {
    const choice = { inputs: ['a'], targets: ['c'] };
    const left = storeTable(numbers('a', 'b', 'c'), [[1, 2, 3]]);
    const right = storeTable(numbers('a', 'b', 'c'), [[1, 7, 9]]);
    expect(compare(left, right).counts).toEqual(none);
    expect(compare(left, right, { choice }).counts).toEqual({ ...none, sameInputs: 1 });
  });

  test('very many equal rows take no longer', () => {
    const rows = Array.from({ length: 20_000 }, () => [1, 2]);
    const table = storeTable(numbers('a', 'b'), rows);
    expect(compare(table, storeTable(numbers('a', 'b'), rows)).counts.exact).toBe(20_000);
  });
});
