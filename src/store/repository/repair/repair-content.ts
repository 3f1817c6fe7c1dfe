import { isKstoreError, type KstoreError } from '../../errors/kstore-error.ts';
import { listLinks, type ObjectLink } from '../../objects/object-graph.ts';
import type { ObjectSource } from '../../objects/source.ts';
import { idBytes } from '../../packs/id-table.ts';
import type { BlockRole } from '../../packs/pack-format.ts';
import type { PackSession } from '../../packs/pack-session.ts';
import type { PackSet } from '../../packs/pack-set.ts';
import type { StorageRoot } from '../disk-usage/storage-roots.ts';

/** Where a repaired object came from. */
export type RepairSource = 'damaged pack' | 'other store' | 'working files' | 'ledger cache';

/** Another place that may have what is missing. */
export interface SecondCopy {
  readonly name: RepairSource;
  readonly source: ObjectSource;
}

/** An object that nothing could give. */
export interface LostObject {
  readonly id: string;
  readonly subject: string;
  readonly error: KstoreError;
}

/** The sound packs of a store together with what a repair adds to them; nothing is visible before the session ends. */
export class RepairedContent implements ObjectSource {
  readonly #set: PackSet;
  readonly #session: PackSession | null;
  /** What was added: nodes with their bytes, since more is found by them. */
  readonly #added = new Map<string, Uint8Array | null>();
  readonly #id = Buffer.alloc(idBytes);
  readonly counts = new Map<RepairSource, number>();

  /** @param session null only looks. */
  constructor(set: PackSet, session: PackSession | null) {
    this.#set = set;
    this.#session = session;
  }

  has(id: string): boolean {
    return this.#added.has(id) || this.#set.has(id);
  }

  /** A node. */
  read(id: string): Uint8Array {
    return this.#added.get(id) ?? this.#set.read(id);
  }

  /** Adds an object whose bytes were hashed; false when it is there. */
  add(role: BlockRole, id: string, bytes: Uint8Array, from: RepairSource): boolean {
    if (this.has(id)) return false;
    this.#id.write(id, 'hex');
    this.#session?.append(role, this.#id, bytes);
    this.#added.set(id, role === 1 ? Uint8Array.from(bytes) : null);
    this.counts.set(from, (this.counts.get(from) ?? 0) + 1);
    return true;
  }
}

/** Goes through everything that is needed and fetches what is missing from the second copies, in their order. */
export function fetchMissing(
  content: RepairedContent,
  roots: readonly StorageRoot[],
  copies: readonly SecondCopy[],
  onRoot: (done: number) => void,
): LostObject[] {
  const seen = new Set<string>();
  const lost: LostObject[] = [];
  roots.forEach((root, done) => {
    onRoot(done);
    const open: ObjectLink[] = [...root.links, ...root.mentioned.filter(({ id }) => content.has(id))];
    for (let link = open.pop(); link !== undefined; link = open.pop()) {
      // The bytes of a node may be those of a file too.
      const key = link.role === 'chunk' ? link.id : `node ${link.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      try {
        if (!content.has(link.id)) fetch(content, link, copies);
        open.push(...listLinks(content, link));
      } catch (error) {
        if (!isKstoreError(error)) throw error;
        lost.push({ id: link.id, subject: root.subject, error });
      }
    }
  });
  return lost;
}

/** Leaves the content as it is when no copy has the object; reading it then tells why. */
function fetch(content: RepairedContent, { id, role }: ObjectLink, copies: readonly SecondCopy[]): void {
  let failure: unknown;
  for (const { name, source } of copies) {
    try {
      content.add(role === 'chunk' ? 0 : 1, id, source.read(id), name);
      return;
    } catch (error) {
      if (!isKstoreError(error)) throw error;
      failure ??= error;
    }
  }
  if (!content.has(id)) content.read(id);
  throw failure;
}
