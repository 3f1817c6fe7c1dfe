import type { Tree } from './tree.ts';

export interface GrowthLimits {
  /** Questions in a row at most; Infinity for any number. */
  readonly maximumDepth: number;
  /** Rows in a leaf at least. */
  readonly minimumLeaf: number;
  /** Columns that are looked at for a question, drawn anew for each; all of them when there are no more. */
  readonly columnsAtOnce: number;
}

export interface GrownTree {
  readonly tree: Tree;
  /** Place of the leaf of each row; -1 for rows that the tree was not grown from. */
  readonly leafOf: Int32Array;
}

/** A part of the rows that is to become a node, as places in {@link Splitter.members}. */
export interface Seedling {
  readonly begin: number;
  readonly end: number;
  /** Questions before it. */
  readonly depth: number;
}

export interface Question {
  readonly column: number;
  readonly threshold: number;
  /** Place where the rows with the answer no begin. */
  readonly middle: number;
}

/** Looks for questions and keeps the rows of a node together. */
export interface Splitter {
  /** Rows, those of a node side by side. */
  readonly members: Uint32Array;
  /** Finds the best question and parts the rows of the node by it; null for a leaf. */
  ask(seedling: Seedling): Question | null;
  /** What a leaf says, one value an output. */
  average(seedling: Seedling): readonly number[];
}

/** Grows a tree from all members of a splitter. @param rows that there are. */
export function buildTree(splitter: Splitter, rows: number): GrownTree {
  const leafOf = new Int32Array(rows).fill(-1);
  const [column, threshold, next, values]: number[][] = [[], [], [], []];
  let leaves = 0;
  // With the node whose answer no leads there; -1 after yes.
  const waiting: (Seedling & { readonly parent: number })[] = [
    { begin: 0, end: splitter.members.length, depth: 0, parent: -1 },
  ];
  // Not by recursion: a tree may be as deep as it has rows.
  for (let seedling = waiting.pop(); seedling !== undefined; seedling = waiting.pop()) {
    const { begin, end, depth, parent } = seedling;
    const node = column!.length;
    if (parent >= 0) next![parent] = node;
    const question = splitter.ask(seedling);
    column!.push(question?.column ?? -1);
    threshold!.push(question?.threshold ?? 0);
    next!.push(leaves);
    if (question === null) {
      values!.push(...splitter.average(seedling));
      for (let place = begin; place < end; place++) leafOf[splitter.members[place]!] = leaves;
      leaves++;
      continue;
    }
    waiting.push({ begin: question.middle, end, depth: depth + 1, parent: node });
    waiting.push({ begin, end: question.middle, depth: depth + 1, parent: -1 });
  }
  const tree = {
    column: Int32Array.from(column!),
    threshold: Float64Array.from(threshold!),
    next: Int32Array.from(next!),
    values: Float64Array.from(values!),
  };
  return { tree, leafOf };
}
