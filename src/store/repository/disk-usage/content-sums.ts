import type { ContentGraph } from './content-graph.ts';

export interface ContentSum {
  readonly chunks: number;
  /** Bytes on the disk, of chunks and nodes. */
  readonly storedBytes: number;
}

/** An object with everything below it that only it names, and what else is below. */
interface Clump {
  chunks: number;
  storedBytes: number;
  /** Objects that others name too; each heads a clump of its own. */
  readonly next: number[];
}

/**
 * Sums over what a root needs, every object counted once, however often it is named.
 *
 * @remarks What is named once can be counted only once, so it is added to what names it; only the rest is walked
 * through for each root. Versions that share all but a few nodes have few such places.
 */
export class ContentSums {
  readonly #graph: ContentGraph;
  readonly #counts: (object: number) => boolean;
  readonly #clumps = new Map<number, Clump>();

  /** @param counts which objects are summed up. */
  constructor(graph: ContentGraph, counts: (object: number) => boolean = () => true) {
    this.#graph = graph;
    this.#counts = counts;
  }

  sumOf(root: number): ContentSum {
    const sum = { chunks: 0, storedBytes: 0 };
    const seen = new Set<number>();
    const open = [...this.#graph.objectsOf(root)];
    for (let object = open.pop(); object !== undefined; object = open.pop()) {
      if (seen.has(object)) continue;
      seen.add(object);
      const clump = this.#clumpOf(object);
      sum.chunks += clump.chunks;
      sum.storedBytes += clump.storedBytes;
      for (const next of clump.next) if (!seen.has(next)) open.push(next);
    }
    return sum;
  }

  #clumpOf(object: number): Clump {
    let clump = this.#clumps.get(object);
    if (clump === undefined) {
      clump = { chunks: 0, storedBytes: 0, next: [] };
      this.#gather(object, clump);
      this.#clumps.set(object, clump);
    }
    return clump;
  }

  #gather(object: number, clump: Clump): void {
    if (this.#counts(object)) {
      clump.storedBytes += this.#graph.set.storedBytesOf(object);
      if (!this.#graph.isNode(object)) clump.chunks++;
    }
    for (const child of this.#graph.childrenOf(object)) {
      if (this.#graph.isNamedAgain(child)) clump.next.push(child);
      else this.#gather(child, clump);
    }
  }
}
