/** A node has at least this many entries, unless it is the last of its level. */
export const minimumEntries = 8;
/** No node has more entries. */
export const maximumEntries = 512;
/** No tree is deeper: nodes have eight entries or more, so this is room for 2^36 entries. */
export const maximumLevel = 12;

export interface SequenceRules<Entry> {
  /** Whether the content of an entry asks for a cut after it. */
  endsAfter(entry: Entry, level: number): boolean;
  /** Writes a node and returns its entry in the level above. */
  writeNode(level: number, entries: readonly Entry[]): Entry;
}

/**
 * Cuts a sequence of any length into a tree of nodes by its content: a change in one place leaves the nodes before
 * and after as they are (docs/format.md, "Chunk lists").
 */
export class SequenceBuilder<Entry> {
  readonly #rules: SequenceRules<Entry>;
  /** For each level, the entries that are in no node yet, and the number of nodes written. */
  readonly #levels: { entries: Entry[]; nodes: number }[] = [{ entries: [], nodes: 0 }];
  /** The entry of the node written last. */
  #last: Entry | null = null;

  constructor(rules: SequenceRules<Entry>) {
    this.#rules = rules;
  }

  add(entry: Entry, level = 0): void {
    const state = (this.#levels[level] ??= { entries: [], nodes: 0 });
    state.entries.push(entry);
    const count = state.entries.length;
    if (count >= maximumEntries || (count >= minimumEntries && this.#rules.endsAfter(entry, level))) {
      this.#closeNode(level);
    }
  }

  /** Whether a node of this level could begin with the next entry. */
  isBetweenNodes(level: number): boolean {
    return this.#levels.slice(0, level + 1).every(({ entries }) => entries.length === 0);
  }

  /**
   * Adds a node that another sequence with the same rules ended by its content, between two nodes.
   *
   * @param node its entry in the level above.
   */
  addNode(node: Entry, level: number): void {
    for (let below = 0; below <= level; below++) {
      const state = (this.#levels[below] ??= { entries: [], nodes: 0 });
      // A node that its content ended has several below it, so none of those can be the root.
      state.nodes += below < level ? minimumEntries : 1;
    }
    this.#last = node;
    this.add(node, level + 1);
  }

  #closeNode(level: number): void {
    const state = this.#levels[level]!;
    const parent = this.#rules.writeNode(level, state.entries);
    state.entries = [];
    state.nodes++;
    this.#last = parent;
    this.add(parent, level + 1);
  }

  /** Writes what is left and returns the entry that names the root. */
  finish(): Entry {
    for (let level = 0; ; level++) {
      const state = this.#levels[level]!;
      if (state.entries.length > 0 || state.nodes === 0) this.#closeNode(level);
      // The only node of its level is the root; the entry above it is never written.
      if (state.nodes === 1) return this.#last!;
    }
  }
}
