import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { diffTables } from '../../../../src/store/diff/table-diff.ts';
import { nameRowsByContent } from '../../../../src/store/tables/row-id.ts';
import type { Cell, Column, Table } from '../../../../src/store/tables/table.ts';
import { derive, sourceFile } from '../../../support/workbook.ts';

type Cells = readonly Cell[];

const numberColumns = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'number' }));
const byContent = (columns: readonly Column[], rows: readonly Cells[]): Table => ({
  columns,
  rows: nameRowsByContent(rows),
});
const byName = (columns: readonly Column[], rows: Readonly<Record<string, Cells>>): Table => ({
  columns,
  rows: Object.entries(rows).map(([id, cells]) => ({ id, cells })),
});
const cellsOf = (table: Table): Cells[] => table.rows.map(({ cells }) => cells);
const replaceCell = (rows: readonly Cells[], row: number, column: number, value: Cell): Cells[] =>
  rows.map((cells, index) => (index === row ? cells.with(column, value) : cells));

describe('rows named by sample or key', () => {
  const columns: Column[] = [
    { name: 'water', type: 'number', unit: 'g' },
    { name: 'note', type: 'text' },
  ];
  const before = byName(columns, { a: [10, 'x'], b: [0, 'y'], c: [4, null] });

  test('equal tables have no differences', () => {
    expect(diffTables(before, before)).toEqual({
      columns: { added: [], removed: [], changed: [], reordered: false },
      rows: { before: 3, after: 3, added: [], removed: [], moved: [] },
      cells: [],
      summary: [],
    });
  });

  test('cells, with absolute and relative differences, and a summary', () => {
    const after = byName(columns, { a: [12, 'x'], b: [5, 'z'], c: [3, 'new'] });
    const place = (id: string, position: number) => ({
      id,
      idBefore: id,
      positionBefore: position,
      positionAfter: position,
    });
    const diff = diffTables(before, after);
    expect(diff.cells).toEqual([
      { ...place('a', 0), column: 'water', before: 10, after: 12, difference: 2, relative: 0.2 },
      { ...place('b', 1), column: 'water', before: 0, after: 5, difference: 5 },
      { ...place('b', 1), column: 'note', before: 'y', after: 'z' },
      { ...place('c', 2), column: 'water', before: 4, after: 3, difference: -1, relative: -0.25 },
      { ...place('c', 2), column: 'note', before: null, after: 'new' },
    ]);
    expect(diff.summary).toEqual([
      { column: 'water', cells: 3, meanRelativeChange: expect.closeTo(-0.025) as number },
      { column: 'note', cells: 2, meanRelativeChange: null },
    ]);
    expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
  });

  test('rows added, removed and moved', () => {
    const after = byName(columns, { c: [4, null], d: [1, 'n'], a: [10, 'x'] });
    const { rows, cells } = diffTables(before, after);
    expect(rows.removed).toEqual([{ id: 'b', position: 1, cells: [0, 'y'] }]);
    expect(rows.added).toEqual([{ id: 'd', position: 1, cells: [1, 'n'] }]);
    expect(rows.moved).toHaveLength(1);
    expect(cells).toEqual([]);
  });

  test('columns added, removed, described anew and in another order', () => {
    const after = byName(
      [
        { name: 'pH', type: 'number' },
        { name: 'note', type: 'text' },
        { name: 'water', type: 'text', unit: 'kg', role: 'input' },
      ],
      { a: [7, 'x', '10'], b: [7, 'y', '0'], c: [7, null, '4'] },
    );
    const diff = diffTables(before, after);
    expect(diff.columns).toEqual({
      added: [{ name: 'pH', type: 'number' }],
      removed: [],
      changed: [
        { name: 'water', before: columns[0], after: after.columns[2], differs: ['type', 'role', 'unit'] },
      ],
      reordered: true,
    });
    expect(diff.cells.map(({ id, column }) => [id, column])).toEqual([
      ['a', 'water'],
      ['b', 'water'],
      ['c', 'water'],
    ]);
    const back = diffTables(after, before);
    expect(back.columns.removed).toEqual([{ name: 'pH', type: 'number' }]);
  });
});

describe('rows named by content', () => {
  let concrete: Table;
  beforeAll(async () => {
    concrete = (await derive([sourceFile('concrete.csv', readFileSync('fixtures/concrete.csv'))])).table;
  });

  test('one edited cell of concrete.csv is one change', () => {
    const edited = byContent(concrete.columns, replaceCell(cellsOf(concrete), 500, 3, 999));
    const { cells, rows, summary } = diffTables(concrete, edited);
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({ column: 'water', after: 999, positionBefore: 500, positionAfter: 500 });
    expect(cells[0]!.id).not.toBe(cells[0]!.idBefore);
    expect([rows.added, rows.removed, rows.moved]).toEqual([[], [], []]);
    expect(summary).toHaveLength(1);
  });

  test('one inserted row is one added row, one removed one removed', () => {
    const inserted = byContent(
      concrete.columns,
      cellsOf(concrete).toSpliced(700, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
    );
    const diff = diffTables(concrete, inserted);
    expect(diff.rows.added).toMatchObject([{ position: 700 }]);
    expect([diff.rows.removed, diff.rows.moved, diff.cells]).toEqual([[], [], []]);
    expect(diffTables(inserted, concrete).rows.removed).toMatchObject([{ position: 700 }]);
  });

  test('an edited row beside an inserted one', () => {
    const rows = replaceCell(cellsOf(concrete), 500, 3, 999).toSpliced(500, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const { cells, rows: changed } = diffTables(concrete, byContent(concrete.columns, rows));
    expect(cells).toMatchObject([{ column: 'water', positionBefore: 500, positionAfter: 501 }]);
    expect(changed.added).toMatchObject([{ position: 500 }]);
    expect(changed.removed).toEqual([]);
  });

  test('a column converted in every row, one row inserted', () => {
    const converted = cellsOf(concrete).map((cells) => cells.with(8, (cells[8] as number) * 1000));
    const rows = converted.toSpliced(300, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const { cells, rows: changed, summary } = diffTables(concrete, byContent(concrete.columns, rows));
    expect(changed.added).toMatchObject([{ position: 300 }]);
    expect(changed.removed).toEqual([]);
    expect(cells).toHaveLength(1030);
    expect(summary[0]!.meanRelativeChange).toBeCloseTo(999);
  });

  test.each(['edited', 'edited and one row inserted'])('5,000 rows, a column %s', (how) => {
    const columns = numberColumns('a', 'b', 'c');
    const rows = Array.from({ length: 5000 }, (_, index): Cells => [index, index % 7, index % 11]);
    const converted = rows.map((cells) => cells.with(1, (cells[1] as number) + 0.5));
    const isInserted = how !== 'edited';
    const after = isInserted ? converted.toSpliced(2500, 0, [-1, -1, -1]) : converted;
    const { cells, rows: changed } = diffTables(byContent(columns, rows), byContent(columns, after));
    expect(cells).toHaveLength(5000);
    expect(cells.every(({ column }) => column === 'b')).toBe(true);
    expect([changed.added.length, changed.removed.length]).toEqual([isInserted ? 1 : 0, 0]);
  });

  test('5,000 rows with two columns changed in each', () => {
    const columns = numberColumns('a', 'b', 'c', 'd');
    const rows = Array.from({ length: 5000 }, (_, index): Cells => [index, index % 7, index % 11, 1]);
    const after = rows.map((cells) => cells.with(1, -1).with(3, -1));
    const { cells, rows: changed } = diffTables(byContent(columns, rows), byContent(columns, after));
    expect([cells.length, changed.added.length, changed.removed.length]).toEqual([10_000, 0, 0]);
  });

  test('a removed and an added column leave the rows matched', () => {
    const after = byContent(
      [...concrete.columns.slice(1), { name: 'batch', type: 'text' }],
      cellsOf(concrete).map((cells, index) => [...cells.slice(1), `b${index}`]),
    );
    const diff = diffTables(concrete, after);
    expect([diff.columns.added.length, diff.columns.removed.length]).toEqual([1, 1]);
    expect([diff.rows.added, diff.rows.removed, diff.cells]).toEqual([[], [], []]);
  });

  test('a table that gets a key is still matched by content', () => {
    const keyed: Table = {
      columns: concrete.columns,
      rows: concrete.rows.map(({ cells }, index) => ({ id: `k${index}`, cells })),
    };
    const { rows, cells } = diffTables(concrete, keyed);
    expect([rows.added, rows.removed, rows.moved, cells]).toEqual([[], [], [], []]);
  });

  test('a moved row is one moved row', () => {
    const rows = cellsOf(byContent(numberColumns('a'), [[1], [2], [3], [4], [5]]));
    const moved = byContent(numberColumns('a'), [...rows.slice(1), rows[0]!]);
    const diff = diffTables(byContent(numberColumns('a'), rows), moved);
    expect(diff.rows.moved).toMatchObject([{ positionBefore: 0, positionAfter: 4 }]);
    expect([diff.rows.added, diff.rows.removed]).toEqual([[], []]);
  });

  test('a row with less than half its cells in common is removed and added, save in a table of one column', () => {
    const columns = numberColumns('a', 'b', 'c');
    const before = byContent(columns, [[1, 1, 1], [2, 2, 2], [3, 3, 3]]); // prettier-ignore
    const after = byContent(columns, [[1, 1, 1], [9, 8, 7], [3, 3, 3]]); // prettier-ignore
    const diff = diffTables(before, after);
    expect([diff.rows.added.length, diff.rows.removed.length, diff.cells.length]).toEqual([1, 1, 0]);
    const third = byContent(columns, [[1, 1, 1], [2, 8, 7], [3, 3, 3]]); // prettier-ignore
    expect(diffTables(before, third).rows.added).toHaveLength(1);
    const one = diffTables(
      byContent(numberColumns('a'), [[1], [2]]),
      byContent(numberColumns('a'), [[1], [5]]),
    );
    expect(one.cells).toMatchObject([{ before: 2, after: 5 }]);
  });

  test('applying a difference to the table before gives the table after', () => {
    const cell = fc.constantFrom<Cell>(0, 1, 2, null, 3);
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
    const columns = numberColumns('a', 'b', 'c');
    fc.assert(
      fc.property(rows, rows, (rowsBefore, rowsAfter) => {
        const before = byContent(columns, rowsBefore);
        const after = byContent(columns, rowsAfter);
        const diff = diffTables(before, after);
        const removed = new Set(diff.rows.removed.map(({ position }) => position));
        const kept = before.rows.filter((_, position) => !removed.has(position));
        expect(kept.length + diff.rows.added.length).toBe(after.rows.length);
        const multiset = [...kept.map(({ id }) => id)];
        const edited = new Map(kept.map(({ id, cells }) => [id, [...cells]]));
        for (const change of diff.cells) {
          expect(edited.get(change.idBefore)![columns.findIndex(({ name }) => name === change.column)]).toBe(
            change.before,
          );
          edited.get(change.idBefore)![columns.findIndex(({ name }) => name === change.column)] =
            change.after;
        }
        const result = [
          ...multiset.map((id) => edited.get(id)!),
          ...diff.rows.added.map(({ cells }) => [...cells]),
        ];
        const sorted = (list: readonly Cells[]) => list.map((cells) => JSON.stringify(cells)).sort();
        expect(sorted(result)).toEqual(sorted(rowsAfter));
      }),
    );
  });
});
