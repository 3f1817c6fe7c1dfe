/** Cubes of numbers within these can be added up; larger ones become infinite, and smaller ones 0. */
const [least, most] = [2 ** -300, 2 ** 300];

/**
 * The power of two that divides numbers without rounding, so that their squares and cubes can be added up: 1 unless the
 * largest of them is too large or too small for that.
 */
export function findScale(...columns: readonly Float64Array[]): number {
  let largest = 0;
  for (const values of columns)
    for (const value of values) if (Math.abs(value) > largest) largest = Math.abs(value);
  if (largest === 0 || !Number.isFinite(largest) || (largest > least && largest < most)) return 1;
  return 2 ** Math.max(-1022, Math.floor(Math.log2(largest)));
}

/** The same values where the scale is 1. */
export function divideBy(scale: number, values: Float64Array): Float64Array {
  return scale === 1 ? values : values.map((value) => value / scale);
}
