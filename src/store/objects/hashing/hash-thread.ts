import { parentPort, workerData } from 'node:worker_threads';
import { createFileHash } from '../../codec/hash.ts';
import { control, digestBytes, hashRole, readSlot, type SharedRing } from './shared-ring.ts';

/** Hashes what the program's thread puts into the ring, one content after the other. */
function hashForEver(ring: SharedRing): never {
  const { words } = ring;
  for (;;) {
    const hash = createFileHash();
    let hashed = Atomics.load(words, control.hashed);
    for (;;) {
      // The notice of a slot may come after the slot was seen, and then wakes the wait for the next one.
      while (Atomics.load(words, control.written) === hashed) Atomics.wait(words, control.written, hashed);
      const slot = readSlot(ring, hashed);
      if (slot.length === 0) break;
      hash.update(slot);
      Atomics.store(words, control.hashed, ++hashed);
      Atomics.notify(words, control.hashed);
    }
    new Uint8Array(ring.digest, 0, digestBytes).set(hash.digest());
    Atomics.store(words, control.hashed, hashed + 1);
    Atomics.notify(words, control.hashed);
  }
}

const data = workerData as { role?: unknown; ring?: SharedRing } | null;
if (parentPort !== null && data?.role === hashRole) hashForEver(data.ring!);
