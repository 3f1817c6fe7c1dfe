import { describe, expect, it } from 'vitest';
import type { OutputComparison } from '../../../../src/plugins/verdict/compare-outputs.ts';
import { decideCause, type Findings } from '../../../../src/plugins/verdict/decide-cause.ts';

const unsteady = {
  isReordered: false,
  first: { output: 'result/score_v1', path: 'metrics.json', place: 'rmse' },
} as unknown as OutputComparison;

/** Two runs here, one after the other, that differ. */
const decide = (own: Partial<Findings>) =>
  decideCause({
    deviations: [],
    isReordered: false,
    repetition: { difference: unsteady },
    observed: {},
    observedAgain: {},
    isProgram: false,
    guilty: [],
    innocent: [],
    leading: [],
    declaredReason: null,
    ...own,
  });

describe('what to do about a task that gives something else each time', () => {
  const declare = 'or let the task declare its determinism';

  it.each<[string, Partial<Findings>, string]>([
    [
      'a module that drew random numbers',
      { observed: { random: 3 } },
      `let the task draw from its named streams and fix the order of sums, ${declare}`,
    ],
    [
      'a module of which nothing was seen',
      {},
      `let the task draw from its named streams and fix the order of sums, ${declare}`,
    ],
    [
      'what was only seen to measure time',
      { observed: { timer: 2 } },
      `take measured times out of the outputs and fix the order of sums, ${declare}`,
    ],
    [
      'a program that drew random numbers',
      { isProgram: true, observed: { random: 1, timer: 2 } },
      `seed all random numbers from \`kstore.seed\` (KSTORE_SEED) and fix the order of sums, ${declare}`,
    ],
    [
      'a program of which nothing was seen, as in R',
      { isProgram: true },
      `seed all random numbers from \`kstore.seed\` (KSTORE_SEED), take times out of the outputs and fix the order of sums, ${declare}`,
    ],
  ])('of %s', (_what, own, advice) => {
    expect(decide(own)).toMatchObject({ kind: 'not-deterministic', certainty: 'shown', advice });
  });

  it('is that of the clock when nothing but the clock was seen', () => {
    const { kind, advice } = decide({ isProgram: true, observed: { clock: 1 } });
    expect([kind, advice]).toEqual(['clock', 'take the time out of the outputs, or make it a setting']);
  });
});
