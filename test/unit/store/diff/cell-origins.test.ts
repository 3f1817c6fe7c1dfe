import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellOrigins } from '../../../../src/store/diff/cell-origins.ts';
import { openTableStep } from '../../../../src/store/diff/table-step.ts';
import type { Cell, Column, Table } from '../../../../src/store/tables/table.ts';
import { byKey, encoded, numberColumns } from '../../../support/table.ts';

/** One cell, and the number of the version that it is from. */
interface Dated {
  readonly value: Cell;
  readonly since: number;
}
interface DatedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Dated[])[];
}

/** What a person does between two versions. Places are fractions of what is there. */
type Edit =
  | { readonly type: 'cell'; readonly row: number; readonly column: number; readonly value: number }
  | { readonly type: 'insert' | 'remove' | 'move'; readonly row: number; readonly to: number }
  | { readonly type: 'column' };

const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('cell' as const), row: place, column: place, value: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ type: fc.constantFrom('insert' as const, 'remove' as const, 'move' as const), row: place, to: place }),
  fc.record({ type: fc.constant('column' as const) }),
); // prettier-ignore

let inserted = 0;

function apply(table: DatedTable, change: Edit, since: number): DatedTable {
  const { columns, rows } = table;
  if (change.type === 'column') {
    const name = `c${columns.length}`;
    return { columns: [...columns, name], rows: rows.map((row, at) => [...row, { value: at * 7.5, since }]) };
  }
  const row = Math.floor(change.row * rows.length);
  if (change.type === 'cell') {
    const column = 1 + Math.floor(change.column * (columns.length - 1));
    const value = change.value + 0.5;
    const isSame = rows[row]![column]!.value === value;
    const cells = isSame ? rows[row]! : rows[row]!.with(column, { value, since });
    return { columns, rows: rows.with(row, cells) };
  }
  const to = Math.floor(change.to * rows.length);
  if (change.type === 'insert') {
    inserted++;
    const cells = columns.map((_, column) => ({
      value: column === 0 ? `new ${inserted}` : inserted * 11.25 + column,
      since,
    }));
    return { columns, rows: rows.toSpliced(to, 0, cells) };
  }
  if (rows.length < 9) return table;
  const rest = rows.toSpliced(row, 1);
  return { columns, rows: change.type === 'remove' ? rest : rest.toSpliced(to, 0, rows[row]!) };
}

function toTable({ columns, rows }: DatedTable): Table {
  const described: Column[] = [{ name: 'code', type: 'text' }, ...numberColumns(...columns.slice(1))];
  return byKey(described, rows.map((row) => row.map(({ value }) => value))); // prettier-ignore
}

const start: DatedTable = {
  columns: ['code', 'c1', 'c2', 'c3'],
  rows: Array.from({ length: 10 }, (_, row) =>
    [`s${row}`, row * 2.25, row * 3.125, 100 + row].map((value) => ({ value, since: 0 })),
  ),
};

test('random histories: each cell is found to be from the version that gave it its value', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 5 }), { minLength: 1, maxLength: 5 }), (history) => {
      const versions = [start];
      history.forEach((edits, index) => {
        // A cell that gets another value and its old one again within a version did not change.
        const before = versions.at(-1)!;
        const after = edits.reduce((table, change) => apply(table, change, index + 1), before);
        versions.push(settle(before, after));
      });
      const tables = versions.map((version) => encoded(toTable(version)));
      const origins = new CellOrigins(tables.at(-1)!);
      const listed = new Set<string>();
      for (let version = tables.length - 1; version > 0; version--) {
        const step = openTableStep(tables[version - 1]!, tables[version]!, undefined);
        for (const { row, column } of origins.goBack(step, version))
          listed.add(`${row} ${column} ${version}`);
      }
      origins.finish(0);
      const newest = versions.at(-1)!;
      newest.rows.forEach((row, at) => {
        row.forEach(({ since }, column) => {
          expect([at, column, origins.ofCell(at, column)]).toEqual([at, column, since]);
          const cameWith = Math.max(origins.ofRow(at), origins.ofColumn(column));
          expect(listed.has(`${at} ${column} ${since}`)).toBe(since > cameWith);
        });
      });
    }),
    { numRuns: 150 },
  );
});

function settle(before: DatedTable, after: DatedTable): DatedTable {
  const known = new Map(before.rows.map((row) => [row[0]!.value, row]));
  return {
    columns: after.columns,
    rows: after.rows.map((row) => {
      const old = known.get(row[0]!.value);
      return row.map((cell, column) => (old?.[column]?.value === cell.value ? old[column] : cell));
    }),
  };
}
