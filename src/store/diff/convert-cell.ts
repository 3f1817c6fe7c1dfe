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
 * Whatever follows the number must be the same.
 */
export function isSameNumber(before: Cell, after: Cell): boolean {
  const [left, right] = [readQuantity(before), readQuantity(after)];
  return left !== null && right !== null && left.value === right.value && left.unit === right.unit;
}

const quantity = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([^\d\s.,+-][^\d]*)?$/i;

function readQuantity(cell: Cell): { readonly value: number; readonly unit: string } | null {
  if (typeof cell === 'number') return { value: cell, unit: '' };
  if (typeof cell !== 'string') return null;
  const match = quantity.exec(cell.trim().normalize('NFKC').replaceAll('−', '-'));
  if (match === null || isCode(match[1]!)) return null;
  const unit = (match[2] ?? '').trim();
  const value = Number(match[1]);
  return unit === '%' ? { value: shiftDecimal(value, -2), unit: '' } : { value, unit };
}

/** `007` and `7` are two codes. */
function isCode(digits: string): boolean {
  return /^[+-]?0\d/.test(digits);
}
