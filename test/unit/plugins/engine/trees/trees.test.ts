import { describe, expect, it } from 'vitest';
import { softmax } from '../../../../../src/plugins/engine/cross-entropy.ts';
import {
  boostTrees,
  type BoostingSettings,
} from '../../../../../src/plugins/engine/trees/gradient-boosting.ts';
import {
  growForest,
  type ForestSettings,
  type TreeTargets,
} from '../../../../../src/plugins/engine/trees/random-forest.ts';
import { predictEnsemble, type TreeEnsemble } from '../../../../../src/plugins/engine/trees/tree-ensemble.ts';
import { createRandomStream } from '../../../../../src/plugins/runner/seeded-random.ts';
import { readConcreteColumns } from '../../../../support/concrete-columns.ts';
import { expectNear, readGolden } from '../../../../support/golden.ts';

interface GoldenTree {
  readonly column: number[];
  readonly threshold: number[];
  readonly predictions: number[];
  readonly importance: number[];
}

interface GoldenTrees {
  readonly limits: number[];
  readonly numbers: GoldenTree;
  readonly classes: GoldenTree;
  readonly whole: number[];
  readonly boostedNumbers: number[];
  readonly boostedClasses: number[];
  readonly boostedPair: number[];
  readonly forest: { readonly r2Mean: number; readonly r2Deviation: number };
}

const golden = readGolden<GoldenTrees>('trees');
const tolerance = 1e-9;
const table = readConcreteColumns(0, 200);
const inputs = table.slice(0, 8);
const strength = table[8]!;
const tested = readConcreteColumns(200, 300).slice(0, 8);
const strengthTargets: TreeTargets = { type: 'numbers', values: strength, outputs: 1 };
const places = Array.from(strength, (value) => golden.limits.filter((limit) => value >= limit).length);
const classTargets: TreeTargets = { type: 'classes', places, outputs: 3, weights: [1, 1, 1] };
const oneTree: ForestSettings = {
  trees: 1,
  isBootstrapped: false,
  maximumDepth: 6,
  minimumLeaf: 12,
  columnsAtOnce: 8,
};

const grow = (
  columns: readonly Float64Array[],
  targets: TreeTargets,
  settings: Partial<ForestSettings>,
  seed = 1,
) => growForest(columns, targets, { ...oneTree, ...settings }, createRandomStream(seed, 'trees'), () => true);

describe('a single tree on all rows', () => {
  it.each([
    ['numbers', strengthTargets],
    ['classes', classTargets],
  ] as const)('is that of scikit-learn: %s', async (name, targets) => {
    const { ensemble, importance } = await grow(inputs, targets, {});
    const expected = golden[name];
    expect([...ensemble.trees[0]!.column]).toEqual(expected.column);
    expectNear(ensemble.trees[0]!.threshold, expected.threshold, tolerance);
    expectNear(predictEnsemble(ensemble, tested, 100), expected.predictions, tolerance);
    expectNear(importance, expected.importance, tolerance);
  });

  it('is grown until nothing is left to part', async () => {
    const even = Float64Array.from({ length: 40 }, (_item, row) => (row / 39) ** 2);
    const values = even.map((value) => Math.sin(7 * value));
    const single = even.map(Math.fround);
    const { ensemble } = await grow(
      [single],
      { type: 'numbers', values, outputs: 1 },
      { maximumDepth: Infinity, minimumLeaf: 1 },
    );
    const thresholds = [...ensemble.trees[0]!.threshold].filter(
      (_value, node) => ensemble.trees[0]!.column[node]! >= 0,
    );
    expectNear(thresholds.sort(), golden.whole.filter((value) => value !== -2).sort(), tolerance);
    expectNear(predictEnsemble(ensemble, [single], 40), [...values], 1e-15);
  });

  it('treats several numbers that are 0 and 1 as it treats classes', async () => {
    const values = new Float64Array(600);
    places.forEach((place, row) => (values[row * 3 + place] = 1));
    const { ensemble } = await grow(inputs, { type: 'numbers', values, outputs: 3 }, {});
    expectNear(predictEnsemble(ensemble, tested, 100), golden.classes.predictions, tolerance);
  });

  it('parts neighbouring numbers, keeps a single row, and asks nothing of columns that do not vary', async () => {
    const close = Float64Array.of(1, 1 + Number.EPSILON);
    const two: TreeTargets = { type: 'numbers', values: Float64Array.of(0, 1), outputs: 1 };
    const whole = { maximumDepth: Infinity, minimumLeaf: 1, columnsAtOnce: 1 };
    const parted = await grow([close, new Float64Array(2)], two, whole);
    expect([...predictEnsemble(parted.ensemble, [close, new Float64Array(2)], 2)]).toEqual([0, 1]);
    const alike = await grow([new Float64Array(2)], two, whole);
    expect([...predictEnsemble(alike.ensemble, [new Float64Array(2)], 2)]).toEqual([0.5, 0.5]);
    const alone = await grow(
      [Float64Array.of(3)],
      { type: 'numbers', values: Float64Array.of(7), outputs: 1 },
      whole,
    );
    expect([...predictEnsemble(alone.ensemble, [Float64Array.of(99)], 1)]).toEqual([7]);
  });
});

describe('a forest', () => {
  const all = readConcreteColumns(0, 1030);
  const trained = all.map((column) => column.slice(0, 700));
  const targets: TreeTargets = { type: 'numbers', values: trained[8]!, outputs: 1 };
  const settings = {
    trees: 100,
    isBootstrapped: true,
    maximumDepth: Infinity,
    minimumLeaf: 1,
    columnsAtOnce: 2,
  };

  it('explains as much as forests of scikit-learn, of held-out and of left-out rows, and the same each time', async () => {
    const forest = await grow(trained.slice(0, 8), targets, settings);
    const rest = all.map((column) => column.slice(700));
    const { r2Mean, r2Deviation } = golden.forest;
    const r2 = explain(rest[8]!, predictEnsemble(forest.ensemble, rest.slice(0, 8), 330));
    expect(Math.abs(r2 - r2Mean)).toBeLessThan(4 * r2Deviation);
    expect(explain(trained[8]!, forest.outOfBag)).toBeGreaterThan(0.85);
    const again = await grow(trained.slice(0, 8), targets, { ...settings, trees: 3 });
    expect(again.ensemble.trees).toEqual(forest.ensemble.trees.slice(0, 3));
    const other = await grow(trained.slice(0, 8), targets, { ...settings, trees: 1 }, 2);
    expect(other.ensemble.trees[0]).not.toEqual(forest.ensemble.trees[0]);
  });

  it('ends where it is told to', async () => {
    const told: number[] = [];
    const forest = await growForest(
      inputs,
      classTargets,
      { ...oneTree, trees: 9, isBootstrapped: true },
      createRandomStream(1, 'trees'),
      (trees) => told.push(trees) < 2,
    );
    expect(told).toEqual([1, 2]);
    expect(forest.ensemble.trees).toHaveLength(2);
    expect([...forest.outOfBag].some(Number.isNaN)).toBe(true);
  });
});

describe('boosted trees', () => {
  const settings: BoostingSettings = {
    trees: 20,
    learningRate: 0.1,
    rowShare: 1,
    isBinned: false,
    maximumDepth: 2,
    minimumLeaf: 5,
    columnsAtOnce: 8,
  };
  const boost = (targets: TreeTargets, further: Partial<BoostingSettings> = {}, onRound = () => true) =>
    boostTrees(
      inputs,
      targets,
      { ...settings, ...further },
      { columns: tested, rows: 100 },
      createRandomStream(1, 'trees'),
      onRound,
    );

  it('predict what scikit-learn predicts', async () => {
    const numbers = await boost(strengthTargets);
    expectNear(predictEnsemble(numbers.ensemble, tested, 100), golden.boostedNumbers, tolerance);
    const three = await boost(classTargets);
    const logits = predictEnsemble(three.ensemble, tested, 100);
    expectNear(softmax(logits, 3), golden.boostedClasses, tolerance);
    const pair = await boost({
      ...classTargets,
      places: places.map((place) => Math.min(1, place)),
      outputs: 2,
      weights: [1, 1],
    });
    const probabilities = Array.from(
      predictEnsemble(pair.ensemble, tested, 100),
      (logit) => 1 / (1 + Math.exp(-logit)),
    );
    expectNear(
      probabilities.flatMap((value) => [1 - value, value]),
      golden.boostedPair,
      tolerance,
    );
  });

  it('grow the same trees from bins where there are no more values than bins', async () => {
    const rows = Array.from({ length: 200 }, (_item, row) => row);
    const [exact, binned] = [await boost(strengthTargets), await boost(strengthTargets, { isBinned: true })];
    const ofTraining = (ensemble: TreeEnsemble) => predictEnsemble(ensemble, inputs, rows.length);
    expectNear(ofTraining(binned.ensemble), [...ofTraining(exact.ensemble)], 1e-12);
    const fine = [Float64Array.from({ length: 5000 }, (_item, row) => row)];
    const square: TreeTargets = { type: 'numbers', values: fine[0]!.map((value) => value ** 2), outputs: 1 };
    const none = { columns: [], rows: 0 };
    const stream = createRandomStream(1, 'trees');
    const limits = { ...settings, isBinned: true, columnsAtOnce: 1, trees: 200 };
    const { ensemble } = await boostTrees(fine, square, limits, none, stream, () => true);
    expect(explain(square.values, predictEnsemble(ensemble, fine, 5000))).toBeGreaterThan(0.999);
    expect(new Set(ensemble.trees.flatMap(({ threshold }) => [...threshold])).size).toBeLessThan(257);
  });

  it('follow their own predictions round by round, and draw rows anew', async () => {
    const told: number[][] = [];
    const { ensemble } = await boostTrees(
      inputs,
      classTargets,
      { ...settings, rowShare: 0.5, trees: 9 },
      { columns: tested, rows: 100 },
      createRandomStream(1, 'trees'),
      ({ round, validation }) => told.push([...validation]) > 0 && round < 3,
    );
    expect(told).toHaveLength(3);
    expect(ensemble.trees).toHaveLength(9);
    expectNear(predictEnsemble(ensemble, tested, 100), told[2]!, 1e-12);
    const whole = await boost(classTargets, { trees: 3 });
    expect(whole.ensemble.trees).not.toEqual(ensemble.trees);
  });
});

/** R² of the rows that something is predicted of. */
function explain(actual: Float64Array, predicted: Float64Array): number {
  const known = [...actual.keys()].filter((row) => !Number.isNaN(predicted[row]!));
  const mean = known.reduce((sum, row) => sum + actual[row]!, 0) / known.length;
  const missed = known.reduce((sum, row) => sum + (actual[row]! - predicted[row]!) ** 2, 0);
  return 1 - missed / known.reduce((sum, row) => sum + (actual[row]! - mean) ** 2, 0);
}
