import { isKstoreError } from '../../errors/kstore-error.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore, TreeEntry } from '../../objects/object-store.ts';
import {
  deriveTableWithFacts,
  replaceContent,
  type SourceFile,
  type TableWithFacts,
} from '../../tables/derive.ts';
import { findTableSummary } from '../versions/describe.ts';

/**
 * The table of a dataset version together with what its workbooks hold beside values, read from the files that the
 * version keeps (docs/decisions/0044-facts-beside-values.md); null when it has no table, or one of a file that holds
 * values alone.
 *
 * @param isWanted which files are read; the table is that of these alone.
 * @param replaced files that are read as if they held these bytes.
 * @throws KSTORE_TABLE_… when this kstore refuses files that another one read.
 */
export async function readVersionFacts(
  objects: ObjectStore,
  version: Version,
  isWanted: (path: string) => boolean = () => true,
  replaced: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<TableWithFacts | null> {
  const layout = findTableSummary(version.manifest)?.layout;
  if (layout !== 'sheet' && layout !== 'pairs' && layout !== 'samples') return null;
  const files: SourceFile[] = [];
  for (const entry of objects.walkTree(version.manifest.tree)) {
    if ((entry.mode === 'f' || entry.mode === 'x') && isWanted(entry.path))
      files.push(replaceContent(toSourceFile(objects, entry), replaced.get(entry.path)));
  }
  return deriveTableWithFacts(files, version.name);
}

/**
 * The same of one workbook, as a table of its own; null when it is no table.
 *
 * @param name of what it is a file of.
 */
export async function readFileFacts(file: SourceFile, name: string): Promise<TableWithFacts | null> {
  // Alone, it is no part of a layout of folders.
  const path = file.path.slice(file.path.lastIndexOf('/') + 1);
  const alone = {
    path,
    sizeBytes: file.sizeBytes,
    read: () => file.read(),
    readParts: () => file.readParts(),
  };
  try {
    return await deriveTableWithFacts([alone], name);
  } catch (error) {
    if (isKstoreError(error)) return null;
    throw error;
  }
}

function toSourceFile(
  objects: ObjectStore,
  { path, file }: Pick<Exclude<TreeEntry, { mode: 'd' }>, 'path' | 'file'>,
): SourceFile {
  return {
    path,
    sizeBytes: file.sizeBytes,
    read: () => objects.readFile(file),
    readParts: () => objects.readFileParts(file),
  };
}
