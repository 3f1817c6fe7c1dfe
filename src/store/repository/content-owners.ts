import { listLinks, type ObjectLink } from '../objects/object-graph.ts';
import type { PackSet } from '../packs/pack-set.ts';
import type { StorageRoot } from './storage-roots.ts';

const nobody = 0;
const several = -1;

/** Who needs each object of a store: one root alone, several, or nobody. */
export class ContentOwners {
  readonly #set: PackSet;
  readonly #roots: readonly StorageRoot[];
  /** Number of the root, counted from 1. */
  readonly #owner: Int32Array;
  /** Bytes on the disk of each node and all below it. */
  readonly #totals: Float64Array;
  readonly #unique: Float64Array;
  readonly #rootTotals: Float64Array;
  missingObjects = 0;

  /** @throws KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_INVALID */
  constructor(set: PackSet, roots: readonly StorageRoot[], onRoot: (done: number) => void) {
    this.#set = set;
    this.#roots = roots;
    this.#owner = new Int32Array(set.limit);
    this.#totals = new Float64Array(set.limit);
    this.#unique = new Float64Array(roots.length);
    this.#rootTotals = new Float64Array(roots.length);
    roots.forEach((root, index) => {
      onRoot(index);
      const links = [...root.links, ...root.mentioned.filter(({ id }) => set.has(id))];
      for (const link of links) this.#rootTotals[index]! += this.#visit(link, index);
    });
  }

  /** A node that several roots have is entered twice at most: for its first owner, and when it gets the second. */
  #visit(link: ObjectLink, root: number): number {
    const number = this.#set.find(link.id);
    if (number < 0) {
      this.missingObjects++;
      return 0;
    }
    const owner = this.#owner[number]!;
    if (owner === several) return this.#totals[number]!;
    // Content that a root has twice is counted once.
    if (owner === root + 1) return 0;
    const own = this.#set.storedBytesOf(number);
    let total = own;
    if (owner === nobody) {
      this.#owner[number] = root + 1;
      this.#unique[root]! += own;
      for (const below of listLinks(this.#set, link)) total += this.#visit(below, root);
      this.#totals[number] = total;
      return total;
    }
    this.#owner[number] = several;
    this.#unique[owner - 1]! -= own;
    for (const below of listLinks(this.#set, link)) this.#visit(below, root);
    return this.#totals[number]!;
  }

  isUnique(number: number): boolean {
    return this.#owner[number]! > 0;
  }

  uniqueBytesOf(root: number): number {
    return this.#unique[root]!;
  }

  totalBytesOf(root: number): number {
    return this.#rootTotals[root]!;
  }

  uniqueBytesOfType(type: StorageRoot['type']): number {
    return this.#roots.reduce((sum, root, index) => sum + (root.type === type ? this.#unique[index]! : 0), 0);
  }

  get sharedBytes(): number {
    return this.#sum((owner) => owner === several);
  }

  get neededBytes(): number {
    return this.#sum((owner) => owner !== nobody);
  }

  #sum(counts: (owner: number) => boolean): number {
    let sum = 0;
    this.#owner.forEach((owner, number) => {
      if (counts(owner)) sum += this.#set.storedBytesOf(number);
    });
    return sum;
  }

  /** Bytes of everything in packs, needed or not, copies too. */
  get storedBytes(): number {
    let sum = 0;
    this.#set.packs.forEach(({ reader }, pack) => {
      for (let entry = 0; entry < reader.index.chunkCount; entry++)
        sum += this.#set.storedBytesAt(pack, entry);
    });
    return sum;
  }
}
