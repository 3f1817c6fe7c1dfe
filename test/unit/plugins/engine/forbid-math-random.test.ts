import { describe, expect, it } from 'vitest';
import { forbidMathRandom } from '../../../../src/plugins/engine/forbid-math-random.ts';

describe('forbidMathRandom', () => {
  it('lets nobody draw unseen, and puts things back', () => {
    const original = Math.random;
    expect(() => forbidMathRandom(() => Math.random())).toThrow(/named stream/);
    expect(Math.random).toBe(original);
    expect(forbidMathRandom(() => 3)).toBe(3);
  });
});
