import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleModules } from '../support/bundle-modules.mjs';
import { proveBits } from './bits.ts';
import { proveCaches } from './caches.ts';
import { createDiskProof } from './disk.ts';
import { proveFaults } from './faults.ts';
import { proveReorder } from './reorder.ts';
import { Tally, type Proof } from './tally.ts';

// The short form of docs/proofs.md; each proof tells itself what it found wrong.
const timeoutMs = 300_000;
let modules: Awaited<ReturnType<typeof bundleModules>>;
beforeAll(async () => {
  modules = await bundleModules({ child: 'test/proofs/child.ts' });
});
afterAll(() => modules.remove());

async function run(proof: Proof): Promise<Tally> {
  const tally = new Tally();
  await proof('short', tally);
  return tally;
}

describe('crash safety', () => {
  it.each<[string, string, () => Proof]>([
    ['faults', 'points (kill)', () => proveFaults],
    ['reorder', 'different states', () => proveReorder],
    ['bits', 'bits flipped', () => proveBits],
    ['caches', 'mixed states', () => proveCaches],
    ['disk', 'stores removed meanwhile', () => createDiskProof(modules.path('child'))],
  ])(
    'holds: %s',
    async (_name, counted, proof) => {
      const { failures, counts } = await run(proof());
      expect(failures).toEqual([]);
      expect(counts[counted]).toBeGreaterThan(0);
    },
    timeoutMs,
  );
});
