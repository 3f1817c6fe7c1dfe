import type { Cell } from '../../api/task.ts';

/** A training row that the model holds for like a tested one. */
export interface Teacher {
  readonly row: string;
  /** From 1, the nearest. */
  readonly rank: number;
  readonly trainingRow: string;
  /** First 16 digits of the hash of what the row holds, as the checkpoint records it. */
  readonly content: string;
  /** Euclidean, between the values of the layer. */
  readonly distance: number;
  /** What the training row has as its first target, or its labels with `;` between them. */
  readonly target: Cell;
}

/** For each row of `asked` its nearest rows of `known`, both `[rows, size]`; of equally near ones the first. */
export function findTeachers(known: Float64Array, asked: Float64Array, size: number, count: number) {
  const rows = known.length / size;
  return Array.from({ length: asked.length / size }, (_item, row) => {
    const distances = Float64Array.from({ length: rows }, (_other, other) => {
      let sum = 0;
      for (let place = 0; place < size; place++) {
        const gap = (known[other * size + place] as number) - (asked[row * size + place] as number);
        sum += gap * gap;
      }
      return Math.sqrt(sum);
    });
    const order = Uint32Array.from(distances, (_distance, other) => other).sort(
      (left, right) => (distances[left] as number) - (distances[right] as number),
    );
    return Array.from(order.subarray(0, count), (other, place) => ({
      row,
      rank: place + 1,
      other,
      distance: distances[other] as number,
    }));
  }).flat();
}
