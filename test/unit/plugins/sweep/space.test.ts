import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/store/codec/canonical-json.ts';
import { fromUnit, toUnit, type NumericDistribution } from '../../../../src/plugins/sweep/distribution.ts';
import { drawParameters, parseSpace } from '../../../../src/plugins/sweep/space.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

function parseOne(declared: JsonObject): NumericDistribution {
  return parseSpace({ x: declared })[0]!.distribution as NumericDistribution;
}

describe('a space', () => {
  it.each<[JsonObject, RegExp]>([
    [{}, /sweep\.space\.x: says none/],
    [{ uniform: [0, 1], choice: [1] }, /sweep\.space\.x: says uniform and choice/],
    [{ uniform: [1, 1] }, /x: the lowest value, 1, is not below the highest, 1/],
    [{ integer: [1, 9], step: 0.5 }, /x: a step of 0\.5 does not lead from integer to integer/],
    [{ uniform: [0, 1], step: 2 }, /x: a step of 2 leads beyond/],
    [{ choice: ['a', 'a'] }, /x: a value stands there twice/],
    [{ choice: ['a'], step: 1 }, /x: a choice has neither step nor points/],
    [{ uniform: [0, 1], when: { y: [1] } }, /x: its condition names "y"/],
    [{ uniform: [0, 1], when: { x: [1] } }, /x: its condition depends on itself/],
  ])('refuses %j', (declared, message) => {
    expect(() => parseSpace({ x: declared })).toThrow(message);
  });

  it('varies a parameter only under its condition, however the names are sorted', () => {
    const space = parseSpace({
      momentum: { uniform: [0, 0.9], when: { optimiser: ['sgd'] } },
      optimiser: { choice: ['adam', 'sgd'] },
    });
    const drawn = Array.from({ length: 40 }, (_, index) =>
      drawParameters(space, createRandomStream(index, 'test')),
    );
    expect(new Set(drawn.map(({ optimiser }) => optimiser))).toEqual(new Set(['adam', 'sgd']));
    for (const parameters of drawn) expect('momentum' in parameters).toBe(parameters.optimiser === 'sgd');
  });

  it('draws the same for a parameter when another one is added', () => {
    const one = parseSpace({ rate: { logUniform: [0.001, 1] } });
    const two = parseSpace({ epochs: { integer: [1, 9] }, rate: { logUniform: [0.001, 1] } });
    const rateOf = (space: typeof one) => drawParameters(space, createRandomStream(3, 'test')).rate;
    expect(rateOf(two)).toBe(rateOf(one));
  });
});

describe('a distribution', () => {
  it.each<[JsonObject, number[]]>([
    [{ uniform: [0, 1], step: 0.25 }, [0, 0.25, 0.5, 0.75, 1]],
    [{ uniform: [0, 0.35], step: 0.1 }, [0, 0.1, 0.2, 0.3]],
    [{ integer: [2, 5] }, [2, 3, 4, 5]],
    [{ integer: [16, 64], step: 16 }, [16, 32, 48, 64]],
  ])('with steps gives each value of %j equally often', (declared, values) => {
    const distribution = parseOne(declared);
    const counts = new Map<number, number>();
    for (let index = 0; index < 1000; index++) {
      const value = fromUnit(distribution, (index + 0.5) / 1000);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect([...counts.keys()]).toEqual(values);
    for (const count of counts.values())
      expect(Math.abs(count - 1000 / values.length)).toBeLessThanOrEqual(1);
  });

  it('is uniform in the logarithm when it says so', () => {
    const distribution = parseOne({ logUniform: [0.0001, 1] });
    expect([0, 0.25, 0.5, 0.75, 1].map((unit) => fromUnit(distribution, unit))).toEqual([
      0.0001, 0.001, 0.01, 0.1, 1,
    ]);
    const whole = parseOne({ logUniform: [1, 1024], step: 1 });
    expect(fromUnit(whole, 0)).toBe(1);
    expect(fromUnit(whole, 1)).toBe(1024);
    expect(Number.isInteger(fromUnit(whole, 0.37))).toBe(true);
  });

  it.each<JsonObject>([
    { uniform: [-3, 7] },
    { logUniform: [0.001, 10] },
    { integer: [1, 100] },
    { logUniform: [8, 512], step: 8 },
  ])('finds the place of a value of %j again', (declared) => {
    const distribution = parseOne(declared);
    for (const unit of [0, 0.1, 0.5, 0.77, 1]) {
      const value = fromUnit(distribution, unit);
      expect(fromUnit(distribution, toUnit(distribution, value))).toBe(value);
    }
    expect(toUnit(distribution, -1e9)).toBe(0);
    expect(toUnit(distribution, 1e9)).toBe(1);
  });
});
