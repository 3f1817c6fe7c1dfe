import { StringDecoder } from 'node:string_decoder';
import { quoteCsv } from '../../../store/codec/csv-text.ts';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { Cell, Column } from '../../../store/tables/table.ts';

const pieceLength = 256 * 1024;

/**
 * Turns a canonical table into CSV (RFC 4180 with line feeds): the names of the columns, then a line a row; UTF-8
 * without a mark. A missing value is an empty field, a number its shortest form that reads back as the same.
 *
 * @param parts the bytes of the canonical table, piece by piece.
 * @returns pieces of text of some 256 KiB.
 * @throws KSTORE_OBJECT_INVALID when it is no canonical table.
 */
export function* convertTableToCsv(parts: Iterable<Uint8Array>): Generator<string> {
  let piece = '';
  let isHeader = true;
  for (const line of splitLines(parts)) {
    piece += isHeader ? formatHeader(line) : formatRow(line);
    isHeader = false;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* splitLines(parts: Iterable<Uint8Array>): Generator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for (const part of parts) {
    const lines = (rest + decoder.write(part)).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
}

function formatHeader(line: string): string {
  const { columns } = parse(line) as { columns?: unknown };
  if (!Array.isArray(columns)) throw invalid();
  return formatLine((columns as Column[]).map(({ name }) => name));
}

function formatRow(line: string): string {
  const row = parse(line);
  const cells = Array.isArray(row) ? (row as unknown[])[1] : null;
  if (!Array.isArray(cells)) throw invalid();
  return formatLine(cells as Cell[]);
}

function formatLine(cells: readonly Cell[]): string {
  const line = cells.map(formatCell).join(',');
  // An empty line would be no row.
  return line === '' ? '""\n' : `${line}\n`;
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  // Quoted, an empty text is no missing value.
  return text === '' ? '""' : quoteCsv(text);
}

function parse(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below.
  }
  throw invalid();
}

function invalid(): KstoreError {
  return new KstoreError('KSTORE_OBJECT_INVALID', 'the table of a dataset is not in its canonical form');
}
