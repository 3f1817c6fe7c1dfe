import type { Json } from '../codec/canonical-json.ts';
import { parseJson } from '../codec/parse-json.ts';
import { readIsoDate } from './cell-type.ts';
import { refuseForeignText } from './foreign-text.ts';
import { checkCellCount, checkTableSize, checkTextSize, maximumWholeTextBytes } from './limits.ts';
import { toNestedValue } from './nested-value.ts';
import {
  SheetDate,
  SheetProblem,
  toTextValue,
  type Sheet,
  type SheetValue,
  type SourceFile,
} from './sheet.ts';
import { decodeText } from './text-encoding.ts';
import { unreadable } from './unreadable.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Reads a file of JSON lines, an object a line, as a sheet: names of members are the header, in the order in which
 * they first come; a member that a line lacks is empty there.
 *
 * Objects and lists in an object become text, their canonical JSON. Text that is a date in every line is dates.
 *
 * @throws KSTORE_TABLE_UNREADABLE naming the line that is no object. KSTORE_TABLE_TOO_LARGE
 */
export function readJsonLines(file: SourceFile): Sheet {
  checkTextSize(file.path, file.sizeBytes, maximumWholeTextBytes);
  const bytes = file.read();
  refuseForeignText(file.path, bytes);
  const lines = decodeText(file.path, bytes).split('\n');
  const lineNumbers: number[] = [1];
  const columns = new Map<string, number>();
  const rows: SheetValue[][] = [];
  let cellCount = 0;
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const row = readRow(parseRecord(file.path, line, index + 1), line, columns);
    cellCount += row.length;
    checkTableSize(file.path, rows.length + 1, columns.size);
    checkCellCount(file.path, cellCount);
    rows.push(row);
    lineNumbers.push(index + 1);
  });
  for (const column of columns.values()) readDates(rows, column);
  const names = [...columns.keys()];
  return {
    file: file.path,
    name: null,
    typed: true,
    rows: names.length === 0 ? [] : [names.map(toTextValue), ...rows],
    mergedAreas: [],
    facts: null,
    book: [],
    mayHaveDecimalCommas: false,
    locate: (row, column) => `line ${lineNumbers[row] ?? 1}, member "${names[column] ?? ''}"`,
  };
}

function parseRecord(path: string, line: string, lineNumber: number): JsonRecord {
  let value: unknown;
  try {
    value = parseJson(line);
  } catch (error) {
    throw unreadable(path, `line ${lineNumber} is not JSON`, {
      hints: ['JSON lines have one whole object a line'],
      cause: error,
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonRecord;
  throw unreadable(path, `line ${lineNumber} is not a JSON object`, {
    hints: ['write each row as an object, as in {"water": 1.5, "ph": 7}'],
  });
}

function readRow(record: JsonRecord, line: string, columns: Map<string, number>): SheetValue[] {
  const row: SheetValue[] = [];
  for (const [name, value] of Object.entries(record)) {
    const column = columns.get(name) ?? columns.size;
    columns.set(name, column);
    while (row.length <= column) row.push(null);
    row[column] = readMember(value, line);
  }
  return row;
}

function readMember(value: unknown, line: string): SheetValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return toTextValue(value);
  if (typeof value === 'number') return readNumber(value, line);
  return toNestedValue(value as Json);
}

function readNumber(value: number, line: string): SheetValue {
  if (!Number.isFinite(value)) return new SheetProblem('a number that is too large');
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && hasLongInteger(line))
    return new SheetProblem('a number with more digits than are kept; write it as text');
  return value + 0;
}

function hasLongInteger(line: string): boolean {
  return /\d{16}/.test(line.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}

function readDates(rows: readonly SheetValue[][], column: number): void {
  let hasDates = false;
  for (const row of rows) {
    const value = row[column] ?? null;
    if (value === null) continue;
    if (typeof value !== 'string' || readIsoDate(value) === null) return;
    hasDates = true;
  }
  if (!hasDates) return;
  for (const row of rows) {
    const value = row[column] ?? null;
    if (typeof value === 'string') row[column] = new SheetDate(readIsoDate(value)!);
  }
}
