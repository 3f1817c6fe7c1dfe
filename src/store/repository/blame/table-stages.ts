import { isKstoreError } from '../../errors/kstore-error.ts';
import type { LedgerState, Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import { isTableFile } from '../../tables/layout.ts';
import type { EncodedTable } from '../../tables/table-file.ts';
import { findTableSummary } from '../versions/describe.ts';
import { diffSheets } from '../diff/diff-sheets.ts';
import { openVersionSide } from '../diff/diff-side.ts';
import { diffVersions } from '../diff/diff.ts';
import { readSheet } from '../diff/read-sheet.ts';
import { openVersionTable } from '../versions/read-version.ts';

/** A table as one version of a dataset has it. */
export interface TableStage {
  readonly version: Version;
  /** Of a folder of sheets, the file; null for a dataset that is one table. */
  readonly path: string | null;
  /** The same object as that of the stage before when nothing in it changed. */
  readonly table: EncodedTable;
}

/** So many files of a folder are read as sheets. */
const maximumSheets = 500;

/** The versions of an artifact, oldest first. */
export function listVersionsOf(
  state: LedgerState,
  { kind, name }: Pick<Version, 'kind' | 'name'>,
): Version[] {
  return state.versions
    .filter((version) => version.kind === kind && version.name === name)
    .sort((left, right) => left.version - right.version);
}

/** What may be opened as a table: null for the dataset as a whole, else its files one by one. */
export function listTables(objects: ObjectStore, version: Version): (string | null)[] {
  if (version.kind !== 'dataset') return [];
  if (findTableSummary(version.manifest) !== null) return [null];
  const paths: string[] = [];
  for (const entry of objects.walkTree(version.manifest.tree)) {
    if (entry.mode === 'd' || entry.mode === 'l' || !isTableFile(entry)) continue;
    paths.push(entry.path);
    if (paths.length === maximumSheets) break;
  }
  return paths;
}

/** @returns null when the version has no such table, or one that this kstore refuses. */
export async function openStage(
  objects: ObjectStore,
  version: Version,
  path: string | null,
): Promise<TableStage | null> {
  const table = await openTable(objects, version, path);
  return table === null ? null : { version, path, table };
}

async function openTable(
  objects: ObjectStore,
  version: Version,
  path: string | null,
): Promise<EncodedTable | null> {
  if (path === null) return openVersionTable(objects, version);
  try {
    return await readSheet(openVersionSide(objects, version), path);
  } catch (error) {
    if (isKstoreError(error) && error.code.startsWith('KSTORE_TABLE_')) return null;
    throw error;
  }
}

/**
 * Follows a table through other versions of its dataset, under the name of its file then, until one lacks it.
 *
 * @param versions next to each other, beginning with the neighbour of the stage's version; older or newer ones.
 * @returns a stage for each version that has the table.
 */
export async function* followTable(
  objects: ObjectStore,
  start: TableStage,
  versions: readonly Version[],
): AsyncGenerator<TableStage> {
  let stage = start;
  for (const version of versions) {
    const path = await findPath(objects, stage, version);
    if (path === undefined) return;
    const isSame = contentOf(objects, stage.version, stage.path) === contentOf(objects, version, path);
    const next = isSame ? { version, path, table: stage.table } : await openStage(objects, version, path);
    if (next === null) return;
    yield next;
    stage = next;
  }
}

function contentOf(objects: ObjectStore, version: Version, path: string | null): string | null {
  if (path === null) return findTableSummary(version.manifest)?.id ?? null;
  const entry = objects.findTreeEntry(version.manifest.tree, path);
  return entry === null || entry.mode === 'd' ? null : entry.file.id;
}

/** Undefined when the version lacks the table; a file that it lacks may have had another name. */
async function findPath(
  objects: ObjectStore,
  { version, path }: TableStage,
  other: Version,
): Promise<string | null | undefined> {
  if (contentOf(objects, other, path) !== null) return path;
  if (path === null) return undefined;
  const isOlder = other.version < version.version;
  const [before, after] = isOlder ? [other, version] : [version, other];
  const options = { maximumRows: 0 };
  const diff = await diffSheets(
    openVersionSide(objects, before),
    openVersionSide(objects, after),
    diffVersions(objects, before, after, options),
    options,
  );
  const renamed = diff.files.filter(({ pathBefore }) => pathBefore !== null);
  return isOlder
    ? (renamed.find((file) => file.path === path)?.pathBefore ?? undefined)
    : renamed.find((file) => file.pathBefore === path)?.path;
}
