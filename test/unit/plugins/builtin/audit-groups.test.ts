import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../../../src/plugins/api/task.ts';
import { auditGroups, groupByColumn, groupByTime } from '../../../../src/plugins/builtin/audit/groups.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

function createTable(cells: readonly Cell[]): Table {
  return {
    columns: [{ name: 'age', type: 'number' }],
    rows: cells.map((cell, row) => ({ id: `row_${row}`, cells: [cell] })),
  };
}

const all = (table: Table) => table.rows.map((_row, place) => place);

describe('groups of an audit', () => {
  it('never parts rows of one time', () => {
    const table = createTable([...Array.from({ length: 40 }, () => 28), 1, 3, 3, 7, 56, 90, 90, 180]);
    const periods = groupByTime(table, all(table), 'age', 6);
    const times = periods.map(([, rows]) => new Set(rows.map((row) => table.rows[row]!.cells[0])));
    expect(periods.flatMap(([, rows]) => rows)).toHaveLength(48);
    expect(times.reduce((sum, { size }) => sum + size, 0)).toBe(7);
    expect(periods.map(([name]) => name)).toContain('28');
  });

  it('divides different times into equally many', () => {
    const table = createTable(Array.from({ length: 12 }, (_item, row) => row));
    expect(groupByTime(table, all(table), 'age', 4).map(([name]) => name)).toEqual([
      '0 … 2',
      '3 … 5',
      '6 … 8',
      '9 … 11',
    ]);
  });

  it('come in the order of their numbers, what is missing last', () => {
    const few = createTable([56, null, 7, 28, 28, 7, 28]);
    expect(groupByColumn(few, all(few), 'age').map(([name]) => name)).toEqual(['7', '28', '56', '(missing)']);
    const many = createTable([...Array.from({ length: 16 }, (_item, row) => row), 15, 15, 15, null]);
    expect(groupByColumn(many, all(many), 'age').map(([name]) => name)).toEqual([
      'up to 4.5',
      '4.5 to 9',
      '9 to 13.5',
      'above 13.5',
      '(missing)',
    ]);
  });

  it('have a wide interval where no row of few is wrong, and none of one row', () => {
    const options = { resamples: 100, confidence: 0.95, random: createRandomStream(1, 'test') };
    const rows = Array.from({ length: 17 }, (_item, place) => place);
    const found = auditGroups(
      [
        ['a', rows],
        ['b', [17]],
      ],
      new Float64Array(18),
      0.5,
      'wrongRows',
      options,
    );
    expect(found[0]!.interval![1]).toBeCloseTo(0.1843, 4);
    expect(found[1]!.interval).toBeNull();
  });
});
