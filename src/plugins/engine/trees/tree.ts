/** A binary tree of questions “is the value at most the threshold?”; nodes in the order yes before no. */
export interface Tree {
  /** Column that a node asks for; -1 for a leaf. */
  readonly column: Int32Array;
  /** Of a node that asks. */
  readonly threshold: Float64Array;
  /** The node after the answer no (that after yes is the next one); of a leaf its place among the leaves. */
  readonly next: Int32Array;
  /** What the leaves say, `[leaves, outputs]`. */
  readonly values: Float64Array;
}

/** Place of the leaf that a row comes to. */
export function findLeaf(
  { column, threshold, next }: Tree,
  columns: readonly Float64Array[],
  row: number,
): number {
  let node = 0;
  for (;;) {
    const asked = column[node]!;
    if (asked < 0) return next[node]!;
    node = columns[asked]![row]! <= threshold[node]! ? node + 1 : next[node]!;
  }
}
