import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleModules } from '../../../../support/bundle-modules.mjs';

interface Trained {
  readonly hash: string;
  readonly position: string;
  readonly left: number;
}

interface Output {
  readonly results: readonly Trained[];
  readonly other: Trained;
  readonly failure: object;
}

let bundle: Awaited<ReturnType<typeof bundleModules>>;
let output: Output;
beforeAll(async () => {
  bundle = await bundleModules({ program: 'test/support/gradient-program.ts' });
  const { stdout } = await promisify(execFile)(process.execPath, [bundle.path('program')]);
  output = JSON.parse(stdout) as Output;
  // Each thread loads the engine anew, which takes seconds on a busy machine.
}, 300_000);
afterAll(() => bundle.remove());

it('gives the same bits with one, two and four threads', () => {
  const [one, ...others] = output.results;
  expect(one?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(others).toEqual([one, one]);
});

it('gives other bits with another number of parts', () => {
  expect(output.other.hash).not.toBe(output.results[0]?.hash);
});

it('leaves no tensor behind', () => {
  expect(output.results.map(({ left }) => left)).toEqual([0, 0, 0]);
});

it('hands on what fails in a thread', () => {
  expect(output.failure).toEqual({
    isOurs: true,
    code: 'KSTORE_TASK_INPUT',
    message: 'planted',
    hints: ['what to do'],
  });
});
