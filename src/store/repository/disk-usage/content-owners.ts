import type { ContentGraph } from './content-graph.ts';
import type { StorageRoot } from './storage-roots.ts';

const nobody = 0;
const several = -1;

/** Who needs each object of a store: one root alone, several, or nobody. */
export class ContentOwners {
  readonly #graph: ContentGraph;
  /** Number of the root, counted from 1. */
  readonly #owner: Int32Array;
  /** Bytes on the disk that a root alone needs. */
  readonly #unique: Float64Array;

  constructor(graph: ContentGraph) {
    this.#graph = graph;
    this.#owner = new Int32Array(graph.set.limit);
    this.#unique = new Float64Array(graph.roots.length);
    graph.roots.forEach((_, root) => {
      for (const object of graph.objectsOf(root)) this.#visit(object, root);
    });
  }

  /** A node that several roots have is entered twice at most: for its first owner, and when it gets the second. */
  #visit(object: number, root: number): void {
    const owner = this.#owner[object]!;
    if (owner === several || owner === root + 1) return;
    const bytes = this.#graph.set.storedBytesOf(object);
    if (owner === nobody) {
      this.#owner[object] = root + 1;
      this.#unique[root]! += bytes;
    } else {
      this.#owner[object] = several;
      this.#unique[owner - 1]! -= bytes;
    }
    for (const below of this.#graph.childrenOf(object)) this.#visit(below, root);
  }

  isUnique(object: number): boolean {
    return this.#owner[object]! > 0;
  }

  uniqueBytesOf(root: number): number {
    return this.#unique[root]!;
  }

  uniqueBytesOfType(type: StorageRoot['type']): number {
    return this.#graph.roots.reduce(
      (sum, root, index) => sum + (root.type === type ? this.#unique[index]! : 0),
      0,
    );
  }

  get sharedBytes(): number {
    return this.#sum((owner) => owner === several);
  }

  get neededBytes(): number {
    return this.#sum((owner) => owner !== nobody);
  }

  #sum(counts: (owner: number) => boolean): number {
    let sum = 0;
    this.#owner.forEach((owner, object) => {
      if (counts(owner)) sum += this.#graph.set.storedBytesOf(object);
    });
    return sum;
  }

  /** Bytes of everything in packs, needed or not, copies too. */
  get storedBytes(): number {
    const { set } = this.#graph;
    let sum = 0;
    set.packs.forEach(({ reader }, pack) => {
      for (let entry = 0; entry < reader.index.chunkCount; entry++) sum += set.storedBytesAt(pack, entry);
    });
    return sum;
  }
}
