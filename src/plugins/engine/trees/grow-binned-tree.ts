import type { RandomStream } from '../../api/task.ts';
import {
  buildTree,
  type GrownTree,
  type GrowthLimits,
  type Question,
  type Seedling,
  type Splitter,
} from './build-tree.ts';
import { ColumnDraw } from './draw-columns.ts';
import { findMiddle, sortRows } from './grow-tree.ts';

/** Columns whose values are told apart by the bin that they are in only. */
export interface BinnedColumns {
  /** Bin of each row, by column. */
  readonly bins: readonly Uint8Array[];
  /** Thresholds between a bin and the next, by column. */
  readonly thresholds: readonly Float64Array[];
}

/** A byte tells so many apart. */
const maximumBins = 256;

/**
 * Puts the values of each column into at most 256 bins of about as many rows each; equal values into one bin, and each
 * value into one of its own where there are few.
 *
 * @see G. Ke et al., "LightGBM: a highly efficient gradient boosting decision tree" (2017), algorithm 1.
 */
export function binColumns(columns: readonly Float64Array[], rows: number): BinnedColumns {
  const binned = columns.map((column) => binColumn(column, rows));
  return { bins: binned.map(({ bins }) => bins), thresholds: binned.map(({ thresholds }) => thresholds) };
}

function binColumn(column: Float64Array, rows: number) {
  const order = sortRows(column, rows);
  const valueAt = (place: number) => column[order[place]!]!;
  let distinct = 1;
  for (let place = 1; place < rows; place++) if (valueAt(place) !== valueAt(place - 1)) distinct++;
  const least = distinct <= maximumBins ? 1 : rows / maximumBins;
  const bins = new Uint8Array(rows);
  const thresholds: number[] = [];
  let begin = 0;
  for (let place = 1; place < rows; place++) {
    const isFull = place - begin >= least && thresholds.length < maximumBins - 1;
    if (isFull && valueAt(place) !== valueAt(place - 1)) {
      thresholds.push(findMiddle(valueAt(place - 1), valueAt(place)));
      begin = place;
    }
    bins[order[place]!] = thresholds.length;
  }
  return { bins, thresholds: Float64Array.from(thresholds) };
}

/**
 * Grows a tree on one number a row as `growTree` does, with thresholds between bins only: a level takes one pass over
 * the rows, which need no order.
 */
export function growBinnedTree(
  binned: BinnedColumns,
  rows: Uint32Array,
  targets: Float64Array,
  weights: Float64Array,
  limits: GrowthLimits,
  random: RandomStream,
  gains: Float64Array,
): GrownTree {
  return buildTree(new BinnedSplitter(binned, rows, targets, weights, limits, random, gains), targets.length);
}

class BinnedSplitter implements Splitter {
  readonly members: Uint32Array;
  readonly #binned: BinnedColumns;
  readonly #targets: Float64Array;
  readonly #weights: Float64Array;
  readonly #limits: GrowthLimits;
  readonly #draw: ColumnDraw;
  readonly #gains: Float64Array;
  readonly #room: Uint32Array;
  readonly #counts = new Uint32Array(maximumBins);
  readonly #sums = new Float64Array(maximumBins);
  readonly #binWeights = new Float64Array(maximumBins);

  constructor(
    binned: BinnedColumns,
    rows: Uint32Array,
    targets: Float64Array,
    weights: Float64Array,
    limits: GrowthLimits,
    random: RandomStream,
    gains: Float64Array,
  ) {
    this.members = rows.slice();
    this.#binned = binned;
    this.#targets = targets;
    this.#weights = weights;
    this.#limits = limits;
    this.#draw = new ColumnDraw(binned.bins.length, limits.columnsAtOnce, random);
    this.#gains = gains;
    this.#room = new Uint32Array(rows.length);
  }

  average(seedling: Seedling): readonly number[] {
    const { sum, weight } = this.#total(seedling);
    return [sum / weight];
  }

  ask({ begin, end, depth }: Seedling): Question | null {
    const { maximumDepth, minimumLeaf } = this.#limits;
    if (depth >= maximumDepth || end - begin < 2 * minimumLeaf) return null;
    const total = this.#total({ begin, end, depth });
    if (total.isPure) return null;
    let best: { readonly column: number; readonly bin: number } | null = null;
    let score = -Infinity;
    for (const column of this.#draw.draw((candidate) => this.#fill(candidate, begin, end))) {
      const cut = this.#findCut(total, end - begin, score, this.#binned.thresholds[column]!.length);
      if (cut === null) continue;
      best = { column, bin: cut.bin };
      score = cut.score;
    }
    if (best === null) return null;
    const { column, bin } = best;
    const gain = score - (total.sum * total.sum) / total.weight;
    this.#gains[column] = this.#gains[column]! + Math.max(0, gain);
    const middle = this.#part(column, bin, begin, end);
    return { column, threshold: this.#binned.thresholds[column]![bin]!, middle };
  }

  #total({ begin, end }: Seedling) {
    let [sum, weight] = [0, 0];
    let isPure = true;
    const first = this.#targets[this.members[begin]!]!;
    for (let place = begin; place < end; place++) {
      const row = this.members[place]!;
      const target = this.#targets[row]!;
      if (target !== first) isPure = false;
      weight += this.#weights[row]!;
      sum += this.#weights[row]! * target;
    }
    return { sum, weight, isPure };
  }

  /** Adds the rows of a node up by the bins of a column; whether they are in more than one. */
  #fill(column: number, begin: number, end: number): boolean {
    const bins = this.#binned.bins[column]!;
    const used = this.#binned.thresholds[column]!.length + 1;
    const [counts, sums, weights] = [this.#counts, this.#sums, this.#binWeights];
    counts.fill(0, 0, used);
    sums.fill(0, 0, used);
    weights.fill(0, 0, used);
    for (let place = begin; place < end; place++) {
      const row = this.members[place]!;
      const bin = bins[row]!;
      const weight = this.#weights[row]!;
      counts[bin] = counts[bin]! + 1;
      weights[bin] = weights[bin]! + weight;
      sums[bin] = sums[bin]! + weight * this.#targets[row]!;
    }
    return counts[bins[this.members[begin]!]!] !== end - begin;
  }

  #findCut(
    total: { readonly sum: number; readonly weight: number },
    rows: number,
    least: number,
    cuts: number,
  ) {
    const { minimumLeaf } = this.#limits;
    let [score, found] = [least, -1];
    let [count, sum, weight] = [0, 0, 0];
    for (let bin = 0; bin < cuts; bin++) {
      if (this.#counts[bin] === 0) continue;
      count += this.#counts[bin]!;
      sum += this.#sums[bin]!;
      weight += this.#binWeights[bin]!;
      if (rows - count < Math.max(1, minimumLeaf)) break;
      if (count < minimumLeaf) continue;
      const rest = total.sum - sum;
      const own = (sum * sum) / weight + (rest * rest) / (total.weight - weight);
      if (own > score) [score, found] = [own, bin];
    }
    return found < 0 ? null : { bin: found, score };
  }

  #part(column: number, bin: number, begin: number, end: number): number {
    const bins = this.#binned.bins[column]!;
    let [before, after] = [begin, 0];
    for (let place = begin; place < end; place++) {
      const row = this.members[place]!;
      if (bins[row]! > bin) this.#room[after++] = row;
      else this.members[before++] = row;
    }
    this.members.set(this.#room.subarray(0, after), before);
    return before;
  }
}
