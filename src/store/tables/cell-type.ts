import { SheetDate, SheetProblem, type SheetValue } from './sheet.ts';
import type { Cell, ColumnType } from './table.ts';

/** A cell's type and value; `coded` marks digits that would lose a part as a number, such as `007`. */
export interface TypedCell {
  readonly type: ColumnType;
  readonly value: Exclude<Cell, null>;
  readonly coded?: true;
}

type PlainValue = Exclude<SheetValue, SheetProblem | null>;

const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const numberOrDateStart = /^[\d+\-.]/;
const booleanPattern = /^(true|false)$/i;
const codePattern = /^[+-]?(0\d|\d{16})/;
const datePattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?)?$/;

/** @param typed false when a text may stand for a number, a date or a boolean, as in CSV. */
export function typeCell(value: PlainValue, typed: boolean): TypedCell {
  if (value instanceof SheetDate) return { type: 'date', value: value.iso };
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return typed ? { type: 'text', value } : typeText(value);
}

function typeText(value: string): TypedCell {
  const type = findTextType(value);
  return type === 'code' ? { type: 'text', value, coded: true } : { type, value: readTextAs(type, value) };
}

/** The type that a text stands for; `code` is text: digits that would lose a part as a number, such as `007`. */
export type TextType = ColumnType | 'code';

export function findTextType(value: string): TextType {
  const text = value.trim();
  if (!numberOrDateStart.test(text)) return booleanPattern.test(text) ? 'boolean' : 'text';
  if (parseNumber(text) !== null) return codePattern.test(text) ? 'code' : 'number';
  return parseDate(text) === null ? 'text' : 'date';
}

/** The value of a text whose type `findTextType` has found. */
export function readTextAs(type: ColumnType, value: string): Exclude<Cell, null> {
  if (type === 'number') return Number(value) + 0;
  if (type === 'boolean') return value.trim().toLowerCase() === 'true';
  return type === 'date' ? parseDate(value.trim())! : value;
}

/** A decimal number with a point, or null; negative zero becomes zero. */
export function parseNumber(text: string): number | null {
  if (!numberPattern.test(text.trim())) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number + 0 : null;
}

function parseDate(text: string): string | null {
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
