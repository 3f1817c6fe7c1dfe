import type { RandomStream } from '../../api/task.ts';
import { gatherRows, type SampleReader } from '../../engine/samples.ts';

/**
 * Labelled rows, each beside a row of the other domain, which has no class. Which one that is is drawn anew in each
 * epoch; where there are more of them than labelled rows, others come next time.
 *
 * @param random a fork of it for each epoch.
 */
export function pairDomains(labelled: SampleReader, other: SampleReader, random: RandomStream): SampleReader {
  return {
    rows: labelled.rows,
    async read(rows, epoch) {
      const source = await labelled.read(rows, epoch);
      if (epoch === null) return source;
      const order = random
        .fork(String(epoch))
        .shuffle(Array.from({ length: other.rows }, (_item, row) => row));
      const drawn = rows.map((row) => order[row % other.rows]!);
      const target = await other.read(drawn, epoch);
      return {
        inputs: alternate(source.inputs, target.inputs, rows.length),
        targets: alternate(source.targets, target.targets, rows.length),
      };
    },
  };
}

/** Rows of the one and the other by turns, so that parts of a batch have as many of both. */
function alternate(left: Float32Array, right: Float32Array, rows: number): Float32Array {
  const both = new Float32Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  const order = Uint32Array.from({ length: 2 * rows }, (_item, place) => (place >> 1) + (place & 1) * rows);
  return gatherRows(both, order, left.length / rows);
}

/** Puts one more value behind the targets of each row. */
export function appendTarget(targets: Float32Array, rows: number, value: number): Float32Array {
  const size = targets.length / rows + 1;
  return Float32Array.from({ length: rows * size }, (_item, place) => {
    const [row, column] = [Math.floor(place / size), place % size];
    return column === size - 1 ? value : targets[row * (size - 1) + column]!;
  });
}
