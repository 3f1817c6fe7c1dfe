import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleModules } from '../../../support/bundle-modules.mjs';

interface Output {
  readonly results: readonly { readonly hash: string; readonly losses: readonly number[] }[];
  readonly resumed: string;
  readonly other: string;
}

let bundle: Awaited<ReturnType<typeof bundleModules>>;
let output: Output;
beforeAll(async () => {
  bundle = await bundleModules({ program: 'test/support/training-program.ts' });
  const { stdout } = await promisify(execFile)(process.execPath, [bundle.path('program')]);
  output = JSON.parse(stdout) as Output;
  // Each thread loads the engine anew, which takes seconds on a busy machine.
}, 300_000);
afterAll(() => bundle.remove());

it('trains a model in parts to the same bits on one, two and four threads', () => {
  const [one, ...others] = output.results;
  expect(one!.losses).toHaveLength(2);
  expect(one!.losses[1]).toBeLessThan(one!.losses[0]!);
  expect(others).toEqual([one, one]);
});

it('goes on between two epochs with the same bits', () => {
  expect(output.resumed).toBe(output.results[0]!.hash);
});

it('gives other bits with another number of parts', () => {
  expect(output.other).not.toBe(output.results[0]!.hash);
});
