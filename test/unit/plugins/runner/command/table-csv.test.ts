import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Table } from '../../../../../src/plugins/api/task.ts';
import { convertTableToCsv } from '../../../../../src/plugins/runner/command/table-csv.ts';
import { encodeTable } from '../../../../../src/store/tables/table-file.ts';

function convert(bytes: Uint8Array, partBytes = 7): string {
  const count = Math.ceil(bytes.length / partBytes);
  const parts = Array.from({ length: count }, (_, index) =>
    Buffer.from(bytes.subarray(index * partBytes, (index + 1) * partBytes)),
  );
  return [...convertTableToCsv(parts)].join('');
}

it('reads back as what the table says, however its bytes are cut', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '"', ',', '\n', '물'));
  const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
  const rows = fc.array(fc.tuple(cell, number), { maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 40 }), (cells, partBytes) => {
      const table: Table = {
        columns: [
          { name: 'text, "a"', type: 'text' },
          { name: '물', type: 'number' },
        ],
        rows: cells.map((row, index) => ({ id: String(index), cells: row })),
      };
      const read = parse(convert(encodeTable(table), partBytes), { relaxColumnCount: false });
      expect(read[0]).toEqual(['text, "a"', '물']);
      const expected = cells.map(([text, value]) => [text, value === null ? '' : String(value)]);
      expect(read.slice(1)).toEqual(expected);
    }),
  );
});

it('writes a missing value in a table of one column as a row', () => {
  const table: Table = { columns: [{ name: 'a', type: 'number' }], rows: [{ id: 'x', cells: [null] }] };
  expect(convert(encodeTable(table))).toBe('a\n""\n');
});

it.each(['[]', '{"columns":5}\n', '{"columns":[]}\n5\n', 'x'])('refuses %j, which is no table', (text) => {
  expect(() => convert(Buffer.from(`${text}\n`))).toThrow('is not in its canonical form');
});
