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
import type { SplitCriterion } from './split-criterion.ts';

/** Columns with the order of their values, found once for all trees. */
export interface SortedColumns {
  readonly columns: readonly Float64Array[];
  /** Rows by the value of each column; equal values in the order of the rows. */
  readonly orders: readonly Uint32Array[];
}

export function sortColumns(columns: readonly Float64Array[], rows: number): SortedColumns {
  return { columns, orders: columns.map((column) => sortRows(column, rows)) };
}

/** Rows by their values; equal ones in the order of the rows. */
export function sortRows(column: Float64Array, rows: number): Uint32Array {
  return Uint32Array.from({ length: rows }, (_item, row) => row).sort(
    (left, right) => column[left]! - column[right]! || left - right,
  );
}

/**
 * Grows a tree: each node takes the question that parts the targets best, of all thresholds in the middle between two
 * neighbouring values of a column. Of equally good ones the first counts. The order of rows by each column is kept
 * through all nodes, so that a level takes as many steps as there are rows times columns.
 *
 * @param rows that the tree is grown from, one at least.
 * @param random draws columns.
 * @param gains what was gained by each column is added here.
 * @see L. Breiman et al., "Classification and Regression Trees" (1984); M. Mehta et al., "SLIQ" (1996) on orders that
 * are kept.
 */
export function growTree(
  sorted: SortedColumns,
  rows: Uint32Array,
  criterion: SplitCriterion,
  limits: GrowthLimits,
  random: RandomStream,
  gains: Float64Array,
): GrownTree {
  const all = sorted.columns[0]!.length;
  const isUsed = new Uint8Array(all);
  for (const row of rows) isUsed[row] = 1;
  const orders = sorted.orders.map((order) =>
    rows.length === all ? order.slice() : order.filter((row) => isUsed[row] === 1),
  );
  const own = { columns: sorted.columns, orders };
  return buildTree(new ExactSplitter(own, rows, criterion, limits, random, gains), all);
}

class ExactSplitter implements Splitter {
  readonly members: Uint32Array;
  readonly #sorted: SortedColumns;
  readonly #criterion: SplitCriterion;
  readonly #limits: GrowthLimits;
  readonly #draw: ColumnDraw;
  readonly #gains: Float64Array;
  /** Of each row whether it follows the answer no. */
  readonly #isAfter: Uint8Array;
  readonly #room: Uint32Array;

  constructor(
    sorted: SortedColumns,
    rows: Uint32Array,
    criterion: SplitCriterion,
    limits: GrowthLimits,
    random: RandomStream,
    gains: Float64Array,
  ) {
    this.members = rows.slice();
    this.#sorted = sorted;
    this.#criterion = criterion;
    this.#limits = limits;
    this.#draw = new ColumnDraw(sorted.columns.length, limits.columnsAtOnce, random);
    this.#gains = gains;
    this.#isAfter = new Uint8Array(sorted.columns[0]!.length);
    this.#room = new Uint32Array(rows.length);
  }

  average({ begin, end }: Seedling): readonly number[] {
    return this.#criterion.average({ order: this.members, begin, end });
  }

  ask({ begin, end, depth }: Seedling): Question | null {
    const { maximumDepth, minimumLeaf } = this.#limits;
    if (depth >= maximumDepth || end - begin < 2 * minimumLeaf) return null;
    const node = { order: this.members, begin, end };
    if (this.#criterion.isPure(node)) return null;
    const uncut = this.#criterion.enter(node);
    let best: { readonly column: number; readonly middle: number } | null = null;
    let score = -Infinity;
    const varies = (column: number) => this.#valueAt(column, begin) !== this.#valueAt(column, end - 1);
    for (const column of this.#draw.draw(varies)) {
      const order = this.#sorted.orders[column]!;
      const values = this.#sorted.columns[column]!;
      const cut = this.#criterion.findCut({ order, begin, end }, values, minimumLeaf, score);
      if (cut === null) continue;
      best = { column, middle: begin + cut.rows };
      score = cut.score;
    }
    if (best === null) return null;
    const { column, middle } = best;
    this.#gains[column] = this.#gains[column]! + Math.max(0, score - uncut);
    const threshold = findMiddle(this.#valueAt(column, middle - 1), this.#valueAt(column, middle));
    this.#part(column, begin, middle, end, depth + 1 === maximumDepth);
    return { column, threshold, middle };
  }

  #valueAt(column: number, place: number): number {
    return this.#sorted.columns[column]![this.#sorted.orders[column]![place]!]!;
  }

  /** @param isLast whether the order of these rows will not be asked for again. */
  #part(column: number, begin: number, middle: number, end: number, isLast: boolean): void {
    const order = this.#sorted.orders[column]!;
    this.members.set(order.subarray(begin, end), begin);
    if (isLast) return;
    for (let place = begin; place < end; place++) this.#isAfter[order[place]!] = place < middle ? 0 : 1;
    this.#sorted.orders.forEach((other, index) => {
      if (index !== column) partInOrder(other, this.#isAfter, begin, end, this.#room);
    });
  }
}

/** In the middle of two values, and below the upper one however close they are. */
export function findMiddle(lower: number, upper: number): number {
  const middle = lower / 2 + upper / 2;
  return middle < upper ? middle : lower;
}

/** Moves rows of the later side behind the others and keeps the order of both. */
function partInOrder(
  order: Uint32Array,
  isAfter: Uint8Array,
  begin: number,
  end: number,
  room: Uint32Array,
): void {
  let [before, after] = [begin, 0];
  for (let place = begin; place < end; place++) {
    const row = order[place]!;
    if (isAfter[row] === 1) room[after++] = row;
    else order[before++] = row;
  }
  order.set(room.subarray(0, after), before);
}
