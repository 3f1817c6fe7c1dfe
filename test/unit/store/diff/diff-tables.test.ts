import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { diffTables } from '../../../../src/store/diff/diff-tables.ts';
import type { CellChange, ChangedRow, TableDiff } from '../../../../src/store/diff/table-diff-model.ts';
import type { Cell, Column, Table } from '../../../../src/store/tables/table.ts';
import { byContent, byKey, byName, cellsOf, diff, encoded, numberColumns, type Cells } from '../../../support/table.ts'; // prettier-ignore
import { derive, sourceFile } from '../../../support/workbook.ts';

const replaceCell = (rows: readonly Cells[], row: number, column: number, value: Cell): Cells[] =>
  rows.map((cells, index) => (index === row ? cells.with(column, value) : cells));

const changedRows = ({ rows }: TableDiff): ChangedRow[] => rows.filter((row) => row.change === 'changed');
const changedCells = (result: TableDiff): CellChange[] => changedRows(result).flatMap(({ cells }) => cells);
const nothing = { added: 0, removed: 0, changed: 0, moved: 0, renamed: 0, cells: 0, reformatted: 0 };

describe('rows named by sample', () => {
  const columns: Column[] = [
    { name: 'water', type: 'number', unit: 'g' },
    { name: 'note', type: 'text' },
  ];
  const before = byName(columns, { a: [10, 'x'], b: [0, 'y'], c: [4, null] });

  test('equal tables have no differences', () => {
    expect(diff(before, before)).toEqual({
      matching: { by: 'sample', columns: [], source: null, note: null },
      header: { before: ['water', 'note'], after: ['water', 'note'] },
      counts: { rowsBefore: 3, rowsAfter: 3, ...nothing },
      columns: [],
      summaries: [],
      rows: [],
      omittedRows: 0,
    });
  });

  test('cells, with absolute and relative differences, and a summary', () => {
    const after = byName(columns, { a: [12, 'x'], b: [5, 'z'], c: [3, 'new'] });
    const result = diff(before, after);
    expect(result.rows.map((row) => [row.id, row.change === 'changed' && row.cells])).toEqual([
      ['a', [{ column: 'water', before: 10, after: 12, kind: 'value', difference: 2, relative: 0.2 }]],
      [
        'b',
        [
          { column: 'water', before: 0, after: 5, kind: 'value', difference: 5 },
          { column: 'note', before: 'y', after: 'z', kind: 'value' },
        ],
      ],
      [
        'c',
        [
          { column: 'water', before: 4, after: 3, kind: 'value', difference: -1, relative: -0.25 },
          { column: 'note', before: null, after: 'new', kind: 'value' },
        ],
      ],
    ]);
    expect(result.summaries).toEqual([
      {
        column: 'water',
        cells: 3,
        reformatted: 0,
        differences: 3,
        relativeChanges: 2,
        meanDifference: 2,
        meanRelativeChange: expect.closeTo(-0.025) as number,
        leastRelativeChange: -0.25,
        greatestRelativeChange: 0.2,
      },
      expect.objectContaining({ column: 'note', cells: 2, meanRelativeChange: null }),
    ]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test('rows added, removed and moved, a removed one where it was', () => {
    const after = byName(columns, { c: [4, null], d: [1, 'n'], a: [10, 'x'] });
    const { rows, counts } = diff(before, after);
    expect(counts).toMatchObject({ added: 1, removed: 1, moved: 1, changed: 0 });
    expect(rows.filter(({ change }) => change === 'removed')).toEqual([
      { change: 'removed', id: 'b', name: 'b', positionBefore: 1, cells: [0, 'y'] },
    ]);
    expect(rows.filter(({ change }) => change === 'added')).toEqual([
      { change: 'added', id: 'd', name: 'd', positionAfter: 1, cells: [1, 'n'] },
    ]);
  });

  test('samples under another name: the same content, or most of it, but not two alike', () => {
    const wide = numberColumns('a', 'b', 'c', 'd');
    const result = diff(
      byName(wide, { one: [1, 2, 3, 4], two: [5, 6, 7, 8], three: [9, 9, 9, 9], gone: [0, 0, 0, 0] }),
      byName(wide, { uno: [1, 2, 3, 4], dos: [5, 6, 7, 80], three: [9, 9, 9, 9], new: [0, 0, 1, 1] }),
    );
    expect(changedRows(result).map(({ id, idBefore, isRenamed, cells }) => [idBefore, id, isRenamed, cells.length])).toEqual([
      ['one', 'uno', true, 0],
      ['two', 'dos', true, 1],
    ]); // prettier-ignore
    expect(result.counts).toMatchObject({ added: 1, removed: 1, renamed: 2, cells: 1 });
    const alike = diff(byName(wide, { a: [1, 1, 1, 1], b: [1, 1, 1, 1] }), byName(wide, { c: [1, 1, 1, 1] }));
    expect(alike.counts).toMatchObject({ added: 1, removed: 2, renamed: 0 });
  });

  test('samples with equal content keep their names', () => {
    const wide = numberColumns('a');
    const result = diff(byName(wide, { one: [1], two: [1] }), byName(wide, { three: [1], two: [1] }));
    expect(result.rows.map(({ change, id }) => [change, id])).toEqual([['changed', 'three']]);
  });
});

describe('columns', () => {
  const before = byName([{ name: 'water', type: 'number', unit: 'g' }, { name: 'note', type: 'text' }], { a: [10, 'x'], b: [0, 'y'], c: [4, null] }); // prettier-ignore

  test('added, removed, retyped and in another order', () => {
    const after = byName(
      [
        { name: 'pH', type: 'number' },
        { name: 'note', type: 'text' },
        { name: 'water', type: 'text', unit: 'L', role: 'input' },
      ],
      { a: [7, 'x', '10'], b: [7, 'y', '0.0'], c: [7, null, '4 mm'] },
    );
    const result = diff(before, after);
    expect(result.columns.map(({ change, name, differs }) => [change, name, differs])).toEqual([
      ['added', 'pH', []],
      ['changed', 'note', ['position']],
      ['changed', 'water', ['type', 'unit', 'role']],
    ]);
    expect(changedCells(result).map(({ before: was, after: is, kind }) => [was, is, kind])).toEqual([
      [0, '0.0', 'format'],
      [4, '4 mm', 'value'],
    ]);
    expect(result.counts).toMatchObject({ cells: 1, reformatted: 1 });
    expect(diff(after, before).columns.at(-1)).toMatchObject({ change: 'removed', name: 'pH' });
  });

  test('numbers in another unit are equal; with the same numbers only the unit was corrected', () => {
    const kilograms: Column[] = [{ name: 'water', type: 'number', unit: 'kg' }, before.columns[1]!];
    const converted = diff(before, byName(kilograms, { a: [0.01, 'x'], b: [0, 'y'], c: [0.005, null] }));
    expect(converted.columns).toMatchObject([
      { differs: ['unit'], conversion: { type: 'number', shift: -3 } },
    ]);
    expect(changedCells(converted)).toMatchObject([{ before: 4, after: 0.005, relative: 0.25 }]);
    const corrected = diff(before, byName(kilograms, { a: [10, 'x'], b: [0, 'y'], c: [4, null] }));
    expect(corrected.columns).toMatchObject([{ differs: ['unit'], conversion: null }]);
    expect(corrected.rows).toEqual([]);
  });

  test('the same content under another name is one renamed column, edited cells or not', () => {
    const rows = Array.from({ length: 60 }, (_, index): Cells => [index % 2, `s${index}`, index % 3, index]);
    const korean: Column[] = [
      { name: '물', type: 'number' },
      { name: '시료', type: 'text' },
      { name: '기름', type: 'number' },
      { name: '합계', type: 'number' },
    ];
    const renamed = korean
      .with(0, { name: 'water', type: 'number' })
      .with(2, { name: 'oil', type: 'number' });
    const edited = replaceCell(replaceCell(rows, 7, 2, 99), 30, 0, 5).toSpliced(40, 0, [1, 'new', 2, 3]);
    const result = diff(byContent(korean, rows), byContent(renamed, edited));
    expect(result.columns.map(({ before: was, name, differs }) => [was?.name, name, differs])).toEqual([
      ['물', 'water', ['name']],
      ['기름', 'oil', ['name']],
    ]);
    expect(result.matching).toEqual({ by: 'key', columns: ['시료'], source: 'found', note: null });
    expect(changedCells(result).map(({ column, after }) => [column, after])).toEqual([
      ['oil', 99],
      ['water', 5],
    ]);
    expect(result.counts).toMatchObject({ added: 1, removed: 0, cells: 2 });
  });

  test('a column with other content is no renamed one', () => {
    const rows = Array.from({ length: 60 }, (_, index): Cells => [`s${index}`, index]);
    const columns: Column[] = [{ name: 's', type: 'text' }, { name: 'old', type: 'number' }]; // prettier-ignore
    const other = rows.map((cells) => cells.with(1, (cells[1] as number) + 0.5));
    const result = diff(byContent(columns, rows), byContent(columns.with(1, { name: 'new', type: 'number' }), other)); // prettier-ignore
    expect(result.columns.map(({ change, name }) => [change, name])).toEqual([
      ['added', 'new'],
      ['removed', 'old'],
    ]);
    expect(result.rows).toEqual([]);
  });
});

describe('keys', () => {
  const columns: Column[] = [{ name: '코드', type: 'text' }, { name: 'batch', type: 'text' }, ...numberColumns('x', 'y')]; // prettier-ignore
  const rows: Cells[] = [['k1', 'b1', 1.5, 1], ['k2', 'b1', 2.5, 1], ['k3', 'b2', 3.5, 1]]; // prettier-ignore

  test('a declared key matches rows that have nothing else in common', () => {
    const after: Cells[] = [['k1', 'z', 7, 7], rows[1]!, rows[2]!];
    const result = diff(byKey(columns, rows), byKey(columns, after));
    expect(result.matching).toEqual({ by: 'key', columns: ['코드'], source: 'declared', note: null });
    expect(changedCells(result).map(({ column }) => column)).toEqual(['batch', 'x', 'y']);
  });

  test('an undeclared key is found and said', () => {
    const result = diff(
      byContent(columns, rows),
      byContent(columns, [rows[2]!, ['k1', 'z', 7, 7], rows[1]!]),
    );
    expect(result.matching).toMatchObject({ by: 'key', columns: ['코드'], source: 'found' });
    expect(result.counts).toMatchObject({ added: 0, removed: 0, changed: 1, moved: 1 });
  });

  test('a row with another key and nothing else changed is renamed', () => {
    const result = diff(byKey(columns, rows), byKey(columns, replaceCell(rows, 1, 0, 'k9')));
    expect(changedRows(result)).toMatchObject([{ idBefore: 'k2', id: 'k9', isRenamed: true }]);
    expect(changedCells(result)).toMatchObject([{ column: '코드', before: 'k2', after: 'k9' }]);
  });

  test('several columns that a person names', () => {
    const repeated: Cells[] = [['k1', 'b1', 1, 1], ['k1', 'b2', 2, 2], ['k2', 'b1', 3, 3]]; // prettier-ignore
    const after = replaceCell(replaceCell(repeated, 1, 2, 20), 1, 3, 21);
    const result = diff(byContent(columns, repeated), byContent(columns, after), { key: ['코드', 'batch'] });
    expect(result.matching).toMatchObject({ by: 'key', columns: ['코드', 'batch'], source: 'named' });
    expect(result.counts).toMatchObject({ added: 0, removed: 0, cells: 2 });
  });

  test('a key that names two rows alike, or is missing, is not used, and that is said', () => {
    const repeated = replaceCell(rows, 2, 0, 'k1');
    const options = { key: ['코드'] };
    const twice = diff(byContent(columns, rows), byContent(columns, repeated), options);
    expect(twice.matching).toEqual({
      by: 'content',
      columns: [],
      source: null,
      note: 'the key "코드" names 1 row of the table after like an earlier row',
    });
    expect(changedCells(twice)).toMatchObject([{ column: '코드', before: 'k3', after: 'k1' }]);
    const missing = diff(
      byContent(columns, replaceCell(rows, 0, 0, null)),
      byContent(columns, rows),
      options,
    );
    expect(missing.matching.note).toBe('the key "코드" is missing in 1 row of the table before');
  });

  test('a column that is not there cannot be the key', () => {
    const call = () => diff(byContent(columns, rows), byContent(columns, rows), { key: ['nothing'] });
    expect(call).toThrow(/the key column "nothing" is in neither table/);
  });

  test('numbers that count the rows are no key', () => {
    const counted = Array.from(
      { length: 30 },
      (_, index): Cells => [index + 1, Math.sqrt(index), index * 1.5],
    );
    const inserted = counted.toSpliced(10, 0, [0, -1, -1]).map((cells, index) => cells.with(0, index + 1));
    const { counts, matching } = diff(byContent(numberColumns('No.', 'x', 'y'), counted), byContent(numberColumns('No.', 'x', 'y'), inserted)); // prettier-ignore
    expect(matching.by).toBe('content');
    expect(counts).toMatchObject({ added: 1, removed: 0, cells: 0 });
  });

  test('a column that numbers the rows anew is one change, told only where it is one', () => {
    const counted = Array.from({ length: 30 }, (_, index): Cells => [index + 1, Math.sqrt(index)]);
    const number = (rows: readonly Cells[]) => rows.map((cells, index) => cells.with(0, index + 1));
    const before = byContent(numberColumns('No.', 'x'), counted);
    const inserted = byContent(numberColumns('No.', 'x'), number(counted.toSpliced(10, 0, [0, -1])));
    const appended = byContent(numberColumns('No.', 'x'), number([...counted, [0, -1]]));
    expect(diff(before, inserted).columns).toMatchObject([
      { name: 'No.', differs: ['numbering'], countsFrom: 1 },
    ]);
    expect(diff(before, appended).columns).toEqual([]);
  });

  test('of replicates, the edited row is found by its sample, and no measured column is a key', () => {
    const columns = [{ name: 's', type: 'text' }, ...numberColumns('v', 'w')] as const;
    const rows: Cells[] = [['A', 1, 2], ['A', 3, 4], ['B', 5, 6]]; // prettier-ignore
    const edited = diff(byContent(columns, rows), byContent(columns, rows.with(1, ['A', 7, 8])));
    expect(edited.counts).toMatchObject({ added: 0, removed: 0, changed: 1, cells: 2 });
    const [two, pairs] = [columns.slice(0, 2), rows.map((cells) => cells.slice(0, 2))];
    const narrow = diff(byContent(two, pairs), byContent(two, pairs.with(1, ['A', 9])));
    expect(narrow.matching.by).toBe('content');
    expect(narrow.counts).toMatchObject({ added: 0, removed: 0, cells: 1 });
  });
});

describe('rows named by content', () => {
  let concrete: Table;
  beforeAll(async () => {
    concrete = (await derive([sourceFile('concrete.csv', readFileSync('fixtures/concrete.csv'))])).table;
  });
  const odd: Cells = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  test('one edited cell of concrete.csv is one change', () => {
    const edited = byContent(concrete.columns, replaceCell(cellsOf(concrete), 500, 3, 999));
    const result = diff(concrete, edited);
    expect(result.rows).toMatchObject([{ positionBefore: 500, positionAfter: 500, isMoved: false, cells: [{ column: 'water', after: 999 }] }]); // prettier-ignore
    expect(changedRows(result)[0]!.id).not.toBe(changedRows(result)[0]!.idBefore);
    expect(result.summaries).toHaveLength(1);
  });

  test('one inserted row is one added row, one removed one removed', () => {
    const inserted = byContent(concrete.columns, cellsOf(concrete).toSpliced(700, 0, odd));
    expect(diff(concrete, inserted).rows).toMatchObject([{ change: 'added', positionAfter: 700 }]);
    expect(diff(inserted, concrete).rows).toMatchObject([{ change: 'removed', positionBefore: 700 }]);
  });

  test('an edited row beside an inserted one', () => {
    const rows = replaceCell(cellsOf(concrete), 500, 3, 999).toSpliced(500, 0, odd);
    expect(diff(concrete, byContent(concrete.columns, rows)).rows).toMatchObject([
      { change: 'added', positionAfter: 500 },
      { change: 'changed', positionBefore: 500, positionAfter: 501, cells: [{ column: 'water' }] },
    ]);
  });

  test('a column multiplied in every row, one row inserted', () => {
    const converted = cellsOf(concrete).map((cells): Cells => cells.with(8, (cells[8] as number) * 1000));
    const rows = converted.toSpliced(300, 0, [...odd]);
    const { counts, summaries } = diff(concrete, byContent(concrete.columns, rows));
    expect(counts).toMatchObject({ added: 1, removed: 0, cells: 1030 });
    expect(summaries[0]!.meanRelativeChange).toBeCloseTo(999);
  });

  test.each(['edited', 'edited and one row inserted'])('5,000 rows, a column %s', (how) => {
    const columns = numberColumns('a', 'b', 'c');
    const rows = Array.from({ length: 5000 }, (_, index): Cells => [index / 2, index % 7, index % 11]);
    const converted = rows.map((cells) => cells.with(1, (cells[1] as number) + 0.5));
    const isInserted = how !== 'edited';
    const after = isInserted ? converted.toSpliced(2500, 0, [-1, -1, -1]) : converted;
    const { counts, summaries } = diff(byContent(columns, rows), byContent(columns, after));
    expect(summaries.map(({ column, cells }) => [column, cells])).toEqual([['b', 5000]]);
    expect(counts).toMatchObject({ added: isInserted ? 1 : 0, removed: 0 });
  });

  test('5,000 rows with two columns changed in each, one row inserted', () => {
    const columns = numberColumns('a', 'b', 'c', 'd');
    const rows = Array.from({ length: 5000 }, (_, index): Cells => [index / 2, index % 7, index % 11, 1]);
    const after = rows.map((cells) => cells.with(1, -1).with(3, -1)).toSpliced(100, 0, [-7, -7, -7, -7]);
    const { counts } = diff(byContent(columns, rows), byContent(columns, after));
    expect(counts).toMatchObject({ cells: 10_000, added: 1, removed: 0 });
  });

  test('a removed and an added column leave the rows matched', () => {
    const after = byContent(
      [...concrete.columns.slice(1), { name: 'batch', type: 'text' }],
      cellsOf(concrete).map((cells, index) => [...cells.slice(1), `b${index}`]),
    );
    const result = diff(concrete, after);
    expect(result.columns.map(({ change }) => change)).toEqual(['added', 'removed']);
    expect(result.rows).toEqual([]);
  });

  test('a table that gets a key is still matched by content', () => {
    const columns: Column[] = [{ name: 'code', type: 'text', role: 'key' }, ...concrete.columns];
    const keyed = byKey(columns, cellsOf(concrete).map((cells, index) => [`k${index}`, ...cells])); // prettier-ignore
    expect(diff(concrete, keyed).rows).toEqual([]);
  });

  test('a moved row is one moved row, and keeps its edits apart', () => {
    const rows: Cells[] = [[1.5], [2.5], [3.5], [4.5], [5.5]];
    const columns = numberColumns('a');
    const moved = diff(byContent(columns, rows), byContent(columns, [...rows.slice(1), rows[0]!]));
    expect(moved.rows).toMatchObject([{ positionBefore: 0, positionAfter: 4, isMoved: true, cells: [] }]);
  });

  test('rows that are there several times', () => {
    const columns = numberColumns('a', 'b');
    const [x, y, z]: Cells[] = [[1, 0.5], [2, 0.5], [3, 0.5]]; // prettier-ignore
    const pattern = [x!, x!, y!, x!, y!, y!, x!];
    const change = (rows: Cells[]) => diff(byContent(columns, pattern), byContent(columns, rows));
    expect(change(pattern.toSpliced(3, 0, z!, z!)).rows).toMatchObject([{ positionAfter: 3 }, { positionAfter: 4 }]); // prettier-ignore
    expect(change(pattern.toSpliced(0, 1)).rows).toMatchObject([{ change: 'removed' }]);
    expect(change([z!, ...pattern.slice(2), x!]).counts).toMatchObject({ moved: 1, removed: 0, added: 0, changed: 1 }); // prettier-ignore
  });

  test('a row with less than half its cells in common is removed and added, save in a table of one column', () => {
    const columns = numberColumns('a', 'b', 'c');
    const before = byContent(columns, [[1, 1, 1], [2, 2, 2], [3, 3, 3]]); // prettier-ignore
    const change = (row: Cells) => diff(before, byContent(columns, replaceCell([[1, 1, 1], row, [3, 3, 3]], 1, 0, row[0]!))).counts; // prettier-ignore
    expect(change([9, 8, 7])).toMatchObject({ added: 1, removed: 1, cells: 0 });
    expect(change([2, 8, 7])).toMatchObject({ added: 1, removed: 1 });
    expect(change([2, 2, 7])).toMatchObject({ added: 0, removed: 0, cells: 1 });
    const one = diff(byContent(numberColumns('a'), [[1.5], [2.5]]), byContent(numberColumns('a'), [[1.5], [5.5]])); // prettier-ignore
    expect(changedCells(one)).toMatchObject([{ before: 2.5, after: 5.5 }]);
  });
});

test('tables without rows, and without columns', () => {
  const [empty, one] = [byContent(numberColumns('a'), []), byContent(numberColumns('a'), [[1]])];
  expect(diff(empty, empty).counts).toEqual({ rowsBefore: 0, rowsAfter: 0, ...nothing });
  expect(diff(empty, one).rows).toMatchObject([{ change: 'added', cells: [1] }]);
  expect(diff(one, empty).rows).toMatchObject([{ change: 'removed', cells: [1] }]);
  const bare = byContent([], [[], []]);
  expect(diff(bare, one).columns).toMatchObject([{ change: 'added' }]);
  expect(diff(bare, bare).rows).toEqual([]);
});

test('row changes beyond a limit are counted', () => {
  const rows = Array.from({ length: 20 }, (_, index): Cells => [`s${index}`, index]);
  const columns: Column[] = [{ name: 's', type: 'text' }, ...numberColumns('x')];
  const after = rows.map((cells) => cells.with(1, -1));
  const { rows: listed, omittedRows, counts } = diff(byContent(columns, rows), byContent(columns, after), { maximumRows: 3 }); // prettier-ignore
  expect([listed.length, omittedRows, counts.cells]).toEqual([3, 17, 20]);
});

test.each(['["x"]\n', '["x",[1]\n', '["x",[1,2]]\n', '["x",[[1]]]\n', '["x",[1]]', ''])(
  'a row that is none is refused: %j',
  (line) => {
    const good = encoded(byContent(numberColumns('a'), [[5.5]]));
    const header = Buffer.concat([...good.parts()])
      .toString()
      .split('\n')[0];
    const bad = { ...good, parts: () => [Buffer.from(`${header}\n${line}`)] };
    expect(() => diffTables(good, bad)).toThrow(/a table is invalid/);
  },
);
