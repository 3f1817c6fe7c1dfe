import { setImmediate } from 'node:timers/promises';
import type { RandomStream } from '../../api/task.ts';
import { naturalExponential } from '../natural-exponential.ts';
import { naturalLogarithm } from '../natural-logarithm.ts';
import type { GrownTree, GrowthLimits } from './build-tree.ts';
import { binColumns, growBinnedTree } from './grow-binned-tree.ts';
import { growTree, sortColumns } from './grow-tree.ts';
import { averageOutputs, type TreeTargets } from './random-forest.ts';
import { NumberCriterion } from './split-criterion.ts';
import { findLeaf, type Tree } from './tree.ts';
import { shareGains, type TreeEnsemble } from './tree-ensemble.ts';

export interface BoostingSettings extends GrowthLimits {
  /** Rounds at most; each grows one tree an output, for two classes one. */
  readonly trees: number;
  /** What each tree counts. */
  readonly learningRate: number;
  /** Share of the rows, drawn anew without replacement, that each round is grown from. */
  readonly rowShare: number;
  /** Whether values are told apart by 256 bins only, which is many times faster where there are many rows. */
  readonly isBinned: boolean;
}

/** After each round: what the rounds so far predict of the training rows and of the others. */
export interface BoostingRound {
  readonly round: number;
  /** Numbers, or logits of the classes, `[rows, outputs]`. */
  readonly training: Float64Array;
  readonly validation: Float64Array;
}

export interface Boosting {
  /** Of all rounds. */
  readonly ensemble: TreeEnsemble;
  readonly importance: readonly number[];
}

/**
 * Adds trees, each grown from what those before it miss: for numbers the residuals, for classes those of the
 * probabilities, with one step of Newton in each leaf. Classes of two have one logit; that of the first is zero.
 *
 * @see J. H. Friedman, "Greedy function approximation: a gradient boosting machine" (2001), algorithms 2, 5 and 6, and
 * "Stochastic gradient boosting" (2002) on shares of the rows.
 * @param validation columns of other rows to predict after each round.
 * @param onRound returns whether to go on.
 */
export async function boostTrees(
  columns: readonly Float64Array[],
  targets: TreeTargets,
  settings: BoostingSettings,
  validation: { readonly columns: readonly Float64Array[]; readonly rows: number },
  random: RandomStream,
  onRound: (round: BoostingRound) => boolean,
): Promise<Boosting> {
  const problem = targets.type === 'numbers' ? followNumbers(targets) : followClasses(targets);
  const { outputs, base, rows, weights } = problem;
  const scores = fillRows(base, rows);
  const others = fillRows(base, validation.rows);
  const residuals = new Float64Array(rows);
  const grow = prepareGrowth(columns, residuals, weights, settings);
  const gains = new Float64Array(columns.length);
  const trees: Tree[] = [];
  const all = Array.from({ length: rows }, (_item, row) => row);
  for (let round = 1, goesOn = true; goesOn && round <= settings.trees; round++) {
    await setImmediate();
    const own = random.fork(String(round));
    const chosen = drawShare(all, settings.rowShare, own.fork('rows'));
    // All of a round start from the same scores.
    const expected = problem.expect(scores);
    for (let output = 0; output < outputs; output++) {
      for (let row = 0; row < rows; row++)
        residuals[row] = problem.target(row, output) - expected[row * outputs + output]!;
      const stream = own.fork(`columns ${output + 1}`);
      const grown = grow(chosen, stream, gains);
      const values = problem.findSteps(grown, residuals, expected, output);
      const tree = { ...grown.tree, values: values.map((value) => value * settings.learningRate) };
      trees.push(tree);
      addTree(scores, tree, columns, output, outputs);
      addTree(others, tree, validation.columns, output, outputs);
    }
    goesOn = onRound({ round, training: scores, validation: others });
  }
  return {
    ensemble: { outputs, base, combination: 'sum', trees },
    importance: shareGains(gains),
  };
}

/** Sorts or bins the columns once for all trees. */
function prepareGrowth(
  columns: readonly Float64Array[],
  residuals: Float64Array,
  weights: Float64Array,
  settings: BoostingSettings,
): (rows: Uint32Array, random: RandomStream, gains: Float64Array) => GrownTree {
  if (settings.isBinned) {
    const binned = binColumns(columns, residuals.length);
    return (rows, random, gains) => growBinnedTree(binned, rows, residuals, weights, settings, random, gains);
  }
  const sorted = sortColumns(columns, residuals.length);
  const criterion = new NumberCriterion(residuals, 1, weights);
  return (rows, random, gains) => growTree(sorted, rows, criterion, settings, random, gains);
}

/** What boosting asks of a kind of target. */
interface Problem {
  readonly rows: number;
  readonly outputs: number;
  /** Of each row. */
  readonly weights: Float64Array;
  /** Scores before the first tree. */
  readonly base: readonly number[];
  readonly target: (row: number, output: number) => number;
  /** What scores `[rows, outputs]` expect of the targets. */
  readonly expect: (scores: Float64Array) => Float64Array;
  /** What the leaves of a tree on the residuals add to the scores. */
  readonly findSteps: (
    grown: GrownTree,
    residuals: Float64Array,
    expected: Float64Array,
    output: number,
  ) => Float64Array;
}

function followNumbers({ values, outputs }: Extract<TreeTargets, { type: 'numbers' }>): Problem {
  const rows = values.length / outputs;
  return {
    rows,
    outputs,
    weights: new Float64Array(rows).fill(1),
    base: averageOutputs(values, outputs),
    target: (row, output) => values[row * outputs + output]!,
    expect: (scores) => scores,
    findSteps: ({ tree }) => tree.values,
  };
}

function followClasses(targets: Extract<TreeTargets, { type: 'classes' }>): Problem {
  const { places, outputs: classes } = targets;
  const isBinary = classes === 2;
  const outputs = isBinary ? 1 : classes;
  const weights = Float64Array.from(places, (place) => targets.weights[place]!);
  const sums = new Float64Array(classes);
  places.forEach((place, row) => (sums[place] = sums[place]! + weights[row]!));
  const all = sums.reduce((sum, value) => sum + value, 0);
  const shares = Array.from(sums, (sum) => naturalLogarithm(sum / all));
  const leafShare = isBinary ? 1 : (classes - 1) / classes;
  return {
    rows: places.length,
    outputs,
    weights,
    base: isBinary ? [shares[1]! - shares[0]!] : shares,
    target: (row, output) => (places[row] === (isBinary ? 1 : output) ? 1 : 0),
    expect: (scores) => (isBinary ? scores.map(logistic) : normalise(scores, classes)),
    findSteps: ({ tree, leafOf }, residuals, expected, output) => {
      const [misses, slopes] = [new Float64Array(tree.values.length), new Float64Array(tree.values.length)];
      leafOf.forEach((leaf, row) => {
        if (leaf < 0) return;
        const share = expected[row * outputs + output]!;
        misses[leaf] = misses[leaf]! + weights[row]! * residuals[row]!;
        slopes[leaf] = slopes[leaf]! + weights[row]! * share * (1 - share);
      });
      // Where all are sure already, a step would be rounding over nothing.
      return misses.map((miss, leaf) => (slopes[leaf]! < 1e-150 ? 0 : (leafShare * miss) / slopes[leaf]!));
    },
  };
}

function fillRows(base: readonly number[], rows: number): Float64Array {
  return Float64Array.from({ length: rows * base.length }, (_item, place) => base[place % base.length]!);
}

function drawShare(rows: readonly number[], share: number, random: RandomStream): Uint32Array {
  if (share >= 1) return Uint32Array.from(rows);
  const count = Math.max(1, Math.floor(share * rows.length));
  return Uint32Array.from(random.shuffle([...rows]).slice(0, count)).sort();
}

function addTree(
  scores: Float64Array,
  tree: Tree,
  columns: readonly Float64Array[],
  output: number,
  outputs: number,
): void {
  for (let row = 0, place = output; place < scores.length; row++, place += outputs)
    scores[place] = scores[place]! + tree.values[findLeaf(tree, columns, row)]!;
}

function logistic(score: number): number {
  return 1 / (1 + naturalExponential(-score));
}

function normalise(scores: Float64Array, classes: number): Float64Array {
  const shares = new Float64Array(scores.length);
  for (let start = 0; start < scores.length; start += classes) {
    const own = scores.subarray(start, start + classes);
    const largest = own.reduce((most, score) => Math.max(most, score), -Infinity);
    const powers = own.map((score) => naturalExponential(score - largest));
    const sum = powers.reduce((total, power) => total + power, 0);
    shares.set(
      powers.map((power) => power / sum),
      start,
    );
  }
  return shares;
}
