import type { Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import { deriveTable } from '../../tables/derive.ts';
import type { EncodedTable } from '../../tables/table-file.ts';

/**
 * Reads one file of a version as a table of its own.
 *
 * @returns null when there is no such file, or it is of no format that holds a table.
 * @throws KSTORE_TABLE_… when it is no table.
 */
export async function readSheet(
  objects: ObjectStore,
  version: Version,
  path: string,
): Promise<EncodedTable | null> {
  const entry = objects.findTreeEntry(version.manifest.tree, path);
  if (entry === null || entry.mode === 'd' || entry.mode === 'l') return null;
  const { file } = entry;
  const source = {
    // Alone, it is no part of a layout of folders.
    path: path.slice(path.lastIndexOf('/') + 1),
    sizeBytes: file.sizeBytes,
    read: () => objects.readFile(file),
    readParts: () => objects.readFileParts(file),
  };
  return deriveTable([source], path);
}
