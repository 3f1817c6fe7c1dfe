import type { Json } from '../../codec/canonical-json.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import type { Kind } from '../../model/kind.ts';
import type { FileId } from '../../model/object-id.ts';
import type { ObjectStore, StoredChunk, TreeEntry } from '../../objects/object-store.ts';
import type { SourceFile, TableWithFacts } from '../../tables/derive.ts';
import type { EncodedTable } from '../../tables/table-file.ts';
import { findTableSummary } from '../versions/describe.ts';
import { readVersionFacts } from './read-table-facts.ts';
import { openVersionTable, readVersionSettings } from '../versions/read-version.ts';
import { formatFullReference } from '../versions/resolve.ts';

/** A file of one of the two things that a diff compares; of a link, its target. */
export interface SideFile extends SourceFile {
  readonly mode: 'f' | 'x' | 'l';
  /** Null when it is not known without reading the file. */
  readonly id: FileId | null;
  /** The chunks that it is stored as; null when it is none of a store, or stored otherwise. */
  storedChunks(): Iterable<StoredChunk> | null;
}

/** One of the two things that a diff compares: a version, a folder, a file, or what lies in the workspace. */
export interface DiffSide {
  /** As people read it: `dataset/formula_v1`, or the path as it was typed. */
  readonly name: string;
  /** What it is; `folder` and `file` are of any kind. */
  readonly kind: Kind | 'folder' | 'file';
  /** Null for what is no version. */
  readonly version: Version | null;
  /** In the order of the UTF-8 bytes of their paths. */
  files(): Iterable<SideFile>;
  find(path: string): SideFile | null;
  /** The table that its files are as a whole; null when they are none. @throws KSTORE_TABLE_…, KSTORE_DATASET_INVALID */
  openTable(): Promise<EncodedTable | null>;
  /** How its files hold that table; null when they are none. */
  findLayout(): Promise<string | null>;
  /**
   * The table with what workbooks hold beside values.
   *
   * @param isWanted which files are read. @param replaced files that are read as if they held these bytes.
   */
  readFacts(
    isWanted: (path: string) => boolean,
    replaced?: ReadonlyMap<string, Uint8Array>,
  ): Promise<TableWithFacts | null>;
  /** Null for what is no file of settings. @throws KSTORE_SETTINGS_SYNTAX */
  readSettings(): Promise<Json>;
}

/** A version that is in the store. */
export function openVersionSide(objects: ObjectStore, version: Version): DiffSide {
  const { tree } = version.manifest;
  return {
    name: formatFullReference(version),
    kind: version.kind,
    version,
    *files() {
      for (const entry of objects.walkTree(tree)) if (entry.mode !== 'd') yield toSideFile(objects, entry);
    },
    find(path) {
      const entry = objects.findTreeEntry(tree, path);
      return entry === null || entry.mode === 'd' ? null : toSideFile(objects, entry);
    },
    openTable: () => Promise.resolve(openVersionTable(objects, version)),
    findLayout: () => Promise.resolve(findTableSummary(version.manifest)?.layout ?? null),
    readFacts: (isWanted, replaced) => readVersionFacts(objects, version, isWanted, replaced),
    readSettings: () => Promise.resolve(readVersionSettings(version)),
  };
}

function toSideFile(objects: ObjectStore, { path, mode, file }: Exclude<TreeEntry, { mode: 'd' }>): SideFile {
  return {
    path,
    mode,
    sizeBytes: file.sizeBytes,
    id: file.id,
    read: () => objects.readFile(file),
    readParts: () => objects.readFileChunks(file),
    storedChunks: () => objects.listStoredChunks(file),
  };
}
