import type { EncodedTable } from '../tables/table-file.ts';
import type { ColumnPair } from './column-content.ts';
import { readWholeNumber } from './row-hashes.ts';
import { CellScanner, TableLines } from './table-lines.ts';

/** A column that counts the rows of both tables, and with what number it begins in each. */
export interface CountingColumn {
  readonly pair: ColumnPair;
  readonly firstBefore: number;
  readonly firstAfter: number;
}

/**
 * Columns of whole numbers, each one more than that above. Where a row was inserted or removed, all of them behind it
 * become others, which says nothing of their rows. Each table is read only as far as such a column goes on.
 */
export function findCountingColumns(
  before: EncodedTable,
  after: EncodedTable,
  pairs: readonly ColumnPair[],
): CountingColumn[] {
  if (before.rowCount === after.rowCount || Math.min(before.rowCount, after.rowCount) < 2) return [];
  const isNumber = (table: EncodedTable, position: number) => {
    const { type, role } = table.columns[position]!;
    return type === 'number' && role !== 'key';
  };
  const asked = pairs.filter(
    (pair) => pair.conversion === null && isNumber(before, pair.before) && isNumber(after, pair.after),
  );
  const firstsBefore = readFirsts(before, asked.map((pair) => pair.before)); // prettier-ignore
  const found = asked.filter((pair) => firstsBefore.has(pair.before));
  const firstsAfter = readFirsts(after, found.map((pair) => pair.after)); // prettier-ignore
  return found.flatMap((pair): CountingColumn[] => {
    const [firstBefore, firstAfter] = [firstsBefore.get(pair.before)!, firstsAfter.get(pair.after)];
    return firstAfter === undefined ? [] : [{ pair, firstBefore, firstAfter }];
  });
}

/** By position, the first number of the columns that count. */
function readFirsts(table: EncodedTable, positions: readonly number[]): Map<number, number> {
  const firsts = new Map<number, number>();
  let left = positions;
  if (left.length === 0) return firsts;
  const scanner = new CellScanner(table.columns.length);
  const lines = new TableLines(table);
  while (left.length > 0 && lines.next()) {
    scanner.scan(lines);
    left = left.filter((position) => {
      const value = readWholeNumber(lines.bytes, scanner.starts[position]!, scanner.ends[position]!);
      if (lines.row === 0 && value >= 0) firsts.set(position, value);
      return value >= 0 && value === firsts.get(position)! + lines.row;
    });
  }
  const counting = new Set(left);
  return new Map([...firsts].filter(([position]) => counting.has(position)));
}

/** Whether a row of both tables has another number than it had. */
export function isNumberedAnew({ firstBefore, firstAfter }: CountingColumn, partners: Int32Array): boolean {
  return partners.some((partner, row) => partner >= 0 && firstBefore + partner !== firstAfter + row);
}
