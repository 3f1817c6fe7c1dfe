/** Student's t of 95 % for a few degrees of freedom. */
const studentT: Readonly<Record<number, number>> = { 2: 4.303, 4: 2.776, 9: 2.262 };

/** Mean of the differences of two methods with the same seeds, and the interval of 95 % that it has. */
export function comparePairs(
  left: readonly number[],
  right: readonly number[],
): { readonly mean: number; readonly low: number; readonly high: number } {
  const differences = left.map((value, index) => value - right[index]!);
  const count = differences.length;
  const mean = differences.reduce((sum, value) => sum + value, 0) / count;
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const half = studentT[count - 1]! * Math.sqrt(variance / count);
  return { mean, low: mean - half, high: mean + half };
}
