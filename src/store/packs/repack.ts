import { idBytes } from './id-table.ts';
import type { BlockRole } from './pack-format.ts';
import type { PackSession } from './pack-session.ts';
import type { PackSet } from './pack-set.ts';

/**
 * Copies objects into new packs, each one hashed on the way. Nothing is visible before the session is finished.
 *
 * @param numbers object numbers in the order in which they should lie in the new packs.
 * @throws KSTORE_OBJECT_DAMAGED when no pack has an object whole.
 */
export function repack(
  set: PackSet,
  numbers: Uint32Array,
  session: PackSession,
  roleOf: (number: number) => BlockRole,
  onObject: (done: number) => void,
): void {
  const idBuffer = Buffer.alloc(idBytes);
  numbers.forEach((number, done) => {
    const id = set.idOf(number);
    idBuffer.write(id, 'hex');
    session.append(roleOf(number), idBuffer, set.read(id));
    onObject(done);
  });
}
