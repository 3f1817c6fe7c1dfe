/** Two threads share this: one fills slots, the other one hashes them. */
export interface SharedRing {
  /** See `control`; then the number of bytes in each slot. */
  readonly words: Int32Array;
  readonly bytes: Uint8Array;
  readonly digest: SharedArrayBuffer;
}

export const hashRole = 'kstore hash';
export const slotBytes = 1024 * 1024;
export const slotCount = 8;
export const digestBytes = 32;

/** Places in `words`. Both count slots and only rise; what is written and not hashed is in the ring. */
export const control = { written: 0, hashed: 1 } as const;
const firstLength = 2;

export function createRing(): SharedRing {
  return {
    words: new Int32Array(new SharedArrayBuffer(4 * (firstLength + slotCount))),
    bytes: new Uint8Array(new SharedArrayBuffer(slotBytes * slotCount)),
    digest: new SharedArrayBuffer(digestBytes),
  };
}

/** The bytes of a slot; none mean that the content ends here. */
export function readSlot(ring: SharedRing, count: number): Uint8Array {
  const slot = toSlot(count);
  const start = slot * slotBytes;
  return ring.bytes.subarray(start, start + Atomics.load(ring.words, firstLength + slot));
}

export function setSlotLength(ring: SharedRing, count: number, length: number): void {
  Atomics.store(ring.words, firstLength + toSlot(count), length);
}

/** Counts run over 2³¹ after 2 PiB; until then they are never negative. */
export function toSlot(count: number): number {
  return count % slotCount;
}
