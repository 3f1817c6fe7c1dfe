import { listLinks, type ObjectLink } from '../../objects/object-graph.ts';
import type { PackSet } from '../../packs/pack-set.ts';
import type { StorageRoot } from './storage-roots.ts';

const none = new Uint32Array(0);

/** What names what in a store, by the numbers of a pack set: some 4 bytes a name. Every node is read once. */
export class ContentGraph {
  readonly set: PackSet;
  readonly roots: readonly StorageRoot[];
  readonly #children = new Map<number, Uint32Array>();
  /** How often an object is named, by nodes and by roots. */
  readonly #mentions: Uint32Array;
  readonly #rootObjects: readonly Uint32Array[];
  readonly #missing = new Set<string>();

  /** @throws KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_INVALID */
  constructor(set: PackSet, roots: readonly StorageRoot[], onRoot: (done: number) => void) {
    this.set = set;
    this.roots = roots;
    this.#mentions = new Uint32Array(set.limit);
    this.#rootObjects = roots.map((root, done) => {
      onRoot(done);
      return this.#enter([...root.links, ...root.mentioned.filter(({ id }) => set.has(id))]);
    });
  }

  #enter(links: readonly ObjectLink[]): Uint32Array {
    const numbers: number[] = [];
    for (const link of links) {
      const number = this.set.find(link.id);
      if (number < 0) {
        this.#missing.add(link.id);
        continue;
      }
      numbers.push(number);
      this.#mentions[number]! += 1;
      if (link.role === 'chunk' || this.#children.has(number)) continue;
      // Before its children: a node that names itself has an end.
      this.#children.set(number, none);
      this.#children.set(number, this.#enter(listLinks(this.set, link)));
    }
    return Uint32Array.from(numbers);
  }

  /** What a root names itself. */
  objectsOf(root: number): Uint32Array {
    return this.#rootObjects[root]!;
  }

  /** What a node names, in its order, as often as it does; nothing for a chunk. */
  childrenOf(object: number): Uint32Array {
    return this.#children.get(object) ?? none;
  }

  isNode(object: number): boolean {
    return this.#children.has(object);
  }

  /** True when several nodes or roots name it, or one does several times. */
  isNamedAgain(object: number): boolean {
    return this.#mentions[object]! > 1;
  }

  /** Objects that are needed and in no readable pack. */
  get missingObjects(): number {
    return this.#missing.size;
  }
}
