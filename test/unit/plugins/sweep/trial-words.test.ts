import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/store/codec/canonical-json.ts';
import { parseAssignments, parseCondition } from '../../../../src/plugins/sweep/trial-words.ts';

const trial = (parameters: JsonObject) =>
  ({ number: 1, origin: 'strategy', status: 'waiting', parameters }) as const;

const names = ['rate', 'optimiser', 'layers'];

describe('a condition on trials', () => {
  it.each<[string, JsonObject, boolean]>([
    ['rate>0.1', { rate: 0.2 }, true],
    ['rate>0.1', { rate: 0.1 }, false],
    ['rate>=0.1', { rate: 0.1 }, true],
    ['rate < 1e-3', { rate: 0.0001 }, true],
    ['rate<=1', { other: 0 }, false],
    ['rate>1', { rate: 'large' }, false],
    ['optimiser=adam', { optimiser: 'adam' }, true],
    ['optimiser!=adam', { optimiser: 'sgd' }, true],
    ['optimiser!=adam', {}, false],
    ['layers=[64,32]', { layers: [64, 32] }, true],
  ])('%s of %j is %s', (word, parameters, expected) => {
    expect(parseCondition(word, names)!(trial(parameters))).toBe(expected);
  });

  it('is no other word', () => {
    expect(parseCondition('4', names)).toBeNull();
    expect(parseCondition('rate>', names)).toBeNull();
    expect(() => parseCondition('rate>high', names)).toThrow(/needs a number/);
  });
});

it('names a parameter of the sweep', () => {
  expect(() => parseCondition('learningRate>0.1', names)).toThrow(
    /no parameter "learningRate"; it has rate, optimiser, layers/,
  );
});

describe('values of a trial', () => {
  it('are JSON, or else text', () => {
    expect(parseAssignments(['rate=0.01', 'name=adam', 'layers=[1,2]', 'on=true', 'big=1e999'])).toEqual({
      rate: 0.01,
      name: 'adam',
      layers: [1, 2],
      on: true,
      big: '1e999',
    });
  });

  it.each([[['rate']], [['=1']], [['rate>1']], [['a=1', 'a=2']]])('refuses %j', (words) => {
    expect(() => parseAssignments(words)).toThrow();
  });
});
