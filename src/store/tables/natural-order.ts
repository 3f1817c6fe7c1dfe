import { compareUtf8 } from '../files/compare-utf8.ts';

/**
 * Orders names as people count: `sample_2` before `sample_10`. Depends on no locale, so the order of a table's
 * rows is the same on every machine.
 */
export function compareNaturally(left: string, right: string): number {
  const leftParts = splitDigits(left);
  const rightParts = splitDigits(right);
  const length = Math.min(leftParts.length, rightParts.length);
  for (let index = 0; index < length; index++) {
    const order = compareParts(leftParts[index]!, rightParts[index]!);
    if (order !== 0) return order;
  }
  // Names that differ in leading zeros alone, such as `1` and `01`, still need one order.
  return leftParts.length - rightParts.length || compareUtf8(left, right);
}

function splitDigits(text: string): string[] {
  return text.match(/\d+|\D+/g) ?? [];
}

function compareParts(left: string, right: string): number {
  if (!/^\d/.test(left) || !/^\d/.test(right)) return compareUtf8(left, right);
  const leftNumber = BigInt(left);
  const rightNumber = BigInt(right);
  return leftNumber < rightNumber ? -1 : leftNumber > rightNumber ? 1 : 0;
}
