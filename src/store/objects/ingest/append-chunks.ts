import { idBytes } from '../../packs/id-table.ts';
import type { PackSession } from '../../packs/pack-session.ts';
import type { HashedChunks } from './file-batch.ts';

/** Puts the chunks that are new into packs. */
export function appendNewChunks(
  session: PackSession,
  buffer: Uint8Array,
  { chunkBytes, chunkIds }: HashedChunks,
  isNew: Uint8Array,
): void {
  const ids = Buffer.from(chunkIds.buffer, chunkIds.byteOffset, chunkIds.byteLength);
  let start = 0;
  for (let chunk = 0; chunk < chunkBytes.length; chunk++) {
    const length = chunkBytes[chunk]!;
    if (isNew[chunk] === 1) {
      const id = ids.subarray(chunk * idBytes, (chunk + 1) * idBytes);
      session.append(0, id, buffer.subarray(start, start + length));
    }
    start += length;
  }
}
