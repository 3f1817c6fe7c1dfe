import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeOrder } from '../../../../src/store/diff/merge/merge-order.ts';
import { mergeTables } from '../../../../src/store/diff/merge/merge-tables.ts';
import type { MergeConflict, Resolution } from '../../../../src/store/diff/merge/merge-model.ts';
import type { Cell, Column, Table } from '../../../../src/store/tables/table.ts';
import { byContent, byKey, cellsOf, encoded, numberColumns, type Cells } from '../../../support/table.ts';

const merge = (base: Table, ours: Table, theirs: Table, decide?: (conflict: MergeConflict) => Resolution | undefined) =>
  mergeTables(encoded(base), encoded(ours), encoded(theirs), undefined, decide); // prettier-ignore

const columns: Column[] = [{ name: '코드', type: 'text' }, ...numberColumns('물', '기름', 'x', 'y')];
const makeRow = (row: number): Cell[] => [
  `시료 ${row}`,
  row + 0.125,
  -row - 0.25,
  row * 3 + 0.375,
  1000 + row * 2.5,
];
const rowCount = 16;
const base = Array.from({ length: rowCount }, (_, row) => makeRow(row));

/** What one of two people does to a row, and behind which rows either of them inserts one. */
type Fate = 'keep' | 'edit' | 'remove';
interface Work {
  /** For each row, whose it is, and what happens to it. */
  readonly rows: readonly (readonly ['ours' | 'theirs', Fate])[];
  /** For each gap behind a row: who inserts a row there. */
  readonly gaps: readonly ('nobody' | 'ours' | 'theirs')[];
  /** Both edit other cells of these rows. */
  readonly shared: readonly number[];
}

const work: fc.Arbitrary<Work> = fc.record({
  rows: fc.array(
    fc.tuple(fc.constantFrom('ours' as const, 'theirs' as const), fc.constantFrom<Fate>('keep', 'keep', 'edit', 'remove')),
    { minLength: rowCount, maxLength: rowCount },
  ),
  gaps: fc.array(fc.constantFrom('nobody' as const, 'nobody' as const, 'ours' as const, 'theirs' as const), {
    minLength: rowCount,
    maxLength: rowCount,
  }),
  shared: fc.uniqueArray(fc.integer({ min: 0, max: rowCount - 1 }), { maxLength: 4 }),
}); // prettier-ignore

/** Carries out the work of some parties. */
function carryOut({ rows, gaps: asked, shared }: Work, parties: readonly string[]): Cells[] {
  // Whether a row was put before or behind one that the same person removed, no table tells.
  const gaps = asked.map((party, row) =>
    [row, row + 1].some((at) => at < rowCount && rows[at]![0] === party && rows[at]![1] === 'remove')
      ? 'nobody'
      : party,
  );
  return base.flatMap((cells, row): Cells[] => {
    const [party, fate] = rows[row]!;
    let edited: Cells = cells;
    if (shared.includes(row)) {
      if (parties.includes('ours')) edited = edited.with(1, row + 0.5);
      if (parties.includes('theirs')) edited = edited.with(3, row + 0.75);
    } else if (parties.includes(party) && fate === 'edit') edited = edited.with(2, row * 5 + 0.5);
    const isGone = !shared.includes(row) && parties.includes(party) && fate === 'remove';
    const inserted = parties.includes(gaps[row]!) ? [makeRow(1000 + row)] : [];
    return isGone ? inserted : [edited, ...inserted];
  });
}

describe('edits that do not overlap', () => {
  test('give the same as doing both', () => {
    fc.assert(
      fc.property(work, (done) => {
        const [ours, theirs, both] = [['ours'], ['theirs'], ['ours', 'theirs']].map((parties) => byKey(columns, carryOut(done, parties))); // prettier-ignore
        const result = merge(byKey(columns, base), ours!, theirs!);
        expect(result.conflicts).toEqual([]);
        expect(result.rows).toEqual(cellsOf(both!));
      }),
      { numRuns: 150 },
    );
  });

  test('of columns: one renamed and converted by one, one added by each, rows edited by both', () => {
    const wide: Column[] = [{ name: 'k', type: 'text' }, { name: 'w', type: 'number', unit: 'kg' }, ...numberColumns('z')];
    const rows: Cells[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, row) => [name, row + 1.5, row * 10]);
    const ours = byKey(
      [wide[0]!, { name: 'w', type: 'number', unit: 'g' }, wide[2]!, ...numberColumns('mine')],
      rows.map(([name, weight, z], row) => [name!, Number(weight) * 1000, z!, row]),
    );
    const theirs = byKey(
      [wide[0]!, wide[1]!, ...numberColumns('new', 'z')],
      rows.map(([name, weight, z], row) => [name!, row === 2 ? 9 : weight!, row + 0.5, row === 3 ? -1 : z!]),
    );
    const result = merge(byKey(wide, rows), ours, theirs);
    expect(result.conflicts).toEqual([]);
    expect(result.columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['k', undefined],
      ['w', 'g'],
      ['new', undefined],
      ['z', undefined],
      ['mine', undefined],
    ]);
    expect(result.rows.slice(2, 4)).toEqual([['c', 9000, 2.5, 20, 2], ['d', 4500, 3.5, -1, 3]]);
  }); // prettier-ignore
});

const small = fc.constantFrom<Cell>(0, 1, 2.5, null);
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.tuple(small, small, small), { maxLength: 10 }))
  .map(([width, rows]) => byContent(numberColumns('a', 'b', 'c').slice(0, width), rows.map((cells) => cells.slice(0, width)))); // prettier-ignore

test('any table: what one person alone did is taken over, in its order, whoever it is', () => {
  fc.assert(
    fc.property(anyTable, anyTable, (before, after) => {
      for (const result of [merge(before, after, before), merge(before, before, after)]) {
        expect(result.conflicts).toEqual([]);
        expect([result.columns, result.rows]).toEqual([after.columns, cellsOf(after)]);
      }
    }),
    { numRuns: 300 },
  );
});

test('any table: the same edits by both are made once', () => {
  fc.assert(
    fc.property(anyTable, anyTable, (before, after) => {
      const result = merge(before, after, after);
      expect([result.conflicts, result.columns, result.rows]).toEqual([[], after.columns, cellsOf(after)]);
    }),
    { numRuns: 200 },
  );
});

describe('edits that exclude each other', () => {
  const edit = (changes: Readonly<Record<number, Cells | null>>, added: readonly Cells[] = []) =>
    byKey(columns, [...base.flatMap((cells, row) => (row in changes ? (changes[row] === null ? [] : [changes[row]!]) : [cells])), ...added]); // prettier-ignore
  const ours = edit({ 2: base[2]!.with(1, 7), 5: null, 6: base[6]!.with(2, 3) }, [makeRow(90), makeRow(91)]);
  const theirs = edit({ 2: base[2]!.with(1, 8), 5: base[5]!.with(3, 1), 6: null }, [makeRow(90).with(4, 0), makeRow(91)]); // prettier-ignore

  test('are told, with what stood there; nothing else is', () => {
    const { conflicts } = merge(byKey(columns, base), ours, theirs);
    expect(conflicts).toEqual([
      { type: 'row', row: '시료 5', removedBy: 'ours', edits: [{ column: 'x', before: 15.375, after: 1 }] },
      {
        type: 'row',
        row: '시료 6',
        removedBy: 'theirs',
        edits: [{ column: '기름', before: -6.25, after: 3 }],
      },
      { type: 'cell', row: '시료 2', column: columns[1], base: 2.125, ours: 7, theirs: 8 },
      { type: 'cell', row: '시료 90', column: columns[4], base: null, ours: 1225, theirs: 0 },
    ]);
  });

  test('end as a person decides', () => {
    const chosen = (choice: 'ours' | 'theirs') =>
      merge(byKey(columns, base), ours, theirs, () => ({ choice })).rows;
    const rowOf = (rows: readonly Cells[], name: string) => rows.find(([code]) => code === name);
    expect([5, 6, 2, 90].map((row) => rowOf(chosen('ours'), `시료 ${row}`))).toEqual([
      undefined, base[6]!.with(2, 3), base[2]!.with(1, 7), makeRow(90),
    ]); // prettier-ignore
    expect([5, 6, 2, 90].map((row) => rowOf(chosen('theirs'), `시료 ${row}`))).toEqual([
      base[5]!.with(3, 1), undefined, base[2]!.with(1, 8), makeRow(90).with(4, 0),
    ]); // prettier-ignore
    const other = merge(byKey(columns, base), ours, theirs, ({ type }) => type === 'cell' ? { value: 99 } : { choice: 'ours' }).rows; // prettier-ignore
    expect(rowOf(other, '시료 2')).toEqual(base[2]!.with(1, 99));
    expect(chosen('ours').filter(([code]) => code === '시료 91')).toHaveLength(1);
  });

  test('of columns are refused', () => {
    const [a, b] = numberColumns('a', 'b');
    const table = (...described: Column[]) => byContent(described, [[1.5, 1], [2.5, 2], [3.5, 3], [4.5, 4]]); // prettier-ignore
    const start = table(a!, b!);
    const gram = table({ ...a!, unit: 'g' }, b!);
    expect(() => merge(start, gram, table({ ...a!, unit: 'mL' }, b!))).toThrow(/"a" was given another unit or type by both/); // prettier-ignore
    const without = byContent([b!], [[1], [2], [3], [4]]);
    const edited = byContent(
      [a!, b!],
      [
        [1.5, 1],
        [9.5, 2],
        [3.5, 3],
        [4.5, 4],
      ],
    );
    expect(() => merge(start, without, edited)).toThrow('"a" was removed by one and edited by the other');
    expect(merge(start, without, start).columns).toEqual([b]);
  });
});

test('two orders are merged: what theirs moved goes where theirs has it', () => {
  const moved = new Set([4]);
  expect(mergeOrder([1, 9, 2, 3, 4], [4, 1, 2, 8, 3], (thing) => moved.has(thing))).toEqual([
    4, 1, 9, 2, 8, 3,
  ]);
  expect(mergeOrder([3, 1, 2], [1, 2, 3], () => false)).toEqual([3, 1, 2]);
});
