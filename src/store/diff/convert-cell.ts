import { readDecimal } from '../codec/decimal.ts';
import { findTextType, readTextAs } from '../tables/cell-type.ts';
import type { Cell } from '../tables/table.ts';
import { shiftDecimal } from '../tables/units.ts';
import type { Conversion } from './table-diff-model.ts';

/** A cell as it is after its column got another type or unit; one that cannot be converted stays as it is. */
export function convertCell(cell: Cell, conversion: Conversion | null): Cell {
  if (conversion === null || cell === null) return cell;
  const { type, shift } = conversion;
  if (typeof cell === 'number') {
    const shifted = shift === 0 ? cell : shiftDecimal(cell, shift);
    return type === 'text' ? String(shifted) : shifted;
  }
  if (type === 'text') return String(cell);
  if (typeof cell !== 'string' || findTextType(cell, false) !== type) return cell;
  const value = readTextAs(type, cell);
  return typeof value === 'number' && shift !== 0 ? shiftDecimal(value, shift) : value;
}

/**
 * Whether two different cells are one number written in two ways: `1 %`, `1.0%` and 0.01, or the text `1.50` and 1.5.
 * Whatever follows the number must be the same, and the numbers must be so to the last digit.
 */
export function isSameNumber(before: Cell, after: Cell): boolean {
  const [left, right] = [readQuantity(before), readQuantity(after)];
  return left !== null && right !== null && left.value === right.value && left.unit === right.unit;
}

const quantity = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([^\d\s.,+-][^\d]*)?$/i;

interface Quantity {
  /** As `readDecimal` writes it. */
  readonly value: string;
  readonly unit: string;
}

function readQuantity(cell: Cell): Quantity | null {
  if (typeof cell === 'number') return toQuantity(String(cell), '');
  if (typeof cell !== 'string') return null;
  const match = quantity.exec(narrow(cell.trim()));
  if (match === null || isCode(match[1]!)) return null;
  return toQuantity(match[1]!, foldUnit((match[2] ?? '').trim()));
}

function toQuantity(digits: string, unit: string): Quantity | null {
  const isPercent = unit === '%';
  const value = readDecimal(digits, isPercent ? -2 : 0);
  return value === null ? null : { value, unit: isPercent ? '' : unit };
}

/** Full-width signs as East Asian keyboards write them. No others: 10³ and ① are not the digits they resemble. */
function narrow(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('−', '-');
}

/** `㎎` is mg, and both signs for micro are one; a unit with a raised or lowered digit stays as it is. */
function foldUnit(unit: string): string {
  const folded = unit.normalize('NFKC');
  return /\p{Nd}/u.test(folded) ? unit : folded;
}

/** `007` and `7` are two codes. */
function isCode(digits: string): boolean {
  return /^[+-]?0\d/.test(digits);
}
