import { expect, test } from 'vitest';
import { compareMetrics } from '../../../../src/plugins/differences/compare-metrics.ts';
import type { Interval } from '../../../../src/plugins/differences/measured-metrics.ts';
import { readMetrics } from '../../../../src/plugins/differences/metrics-file.ts';

const measure = (values: Record<string, number>, intervals: Record<string, Interval> = {}) => ({
  values: new Map(Object.entries(values)),
  intervals: new Map(Object.entries(intervals)),
  directions: new Map([
    ['rmse', 'lower' as const],
    ['r2', 'higher' as const],
  ]),
  confidence: 0.95,
});

test('the declared direction says what is better, the interval what may be chance', () => {
  const found = compareMetrics(
    measure({ rmse: 4, r2: 0.5, other: 1 }, { rmse: [3, 5], r2: [0.4, 0.6] }),
    measure({ rmse: 3.5, r2: 0.3, other: 2 }, { rmse: [3, 4], r2: [0.2, 0.4] }),
  );
  expect(found.map(({ name, effect, isWithin }) => [name, effect, isWithin])).toEqual([
    ['rmse', 'better', true],
    ['r2', 'worse', false],
    ['other', null, null],
  ]);
  expect(found[0]).toMatchObject({ difference: -0.5, relative: -0.125, confidence: 0.95 });
});

test('a metric of one side has no difference, equal ones no effect, and baselines come last', () => {
  const found = compareMetrics(
    measure({ baselineRmse: 9, rmse: 4, gone: 0 }),
    measure({ baselineRmse: 9, rmse: 4, come: 0 }),
  );
  expect(
    found.map(({ name, before, after, difference, effect }) => [name, before, after, difference, effect]),
  ).toEqual([
    ['rmse', 4, 4, 0, 'same'],
    ['gone', 0, null, null, null],
    ['come', null, 0, null, null],
    ['baselineRmse', 9, 9, 0, 'same'],
  ]);
});

test('where only the value after has an interval, it is asked for the value before', () => {
  const [rmse] = compareMetrics(measure({ rmse: 4 }), measure({ rmse: 5 }, { rmse: [4.5, 6] }));
  expect(rmse).toMatchObject({ isWithin: false, intervalBefore: null, intervalAfter: [4.5, 6] });
});

test('intervals are found under the names that tasks log', () => {
  const one = { name: 'strength', mae: 1, intervals: { mae: [0.5, 1.5], r2: null } };
  const two = { ...one, name: 'cost', intervals: { mae: [2, 3] } };
  const keys = (value: Parameters<typeof readMetrics>[0]) => Object.fromEntries(readMetrics(value).intervals);
  expect(keys({ targets: [one, two] })).toEqual({ 'mae/strength': [0.5, 1.5], 'mae/cost': [2, 3] });
  expect(keys({ targets: [one] })).toEqual({ 'mae/strength': [0.5, 1.5], mae: [0.5, 1.5] });
  expect(readMetrics({ intervals: { confidence: 0.9, accuracy: [0.8, 0.9] }, accuracy: 0.85 })).toMatchObject(
    {
      confidence: 0.9,
      intervals: new Map([['accuracy', [0.8, 0.9]]]),
      numbers: new Map([['accuracy', 0.85]]),
    },
  );
  expect(keys({ confidence: 0.95, ranking: [{ name: 'mlp', loss: 2, interval: [1, 3] }] })).toEqual({
    'loss/mlp': [1, 3],
  });
  expect(keys([1, 'text', null, { intervals: { a: ['1', '2'] } }])).toEqual({});
});
