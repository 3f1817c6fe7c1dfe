import type { Area } from '../sheet.ts';

/** Zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The position of a cell named as `B4` or `$B$4`; null when it is not the name of a cell. */
export function parseCellAddress(address: string): CellPosition | null {
  let column = 0;
  let row = 0;
  let position = 0;
  if (address.charCodeAt(position) === dollar) position++;
  for (; position < address.length; position++) {
    const letter = address.charCodeAt(position) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (address.charCodeAt(position) === dollar) position++;
  for (; position < address.length; position++) {
    const digit = address.charCodeAt(position) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return column === 0 || row === 0 || !Number.isSafeInteger(row * column)
    ? null
    : { row: row - 1, column: column - 1 };
}

const dollar = 36;

/** The area named as `B4:C9`, or as one cell; null when it is not the name of an area. */
export function parseArea(reference: string): Area | null {
  const [first = '', last = first] = reference.split(':');
  const [start, end] = [parseCellAddress(first), parseCellAddress(last)];
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
