import type { Cell } from '../../store/index.ts';
import { Decimal } from './decimal.ts';

const numberForm = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/;
/** Digits that a number would not keep, as in `007`: they are a code. */
const codeForm = /^[+-]?(0\d|\d{16})/;

/**
 * Text as it counts for the normalised comparison: Unicode NFKC, so that full width and half width are one, lower
 * case, white space around it left out and inside it one space.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

/** Whether normalised text stands for a number; a code such as `007` does not. */
export function isNumberText(normalText: string): boolean {
  return numberForm.test(normalText) && !codeForm.test(normalText) && Number.isFinite(Number(normalText));
}

const decimal = new Decimal();

/**
 * What a cell is for the normalised comparison; two cells are alike when these are equal. Null for a missing value
 * or empty text.
 *
 * @param shift the power of ten that brings a number to the common unit.
 */
export function normaliseCell(cell: Cell, shift: number): string | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return describeNumber(cell, shift);
  const text = normaliseText(String(cell));
  if (text === '') return null;
  return isNumberText(text) ? describeNumber(Number(text), shift) : `"${text}`;
}

function describeNumber(value: number, shift: number): string {
  const digits = encodeNumber(value);
  decimal.read(digits, 0, digits.length, shift);
  return decimal.toString();
}

/** The bytes of a number's shortest form in ECMAScript, which canonical JSON uses. */
export function encodeNumber(value: number): Uint8Array {
  return Buffer.from(String(value), 'latin1');
}
