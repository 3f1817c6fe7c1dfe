import type { RandomStream } from '../api/task.ts';

/** Rows with their targets, one row after the other in each array. */
export interface Samples {
  readonly inputs: Float32Array;
  readonly targets: Float32Array;
}

/** Where training gets its rows from: the memory, or files that are read when their turn comes. */
export interface SampleReader {
  readonly rows: number;
  /**
   * The given rows, in that order, ready to be trained on or measured with.
   *
   * @param epoch in which they are trained on, from 1: changes that are drawn for training follow from it; null to
   * measure, which changes nothing.
   */
  read(rows: Uint32Array, epoch: number | null): Samples | Promise<Samples>;
}

/** Rows that are measured at once; fewer when they are large, so that they take 64 MB at most. */
export function countRowsAtOnce(valuesPerRow: number): number {
  return Math.max(1, Math.min(1024, Math.floor(2 ** 24 / valuesPerRow)));
}

/** Rows in order, in parts of a given size. */
export function* listParts(rows: number, size: number): Generator<Uint32Array> {
  for (let start = 0; start < rows; start += size)
    yield Uint32Array.from({ length: Math.min(size, rows - start) }, (_item, index) => start + index);
}

/** Draws exactly what a plain array would. */
export function shuffleRows(random: RandomStream, order: Uint32Array): void {
  order.set(random.shuffle(Array.from(order)));
}

/** Copies rows together in JavaScript: slicing a large tensor in WebAssembly copies all of it each time. */
export function gatherRows(values: Float32Array, rows: Uint32Array, length: number): Float32Array {
  const gathered = new Float32Array(rows.length * length);
  rows.forEach((row, index) => {
    gathered.set(values.subarray(row * length, (row + 1) * length), index * length);
  });
  return gathered;
}
