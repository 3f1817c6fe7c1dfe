/** Keeps the raw bytes of the blocks used last; bounded by bytes. */
export class BlockCache {
  #scratch: Buffer = Buffer.alloc(0);
  readonly #blocks = new Map<number, Uint8Array>();
  readonly #maximumBytes: number;
  #bytes = 0;

  constructor(maximumBytes = 8 * 1024 * 1024) {
    this.#maximumBytes = maximumBytes;
  }

  get(key: number): Uint8Array | undefined {
    const block = this.#blocks.get(key);
    if (block === undefined) return undefined;
    // A Map keeps the order of insertion: the last one used goes to the end.
    this.#blocks.delete(key);
    this.#blocks.set(key, block);
    return block;
  }

  set(key: number, block: Uint8Array): void {
    this.#blocks.set(key, block);
    this.#bytes += block.length;
    for (const [oldest, { length }] of this.#blocks) {
      if (this.#bytes <= this.#maximumBytes) break;
      this.#blocks.delete(oldest);
      this.#bytes -= length;
    }
  }

  /** A buffer for a block that is not kept; the next call gives the same memory again. */
  borrowScratch(bytes: number): Buffer {
    if (this.#scratch.length < bytes) this.#scratch = Buffer.allocUnsafeSlow(2 * bytes);
    return this.#scratch.subarray(0, bytes);
  }

  clear(): void {
    this.#blocks.clear();
    this.#bytes = 0;
    this.#scratch = Buffer.alloc(0);
  }
}
