import { createHash, hash, type Hash } from 'node:crypto';
import type { ObjectId } from '../model/object-id.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of bytes (or of a string's UTF-8 bytes) as 64 hexadecimal digits. */
export function hashBytes<Role extends string>(bytes: Uint8Array | string): ObjectId<Role> {
  return hash('sha256', bytes, 'hex') as ObjectId<Role>;
}

/** SHA-256 of a value's canonical JSON: the id of every typed object (docs/format.md, "Ids"). */
export function hashJson<Role extends string>(value: unknown): ObjectId<Role> {
  return hashBytes<Role>(canonicalJson(value));
}

export function createFileHash(): Hash {
  return createHash('sha256');
}
