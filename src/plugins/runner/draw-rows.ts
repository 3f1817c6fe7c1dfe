import type { RandomStream, Table } from '../api/task.ts';
import { createRandomStream } from './seeded-random.ts';

/** Draws the rows of a table that is too long to be read whole: the same ones for everybody who asks for as many. */
export const drawnRowsSeed = 0;

/**
 * Draws that many of the rows in rising order, each set equally likely.
 *
 * @see D. E. Knuth, "The Art of Computer Programming", 3.4.2, algorithm S.
 */
export function drawRows(total: number, wanted: number, random: RandomStream): Uint32Array {
  if (wanted >= total) return new Uint32Array(total).map((_item, index) => index);
  const drawn = new Uint32Array(wanted);
  let place = 0;
  for (let row = 0; place < wanted; row++)
    if ((total - row) * random.next() < wanted - place) drawn[place++] = row;
  return drawn;
}

/** The rows of a table with `total` rows that stand for it, of which there are at most `most`. */
export function drawTableRows(total: number, most: number): Uint32Array {
  return drawRows(total, most, createRandomStream(drawnRowsSeed, 'table rows'));
}

/** A table in memory as `readTable(most)` gives it. */
export function drawFromTable(table: Table, most: number | undefined): Table {
  const total = table.rows.length;
  if (most === undefined || total <= most) return table;
  return {
    columns: table.columns,
    rows: Array.from(drawTableRows(total, most), (row) => table.rows[row]!),
    drawnFrom: total,
  };
}
