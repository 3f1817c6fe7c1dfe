import { findLeaf, type Tree } from './tree.ts';

/** Trees that predict together. */
export interface TreeEnsemble {
  readonly outputs: number;
  /** What is predicted without any tree, one value an output. */
  readonly base: readonly number[];
  /**
   * `mean`: each tree speaks of all outputs, and their mean is added to the base. `sum`: tree t speaks of output t
   * modulo the outputs, and all are added.
   */
  readonly combination: 'mean' | 'sum';
  readonly trees: readonly Tree[];
}

/** Predictions `[rows, outputs]`, added up in the order of the trees in float64. */
export function predictEnsemble(
  { outputs, base, combination, trees }: TreeEnsemble,
  columns: readonly Float64Array[],
  rows: number,
): Float64Array {
  const predictions = new Float64Array(rows * outputs);
  trees.forEach((tree, index) => {
    for (let row = 0; row < rows; row++) {
      const leaf = findLeaf(tree, columns, row);
      if (combination === 'mean') addLeaf(predictions, row, tree, leaf, outputs);
      else {
        const place = row * outputs + (index % outputs);
        predictions[place] = predictions[place]! + tree.values[leaf]!;
      }
    }
  });
  const share = combination === 'mean' ? trees.length : 1;
  return predictions.map((sum, place) => base[place % outputs]! + sum / share);
}

/** Adds what a leaf says to the sums of a row. */
export function addLeaf(
  sums: Float64Array,
  row: number,
  { values }: Tree,
  leaf: number,
  outputs: number,
): void {
  for (let output = 0; output < outputs; output++) {
    const place = row * outputs + output;
    sums[place] = sums[place]! + values[leaf * outputs + output]!;
  }
}

/** What each column gained of all that was gained; zeros when nothing was. */
export function shareGains(gains: Float64Array): readonly number[] {
  const sum = gains.reduce((all, gain) => all + gain, 0);
  return Array.from(gains, (gain) => (sum > 0 ? gain / sum : 0));
}
