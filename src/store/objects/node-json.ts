import { parseJson } from '../codec/parse-json.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { isObjectId } from '../model/object-id.ts';
import { maximumEntries, maximumLevel } from './sequence.ts';

/** Object, list of entries, entry. */
const nodeDepth = 3;
/** Below that, no nesting takes memory worth looking for. */
const unusualNodeBytes = 256 * 1024;

export interface RawNode {
  readonly level: number;
  readonly entries: readonly unknown[];
}

/** The error for an object whose bytes are right and whose meaning is not. */
export function invalidObject(id: string, problem: string, cause?: unknown): KstoreError {
  return new KstoreError('KSTORE_OBJECT_INVALID', `object ${id} ${problem}`, { data: { id }, cause });
}

/** Canonical JSON of a node: the members in the order of RFC 8785, where JSON.stringify writes the rest alike. */
export function encodeNode(type: string, level: number, entries: readonly unknown[]): Buffer {
  return Buffer.from(JSON.stringify({ entries, level, type }));
}

/**
 * Reads a node of a role; the entries are still to be checked.
 *
 * @throws KSTORE_OBJECT_INVALID when it is another role, not canonical, or out of bounds.
 */
export function decodeNode(id: string, type: string, bytes: Uint8Array): RawNode {
  const value = parse(id, bytes);
  if (typeof value !== 'object' || value === null || (value as { type?: unknown }).type !== type) {
    throw invalidObject(id, `is not of type ${type}`);
  }
  const { level, entries } = value as { level?: unknown; entries?: unknown };
  if (!isCount(level) || level > maximumLevel) throw invalidObject(id, 'has a level that is out of bounds');
  if (!Array.isArray(entries) || entries.length > maximumEntries || !entries.every(isFlatArray)) {
    throw invalidObject(id, 'has entries that are out of bounds');
  }
  if (!encodeNode(type, level, entries).equals(bytes)) throw invalidObject(id, 'is not canonical JSON');
  return { level, entries };
}

function parse(id: string, bytes: Uint8Array): unknown {
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    return bytes.length > unusualNodeBytes ? parseJson(text, nodeDepth) : (JSON.parse(text) as unknown);
  } catch (error) {
    throw invalidObject(id, 'is not JSON', error);
  }
}

function isFlatArray(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 5 && value.every((part) => typeof part !== 'object');
}

/** A whole number from 0 that JSON carries exactly. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function checkId(id: string, value: unknown): string {
  if (!isObjectId(value)) throw invalidObject(id, 'has an entry without an id');
  return value;
}
