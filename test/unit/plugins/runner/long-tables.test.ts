import { describe, expect, it } from 'vitest';
import type { JsonObject, Table } from '../../../../src/plugins/api/task.ts';
import { drawFromTable } from '../../../../src/plugins/runner/draw-rows.ts';
import { readTable } from '../../../../src/plugins/runner/resolved-input.ts';
import { encodeTable } from '../../../../src/store/tables/table-file.ts';

const table: Table = {
  columns: [{ name: '물', type: 'number' }],
  rows: Array.from({ length: 500 }, (_, row) => ({ id: `r${row}`, cells: [row] })),
};
const bytes = encodeTable(table);
const store = {
  readFile: () => bytes,
  readFileParts: () => [bytes],
} as unknown as Parameters<typeof readTable>[0];
const meta = { table: { rows: 500, sizeBytes: bytes.length } } as unknown as JsonObject;

describe('a long table', () => {
  it('is read whole where nobody limits it', () => {
    expect(readTable(store, meta)).toEqual(table);
    expect(readTable(store, meta, 500)).toEqual(table);
  });

  it('is drawn from, the same rows from memory and from the store, in their order', () => {
    const drawn = readTable(store, meta, 50)!;
    expect(drawn).toMatchObject({ columns: table.columns, drawnFrom: 500 });
    expect(drawn).toEqual(drawFromTable(table, 50));
    const places = drawn.rows.map(({ cells }) => cells[0] as number);
    expect(places).toHaveLength(50);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // Neither the first ones nor evenly spaced ones.
    expect(new Set(places.slice(1).map((place, index) => place - places[index]!)).size).toBeGreaterThan(3);
  });

  it('is refused before it is read when it does not fit into the memory', () => {
    const unread = {
      readFile: () => expect.fail('it was read'),
      readFileParts: () => expect.fail('it was read'),
    } as unknown as typeof store;
    expect(() => readTable(unread, meta, undefined, 1000)).toThrow(/the table has 500 rows and .* MiB/);
    expect(readTable(store, meta, 50, 1000)!.rows).toHaveLength(50);
  });
});
