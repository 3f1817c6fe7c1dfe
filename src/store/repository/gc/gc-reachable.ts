import { KstoreError, isKstoreError } from '../../errors/kstore-error.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import { walkObjects } from '../../objects/object-graph.ts';
import type { PackSet } from '../../packs/pack-set.ts';
import { ObjectOrder } from './gc-order.ts';
import type { StorageRoot } from '../disk-usage/storage-roots.ts';

/** What is needed of the objects of a set of packs. */
export interface Reachable {
  /** For each object number: 0 when nothing needs it, 1 for a chunk, 2 for a node. */
  readonly isNeeded: Uint8Array;
  /** The numbers of the needed objects, chunks before nodes, what is alike side by side. */
  readonly order: Uint32Array;
}

/**
 * Finds what versions, runs and the stage need; nodes that several have are read once.
 *
 * @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_INVALID: below a node that cannot be read nobody
 * knows what is needed.
 */
export function findReachable(
  set: PackSet,
  roots: readonly StorageRoot[],
  progress: ProgressReporter,
): Reachable {
  const isNeeded = new Uint8Array(set.limit);
  const order = new ObjectOrder(set.limit);
  roots.forEach((root, index) => {
    progress.update({ label: 'look what is needed', done: index, total: roots.length, unit: '' });
    const links = [...root.links, ...root.mentioned.filter(({ id }) => set.has(id))];
    for (const link of links) {
      try {
        walkObjects(set, link, ({ id, role }) => {
          const number = set.find(id);
          if (number < 0)
            throw new KstoreError('KSTORE_OBJECT_MISSING', `object ${id} is missing`, { data: { id } });
          const state = isNeeded[number]!;
          if (role === 'chunk') {
            if (state === 0) isNeeded[number] = 1;
            if (state !== 2) order.passChunk(number, state === 0);
            return false;
          }
          // The bytes of a node may be those of a file too, and have come as such before.
          isNeeded[number] = 2;
          if (state !== 1) order.passNode(number, state === 0);
          return state !== 2;
        });
      } catch (error) {
        throw isKstoreError(error) ? incomplete(error, root) : error;
      }
    }
  });
  return { isNeeded, order: order.list() };
}

function incomplete(error: KstoreError, root: StorageRoot): KstoreError {
  return new KstoreError(error.code, `${root.subject}: ${error.message}`, {
    data: error.data,
    hints: ['run `kstore repair` first; nothing was changed'],
    cause: error,
  });
}
