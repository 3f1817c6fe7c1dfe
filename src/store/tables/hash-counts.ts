/**
 * Counts how often each of very many 64-bit hashes comes: 12 bytes a place, of which at least half are free, where a
 * Map of strings needs a hundred for each hash.
 */
export class HashCounts {
  #places = 1024;
  #upper = new Uint32Array(this.#places);
  #lower = new Uint32Array(this.#places);
  /** 0 marks a free place. */
  #counts = new Uint32Array(this.#places);
  #used = 0;

  /**
   * @param digits 16 hexadecimal digits.
   * @returns how often this hash has come by now.
   */
  add(digits: string): number {
    const upper = Number.parseInt(digits.slice(0, 8), 16);
    const lower = Number.parseInt(digits.slice(8), 16);
    const place = this.#find(upper, lower);
    if (this.#counts[place] !== 0) return ++this.#counts[place]!;
    this.#set(place, upper, lower, 1);
    if (++this.#used * 2 > this.#places) this.#grow();
    return 1;
  }

  #find(upper: number, lower: number): number {
    const mask = this.#places - 1;
    let place = lower & mask;
    while (this.#counts[place] !== 0 && (this.#upper[place] !== upper || this.#lower[place] !== lower))
      place = (place + 1) & mask;
    return place;
  }

  #set(place: number, upper: number, lower: number, count: number): void {
    this.#upper[place] = upper;
    this.#lower[place] = lower;
    this.#counts[place] = count;
  }

  #grow(): void {
    const [uppers, lowers, counts] = [this.#upper, this.#lower, this.#counts];
    this.#places *= 2;
    this.#upper = new Uint32Array(this.#places);
    this.#lower = new Uint32Array(this.#places);
    this.#counts = new Uint32Array(this.#places);
    counts.forEach((count, index) => {
      if (count === 0) return;
      const [upper, lower] = [uppers[index]!, lowers[index]!];
      this.#set(this.#find(upper, lower), upper, lower, count);
    });
  }
}
