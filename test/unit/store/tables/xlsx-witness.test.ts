import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  date,
  double,
  integer,
  oneof,
  string,
  type Arbitrary,
} from 'fast-check';
import { expect, test } from 'vitest';
import { SheetDate } from '../../../../src/store/tables/sheet.ts';
import { readWorkbook } from '../../../../src/store/tables/xlsx.ts';
import { makeWorkbook, sourceFile } from '../../../support/workbook.ts';

const text = string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  // XML has no control characters, and a workbook none of its escapes by chance.
  .filter((value) => !/[\p{Cc}\ufffe\uffff]|_x/u.test(value) && value.trim() !== '');
const number = oneof(integer(), double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }));
const day = date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

interface Sample {
  /** What exceljs is given. */
  readonly written: unknown;
  readonly read: unknown;
}

const cell: Arbitrary<Sample> = oneof(
  constant({ written: null, read: null }),
  number.map((value) => ({ written: value, read: value + 0 })),
  boolean().map((value) => ({ written: value, read: value })),
  text.map((value) => ({ written: value, read: value.normalize('NFC') })),
  text.map((value) => ({
    written: { richText: [{ text: value }, { text: 'x' }] },
    read: `${value}x`.normalize('NFC'),
  })),
  number.map((value) => ({ written: { formula: 'A1&"<"', result: value }, read: value + 0 })),
  day.map((value) => ({ written: value, read: formatDate(value) })),
);

function formatDate(value: Date): string {
  const iso = value.toISOString().slice(0, -1);
  return iso.endsWith('T00:00:00.000') ? iso.slice(0, 10) : iso;
}

test('what exceljs writes is read, whatever it is', async () => {
  await assert(
    asyncProperty(
      array(array(cell, { maxLength: 5 }), { maxLength: 5 }),
      boolean(),
      async (rows, date1904) => {
        const sheet = rows.map((row) => row.map(({ written }) => written));
        const bytes = await makeWorkbook({ '가 & "b"': sheet }, { date1904 });
        const [read] = await readWorkbook(sourceFile('a.xlsx', bytes), true);
        expect(read!.name).toBe('가 & "b"');
        const values = rows.map((row, index) =>
          row.map((_, column) => {
            const value = read!.rows[index]?.[column] ?? null;
            return value instanceof SheetDate ? value.iso : value;
          }),
        );
        expect(values).toEqual(rows.map((row) => row.map(({ read: expected }) => expected)));
      },
    ),
    { numRuns: 150 },
  );
});
