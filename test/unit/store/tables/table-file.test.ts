import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../src/store/codec/canonical-json.ts';
import { decodeTable, encodeTable } from '../../../../src/store/tables/table-file.ts';
import type { Table } from '../../../../src/store/tables/table.ts';

const table: Table = {
  columns: [
    { name: '물', type: 'number', role: 'input', unit: 'g' },
    { name: 'note', type: 'text' },
    { name: 'ok', type: 'boolean' },
    { name: 'day', type: 'date' },
  ],
  rows: [
    { id: 'sample_0', cells: [1e21, 'a\n"b"', true, '2026-01-31'] },
    { id: '시료', cells: [null, null, null, null] },
  ],
};
const lines = [
  '{"columns":[{"name":"물","role":"input","type":"number","unit":"g"},{"name":"note","type":"text"},{"name":"ok","type":"boolean"},{"name":"day","type":"date"}],"type":"kstore.table.v1"}',
  '["sample_0",[1e+21,"a\\n\\"b\\"",true,"2026-01-31"]]',
  '["시료",[null,null,null,null]]',
];
const bytes = (text: string) => new TextEncoder().encode(text);

test('a table is written as docs/format.md says', () => {
  expect(new TextDecoder().decode(encodeTable(table))).toBe(`${lines.join('\n')}\n`);
});

test('a table comes back', () => {
  expect(decodeTable(encodeTable(table))).toEqual(table);
  expect(decodeTable(encodeTable({ columns: [], rows: [] }))).toEqual({ columns: [], rows: [] });
});

test('every row is canonical JSON and comes back', () => {
  const text = fc.string({ unit: 'grapheme' }).map((value) => value.normalize('NFC'));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const cells = fc.array(fc.tuple(fc.option(number), fc.option(text)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(cells, (rows) => {
      const made: Table = {
        columns: [
          { name: 'n', type: 'number' },
          { name: 't', type: 'text' },
        ],
        rows: rows.map((row, index) => ({ id: `r${index}`, cells: row })),
      };
      const encoded = encodeTable(made);
      expect(decodeTable(encoded)).toEqual(made);
      const written = new TextDecoder().decode(encoded).split('\n');
      made.rows.forEach(({ id, cells: row }, index) =>
        expect(written[index + 1]).toBe(canonicalJson([id, row])),
      );
    }),
  );
});

describe('what is not such a table is refused', () => {
  const change = (line: number, from: string, to: string) =>
    `${lines.map((text, index) => (index === line - 1 ? text.replace(from, to) : text)).join('\n')}\n`;
  test.each([
    ['another type', change(1, 'table.v1', 'table.v2'), 'line 1: it is not a kstore.table.v1 header'],
    ['an unknown member', change(1, '"unit":"g"', '"colour":"g"'), 'line 1: column 1'],
    ['an unknown role', change(1, 'input', 'output'), 'line 1: column 1'],
    ['a column twice', change(1, '"ok"', '"note"'), 'line 1: two columns share a name'],
    ['spaces in the header', change(1, '"columns":', '"columns": '), 'line 1: it is not canonical JSON'],
    ['a cell too many', change(2, 'true', 'true,1'), 'line 2: it does not have 4 cells'],
    ['text for a number', change(2, '1e+21', '"1"'), 'line 2: its cell in "물" is not of type number'],
    ['a day that is none', change(2, '01-31', '02-31'), 'line 2: its cell in "day" is not of type date'],
    ['another form of a number', change(2, '1e+21', '1E21'), 'line 2: it is not canonical JSON'],
    ['text not in NFC', change(2, 'a\\n', 'a\\n각'.normalize('NFD')), 'line 2: its cell in "note"'],
    ['an id twice', change(3, '시료', 'sample_0'), 'line 3: the row id "sample_0" is there twice'],
    ['no id', change(3, '"시료"', 'null'), 'line 3: its row id is not text'],
    ['broken JSON', change(3, ']]', ']'), 'line 3: it is not JSON'],
    ['an empty line', `${lines.join('\n')}\n\n`, 'line 4: it is not JSON'],
    ['no last line end', lines.join('\n'), 'does not end with a line'],
    ['no bytes', '', 'does not end with a line'],
  ])('%s', (_, text, problem) => {
    expect(() => decodeTable(bytes(text))).toThrow(
      expect.objectContaining({ code: 'KSTORE_OBJECT_INVALID', message: expect.stringContaining(problem) }),
    );
  });

  test('bytes that are not UTF-8', () => {
    expect(() => decodeTable(new Uint8Array([0xff, 0x0a]))).toThrow('not UTF-8');
  });
});
