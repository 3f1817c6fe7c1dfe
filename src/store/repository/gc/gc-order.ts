const nothing = -1;

/**
 * The order in which objects should lie in a pack, told while everything needed is walked through.
 *
 * @remarks A new chunk is put behind the one that it follows in its file, so the chunk that replaced another comes to
 * lie beside it; nodes lie in the order of the first chunk below them, so versions of one node come together too. A
 * block of DEFLATE with two that are alike is little longer than with one.
 */
export class ObjectOrder {
  /** For each chunk the one behind it; the last place is the one before the first. */
  readonly #next: Int32Array;
  /** For each node the first chunk below it. */
  readonly #firstChunk: Int32Array;
  readonly #nodes: number[] = [];
  /** Nodes whose first chunk has not come yet. */
  #open: number[] = [];
  #cursor: number;

  /** @param limit object numbers are below this. */
  constructor(limit: number) {
    this.#next = new Int32Array(limit + 1).fill(nothing);
    this.#firstChunk = new Int32Array(limit).fill(nothing);
    this.#cursor = limit;
  }

  /** The next chunk of the walk; `isNew` when it comes for the first time. */
  passChunk(number: number, isNew: boolean): void {
    if (isNew) {
      this.#next[number] = this.#next[this.#cursor]!;
      this.#next[this.#cursor] = number;
    }
    this.#cursor = number;
    this.#close(number);
  }

  /** The next node of the walk; what is below one that is not new is left out. */
  passNode(number: number, isNew: boolean): void {
    if (isNew) {
      this.#nodes.push(number);
      this.#open.push(number);
    } else this.#close(this.#firstChunk[number]!);
  }

  #close(chunk: number): void {
    for (const node of this.#open) this.#firstChunk[node] = chunk;
    this.#open = [];
  }

  /** Chunks, then nodes. */
  list(): Uint32Array {
    const before = this.#next.length - 1;
    const places = new Int32Array(this.#next.length).fill(nothing);
    const chunks: number[] = [];
    for (let number = this.#next[before]!; number !== nothing; number = this.#next[number]!) {
      places[number] = chunks.length;
      chunks.push(number);
    }
    const placeOf = (node: number): number => places[this.#firstChunk[node]!] ?? nothing;
    const nodes = this.#nodes.toSorted((left, right) => placeOf(left) - placeOf(right));
    return Uint32Array.from([...chunks, ...nodes]);
  }
}
