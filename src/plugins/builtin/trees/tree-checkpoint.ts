import type { JsonObject, ResolvedInput } from '../../api/task.ts';
import { decodeTensors, encodeSafetensors, type NumberTensor } from '../../engine/safetensors.ts';
import type { Tree } from '../../engine/trees/tree.ts';
import { predictEnsemble, type TreeEnsemble } from '../../engine/trees/tree-ensemble.ts';
import type { FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import type { ColumnModel } from '../table-task/column-model.ts';

const treeFile = 'trees.safetensors';

export interface TreeCheckpoint {
  readonly ensemble: TreeEnsemble;
  readonly predicts: 'numbers' | 'classes';
  readonly method: 'random-forest' | 'gradient-boosting';
  /** Share of each feature in what all questions gained. */
  readonly importance: readonly number[];
  readonly fitted: FittedPreprocessing;
}

/** The files of a checkpoint: nodes and leaves of all trees, one tree after the other. */
export function encodeTrees({
  ensemble,
  predicts,
  method,
  importance,
  fitted,
}: TreeCheckpoint): Record<string, Uint8Array | string> {
  const { trees, outputs, base, combination } = ensemble;
  const width = combination === 'mean' ? outputs : 1;
  const model = {
    type: predicts === 'numbers' ? 'kstore.trees.v1' : 'kstore.tree-classifier.v1',
    method,
    trees: trees.length,
    outputs,
    base,
    combination,
    importance: fitted.features.map((name, place) => ({ name, share: importance[place] as number })),
  };
  return {
    'model.json': encodeJson(model),
    [treeFile]: encodeSafetensors(listTensors(trees, width)),
    'preprocessing.json': encodeJson(fitted),
  };
}

/** @param width values of a leaf. */
function listTensors(trees: readonly Tree[], width: number): ReadonlyMap<string, NumberTensor> {
  const integers = (take: (tree: Tree) => Int32Array) =>
    concatenate(trees, take, (length) => new Int32Array(length));
  const numbers = (take: (tree: Tree) => Float64Array) =>
    concatenate(trees, take, (length) => new Float64Array(length));
  const values = numbers((tree) => tree.values);
  const list = (all: NumberTensor['values']): NumberTensor => ({ shape: [all.length], values: all });
  return new Map([
    ['nodes', list(Int32Array.from(trees, ({ column }) => column.length))],
    ['column', list(integers(({ column }) => column))],
    ['next', list(integers(({ next }) => next))],
    ['threshold', list(numbers(({ threshold }) => threshold))],
    ['values', { shape: [values.length / width, width], values }],
  ]);
}

function concatenate<Values extends Int32Array | Float64Array>(
  trees: readonly Tree[],
  take: (tree: Tree) => Values,
  make: (length: number) => Values,
): Values {
  const all = make(trees.reduce((sum, tree) => sum + take(tree).length, 0));
  let start = 0;
  for (const tree of trees) {
    all.set(take(tree), start);
    start += take(tree).length;
  }
  return all;
}

/** @throws KSTORE_TASK_INPUT when the files are not what {@link encodeTrees} writes. */
export function openTrees(
  input: ResolvedInput,
  description: JsonObject,
  { features, targets }: FittedPreprocessing,
): ColumnModel {
  const { outputs, base, combination } = description as unknown as TreeEnsemble;
  const isDescribed =
    (combination === 'mean' || combination === 'sum') &&
    Number.isSafeInteger(outputs) &&
    Array.isArray(base) &&
    base.length === outputs &&
    base.every(Number.isFinite);
  if (!isDescribed) throw wrongTrees('model.json');
  const trees = decodeTrees(input.readFile(treeFile), features.length, combination === 'mean' ? outputs : 1);
  const ensemble: TreeEnsemble = { outputs, base, combination, trees };
  if (description['type'] === 'kstore.trees.v1') {
    if (outputs !== targets.length) throw wrongTrees('model.json');
    return { outputFunction: 'none', predict: (columns, rows) => predictEnsemble(ensemble, columns, rows) };
  }
  const { classes } = targets[0] as unknown as { readonly classes: readonly string[] };
  const isPair = combination === 'sum' && outputs === 1 && classes.length === 2;
  if (!isPair && outputs !== classes.length) throw wrongTrees('model.json');
  return {
    outputFunction: combination === 'mean' ? 'none' : 'softmax',
    predict(columns, rows) {
      const scores = predictEnsemble(ensemble, columns, rows);
      return isPair ? pairLogits(scores) : scores;
    },
  };
}

/** One logit for two classes is that of the second; the first has zero. */
export function pairLogits(logits: Float64Array): Float64Array {
  return Float64Array.from({ length: 2 * logits.length }, (_item, place) =>
    place % 2 === 0 ? 0 : (logits[(place - 1) / 2] as number),
  );
}

function decodeTrees(file: Uint8Array, columns: number, width: number): readonly Tree[] {
  const tensors = decodeTensors(file);
  const nodes = takeValues(tensors, 'nodes', Int32Array);
  const column = takeValues(tensors, 'column', Int32Array);
  const next = takeValues(tensors, 'next', Int32Array);
  const threshold = takeValues(tensors, 'threshold', Float64Array);
  const values = takeValues(tensors, 'values', Float64Array);
  let [start, leafStart] = [0, 0];
  const trees = Array.from(nodes, (count): Tree => {
    const end = start + count;
    const own = {
      column: column.slice(start, end),
      next: next.slice(start, end),
      threshold: threshold.slice(start, end),
    };
    const leaves = own.column.filter((asked) => asked < 0).length;
    checkNodes(own, count, columns, leaves);
    const tree = { ...own, values: values.slice(leafStart * width, (leafStart + leaves) * width) };
    [start, leafStart] = [end, leafStart + leaves];
    return tree;
  });
  const isUsed = [column, next, threshold].every(({ length }) => length === start);
  if (trees.length === 0 || !isUsed || values.length !== leafStart * width) throw wrongTrees(treeFile);
  return trees;
}

/** Whoever follows a tree goes forwards only, and ends in a leaf. */
function checkNodes(
  { column, next }: Pick<Tree, 'column' | 'next'>,
  count: number,
  columns: number,
  leaves: number,
): void {
  if (count < 1 || column.length !== count || column[count - 1]! >= 0) throw wrongTrees(treeFile);
  column.forEach((asked, node) => {
    const after = next[node]!;
    const isRight =
      asked < 0 ? after >= 0 && after < leaves : asked < columns && after > node && after < count;
    if (!isRight) throw wrongTrees(treeFile);
  });
}

function takeValues<Values extends Int32Array | Float64Array>(
  tensors: ReadonlyMap<string, NumberTensor>,
  name: string,
  type: new () => Values,
): Values {
  const values = tensors.get(name)?.values;
  if (values instanceof type) return values;
  throw wrongTrees(treeFile);
}

function wrongTrees(file: string) {
  return inputError(`the file "${file}" of the checkpoint does not describe whole trees`);
}
