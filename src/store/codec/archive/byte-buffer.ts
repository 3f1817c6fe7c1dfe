/** Bytes that are collected one after the other. */
export class ByteBuffer {
  #bytes: Uint8Array;
  #length = 0;

  constructor(expectedBytes: number) {
    this.#bytes = new Uint8Array(expectedBytes);
  }

  get length(): number {
    return this.#length;
  }

  /** Drops what was added since. */
  cutTo(length: number): void {
    this.#length = length;
  }

  toBytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  addByte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = byte;
  }

  addUint16(value: number): void {
    this.addByte(value & 255);
    this.addByte(value >>> 8);
  }

  /** LEB128: seven bits a byte, the lowest first; the highest bit says that more follow. */
  addCount(count: number): void {
    let rest = count;
    for (; rest > 127; rest >>>= 7) this.addByte((rest & 127) | 128);
    this.addByte(rest);
  }

  addBytes(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #grow(bytes: number): void {
    const longer = new Uint8Array(Math.max(this.#length + bytes, 2 * this.#bytes.length));
    longer.set(this.toBytes());
    this.#bytes = longer;
  }
}
