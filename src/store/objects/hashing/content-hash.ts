import { createFileHash } from '../../codec/hash.ts';

/** SHA-256 of content that is handed over in parts. */
export interface ContentHash {
  update(bytes: Uint8Array): unknown;
  /** Hexadecimal; null when it cannot be told. */
  digest(): string | null;
}

/** On the thread of the caller. */
export function hashHere(): ContentHash {
  const hash = createFileHash();
  return { update: (bytes) => hash.update(bytes), digest: () => hash.digest('hex') };
}
