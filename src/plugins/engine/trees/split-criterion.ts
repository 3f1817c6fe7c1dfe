/** Where to cut rows in the order of a column. */
export interface Cut {
  /** Rows before it, counted from the beginning of the node. */
  readonly rows: number;
  /** Σ (sum of weighted targets)² / weight over both sides: the larger, the less the targets vary within them. */
  readonly score: number;
}

/** Rows of a node in the order of a column. */
export interface OrderedRows {
  readonly order: Uint32Array;
  readonly begin: number;
  readonly end: number;
}

/** What the targets are, and how well a cut parts them. */
export interface SplitCriterion {
  readonly outputs: number;
  /** Whether the targets of these rows do not differ. */
  isPure(rows: OrderedRows): boolean;
  /** Makes these rows those of the node that cuts are looked for in; the score of the node uncut. */
  enter(rows: OrderedRows): number;
  /** The best cut between two different values of the column; null when there is none better than `least`. */
  findCut(rows: OrderedRows, column: Float64Array, minimumLeaf: number, least: number): Cut | null;
  /** Weighted means of the targets of these rows, one an output. */
  average(rows: OrderedRows): readonly number[];
}

/**
 * Targets that are numbers, `[rows, outputs]`: cuts make the sum of squared errors small.
 *
 * @see L. Breiman et al., "Classification and Regression Trees" (1984), section 8.4.
 */
export class NumberCriterion implements SplitCriterion {
  readonly outputs: number;
  readonly #targets: Float64Array;
  readonly #weights: Float64Array;
  readonly #total: Float64Array;
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  #totalWeight = 0;

  /** @param weights of the rows; like the targets, they may change between two trees. */
  constructor(targets: Float64Array, outputs: number, weights: Float64Array) {
    this.outputs = outputs;
    this.#targets = targets;
    this.#weights = weights;
    this.#total = new Float64Array(outputs);
    this.#left = new Float64Array(outputs);
    this.#right = new Float64Array(outputs);
  }

  enter({ order, begin, end }: OrderedRows): number {
    this.#total.fill(0);
    this.#totalWeight = 0;
    for (let place = begin; place < end; place++) {
      const row = order[place]!;
      this.#totalWeight += this.#weights[row]!;
      this.#addRow(this.#total, row);
    }
    return scoreOf(this.#total, this.#totalWeight);
  }

  findCut(rows: OrderedRows, column: Float64Array, minimumLeaf: number, least: number): Cut | null {
    return this.outputs === 1
      ? this.#findCutOfOne(rows, column, minimumLeaf, least)
      : this.#findCutOfMany(rows, column, minimumLeaf, least);
  }

  isPure({ order, begin, end }: OrderedRows): boolean {
    const { outputs } = this;
    const first = order[begin]! * outputs;
    for (let place = begin + 1; place < end; place++)
      for (let output = 0; output < outputs; output++)
        if (this.#targets[order[place]! * outputs + output] !== this.#targets[first + output]) return false;
    return true;
  }

  average(rows: OrderedRows): readonly number[] {
    this.enter(rows);
    return Array.from(this.#total, (sum) => sum / this.#totalWeight);
  }

  #findCutOfOne(
    { order, begin, end }: OrderedRows,
    column: Float64Array,
    minimumLeaf: number,
    least: number,
  ) {
    const [targets, weights, totalWeight] = [this.#targets, this.#weights, this.#totalWeight];
    const all = this.#total[0]!;
    let [score, cut] = [least, 0];
    let [sum, weight] = [0, 0];
    let value = column[order[begin]!]!;
    for (let place = begin + 1; place < end; place++) {
      const former = order[place - 1]!;
      weight += weights[former]!;
      sum += weights[former]! * targets[former]!;
      const nextValue = column[order[place]!]!;
      if (nextValue <= value) continue;
      value = nextValue;
      if (place - begin < minimumLeaf || end - place < minimumLeaf) continue;
      const rest = all - sum;
      const found = (sum * sum) / weight + (rest * rest) / (totalWeight - weight);
      if (found > score) [score, cut] = [found, place - begin];
    }
    return cut === 0 ? null : { rows: cut, score };
  }

  #findCutOfMany(
    { order, begin, end }: OrderedRows,
    column: Float64Array,
    minimumLeaf: number,
    least: number,
  ) {
    const [left, right] = [this.#left, this.#right];
    left.fill(0);
    let [score, cut, weight] = [least, 0, 0];
    for (let place = begin + 1; place < end; place++) {
      const former = order[place - 1]!;
      weight += this.#weights[former]!;
      this.#addRow(left, former);
      if (column[order[place]!]! <= column[former]!) continue;
      if (place - begin < minimumLeaf || end - place < minimumLeaf) continue;
      left.forEach((sum, output) => (right[output] = this.#total[output]! - sum));
      const found = scoreOf(left, weight) + scoreOf(right, this.#totalWeight - weight);
      if (found > score) [score, cut] = [found, place - begin];
    }
    return cut === 0 ? null : { rows: cut, score };
  }

  #addRow(sums: Float64Array, row: number): void {
    const { outputs } = this;
    const weight = this.#weights[row]!;
    for (let output = 0; output < outputs; output++)
      sums[output] = sums[output]! + weight * this.#targets[row * outputs + output]!;
  }
}

function scoreOf(sums: Float64Array, weight: number): number {
  let squares = 0;
  for (const sum of sums) squares += sum * sum;
  return squares / weight;
}

/**
 * Targets that are places of classes: cuts make the impurity of Gini small, which is the squared error of the classes
 * as numbers 0 and 1. The averages are shares of the classes.
 *
 * @see L. Breiman et al., "Classification and Regression Trees" (1984), section 4.3.
 */
export function classCriterion(
  classes: ArrayLike<number>,
  outputs: number,
  weights: Float64Array,
): SplitCriterion {
  const total = new Float64Array(outputs);
  const left = new Float64Array(outputs);
  let totalWeight = 0;
  let totalSquares = 0;

  function enter({ order, begin, end }: OrderedRows): number {
    total.fill(0);
    totalWeight = 0;
    for (let place = begin; place < end; place++) {
      const row = order[place]!;
      totalWeight += weights[row]!;
      total[classes[row]!] = total[classes[row]!]! + weights[row]!;
    }
    totalSquares = total.reduce((sum, value) => sum + value * value, 0);
    return totalSquares / totalWeight;
  }

  return {
    outputs,
    enter,
    findCut({ order, begin, end }, column, minimumLeaf, least) {
      left.fill(0);
      let [leftSquares, rightSquares] = [0, totalSquares];
      let [score, cut, weight] = [least, 0, 0];
      for (let place = begin + 1; place < end; place++) {
        const former = order[place - 1]!;
        const own = weights[former]!;
        const of = classes[former]!;
        const before = left[of]!;
        leftSquares += own * (2 * before + own);
        rightSquares -= own * (2 * (total[of]! - before) - own);
        left[of] = before + own;
        weight += own;
        if (column[order[place]!]! <= column[former]!) continue;
        if (place - begin < minimumLeaf || end - place < minimumLeaf) continue;
        const found = leftSquares / weight + rightSquares / (totalWeight - weight);
        if (found > score) [score, cut] = [found, place - begin];
      }
      return cut === 0 ? null : { rows: cut, score };
    },
    isPure({ order, begin, end }) {
      const first = classes[order[begin]!];
      for (let place = begin + 1; place < end; place++) if (classes[order[place]!] !== first) return false;
      return true;
    },
    average(rows) {
      enter(rows);
      return Array.from(total, (sum) => sum / totalWeight);
    },
  };
}
