import { chunkSource, maximumChunkBytes } from '../../codec/chunker.ts';
import { hashBytes } from '../../codec/hash.ts';

/** Files that are in no store are cut into chunks anew, which takes some seconds a gigabyte. */
const maximumCutBytes = 512 * 1024 * 1024;
const bufferBytes = 4 * maximumChunkBytes;

interface Chunk {
  readonly id: string;
  readonly bytes: number;
}

interface ChunkedFile {
  readonly sizeBytes: number;
  readParts(): Iterable<Uint8Array>;
  /** Null when its chunks are not known. */
  storedChunks(): Iterable<Chunk> | null;
}

/**
 * The bytes of the file after that lie in chunks which the file before has too: what storing it costs no space for.
 *
 * @returns null for files that would have to be cut into chunks and are longer than 512 MiB.
 */
export function measureSharedBytes(before: ChunkedFile, after: ChunkedFile): number | null {
  const known = new Set<string>();
  const isRead = eachChunk(before, ({ id }) => known.add(id));
  if (!isRead) return null;
  let shared = 0;
  const isMeasured = eachChunk(after, ({ id, bytes }) => (shared += known.has(id) ? bytes : 0));
  return isMeasured ? shared : null;
}

/** @returns false when the file is too long to be cut. */
function eachChunk(file: ChunkedFile, take: (chunk: Chunk) => void): boolean {
  const stored = file.storedChunks();
  if (stored !== null) {
    for (const chunk of stored) take(chunk);
    return true;
  }
  if (file.sizeBytes > maximumCutBytes) return false;
  const parts = file.readParts()[Symbol.iterator]();
  let rest: Uint8Array = new Uint8Array(0);
  const fill = (target: Uint8Array): number => {
    while (rest.length === 0) {
      const next = parts.next();
      if (next.done === true) return 0;
      rest = next.value;
    }
    const count = Math.min(target.length, rest.length);
    target.set(rest.subarray(0, count));
    rest = rest.subarray(count);
    return count;
  };
  chunkSource(fill, Buffer.allocUnsafe(bufferBytes), (bytes) =>
    take({ id: hashBytes(bytes), bytes: bytes.length }),
  );
  return true;
}
