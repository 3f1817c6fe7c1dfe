import {
  decodeTable,
  findTableSummary,
  KstoreError,
  type Cell,
  type Column,
  type Repository,
  type Row,
  type Version,
} from '../../store/index.ts';

const lineFeed = 0x0a;

/** A canonical table as its bytes; a row is parsed when it is asked for. */
export interface StoredTable {
  readonly version: Version;
  readonly layout: string;
  readonly columns: readonly Column[];
  readonly bytes: Uint8Array;
  /** Where each row's line begins; one more for the end. */
  readonly starts: Uint32Array;
  readonly rowCount: number;
}

/**
 * Reads the table of a dataset version without making its rows; null when it has none. Takes the memory of the
 * table's bytes and four bytes a row.
 *
 * @throws KSTORE_OBJECT_…
 */
export function openStoredTable({ objects }: Repository, version: Version): StoredTable | null {
  const summary = findTableSummary(version.manifest);
  if (summary === null) return null;
  const bytes = new Uint8Array(summary.sizeBytes);
  let end = 0;
  for (const part of objects.readFileParts(summary)) {
    bytes.set(part, end);
    end += part.length;
  }
  return makeStoredTable(version, summary.layout, bytes);
}

/** @param bytes of the canonical form. @throws KSTORE_OBJECT_INVALID */
export function makeStoredTable(version: Version, layout: string, bytes: Uint8Array): StoredTable {
  const starts = findLines(bytes);
  const { columns } = decodeTable(bytes.subarray(0, starts[0]));
  return { version, layout, columns, bytes, starts, rowCount: starts.length - 1 };
}

function findLines(bytes: Uint8Array): Uint32Array {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++;
  if (bytes.at(-1) !== lineFeed)
    throw new KstoreError('KSTORE_OBJECT_INVALID', 'a table does not end with a line');
  const starts = new Uint32Array(count);
  let line = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1))
    starts[line++] = at + 1;
  return starts;
}

/** @throws KSTORE_OBJECT_INVALID */
export function readRow({ bytes, starts, columns }: StoredTable, row: number): Row {
  const start = starts[row]!;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, starts[row + 1]! - start).toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidRow(row);
  }
  const [id, cells] = value as [string, Cell[]];
  if (typeof id !== 'string' || !Array.isArray(cells) || cells.length !== columns.length)
    throw invalidRow(row);
  return { id, cells };
}

export function invalidRow(row: number): KstoreError {
  return new KstoreError('KSTORE_OBJECT_INVALID', `a table is invalid in line ${row + 2}: it is not a row`);
}
