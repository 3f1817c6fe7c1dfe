import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleModules } from '../support/bundle-modules.mjs';
import { corpus } from './corpus/index.ts';
import { runGroup } from './run-corpus.ts';

/** Cases that take seconds for their mere size are left to `npm run proof:hostile`. */
const takesLong = /\d MB|GiB|TiB|million|\d{2,3},000|all? nested|shared strings/;

let modules: Awaited<ReturnType<typeof bundleModules>>;
beforeAll(async () => {
  modules = await bundleModules({ worker: 'test/hostile/worker.ts' });
});
afterAll(() => modules.remove());

it.each(corpus)(
  '$threat: nothing outside the target, nothing executed, no hang, a clear error',
  async (group) => {
    const { problems } = await runGroup(group, modules.path('worker'), (name) => !takesLong.test(name));
    expect(problems).toEqual([]);
  },
  600_000,
);
