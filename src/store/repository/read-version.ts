import type { Json } from '../codec/canonical-json.ts';
import type { Version } from '../ledger/ledger-state.ts';
import type { ObjectStore, TreeEntry } from '../objects/object-store.ts';
import { decodeTable } from '../tables/table-file.ts';
import type { Table } from '../tables/table.ts';
import { readTableBytes } from './describe.ts';

/** The canonical table of a dataset version, or null. */
export function readVersionTable(objects: ObjectStore, version: Version): Table | null {
  const bytes = readTableBytes(objects, version.manifest);
  return bytes === null ? null : decodeTable(bytes);
}

/** The parsed settings of a model, preprocessing, training, evaluation or experiment; null for other kinds. */
export function readVersionSettings(version: Version): Json {
  return version.manifest.meta.value ?? null;
}

/** Content of one file of a version, or null when it has no such file. */
export function readVersionFile(objects: ObjectStore, version: Version, path: string): Uint8Array | null {
  const entry = objects.findTreeEntry(version.manifest.tree, path);
  return entry === null || entry.mode === 'd' ? null : objects.readFile(entry.file);
}

/** The files of a version, at most `limit` of them. */
export function listVersionFiles(objects: ObjectStore, version: Version, limit = Infinity): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const entry of objects.walkTree(version.manifest.tree)) {
    if (entries.length >= limit) break;
    entries.push(entry);
  }
  return entries;
}
