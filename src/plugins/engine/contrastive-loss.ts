import type { NumericLoss } from './loss-on-tensors.ts';
import { naturalExponential } from './natural-exponential.ts';
import { naturalLogarithm } from './natural-logarithm.ts';

/** A code of length zero has no direction; as in PyTorch, it is divided by no less than this. */
const smallestLength = 1e-12;

/**
 * The normalised, temperature-scaled cross-entropy of codes two by two: rows 0 and 1 are views of the same thing, rows
 * 2 and 3, and so on. Each row is to be nearest to the other view of it, by the cosine of codes; averaged over rows.
 *
 * @see T. Chen et al., "A simple framework for contrastive learning of visual representations", ICML 2020, equation 1.
 * @param temperature above 0.
 */
export function createContrastiveLoss(temperature: number): NumericLoss {
  return {
    measure(codes, _targets, size) {
      const { directions } = normalise(codes, size);
      const shares = compare(directions, size, temperature);
      const rows = codes.length / size;
      let loss = 0;
      for (let row = 0; row < rows; row++) loss -= naturalLogarithm(shares[row * rows + (row ^ 1)]!);
      return loss / rows;
    },
    differentiate(codes, _targets, size) {
      const { directions, lengths } = normalise(codes, size);
      const shares = compare(directions, size, temperature);
      const rows = codes.length / size;
      // By the likeness of two rows, from both of them.
      const slope = (row: number, other: number) =>
        (shares[row * rows + other]! + shares[other * rows + row]! - ((row ^ 1) === other ? 2 : 0)) /
        (rows * temperature);
      const gradient = new Float64Array(codes.length);
      const ofDirection = new Float64Array(size);
      for (let row = 0; row < rows; row++) {
        ofDirection.fill(0);
        for (let other = 0; other < rows; other++) {
          if (other === row) continue;
          const weight = slope(row, other);
          for (let i = 0; i < size; i++)
            ofDirection[i] = ofDirection[i]! + weight * directions[other * size + i]!;
        }
        // Along the code itself nothing changes its direction.
        let along = 0;
        for (let i = 0; i < size; i++) along += ofDirection[i]! * directions[row * size + i]!;
        for (let i = 0; i < size; i++)
          gradient[row * size + i] = (ofDirection[i]! - along * directions[row * size + i]!) / lengths[row]!;
      }
      return gradient;
    },
  };
}

function normalise(codes: Float32Array, size: number) {
  const lengths = new Float64Array(codes.length / size);
  const directions = new Float64Array(codes.length);
  for (let row = 0; row < lengths.length; row++) {
    let square = 0;
    for (let i = 0; i < size; i++) square += codes[row * size + i]! * codes[row * size + i]!;
    lengths[row] = Math.max(smallestLength, Math.sqrt(square));
    for (let i = 0; i < size; i++) directions[row * size + i] = codes[row * size + i]! / lengths[row]!;
  }
  return { directions, lengths };
}

/** Softmax of the likenesses of each row to all others, `[rows, rows]`; zero to itself. */
function compare(directions: Float64Array, size: number, temperature: number): Float64Array {
  const rows = directions.length / size;
  const shares = new Float64Array(rows * rows);
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < row; other++) {
      let cosine = 0;
      for (let i = 0; i < size; i++) cosine += directions[row * size + i]! * directions[other * size + i]!;
      // No cosine is above 1, so nothing overflows.
      const power = naturalExponential((cosine - 1) / temperature);
      shares[row * rows + other] = power;
      shares[other * rows + row] = power;
    }
  }
  for (let row = 0; row < rows; row++) {
    const own = shares.subarray(row * rows, (row + 1) * rows);
    const sum = own.reduce((total, power) => total + power, 0);
    own.forEach((power, other) => (own[other] = power / sum));
  }
  return shares;
}
