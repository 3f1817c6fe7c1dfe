import type { Options } from 'csv-parse/sync';
import { checkCellCount, checkTextSize, maximumRows, maximumTextBytes } from './limits.ts';
import { normaliseText, sheetError } from './sheet.ts';
import type { Sheet, SheetValue, SourceFile } from './sheet.ts';
import { decodeText } from './text-encoding.ts';
import { unreadable } from './workbook-package.ts';

const [tab, lineFeed, comma, semicolon] = [9, 10, 44, 59];

type Parse = typeof import('csv-parse/sync').parse;

/**
 * Reads a CSV or TSV file (RFC 4180) as one sheet of text cells; empty lines are left out.
 *
 * The delimiter is the one of `,` `;` and tab that the first line has most of, outside quotes.
 *
 * @throws KSTORE_TABLE_UNREADABLE when it is not text or a quote is wrong.
 * @throws KSTORE_TABLE_CELL with the line when a row has more or fewer cells than the first.
 * @throws KSTORE_TABLE_TOO_LARGE
 */
export async function readCsv(file: SourceFile): Promise<Sheet> {
  checkTextSize(file.path, file.sizeBytes, maximumTextBytes);
  const text = decodeText(file.path, file.read());
  checkCellCount(file.path, countSeparators(text));
  const { parse } = await import('csv-parse/sync');
  const options: Options = {
    delimiter: findDelimiter(text),
    skip_empty_lines: true,
    relax_column_count: true,
  };
  const sheet: Sheet = {
    file: file.path,
    name: null,
    typed: false,
    rows: parseRows(parse, text, options, file.path),
    mergedAreas: [],
    locate: (row, column) => `line ${findLine(parse, text, options, row)}, column ${column + 1}`,
  };
  checkRowLengths(sheet, (row) => findLine(parse, text, options, row));
  return sheet;
}

/** @param text the beginning of a file, with the whole of the first line that is not empty. */
export function findDelimiter(text: string): string {
  const counts = new Map([',', ';', '\t'].map((delimiter) => [delimiter, 0]));
  let quoted = false;
  let hasText = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === '\n' || character === '\r') && hasText) break;
    hasText ||= character.trim() !== '';
    const count = counts.get(character);
    if (!quoted && count !== undefined) counts.set(character, count + 1);
  }
  // Equal counts keep this order, so a file of one column is read with commas.
  return [...counts].reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best))[0];
}

/** At least the number of cells that the parser would make, known before it makes them. */
export function countSeparators(text: string): number {
  let count = 0;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === comma || code === semicolon || code === tab || code === lineFeed) count++;
  }
  return count;
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
  const lineBreaks = last.record.join('').match(/\r\n|\r|\n/g) ?? [];
  return last.info.lines - lineBreaks.length;
}

function checkRowLengths(sheet: Sheet, findLineOf: (row: number) => number): void {
  const width = sheet.rows[0]?.length ?? 0;
  const row = sheet.rows.findIndex((cells) => cells.length !== width);
  if (row === -1) return;
  const actual = sheet.rows[row]!.length;
  const problem = `line ${findLineOf(row)} has ${countCells(actual)} where the header has ${width}`;
  throw sheetError('KSTORE_TABLE_CELL', sheet, problem, {
    hints: ['correct that line; text that has the delimiter must be in quotes'],
  });
}

function countCells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
