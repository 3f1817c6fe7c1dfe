import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleModules } from '../support/bundle-modules.mjs';
import { corpus } from './corpus/index.ts';
import type { HostileGroup } from './hostile-case.ts';
import { runGroup } from './run-corpus.ts';

/** Cases that take seconds for their mere size are left to `npm run proof:hostile`. */
const takesLong = /\d MB|MiB|GiB|TiB|million|\d{2,3},000|all? nested|shared strings/;
const casesOfThreat = 16;

let modules: Awaited<ReturnType<typeof bundleModules>>;
beforeAll(async () => {
  modules = await bundleModules({ worker: 'test/hostile/worker.ts' });
});
afterAll(() => modules.remove());

/** Some of the group's short cases, from all over it. */
function chooseCases({ cases }: HostileGroup): Set<string> {
  const short = cases.map(({ name }) => name).filter((name) => !takesLong.test(name));
  const step = Math.max(1, short.length / casesOfThreat);
  return new Set(Array.from({ length: casesOfThreat }, (_, place) => short[Math.floor(place * step)] ?? ''));
}

it.concurrent.each(corpus)(
  '$threat: nothing outside the target, nothing executed, no hang, a clear error',
  async (group) => {
    const chosen = chooseCases(group);
    const result = await runGroup(group, modules.path('worker'), (name) => chosen.has(name));
    expect(result.problems).toEqual([]);
    expect(result.cases).toBeGreaterThan(0);
  },
  300_000,
);
