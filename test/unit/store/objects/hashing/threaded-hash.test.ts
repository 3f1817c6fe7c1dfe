import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ThreadedHash } from '../../../../../src/store/objects/hashing/threaded-hash.ts';

/** The threads run the built program: `npm run build` comes before the tests. */
const dist = join(import.meta.dirname, '../../../../../dist');

let hash: ThreadedHash;
beforeEach(() => {
  hash = new ThreadedHash({ folder: dist, count: 1 });
});
afterEach(() => hash.end());

it.each([
  ['nothing', []],
  ['one byte', [1]],
  ['exactly one slot', [1024 * 1024]],
  ['parts of all lengths, more than the ring holds', [3, 70_000, 5 * 1024 * 1024 + 1, 0, 9 * 1024 * 1024]],
])('gives the SHA-256 of %s', (_what, lengths) => {
  const parts = lengths.map((length, index) => Buffer.alloc(length, index + 1));
  for (const part of parts) hash.update(part);
  expect(hash.digest()).toBe(createHash('sha256').update(Buffer.concat(parts)).digest('hex'));
});

it('begins anew after each digest', () => {
  for (let round = 0; round < 20; round++) {
    const bytes = Buffer.alloc(300_000 * (round % 7), round);
    hash.update(bytes);
    expect(hash.digest()).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
