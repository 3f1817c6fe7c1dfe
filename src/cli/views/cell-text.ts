import type { Json } from '../../store/index.ts';
import { formatValue } from './format.ts';

/** A value as a table holds it: numbers with up to 15 digits, as Excel shows them, and rounded no further. */
export function formatCell(value: unknown): string {
  if (typeof value !== 'number') return formatValue((value ?? null) as Json);
  return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
}

/**
 * Values one beside the other. Those that are different and would look alike are written to the last digit, text in
 * quotes and with escapes for what nobody sees.
 *
 * @param format how one alone is written.
 */
export function formatCells(values: readonly unknown[], format = formatCell): string[] {
  const exact = values.map(formatExactly);
  const looks = values.map((value) => findLook(format(value)));
  return values.map((value, place) => {
    const isAlike = looks.some((look, other) => look === looks[place] && exact[other] !== exact[place]);
    return isAlike ? exact[place]! : format(value);
  });
}

/** `10 → 12` */
export function formatChange(before: unknown, after: unknown, format = formatCell): string {
  return formatCells([before, after], format).join(' → ');
}

/** What an eye tells apart. */
function findLook(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function formatExactly(value: unknown): string {
  if (typeof value === 'string') return escapeUnseen(value);
  if (value === null || value === undefined) return '–';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
/** Marks, parts of Hangul syllables, and signs for which there is another one: what makes text other than NFC. */
const decomposed = /[\p{M}\u1100-\u11FF\u212A\u212B\u2126]|[\uF900-\uFAFF]/gu;

function escapeUnseen(text: string): string {
  const escapeAll = (match: string) =>
    [...match].map((sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`).join('');
  const quoted = JSON.stringify(text).replaceAll(unseen, escapeAll);
  return text === text.normalize('NFC') ? quoted : quoted.replaceAll(decomposed, escapeAll);
}
