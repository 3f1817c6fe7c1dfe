/** Bytes of an id. */
export const idBytes = 32;

const idsInPage = 4096;

/** A set of ids, some 40 to 50 bytes each: the ids in pages that are never moved, and an open-addressing table. */
export class IdTable {
  /** Number of the id in a slot, from 1; 0 is a free slot. At most half of them are used. */
  #slots: Uint32Array;
  readonly #pages: Buffer[] = [];
  #size = 0;

  constructor(expectedIds = 512) {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(expectedIds, 8) * 2)));
  }

  get size(): number {
    return this.#size;
  }

  has(source: Buffer, offset = 0): boolean {
    return this.#slots[this.#findSlot(source, offset)] !== 0;
  }

  /** Adds the id at an offset of a buffer; false when it was there. */
  add(source: Buffer, offset = 0): boolean {
    const slot = this.#findSlot(source, offset);
    if (this.#slots[slot] !== 0) return false;
    const place = (this.#size % idsInPage) * idBytes;
    if (place === 0) this.#pages.push(Buffer.allocUnsafeSlow(idsInPage * idBytes));
    source.copy(this.#pages.at(-1)!, place, offset, offset + idBytes);
    this.#slots[slot] = ++this.#size;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return true;
  }

  /** The slot of the id, or the free one where it belongs. An id is a hash, so its first digits spread well. */
  #findSlot(source: Buffer, offset: number): number {
    const mask = this.#slots.length - 1;
    let slot = source.readUInt32LE(offset) & mask;
    for (;;) {
      const number = this.#slots[slot]!;
      if (number === 0) return slot;
      const place = ((number - 1) % idsInPage) * idBytes;
      const page = this.#pages[Math.floor((number - 1) / idsInPage)]!;
      if (page.compare(source, offset, offset + idBytes, place, place + idBytes) === 0) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 1; number <= this.#size; number++) {
      const page = this.#pages[Math.floor((number - 1) / idsInPage)]!;
      let slot = page.readUInt32LE(((number - 1) % idsInPage) * idBytes) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}
