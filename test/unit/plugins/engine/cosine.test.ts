import { expect, it } from 'vitest';
import { cosineOfHalfTurns } from '../../../../src/plugins/engine/cosine.ts';

it('cosineOfHalfTurns is near the cosine from end to end, and exact at both', () => {
  let worst = 0;
  for (let i = 0; i <= 10_000; i++)
    worst = Math.max(worst, Math.abs(cosineOfHalfTurns(i / 10_000) - Math.cos((Math.PI * i) / 10_000)));
  expect(worst).toBeLessThan(1e-15);
  expect([0, 0.5, 1].map(cosineOfHalfTurns)).toEqual([1, 0, -1]);
});
