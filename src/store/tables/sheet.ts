import { KstoreError } from '../errors/kstore-error.ts';
import type { ErrorCode } from '../errors/codes.ts';
import type { Area } from './area.ts';
import type { SheetFacts } from './sheet-facts.ts';

export type { Area } from './area.ts';

/** A file of a dataset, as the derivation of tables sees it. */
export interface SourceFile {
  /** Path inside the dataset, `/` between folders. */
  readonly path: string;
  readonly sizeBytes: number;
  read(): Uint8Array;
  /** The same bytes, cut anywhere; may throw at the end when they have changed since the file was stored. */
  readParts(): Iterable<Uint8Array>;
}

/** A date or a time as a sheet holds it, apart from text that looks like one. */
export class SheetDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS.sss`. */
  readonly iso: string;

  constructor(iso: string) {
    this.iso = iso;
  }
}

/** A cell that cannot become a value; it is refused only when a table needs it. */
export class SheetProblem {
  /** What is wrong, as in `the error value #DIV/0!`. */
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

export type SheetValue = number | string | boolean | SheetDate | SheetProblem | null;

/**
 * What a reader of a file format hands over and all that the derivation of tables knows of it, so that a reader
 * can be replaced.
 *
 * Text is in Unicode NFC; text of white space alone is null. Rows may be shorter than the widest one.
 */
export interface Sheet {
  readonly file: string;
  /** Null when the format has no sheets. */
  readonly name: string | null;
  /** False when every cell is text and its type must be read from the text, as in CSV. */
  readonly typed: boolean;
  /** Merged cells have their value in each row of their first column. */
  readonly rows: readonly (readonly SheetValue[])[];
  readonly mergedAreas: readonly Area[];
  /** What the sheet holds beside values; null in a format that holds nothing else, or when it was not asked for. */
  readonly facts: SheetFacts | null;
  /** All sheets of its workbook, itself among them; none when facts were not asked for. */
  readonly book: readonly Sheet[];
  /** Whether numbers may have a decimal comma, as in CSV whose cells are not separated by commas. */
  readonly mayHaveDecimalCommas: boolean;
  /** Where a person finds a cell: `cell B4`, `line 4, column 2`. Zero-based arguments. */
  locate(row: number, column: number): string;
}

/** All that is needed to say where in a sheet something stands. */
export type SheetPlace = Pick<Sheet, 'file' | 'name' | 'locate'>;

/** `input/sample_3.xlsx, sheet "배합", cell B4`; without a cell the sheet alone. */
export function describePlace(sheet: SheetPlace, row?: number, column?: number): string {
  const parts = [sheet.file];
  if (sheet.name !== null) parts.push(`sheet "${sheet.name}"`);
  if (row !== undefined && column !== undefined) parts.push(sheet.locate(row, column));
  return parts.join(', ');
}

export interface SheetErrorPlace {
  readonly row?: number;
  readonly column?: number;
  readonly hints?: readonly string[];
}

/** An error about a sheet or one of its cells: the place, then the problem. */
export function sheetError(
  code: ErrorCode,
  sheet: SheetPlace,
  problem: string,
  place: SheetErrorPlace = {},
): KstoreError {
  const { row, column, hints } = place;
  const located = row !== undefined && column !== undefined;
  return new KstoreError(code, `${describePlace(sheet, row, column)}: ${problem}`, {
    data: { file: sheet.file, sheet: sheet.name, ...(located && { cell: sheet.locate(row, column) }) },
    ...(hints !== undefined && { hints }),
  });
}

/**
 * The value of a cell; null when it is empty or outside the sheet.
 *
 * @throws KSTORE_TABLE_CELL when the cell holds no usable value.
 */
export function readCell(sheet: Sheet, row: number, column: number): Exclude<SheetValue, SheetProblem> {
  const value = sheet.rows[row]?.[column] ?? null;
  if (value instanceof SheetProblem)
    throw sheetError('KSTORE_TABLE_CELL', sheet, value.reason, { row, column });
  return value;
}

/** The text of a cell as a person would read it aloud; null when it is empty. */
export function readCellText(sheet: Sheet, row: number, column: number): string | null {
  const value = readCell(sheet, row, column);
  if (value === null) return null;
  return value instanceof SheetDate ? value.iso : String(value);
}

/** The value of a text cell: in NFC, null when there is nothing but white space. */
export function toTextValue(text: string): string | SheetProblem | null {
  return /\p{Surrogate}/u.test(text) ? new SheetProblem('text that is not Unicode') : normaliseText(text);
}

/** NFC text, or null when there is nothing but white space. */
export function normaliseText(text: string): string | null {
  return text.trim() === '' ? null : text.normalize('NFC');
}

/** 0 gives `A`, 26 gives `AA`. */
export function formatColumnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
