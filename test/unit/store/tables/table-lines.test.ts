import { expect, test } from 'vitest';
import { encodeTable } from '../../../../src/store/tables/table-file.ts';
import { decodeTableRows, readTableLines } from '../../../../src/store/tables/table-lines.ts';
import type { Table } from '../../../../src/store/tables/table.ts';

const table: Table = {
  columns: [{ name: '물', type: 'number' }],
  rows: Array.from({ length: 20 }, (_, row) => ({ id: `시료 ${row}`, cells: [row / 7] })),
};
const bytes = encodeTable(table);

function* cut(size: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

test.each([1, 7, 64, 100_000])('lines come back whole from parts of %i bytes', (size) => {
  const lines = [...readTableLines(cut(size))].map((line) => Buffer.from(line));
  expect(Buffer.concat(lines).equals(bytes)).toBe(true);
  expect(lines).toHaveLength(21);
});

test('some rows are read, the others are not looked at', () => {
  const rows = Uint32Array.of(0, 3, 19);
  expect(decodeTableRows(cut(11), rows).rows).toEqual([table.rows[0], table.rows[3], table.rows[19]]);
  const spoilt = Buffer.from(bytes);
  spoilt.write('x', spoilt.indexOf('시료 4') - 2);
  expect(decodeTableRows([spoilt], rows).rows).toHaveLength(3);
  expect(() => decodeTableRows([spoilt], Uint32Array.of(4))).toThrow(/invalid in line 6/);
});

test('a table with fewer rows than it says is refused', () => {
  expect(() => decodeTableRows(cut(11), Uint32Array.of(3, 20))).toThrow('a table ends after 20 rows');
});
