/** Bytes of an id. */
export const idBytes = 32;

/** A set of ids in one buffer: an open-addressing table, some 80 bytes an id. */
export class IdTable {
  #capacity: number;
  #ids: Buffer;
  #used: Uint8Array;
  #size = 0;

  constructor(expectedIds = 512) {
    this.#capacity = 2 ** Math.ceil(Math.log2(Math.max(expectedIds, 8) * 2));
    this.#ids = Buffer.alloc(this.#capacity * idBytes);
    this.#used = new Uint8Array(this.#capacity);
  }

  get size(): number {
    return this.#size;
  }

  has(source: Buffer, offset = 0): boolean {
    return this.#used[this.#findSlot(source, offset)] === 1;
  }

  /** Adds the id at an offset of a buffer; false when it was there. */
  add(source: Buffer, offset = 0): boolean {
    const slot = this.#findSlot(source, offset);
    if (this.#used[slot] === 1) return false;
    source.copy(this.#ids, slot * idBytes, offset, offset + idBytes);
    this.#used[slot] = 1;
    this.#size++;
    if (this.#size * 2 > this.#capacity) this.#grow();
    return true;
  }

  /** The slot of the id, or the free one where it belongs. An id is a hash, so its first digits spread well. */
  #findSlot(source: Buffer, offset: number): number {
    const mask = this.#capacity - 1;
    let slot = source.readUInt32LE(offset) & mask;
    while (this.#used[slot] === 1) {
      const place = slot * idBytes;
      if (this.#ids.compare(source, offset, offset + idBytes, place, place + idBytes) === 0) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const larger = new IdTable(this.#capacity);
    for (let slot = 0; slot < this.#capacity; slot++) {
      if (this.#used[slot] === 1) larger.add(this.#ids, slot * idBytes);
    }
    this.#capacity = larger.#capacity;
    this.#ids = larger.#ids;
    this.#used = larger.#used;
  }
}
