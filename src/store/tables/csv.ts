import type { Options } from 'csv-parse/sync';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { countSeparators, describeLine, findDelimiter, mayHaveDecimalCommas } from './csv-dialect.ts';
import { findRecordEnd } from './csv-records.ts';
import { refuseForeignText } from './foreign-text.ts';
import { checkCellCount, checkTextSize, maximumRows, maximumWholeTextBytes } from './limits.ts';
import { normaliseText, sheetError } from './sheet.ts';
import type { Sheet, SheetPlace, SheetValue, SourceFile } from './sheet.ts';
import { decodeText } from './text-encoding.ts';
import { unreadable } from './unreadable.ts';

type Parse = typeof import('csv-parse/sync').parse;

/**
 * Reads a CSV or TSV file (RFC 4180) as one sheet of text cells; empty lines are left out. A file may have line
 * feeds with and without a carriage return before them.
 *
 * The delimiter is the one of `,` `;` and tab that the first line has most of, outside quotes.
 *
 * @throws KSTORE_TABLE_UNREADABLE when it is not text or a quote is wrong.
 * @throws KSTORE_TABLE_CELL with the line when a row has more or fewer cells than the first.
 * @throws KSTORE_TABLE_TOO_LARGE
 */
export async function readCsv(file: SourceFile, settings: DatasetSettings): Promise<Sheet> {
  checkTextSize(file.path, file.sizeBytes, maximumWholeTextBytes);
  const bytes = file.read();
  refuseForeignText(file.path, bytes);
  const text = decodeText(file.path, bytes);
  checkCellCount(file.path, countSeparators(text));
  const { parse } = await import('csv-parse/sync');
  const delimiter = findDelimiter(text);
  const options: Options = {
    delimiter,
    record_delimiter: findRecordEnd(Buffer.from(text), true) === '\r' ? ['\r'] : ['\r\n', '\n'],
    skip_empty_lines: true,
    relax_column_count: true,
  };
  const sheet: Sheet = {
    file: file.path,
    name: null,
    typed: false,
    rows: parseRows(parse, text, options, file.path),
    mergedAreas: [],
    facts: null,
    book: [],
    mayHaveDecimalCommas: mayHaveDecimalCommas(delimiter, settings),
    locate: (row, column) => describeLine(findLine(parse, text, options, row), column),
  };
  checkRowLengths(sheet, (row) => findLine(parse, text, options, row));
  return sheet;
}

function parseRows(parse: Parse, text: string, options: Options, path: string): SheetValue[][] {
  try {
    // The header, and one row more than a table may have: it is refused by its length without the rest.
    return parse(text, { ...options, to: maximumRows + 2 }).map((record) => record.map(normaliseText));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('lines' in error)) throw error;
    const problem =
      error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote is not closed' : 'a quote stands where none can be';
    throw unreadable(path, `line ${String(error.lines)}: ${problem}`, {
      hints: ['put text that has quotes into quotes, and double the quotes inside it'],
      cause: error,
    });
  }
}

/** The line on which a record starts; parses once more, since only messages need it. */
function findLine(parse: Parse, text: string, options: Options, row: number): number {
  const parsed = parse(text, { ...options, info: true, to: row + 1 }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const last = parsed.at(-1);
  if (last === undefined) return 1;
  // The parser counts both characters of a line end in quotes.
  const former = parsed.slice(0, -1).map(({ record }) => countMatches(record, /\r\n/g));
  return former.reduce((line, count) => line - count, last.info.lines - countMatches(last.record, /[\r\n]/g));
}

function countMatches(cells: readonly string[], pattern: RegExp): number {
  return cells.reduce((count, cell) => count + (cell.match(pattern)?.length ?? 0), 0);
}

function checkRowLengths(sheet: Sheet, findLineOf: (row: number) => number): void {
  const width = sheet.rows[0]?.length ?? 0;
  const row = sheet.rows.findIndex((cells) => cells.length !== width);
  if (row === -1) return;
  throw rowLengthError(sheet, findLineOf(row), sheet.rows[row]!.length, width);
}

export function rowLengthError(place: SheetPlace, line: number, actual: number, width: number): Error {
  const problem = `line ${line} has ${countCells(actual)} where the header has ${width}`;
  return sheetError('KSTORE_TABLE_CELL', place, problem, {
    hints: ['correct that line; text that has the delimiter must be in quotes'],
  });
}

function countCells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
