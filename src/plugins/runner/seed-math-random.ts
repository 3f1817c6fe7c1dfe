import { createRandomStream } from './seeded-random.ts';

/**
 * Makes `Math.random` give the numbers of the stream `Math.random` of a seed, so that libraries which draw from
 * it give the same results again. To be called before they are imported: some draw while they load.
 *
 * @returns a function that puts the former `Math.random` back.
 */
export function seedMathRandom(seed: number): () => void {
  const original = Math.random;
  const stream = createRandomStream(seed, 'Math.random');
  Math.random = () => stream.next();
  return () => {
    Math.random = original;
  };
}
