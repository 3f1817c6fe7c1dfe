import { KstoreError } from '../errors/kstore-error.ts';
import { decodeHeader, decodeRow } from './table-file.ts';
import type { Row, Table } from './table.ts';

const lineFeed = 0x0a;

/** The lines of a canonical table with their ends, as its parts are read; no more than a part of it is in memory. */
export function* readTableLines(parts: Iterable<Uint8Array>): Generator<Buffer> {
  let rest = Buffer.alloc(0);
  for (const part of parts) {
    const bytes = rest.length === 0 ? Buffer.from(part) : Buffer.concat([rest, part]);
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      yield bytes.subarray(start, end + 1);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
}

/**
 * Reads some rows of a table in its canonical form; the others are not looked at.
 *
 * @param chosen zero-based, in rising order.
 * @throws KSTORE_OBJECT_INVALID naming the line, or when the table has too few.
 */
export function decodeTableRows(parts: Iterable<Uint8Array>, chosen: Uint32Array): Table {
  let columns: Table['columns'] = [];
  const rows: Row[] = [];
  let index = -1;
  for (const line of readTableLines(parts)) {
    if (index < 0) columns = decodeHeader(decodeLine(line));
    else if (chosen[rows.length] === index) rows.push(decodeRow(decodeLine(line), columns, index + 2));
    index++;
    if (index >= 0 && rows.length === chosen.length) return { columns, rows };
  }
  throw new KstoreError('KSTORE_OBJECT_INVALID', `a table ends after ${Math.max(0, index)} rows`);
}

function decodeLine(line: Buffer): string {
  return line.toString('utf8', 0, line.length - 1);
}
