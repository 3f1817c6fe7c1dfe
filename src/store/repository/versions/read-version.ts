import type { Json } from '../../codec/canonical-json.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore, TreeEntry } from '../../objects/object-store.ts';
import { decodeTable, type EncodedTable } from '../../tables/table-file.ts';
import type { Column, Table } from '../../tables/table.ts';
import { findTableSummary, readTableBytes } from './describe.ts';

/** The canonical table of a dataset version, or null. */
export function readVersionTable(objects: ObjectStore, version: Version): Table | null {
  const bytes = readTableBytes(objects, version.manifest);
  return bytes === null ? null : decodeTable(bytes);
}

/** The same, row by row in bounded memory; its rows are checked when they are read. */
export function openVersionTable(objects: ObjectStore, version: Version): EncodedTable | null {
  const summary = findTableSummary(version.manifest);
  if (summary === null) return null;
  const parts = () => objects.readFileParts(summary);
  return { columns: readColumns(parts()), rowCount: summary.rows, parts };
}

/** @throws KSTORE_OBJECT_INVALID when the first line is not the header of a table. */
function readColumns(parts: Iterable<Uint8Array>): readonly Column[] {
  let head = Buffer.alloc(0);
  for (const part of parts) {
    head = Buffer.concat([head, part]);
    if (head.includes('\n')) break;
  }
  return decodeTable(head.subarray(0, head.indexOf('\n') + 1)).columns;
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
