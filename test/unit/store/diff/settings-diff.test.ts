import { expect, test } from 'vitest';
import type { Json } from '../../../../src/store/codec/canonical-json.ts';
import { diffSettings } from '../../../../src/store/diff/settings-diff.ts';

const dense = (units: number): Json => ({ dense: { units, activation: 'relu' } });
const tell = (before: Json, after: Json) =>
  diffSettings(before, after).map(({ path, change, before: old, after: current }) => [
    path,
    change,
    old,
    current,
  ]);

test('a layer that is inserted or removed is one change, and those behind it are none', () => {
  const before = { layers: [dense(64), { dropout: 0.2 }, dense(32)] };
  const after = { layers: [dense(64), { batchNormalisation: {} }, { dropout: 0.1 }, dense(16)] };
  expect(tell(before, after)).toEqual([
    ['layers[1]', 'added', null, { batchNormalisation: {} }],
    ['layers[2].dropout', 'changed', 0.2, 0.1],
    ['layers[3].dense.units', 'changed', 32, 16],
  ]);
  expect(tell(after, before)).toEqual([
    ['layers[1].dropout', 'changed', 0.1, 0.2],
    ['layers[2].dense.units', 'changed', 16, 32],
    ['layers[1]', 'removed', { batchNormalisation: {} }, null],
  ]);
});

test('other lists are compared place by place', () => {
  expect(tell({ rates: [1, 2, 3] }, { rates: [1, 5] })).toEqual([
    ['rates[1]', 'changed', 2, 5],
    ['rates[2]', 'removed', 3, null],
  ]);
  expect(tell({ a: [] }, { a: [dense(1)] })).toEqual([['a[0]', 'added', null, dense(1)]]);
  expect(tell({ a: [dense(1)] }, { a: dense(1) })).toEqual([['a', 'changed', [dense(1)], dense(1)]]);
});

test('lists of many large objects are compared without comparing each with each', () => {
  const large = (seed: number): Json =>
    Object.fromEntries(Array.from({ length: 400 }, (_, member) => [`m${member}`, `${seed} ${member}`]));
  const before = Array.from({ length: 400 }, (_, seed) => large(seed));
  const changed = { ...(before[200] as Record<string, Json>), m7: 'other' };
  const after = [
    ...before.slice(0, 50),
    large(9999),
    ...before.slice(50, 200),
    changed,
    ...before.slice(201),
  ];
  expect(tell(before, after).map(([path, change]) => [path, change])).toEqual([
    ['[50]', 'added'],
    ['[201].m7', 'changed'],
  ]);
});
