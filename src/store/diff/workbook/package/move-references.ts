import { formatColumnLetters } from '../../../tables/sheet.ts';
import { parseCellAddress } from '../../../tables/workbook/cell-address.ts';
import type { LineMap, SheetMap } from './line-map.ts';

/** Text in quotes; cells, areas, whole columns and whole rows, with the sheet that they are of. */
const references =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$![\]'])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_.(!])/gu;
const gone = '#REF!';

/**
 * A formula after a sheet was arranged anew: references to it lead to where their cells are.
 *
 * @param sheet the name of that sheet.
 * @param isOwn whether the formula stands in it, so that references without a sheet are to it.
 */
export function moveReferences(formula: string, map: SheetMap, sheet: string, isOwn: boolean): string {
  return formula.replace(references, (whole, ...groups: (string | undefined)[]) => {
    const [prefix, cell, lastCell, column, lastColumn, row, lastRow] = groups;
    const isMeant = prefix === undefined ? isOwn : isSameSheet(prefix, sheet);
    if (!isMeant || (cell ?? column ?? row) === undefined) return whole;
    const moved =
      cell !== undefined
        ? lastCell === undefined
          ? moveCell(cell, map)
          : moveArea(cell, lastCell, map)
        : column !== undefined
          ? moveLines(column, lastColumn!, map.columns, readColumn, formatColumnLetters)
          : moveLines(row!, lastRow!, map.rows, Number, (line) => String(line + 1), 1);
    return moved === null ? gone : `${prefix ?? ''}${moved}`;
  });
}

/** Areas as `A1:B2 D4` in attributes of a sheet; null when nothing of them is left. */
export function moveAreas(areas: string, map: SheetMap): string | null {
  const moved = areas.split(/\s+/).flatMap((area) => {
    const [first = '', last] = area.split(':');
    if (parseCellAddress(first) === null) return [area];
    const place = last === undefined ? moveCell(first, map) : moveArea(first, last, map);
    return place === null ? [] : [place];
  });
  return moved.length === 0 ? null : moved.join(' ');
}

function isSameSheet(prefix: string, sheet: string): boolean {
  const name = prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
  return name.normalize('NFC').toLowerCase() === sheet.toLowerCase();
}

/** `$B$4` in parts: `$`, `B`, `$`, `4`. */
function split(address: string): readonly [string, string] {
  const fixed = /^(\$?)[A-Z]+(\$?)/.exec(address);
  return [fixed?.[1] ?? '', fixed?.[2] ?? ''];
}

function moveCell(address: string, { rows, columns }: SheetMap): string | null {
  const cell = parseCellAddress(address);
  if (cell === null) return address;
  return join(split(address), rows.move(cell.row), columns.move(cell.column));
}

function moveArea(first: string, last: string, { rows, columns }: SheetMap): string | null {
  const [start, end] = [parseCellAddress(first), parseCellAddress(last)];
  if (start === null || end === null) return `${first}:${last}`;
  const down = rows.moveSpan(Math.min(start.row, end.row), Math.max(start.row, end.row));
  const across = columns.moveSpan(Math.min(start.column, end.column), Math.max(start.column, end.column));
  if (down === null || across === null) return null;
  return `${join(split(first), down[0], across[0])}:${join(split(last), down[1], across[1])}`;
}

function join(
  [columnMark, rowMark]: readonly [string, string],
  row: number | null,
  column: number | null,
): string | null {
  if (row === null || column === null) return null;
  return `${columnMark}${formatColumnLetters(column)}${rowMark}${row + 1}`;
}

function moveLines(
  first: string,
  last: string,
  lines: LineMap,
  read: (text: string) => number,
  format: (line: number) => string,
  base = 0,
): string | null {
  const [start, end] = [first, last].map((text) => read(text.replace('$', '')) - base) as [number, number];
  const span = lines.moveSpan(Math.min(start, end), Math.max(start, end));
  const mark = (text: string) => (text.startsWith('$') ? '$' : '');
  return span === null ? null : `${mark(first)}${format(span[0])}:${mark(last)}${format(span[1])}`;
}

function readColumn(letters: string): number {
  return parseCellAddress(`${letters}1`)!.column;
}
