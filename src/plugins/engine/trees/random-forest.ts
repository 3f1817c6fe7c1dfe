import { setImmediate } from 'node:timers/promises';
import type { RandomStream } from '../../api/task.ts';
import type { GrowthLimits } from './build-tree.ts';
import { growTree, sortColumns } from './grow-tree.ts';
import { classCriterion, NumberCriterion } from './split-criterion.ts';
import { findLeaf, type Tree } from './tree.ts';
import { addLeaf, shareGains, type TreeEnsemble } from './tree-ensemble.ts';

/** What is predicted: numbers `[rows, outputs]`, or the place of a class for each row. */
export type TreeTargets =
  | { readonly type: 'numbers'; readonly values: Float64Array; readonly outputs: number }
  | {
      readonly type: 'classes';
      readonly places: readonly number[];
      readonly outputs: number;
      /** Of each class. */
      readonly weights: readonly number[];
    };

export interface ForestSettings extends GrowthLimits {
  readonly trees: number;
  /** Whether each tree is grown from as many rows as there are, drawn with replacement; else from all rows. */
  readonly isBootstrapped: boolean;
}

export interface Forest {
  readonly ensemble: TreeEnsemble;
  /** Share of each column in what all questions gained. */
  readonly importance: readonly number[];
  /** `[rows, outputs]`, each row by the trees that were grown without it; NaN where there are none. */
  readonly outOfBag: Float64Array;
}

/**
 * Grows trees from rows drawn with replacement, each node from a few columns drawn anew; they predict by their mean,
 * classes by the mean of their shares.
 *
 * @see L. Breiman, "Random forests", Machine Learning 45 (2001).
 * @param random a fork of it for each tree, so that more trees leave the first ones as they are.
 * @param onTree called after each tree with how many there are; returns whether to go on.
 */
export async function growForest(
  columns: readonly Float64Array[],
  targets: TreeTargets,
  settings: ForestSettings,
  random: RandomStream,
  onTree: (trees: number) => boolean,
): Promise<Forest> {
  const { outputs } = targets;
  const rows = targets.type === 'numbers' ? targets.values.length / outputs : targets.places.length;
  const base =
    targets.type === 'numbers' ? averageOutputs(targets.values, outputs) : new Array<number>(outputs).fill(0);
  const weights = new Float64Array(rows);
  const criterion =
    targets.type === 'numbers'
      ? // Around the mean: large numbers that differ little would lose digits.
        new NumberCriterion(
          targets.values.map((value, place) => value - base[place % outputs]!),
          outputs,
          weights,
        )
      : classCriterion(targets.places, outputs, weights);
  const sorted = sortColumns(columns, rows);
  const gains = new Float64Array(columns.length);
  const outOfBag = { sums: new Float64Array(rows * outputs), trees: new Uint32Array(rows) };
  const trees: Tree[] = [];
  for (let goesOn = true; goesOn && trees.length < settings.trees; goesOn = onTree(trees.length)) {
    await setImmediate();
    const own = random.fork(String(trees.length + 1));
    const counts = settings.isBootstrapped ? drawRows(own.fork('rows'), rows) : new Uint32Array(rows).fill(1);
    counts.forEach((count, row) => {
      weights[row] = targets.type === 'numbers' ? count : count * targets.weights[targets.places[row]!]!;
    });
    const chosen = Uint32Array.from(counts.keys()).filter((row) => counts[row]! > 0);
    const { tree } = growTree(sorted, chosen, criterion, settings, own.fork('columns'), gains);
    trees.push(tree);
    counts.forEach((count, row) => {
      if (count > 0) return;
      addLeaf(outOfBag.sums, row, tree, findLeaf(tree, columns, row), outputs);
      outOfBag.trees[row] = outOfBag.trees[row]! + 1;
    });
  }
  return {
    ensemble: { outputs, base, combination: 'mean', trees },
    importance: shareGains(gains),
    outOfBag: outOfBag.sums.map((sum, place) => {
      const count = outOfBag.trees[Math.floor(place / outputs)]!;
      return count === 0 ? NaN : base[place % outputs]! + sum / count;
    }),
  };
}

function drawRows(random: RandomStream, rows: number): Uint32Array {
  const counts = new Uint32Array(rows);
  for (let drawn = 0; drawn < rows; drawn++) {
    const row = random.integer(rows);
    counts[row] = counts[row]! + 1;
  }
  return counts;
}

/** The mean of each output of `[rows, outputs]`. */
export function averageOutputs(values: Float64Array, outputs: number): number[] {
  const sums = new Array<number>(outputs).fill(0);
  values.forEach((value, place) => (sums[place % outputs] = sums[place % outputs]! + value));
  return sums.map((sum) => (sum * outputs) / values.length);
}
