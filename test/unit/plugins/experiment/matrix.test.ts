import { describe, expect, test } from 'vitest';
import { choosePoint, listPoints } from '../../../../src/plugins/experiment/matrix.ts';

describe('listPoints', () => {
  test('gives every combination, the last key changing fastest', () => {
    expect(listPoints({ matrix: { model: ['a', 'b'], seed: [1, 2] } }, 'x')).toEqual([
      { model: 'a', seed: 1 },
      { model: 'a', seed: 2 },
      { model: 'b', seed: 1 },
      { model: 'b', seed: 2 },
    ]);
  });

  test('gives one empty point without a matrix', () => {
    expect(listPoints({ dataset: 'a' }, 'x')).toEqual([{}]);
  });

  test('refuses more combinations than are sensible, with their number', () => {
    const values = Array.from({ length: 17 }, (_, index) => index);
    expect(() => listPoints({ matrix: { seed: values, 'a.seed': values } }, 'experiments/x')).toThrow(
      /experiments\/x: matrix: 289 combinations \(17 × seed, 17 × a\.seed\); at most 256/,
    );
  });

  test('refuses a value that is listed twice', () => {
    expect(() => listPoints({ matrix: { seed: [1, 2, 1] } }, 'x')).toThrow(/"seed" lists 1 twice/);
  });
});

describe('choosePoint', () => {
  const graph = { steps: { learn: { task: 'learning/a', inputs: { dataset: 'rows' } } } };

  test('replaces references, seeds and settings', () => {
    const point = { dataset: 'b', seed: 3, 'training.deep.rate': 0.1, 'test.settings.value': 2 };
    const { settings, changes } = choosePoint({ dataset: 'a', model: 'm' }, point, 'x');
    expect(settings).toEqual({ dataset: 'b', model: 'm', seed: 3 });
    expect(Object.fromEntries(changes)).toEqual({ learn: { 'deep.rate': 0.1 }, test: { value: 2 } });
  });

  test('replaces inputs and the seed of a step', () => {
    const { settings } = choosePoint(graph, { 'learn.inputs.model': 'wide', 'learn.seed': 2 }, 'x');
    expect(settings.steps!.learn).toEqual({
      task: 'learning/a',
      inputs: { dataset: 'rows', model: 'wide' },
      seed: 2,
    });
  });

  test.each([
    [{ datset: 'a' }, /"datset" cannot be chosen; it can be dataset, /],
    [{ seed: -1 }, /"seed" lists -1; a seed is/],
    [{ model: 3 }, /"model" lists 3, which is no reference/],
  ])('refuses %j', (point, message) => {
    expect(() => choosePoint({ dataset: 'a', model: 'm' }, point, 'x')).toThrow(message);
  });

  test.each([
    [{ 'lern.inputs.model': 'a' }, /"lern\.inputs\.model" cannot be chosen.*the steps are learn/],
    [{ dataset: 'a' }, /"dataset" cannot be chosen/],
    [{ 'learn.inputs': 'a' }, /cannot be chosen/],
  ])('refuses %j in a graph', (point, message) => {
    expect(() => choosePoint(graph, point, 'x')).toThrow(message);
  });
});
