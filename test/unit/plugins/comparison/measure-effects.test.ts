import { describe, expect, it } from 'vitest';
import { findFactors, findFollowers } from '../../../../src/plugins/comparison/find-factors.ts';
import { measureEffects, type Measurement } from '../../../../src/plugins/comparison/measure-effects.ts';

const version = (ref: string) => ({ version: ref, id: ref });

/** Runs of two datasets and two models, data changing slowest. */
const inputs = [
  { what: 'experiment', values: ['grid', 'grid', 'grid', 'other'] },
  { what: 'dataset', values: ['a_v1', 'a_v1', 'a_v2', 'a_v2'].map(version) },
  { what: 'chosen dataset', values: ['a_v1', 'a_v1', 'a_v2', 'a_v2'] },
  { what: 'model', values: ['small', 'big', 'small', 'big'].map(version) },
];

function measured(
  value: number,
  interval: readonly [number, number] | null = null,
  testRows = 'same',
): Measurement {
  return { value, interval, testRows, divisions: null };
}

describe('findFactors', () => {
  it('names what tells runs apart, without what follows from it', () => {
    expect(findFactors(inputs)).toEqual([
      {
        names: ['dataset'],
        kinds: ['data'],
        levels: [[version('a_v1')], [version('a_v2')]],
        levelOfRun: [0, 0, 1, 1],
      },
      {
        names: ['model'],
        kinds: ['model'],
        levels: [[version('small')], [version('big')]],
        levelOfRun: [0, 1, 0, 1],
      },
    ]);
  });

  it('leaves out what comes with the task of a model', () => {
    const tasks = [
      { what: 'task of learn', values: ['ridge', 'regression', 'ridge', 'regression'] },
      { what: 'code of learning task "ridge"', values: ['r', null, 'r', null] },
      { what: 'code of learning task "regression"', values: [null, 'n', null, 'n'] },
      { what: 'learn.alpha', values: [1, null, 1, null] },
      { what: 'learn.epochs', values: [null, 5, null, 5] },
    ];
    expect(findFactors([...inputs, ...tasks]).map(({ names }) => names)).toEqual([['dataset'], ['model']]);
    const chosen = { what: 'learn.epochs', values: [null, 5, null, 9] };
    expect(findFactors([...inputs, ...tasks.slice(0, 4), chosen]).map(({ names }) => names)).toEqual([
      ['dataset'],
      ['model'],
      ['learn.epochs'],
    ]);
  });

  it('leaves out what comes with another task, of whatever program', () => {
    const others = [
      { what: 'task of learn', values: ['classification', 'torch-twin'] },
      { what: 'learn.model', values: [version('m_v1'), null] },
      { what: 'code of learning task "classification"', values: ['c', null] },
      { what: 'engine python/torch', values: [null, '1.13'] },
      { what: 'learn.patience', values: [0, null] },
      { what: 'learn.epochs', values: [20, 10] },
      { what: 'adjusted in learn', values: [null, 'learningRate 1'] },
    ];
    expect(findFactors(others)).toMatchObject([
      { names: ['task of learn', 'learn.epochs', 'adjusted in learn'], levelOfRun: [0, 1] },
    ]);
    const follows = findFollowers(others);
    expect(others.filter(follows)).toHaveLength(4);
  });

  it('takes for one what never changed alone', () => {
    const both = [
      { what: 'dataset', values: ['a', 'b'] },
      { what: 'learn.epochs', values: [5, null] },
      { what: 'code of learning task "regression"', values: ['x', 'y'] },
    ];
    expect(findFactors(both)).toEqual([
      {
        names: ['dataset', 'learn.epochs', 'code of learning task "regression"'],
        kinds: ['data', 'settings', 'code'],
        levels: [
          ['a', 5, 'x'],
          ['b', null, 'y'],
        ],
        levelOfRun: [0, 1],
      },
    ]);
  });
});

describe('measureEffects', () => {
  const factors = findFactors(inputs);

  it('takes the mean over the pairs that differ in nothing else', () => {
    const [data, model] = measureEffects(factors, [
      measured(0.5),
      measured(0.6),
      measured(0.7),
      measured(0.9),
    ]);
    expect(data).toHaveLength(1);
    expect(data![0]).toMatchObject({
      from: 0,
      to: 1,
      pairs: [
        [0, 2],
        [1, 3],
      ],
      rises: 2,
      falls: 0,
      hasSameRows: true,
    });
    expect(data![0]!.change).toBeCloseTo(0.25, 12);
    expect(data![0]!.least).toBeCloseTo(0.2, 12);
    expect(data![0]!.greatest).toBeCloseTo(0.3, 12);
    expect(data![0]!.interval).toBeNull();
    expect(model![0]!.change).toBeCloseTo(0.15, 12);
  });

  it('says nothing of a factor that no pair answers for', () => {
    const [data, model] = measureEffects(factors, [measured(0.5), null, null, measured(0.9)]);
    expect(data).toEqual([]);
    expect(model).toEqual([]);
  });

  it('compares the same divisions one by one, and others by their intervals', () => {
    const run = (values: number[], division: string): Measurement => ({
      ...measured(0, [-1, 1]),
      divisions: { values, testShare: 0.25, division },
    });
    const [one] = findFactors([inputs[1]!]).map((factor) => ({ ...factor, levelOfRun: [0, 1] }));
    const before = run([0.5, 0.7, 0.9], 'seed 1');
    const [paired] = measureEffects([one!], [before, run([0.6, 0.8, 1.03], 'seed 1')]);
    // Mean 0.11, deviation √0.0003, t of 2 degrees 4.3027, √(1/3 + 0.25).
    const reach = 4.302652729911275 * Math.sqrt(0.0003) * Math.sqrt(1 / 3 + 0.25);
    expect(paired![0]!.interval![0]).toBeCloseTo(0.11 - reach, 12);
    expect(paired![0]!.interval![1]).toBeCloseTo(0.11 + reach, 12);
    const [unpaired] = measureEffects([one!], [before, run([0.6, 0.8, 1.03], 'seed 2')]);
    expect(unpaired![0]!.interval![1]).toBeCloseTo(Math.SQRT2, 12);
  });

  it('combines the intervals of both runs as the square root of the sum of squares', () => {
    const [data] = measureEffects(
      findFactors([inputs[1]!]).map((factor) => ({ ...factor, levelOfRun: [0, 1] })),
      [measured(1, [0.7, 1.4]), measured(3, [2.6, 3.3])],
    );
    expect(data![0]!.interval![0]).toBeCloseTo(2 - Math.hypot(0.4, 0.4), 12);
    expect(data![0]!.interval![1]).toBeCloseTo(2 + Math.hypot(0.3, 0.3), 12);
  });

  it('notices that other rows were tested', () => {
    const [data, model] = measureEffects(factors, [
      measured(1, null, 'v1'),
      measured(2, null, 'v1'),
      measured(3, null, 'v2'),
      measured(4, null, 'v2'),
    ]);
    expect(data![0]!.hasSameRows).toBe(false);
    expect(model![0]!.hasSameRows).toBe(true);
  });
});
