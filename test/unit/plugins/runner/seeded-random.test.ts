import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('createRandomStream', () => {
  it('gives the published numbers', () => {
    const stream = createRandomStream(7, 'weights');
    expect(draw(4, () => stream.next() * 2 ** 32)).toEqual([2407336143, 2679032768, 3422655635, 2499886231]);
    expect(draw(4, () => stream.normal())).toEqual([
      -0.6592955583401332, 1.8725783200787733, -0.16512621006409636, 0.8785393910313554,
    ]);
    expect(stream.shuffle(['a', 'b', 'c', 'd', 'e', 'f']).join('')).toBe('fadecb');
  });

  it('derives the state as documented', () => {
    const digest = createHash('sha256').update('kstore random 1\n[7,"weights","dense1"]').digest();
    const [a, b, , counter] = [0, 4, 8, 12].map((offset) => digest.readUInt32LE(offset)) as [
      number,
      number,
      number,
      number,
    ];
    expect(createRandomStream(7, 'weights').fork('dense1').next()).toBe(((a + b + counter) >>> 0) / 2 ** 32);
  });

  it('keeps streams, seeds and forks apart', () => {
    const firsts = [
      createRandomStream(1, 'a'),
      createRandomStream(2, 'a'),
      createRandomStream(1, 'b'),
      createRandomStream(1, 'a').fork('b'),
      createRandomStream(1, 'a').fork('b').fork('c'),
      createRandomStream(1, 'a').fork('b/c'),
    ].map((stream) => stream.next());
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('forks the same stream however much was drawn before', () => {
    const used = createRandomStream(1, 'a');
    draw(10, () => used.next());
    expect(used.fork('b').next()).toBe(createRandomStream(1, 'a').fork('b').next());
  });

  it('draws whole numbers evenly and refuses wrong limits', () => {
    const stream = createRandomStream(3, 'dice');
    const counts = [0, 0, 0, 0, 0, 0];
    draw(60_000, () => (counts[stream.integer(6)]! += 1));
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(20.5);
    for (const limit of [0, -1, 1.5, 2 ** 33, NaN]) expect(() => stream.integer(limit)).toThrow(RangeError);
    expect(stream.integer(1)).toBe(0);
  });

  it('rejects the words that would make small numbers likelier', () => {
    const stream = createRandomStream(3, 'half');
    const limit = 3 * 2 ** 30;
    const counts = [0, 0, 0];
    draw(30_000, () => (counts[Math.floor(stream.integer(limit) / 2 ** 30)]! += 1));
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('draws normal numbers with mean 0, deviation 1 and the right tails', () => {
    const stream = createRandomStream(5, 'normal');
    const values = draw(100_000, () => stream.normal());
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    const beyondTwo = values.filter((value) => Math.abs(value) > 2).length / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.015);
    expect(Math.abs(variance - 1)).toBeLessThan(0.02);
    expect(Math.abs(beyondTwo - 0.0455)).toBeLessThan(0.003);
  });

  it('shuffles without losing anything', () => {
    const items = draw(
      100,
      (() => {
        let next = 0;
        return () => next++;
      })(),
    );
    const shuffled = createRandomStream(1, 'order').shuffle([...items]);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.sort((left, right) => left - right)).toEqual(items);
  });

  it('refuses seeds that are not 32 bits', () => {
    for (const seed of [-1, 1.5, 2 ** 32, NaN]) expect(() => createRandomStream(seed, 'a')).toThrow();
  });
});

it('a stream goes on where another one was, with the normal number that was still to be given', () => {
  const stream = createRandomStream(1, 'a');
  for (let draws = 0; draws < 5; draws++) stream.normal();
  const other = createRandomStream(1, 'a');
  other.moveTo(stream.position());
  const draw = (source: typeof stream) => [
    source.normal(),
    source.next(),
    source.integer(7),
    source.normal(),
  ];
  expect(draw(other)).toEqual(draw(stream));
  expect(() => other.moveTo('12')).toThrow(RangeError);
});
