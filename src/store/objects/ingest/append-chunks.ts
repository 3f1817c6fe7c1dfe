import { idBytes } from '../../packs/id-table.ts';
import type { PackSession } from '../../packs/pack-session.ts';
import type { HashedChunks } from './file-batch.ts';

/**
 * Puts the chunks that are new into packs.
 *
 * @param pieces the bytes of the chunks; none of them lies in two pieces.
 */
export function appendNewChunks(
  session: PackSession,
  pieces: readonly Uint8Array[],
  { chunkBytes, chunkIds }: HashedChunks,
  isNew: Uint8Array,
): void {
  const ids = Buffer.from(chunkIds.buffer, chunkIds.byteOffset, chunkIds.byteLength);
  let chunk = 0;
  for (const piece of pieces) {
    let start = 0;
    // An empty piece is one empty chunk.
    do {
      const length = chunkBytes[chunk]!;
      if (isNew[chunk] === 1) {
        const id = ids.subarray(chunk * idBytes, (chunk + 1) * idBytes);
        session.append(0, id, piece.subarray(start, start + length));
      }
      start += length;
      chunk++;
    } while (start < piece.length);
  }
}
