/** So many items wait at most before the ones they follow are loaded. */
const maximumWaiting = 1024;

/** A list whose beginning is made on first use: what a command does not look at costs nothing. */
export class LazyList<Item> {
  readonly #load: () => readonly Item[];
  readonly #waiting: readonly Item[];
  #items: readonly Item[] | null = null;

  /** @param waiting items that come after the loaded ones. */
  constructor(load: () => readonly Item[], waiting: readonly Item[] = []) {
    this.#load = load;
    this.#waiting = waiting;
  }

  get items(): readonly Item[] {
    this.#items ??= this.#waiting.length === 0 ? this.#load() : [...this.#load(), ...this.#waiting];
    return this.#items;
  }

  /** A list with further items; this one stays as it is. */
  extend(added: readonly Item[]): LazyList<Item> {
    if (added.length === 0) return this;
    const waiting = [...this.#waiting, ...added];
    if (this.#items !== null || waiting.length > maximumWaiting) {
      const { items } = this;
      return new LazyList(() => items, added);
    }
    return new LazyList(this.#load, waiting);
  }
}
