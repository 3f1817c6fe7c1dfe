import { canonicalJson } from '../codec/canonical-json.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { isIsoDate } from './cell-type.ts';
import type { Cell, Column, ColumnType, Row, Table } from './table.ts';

const tableType = 'kstore.table.v1';
const columnTypes: readonly unknown[] = ['number', 'text', 'boolean', 'date'] satisfies ColumnType[];
const columnRoles: readonly unknown[] = ['input', 'target', 'key', undefined];
const rowsPerPart = 4096;
const columnMembers = new Set(['name', 'type', 'role', 'unit']);

/** A table in its canonical form, which may be made while it is read. */
export interface EncodedTable {
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** The bytes, part by part, from the beginning at each call. */
  parts(): Iterable<Uint8Array>;
}

/** Writes a table in its canonical form: JSON lines, the header first (docs/format.md, "Canonical tables"). */
export function encodeTable(table: Table): Uint8Array {
  return Buffer.concat([...encodeTableParts(table)]);
}

/** The same part by part, so that a long table is not in memory once more. */
export function* encodeTableParts({ columns, rows }: Table): Generator<Uint8Array> {
  yield encodeLines([encodeHeader(columns)]);
  for (let start = 0; start < rows.length; start += rowsPerPart) {
    const part = rows.slice(start, start + rowsPerPart);
    yield encodeLines(part.map(({ id, cells }) => encodeRow(id, encodeCells(cells))));
  }
}

export function encodeHeader(columns: readonly Column[]): string {
  return canonicalJson({ columns, type: tableType });
}

/** An array of plain values has one JSON form in RFC 8785, and it is that of ECMAScript, which is much faster. */
export function encodeCells(cells: readonly Cell[]): string {
  return JSON.stringify(cells);
}

/** @param encodedCells what `encodeCells` gives. */
export function encodeRow(id: string, encodedCells: string): string {
  return `[${JSON.stringify(id)},${encodedCells}]`;
}

export function encodeLines(lines: readonly string[]): Uint8Array {
  return Buffer.from(`${lines.join('\n')}\n`);
}

/**
 * Reads a table in its canonical form and checks all of it: what this returns, `encodeTable` writes as the same
 * bytes.
 *
 * @throws KSTORE_OBJECT_INVALID naming the line.
 */
export function decodeTable(bytes: Uint8Array): Table {
  const lines = splitLines(bytes);
  const columns = decodeHeader(lines[0]!);
  const ids = new Set<string>();
  const rows = lines.slice(1).map((line, index) => {
    const row = decodeRow(line, columns, index + 2);
    if (ids.has(row.id)) throw invalid(index + 2, `the row id "${row.id}" is there twice`);
    ids.add(row.id);
    return row;
  });
  return { columns, rows };
}

function splitLines(bytes: Uint8Array): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new KstoreError('KSTORE_OBJECT_INVALID', 'a table is not UTF-8');
  }
  if (!text.endsWith('\n'))
    throw new KstoreError('KSTORE_OBJECT_INVALID', 'a table does not end with a line');
  return text.slice(0, -1).split('\n');
}

export function decodeHeader(line: string): readonly Column[] {
  const header = parseLine(line, 1) as { type?: unknown; columns?: unknown } | null;
  if (header?.type !== tableType || !Array.isArray(header.columns))
    throw invalid(1, `it is not a ${tableType} header`);
  const columns = header.columns as readonly unknown[];
  columns.forEach((column, index) => {
    if (!isColumn(column)) throw invalid(1, `column ${index + 1} is not described as a column is`);
  });
  const checked = columns as readonly Column[];
  if (new Set(checked.map(({ name }) => name)).size !== checked.length)
    throw invalid(1, 'two columns share a name');
  if (canonicalJson({ columns: checked, type: tableType }) !== line)
    throw invalid(1, 'it is not canonical JSON');
  return checked;
}

function isColumn(value: unknown): value is Column {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.keys(value).some((member) => !columnMembers.has(member))) return false;
  const { name, type, role, unit } = value as Record<string, unknown>;
  const isUnit = unit === undefined || (isText(unit) && unit !== '');
  return isText(name) && name !== '' && columnTypes.includes(type) && columnRoles.includes(role) && isUnit;
}

export function decodeRow(line: string, columns: readonly Column[], lineNumber: number): Row {
  const value = parseLine(line, lineNumber);
  if (!Array.isArray(value) || value.length !== 2) throw invalid(lineNumber, 'it is not a row');
  const [id, cells] = value as [unknown, unknown];
  if (!isText(id) || id === '') throw invalid(lineNumber, 'its row id is not text');
  if (!Array.isArray(cells) || cells.length !== columns.length) {
    throw invalid(lineNumber, `it does not have ${columns.length} cells`);
  }
  const odd = columns.find(({ type }, index) => !isCellOf(type, cells[index]));
  if (odd !== undefined) throw invalid(lineNumber, `its cell in "${odd.name}" is not of type ${odd.type}`);
  const row = { id, cells: cells as Cell[] };
  if (encodeRow(row.id, encodeCells(row.cells)) !== line)
    throw invalid(lineNumber, 'it is not canonical JSON');
  return row;
}

function isCellOf(type: ColumnType, value: unknown): boolean {
  if (value === null) return true;
  if (type === 'text') return isText(value);
  if (type === 'date') return isText(value) && isIsoDate(value);
  return typeof value === type;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value === value.normalize('NFC') && !/\p{Surrogate}/u.test(value);
}

function parseLine(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw invalid(lineNumber, 'it is not JSON');
  }
}

function invalid(lineNumber: number, problem: string): KstoreError {
  return new KstoreError('KSTORE_OBJECT_INVALID', `a table is invalid in line ${lineNumber}: ${problem}`, {
    data: { line: lineNumber },
  });
}
