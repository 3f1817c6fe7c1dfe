import { naturalExponential } from '../engine/natural-exponential.ts';
import { naturalLogarithm } from '../engine/natural-logarithm.ts';

/** Equal probabilities may differ by their rounding. */
const rounding = 1 + 1e-7;

/**
 * Fisher's exact test of two counts, two-sided: how likely rows that are marked would be dealt as unevenly to two groups,
 * or more, if chance dealt them.
 *
 * @param left, right marked rows of each group. @param leftRows, rightRows all rows of each.
 */
export function testExactly(left: number, leftRows: number, right: number, rightRows: number): number {
  const marked = left + right;
  const [least, most] = [Math.max(0, marked - rightRows), Math.min(marked, leftRows)];
  if (least === most) return 1;
  // Probabilities relative to that of the observed deal, by the ratio of neighbours.
  const step = (count: number) =>
    naturalLogarithm(
      ((marked - count) * (leftRows - count)) / ((count + 1) * (rightRows - marked + count + 1)),
    );
  let [all, asUneven] = [1, 1];
  const add = (logarithm: number) => {
    const probability = naturalExponential(Math.min(logarithm, 700));
    all += probability;
    if (probability <= rounding) asUneven += probability;
  };
  let logarithm = 0;
  for (let count = left; count < most; count++) add((logarithm += step(count)));
  logarithm = 0;
  for (let count = left; count > least; count--) add((logarithm -= step(count - 1)));
  return Math.min(1, asUneven / all);
}
