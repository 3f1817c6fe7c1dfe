import { SheetDate, SheetProblem, type SheetValue } from './sheet.ts';
import type { Cell, ColumnType } from './table.ts';

export type PlainValue = Exclude<SheetValue, SheetProblem | null>;

const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const decimalCommaPattern = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i;
const numberOrDateStart = /^[\d+\-.,]/;
const booleanPattern = /^(true|false)$/i;
const codePattern = /^[+-]?(0\d|\d{16})/;
const datePattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?)?$/;

/**
 * What a text stands for. `code` is text: digits that would lose a part as a number, such as `007`. `decimal comma`
 * is a number only where commas are decimal marks, which its column tells; `decimal point` is a number with one.
 */
export type TextType = ColumnType | 'code' | 'decimal comma' | 'decimal point';

/** The type of a cell; of text, when texts may stand for other things, as in CSV, that of the text. */
export function findCellType(value: PlainValue, isTyped: boolean, mayHaveDecimalCommas: boolean): TextType {
  if (value instanceof SheetDate) return 'date';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return isTyped ? 'text' : findTextType(value, mayHaveDecimalCommas);
}

/** @param mayHaveDecimalCommas without it, `decimal comma` and `decimal point` are not told apart from others. */
export function findTextType(value: string, mayHaveDecimalCommas: boolean): TextType {
  const text = value.trim();
  if (!numberOrDateStart.test(text)) return booleanPattern.test(text) ? 'boolean' : 'text';
  if (parseNumber(text) !== null) {
    if (codePattern.test(text)) return 'code';
    return mayHaveDecimalCommas && text.includes('.') ? 'decimal point' : 'number';
  }
  if (mayHaveDecimalCommas && decimalCommaPattern.test(text) && readDecimalComma(text) !== null)
    return codePattern.test(text) ? 'code' : 'decimal comma';
  return readIsoDate(text) === null ? 'text' : 'date';
}

/** The value of a cell in a column of a type that suits it. */
export function readCellAs(type: ColumnType, value: PlainValue): Exclude<Cell, null> {
  if (value instanceof SheetDate) return value.iso;
  return typeof value === 'string' ? readTextAs(type, value) : value;
}

/** The value of a text in a column of a type that suits it. */
export function readTextAs(type: ColumnType, value: string): Exclude<Cell, null> {
  if (type === 'number') return (value.includes(',') ? readDecimalComma(value)! : Number(value)) + 0;
  if (type === 'boolean') return value.trim().toLowerCase() === 'true';
  return type === 'date' ? readIsoDate(value.trim())! : value;
}

/** A decimal number with a point, or null; negative zero becomes zero. */
export function parseNumber(text: string): number | null {
  if (!numberPattern.test(text.trim())) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number + 0 : null;
}

function readDecimalComma(text: string): number | null {
  return parseNumber(text.replace(',', '.'));
}

/** The canonical form of an ISO 8601 date, with or without a time; null when it is none. */
export function readIsoDate(text: string): string | null {
  const match = datePattern.exec(text);
  if (match === null) return null;
  const [, day, time = '00:00', seconds = '00', fraction = ''] = match;
  const iso = `${day}T${time}:${seconds}.${fraction.padEnd(3, '0')}`;
  if (!isIsoDate(iso)) return null;
  return iso.endsWith('T00:00:00.000') ? day! : iso;
}

/** Whether text is a date of the canonical form that the calendar knows. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3})?$/.test(text)) return false;
  const full = text.length === 10 ? `${text}T00:00:00.000` : text;
  const date = new Date(`${full}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString() === `${full}Z`;
}
