import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyTableDiff } from '../../../../src/store/diff/apply-table-diff.ts';
import type { RowChange } from '../../../../src/store/diff/table-diff-model.ts';
import type { Cell, Column, Table } from '../../../../src/store/tables/table.ts';
import { byContent, byKey, byName, diff, numberColumns, type Cells } from '../../../support/table.ts';

const complete = { withAddedCells: true };
const apply = (before: Table, after: Table) => applyTableDiff(before, diff(before, after, complete));

/** A person's edits of a table, each of another row. */
interface Edits {
  readonly rows: number;
  /** For each row what happens to it: nothing, an edited cell, its end, or another place. */
  readonly fates: readonly ('keep' | 'edit' | 'remove' | 'move')[];
  /** Places before which a row is inserted. */
  readonly inserted: readonly number[];
  readonly isKeyed: boolean;
}

const edits: fc.Arbitrary<Edits> = fc.integer({ min: 0, max: 25 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    fates: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constant('keep' as const) },
        fc.constantFrom('edit' as const, 'remove' as const, 'move' as const),
      ),
      { minLength: rows, maxLength: rows },
    ),
    inserted: fc.array(fc.integer({ min: 0, max: rows }), { maxLength: 4 }),
    isKeyed: fc.boolean(),
  }),
);

const columns: Column[] = [{ name: '코드', type: 'text' }, ...numberColumns('물', '기름', 'x', 'y')];
/** No cell of one row is that of another one. */
const makeRow = (row: number): Cell[] => [
  `시료 ${row}`,
  row + 0.125,
  -row - 0.25,
  row * 3 + 0.375,
  1000 + row * 2.5,
];

interface Planted {
  readonly before: Table;
  readonly after: Table;
  /** As `key change`, sorted. */
  readonly expected: readonly string[];
}

function plant({ rows, fates, inserted, isKeyed }: Edits): Planted {
  const name = isKeyed ? byKey : byContent;
  const before = Array.from({ length: rows }, (_, row) => makeRow(row));
  const kept: Cells[] = [];
  const moved: Cells[] = [];
  const expected: string[] = [];
  before.forEach((cells, row) => {
    const fate = fates[row];
    if (fate === 'remove') expected.push(`${cells[0]} removed`);
    if (fate === 'edit') expected.push(`${cells[0]} 물 ${cells[1]} → ${row + 0.75}`);
    if (fate === 'keep') kept.push(cells);
    if (fate === 'edit') kept.push(cells.with(1, row + 0.75));
    if (fate === 'move') moved.push(cells);
  });
  // Rows that move go to the end, the last one first: each of them is out of the order of the others.
  const after = [...kept, ...moved.toReversed()];
  inserted.forEach((place, index) => {
    const cells = makeRow(1000 + index);
    expected.push(`${cells[0]} added`);
    after.splice(Math.min(place, after.length), 0, cells);
  });
  return { before: name(columns, before), after: name(columns, after), expected: expected.sort() };
}

function tell(row: RowChange): string[] {
  if (row.change !== 'changed') return [`${row.cells[0]} ${row.change}`];
  return row.cells.map(({ column, before, after }) => `${row.name} ${column} ${before} → ${after}`);
}

describe('random edits of a table with names', () => {
  test('are listed, and nothing else', () => {
    fc.assert(
      fc.property(edits, (made) => {
        const { before, after, expected } = plant(made);
        const result = diff(before, after);
        expect(result.rows.flatMap(tell).sort()).toEqual(expected);
        const places = [
          ...result.rows.flatMap((row) => (row.change === 'changed' && row.isMoved ? [row] : [])),
        ];
        const stayed = new Set(places.map(({ positionAfter }) => positionAfter));
        const order = after.rows
          .filter((_, position) => !stayed.has(position))
          .flatMap(({ cells }) => before.rows.findIndex((row) => row.cells[0] === cells[0]))
          .filter((position) => position !== -1);
        expect(order).toEqual(order.toSorted((left, right) => left - right));
        expect(places.length).toBeLessThanOrEqual(made.fates.filter((fate) => fate === 'move').length);
      }),
      { numRuns: 120 },
    );
  });

  test('applied to the table before give the table after', () => {
    fc.assert(
      fc.property(edits, (made) => {
        const { before, after } = plant(made);
        expect(apply(before, after)).toEqual(after);
        expect(apply(after, before)).toEqual(before);
      }),
      { numRuns: 120 },
    );
  });
});

test('random edits of a table without names, whose rows differ, are listed and nothing else', () => {
  const measured = numberColumns('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(edits, (made) => {
      const bare = ({ rows }: Table) => byContent(measured, rows.map(({ cells }) => cells.slice(1))); // prettier-ignore
      const planted = plant({ ...made, isKeyed: false });
      const [before, after] = [bare(planted.before), bare(planted.after)];
      const result = diff(before, after, complete);
      const count = (word: string) => planted.expected.filter((line) => line.includes(word)).length;
      expect(result.matching.by).toBe('content');
      expect(result.counts).toMatchObject({
        added: count('added'),
        removed: count('removed'),
        cells: count('→'),
        changed: count('→'),
      });
      expect(applyTableDiff(before, result)).toEqual(after);
    }),
    { numRuns: 120 },
  );
});

test('any two tables: the diff applied to the one gives the other', () => {
  const value = fc.constantFrom<Cell>(0, 1, 2, null, 2.5);
  const text = fc.constantFrom<Cell>('가', '1', '1.0', null, '나');
  const table = fc
    .record({
      kinds: fc.uniqueArray(fc.record({ name: fc.constantFrom('물', 'oil', 'x', 'y'), isText: fc.boolean() }), {
        selector: ({ name }) => name,
        maxLength: 4,
      }), // prettier-ignore
      count: fc.integer({ min: 0, max: 12 }),
    })
    .chain(({ kinds, count }) =>
      fc
        .array(fc.tuple(...kinds.map(({ isText }) => (isText ? text : value))), {
          minLength: count,
          maxLength: count,
        })
        .map((rows) =>
          byContent(
            kinds.map(({ name, isText }): Column => ({ name, type: isText ? 'text' : 'number' })),
            rows,
          ),
        ),
    );
  fc.assert(
    fc.property(table, table, (before, after) => {
      expect(apply(before, after)).toEqual(after);
      expect(diff(before, before).rows).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a column that numbers the rows anew', () => {
  const number = (values: readonly number[]) => byContent(numberColumns('No.', 'x'), values.map((value, row) => [row + 5, value])); // prettier-ignore
  const [before, after] = [number([1.5, 2.5, 3.5]), number([1.5, 9.5, 2.5, 3.5])];
  expect(apply(before, after)).toEqual(after);
  expect(apply(after, before)).toEqual(before);
});

test('columns, units and names of samples', () => {
  const wide: Column[] = [...numberColumns('a', 'b', 'c'), { name: 'd', type: 'number', unit: 'g' }];
  const before = byName(wide, { one: [1.5, 2, 3, 40], two: [5, 6, 7, 80], three: [8, 9, 10, 10] });
  const after = byName(
    [{ name: 'd', type: 'number', unit: 'kg' }, { name: 'new', type: 'text' }, wide[2]!, wide[1]!, { name: 'a', type: 'text' }],
    { two: [0.08, 'n', 7, 6, '5'], uno: [0.04, null, 3, 2, '1.5'], four: [1, 'x', 1, 1, 'y'] },
  ); // prettier-ignore
  expect(apply(before, after)).toEqual(after);
  expect(apply(after, before)).toEqual(before);
});

test('a key that is declared, given up or changed for another one', () => {
  const rows: Cells[] = [['a', 'p', 1], ['b', 'q', 2], ['c', 'r', 3]]; // prettier-ignore
  const plain: Column[] = [{ name: 'first', type: 'text' }, { name: 'second', type: 'text' }, ...numberColumns('x')]; // prettier-ignore
  const [bare, keyed] = [byContent(plain, rows), byKey(plain, [rows[2]!, rows[0]!, ['b', 'q', 5]])];
  const second: Table = {
    columns: plain.with(1, { ...plain[1]!, role: 'key' }),
    rows: rows.map((cells) => ({ id: String(cells[1]), cells })),
  };
  for (const from of [bare, keyed, second])
    for (const to of [bare, keyed, second]) expect(apply(from, to)).toEqual(to);
});

test('a diff that leaves something out, or of another table, is refused', () => {
  const [before, after] = [byContent(numberColumns('a'), [[1.5], [2.5]]), byContent(numberColumns('a', 'b'), [[1.5, 1], [3.5, 2]])]; // prettier-ignore
  expect(() => applyTableDiff(before, diff(before, after))).toThrow(/the values of "b"/);
  expect(() => applyTableDiff(before, diff(before, after, { maximumRows: 0 }))).toThrow(
    /leaves out row changes/,
  );
  expect(() => applyTableDiff(byContent(numberColumns('a'), [[1]]), diff(before, after, complete))).toThrow(/another table/); // prettier-ignore
});
