const slabBytes = 4 * 1024 * 1024;

/** Keeps the lines of very many rows in few large pieces of memory; an object for each would take much more. */
export class LineArena {
  readonly #slabs: Uint8Array[] = [];
  /** By row: the slab, and where in it the line begins and ends. */
  readonly #slabOf: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #end = slabBytes;

  /** @param rowCount rows of the table, of which any may be kept. */
  constructor(rowCount: number) {
    this.#slabOf = new Uint16Array(rowCount);
    this.#starts = new Uint32Array(rowCount);
    this.#ends = new Uint32Array(rowCount);
  }

  add(row: number, line: Uint8Array): void {
    if (this.#end + line.length > slabBytes) {
      this.#slabs.push(new Uint8Array(Math.max(slabBytes, line.length)));
      this.#end = 0;
    }
    const slab = this.#slabs.length - 1;
    this.#slabs[slab]!.set(line, this.#end);
    this.#slabOf[row] = slab;
    this.#starts[row] = this.#end;
    this.#end += line.length;
    this.#ends[row] = this.#end;
  }

  /** @param row that was added. */
  get(row: number): Uint8Array {
    return this.#slabs[this.#slabOf[row]!]!.subarray(this.#starts[row], this.#ends[row]);
  }
}
