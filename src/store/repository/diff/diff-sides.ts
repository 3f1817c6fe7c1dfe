import type { FactsDiff } from '../../diff/facts-diff-model.ts';
import { diffSettings } from '../../diff/settings-diff.ts';
import { compareTables, type ComparedTables } from '../../diff/diff-tables.ts';
import type { DiffOptions } from '../../diff/table-diff-model.ts';
import { isKstoreError } from '../../errors/kstore-error.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import type { EncodedTable } from '../../tables/table-file.ts';
import { diffContents } from './diff-contents.ts';
import { diffTableFacts } from './diff-facts.ts';
import { listSideChanges } from './diff-files.ts';
import { diffSheets } from './diff-sheets.ts';
import type { DiffSide } from './diff-side.ts';
import { compareVersions, type ComparedVersions, type VersionDiff } from './diff.ts';
import { describeForms } from './file-form.ts';

/** A diff, and what workbooks of its tables hold beside values; null when no workbook of a table changed. */
export interface SideDiff {
  readonly diff: VersionDiff;
  readonly facts: FactsDiff | null;
}

/**
 * Compares two versions, folders or files, or what lies in the workspace, down to cells, tensors, members, words and
 * bytes.
 *
 * @param objects of the store that versions are in; not needed for two sides of the disk.
 * @throws KSTORE_REFERENCE_KIND when the two are versions of different kinds.
 * @throws KSTORE_USAGE when `options.key` names a column that is not in both tables.
 */
export async function diffSides(
  objects: ObjectStore | null,
  before: DiffSide,
  after: DiffSide,
  options: DiffOptions = {},
): Promise<SideDiff> {
  const { diff: files, pairs } =
    objects !== null && before.version !== null && after.version !== null
      ? compareVersions(objects, before.version, after.version, options)
      : await compareFiles(before, after, options);
  const sheets = await diffSheets(before, after, files, options);
  const diff = describeForms(before, after, await diffContents(before, after, sheets));
  return { diff, facts: await diffTableFacts(before, after, diff, options, pairs) };
}

async function compareFiles(
  before: DiffSide,
  after: DiffSide,
  options: DiffOptions,
): Promise<ComparedVersions> {
  const files = listSideChanges(before, after);
  const isEqual = files.length === 0;
  const [old, current] = [await before.readSettings(), await after.readSettings()];
  const compared = isEqual ? null : await compareWholeTables(before, after, options);
  const diff: VersionDiff = {
    from: before.name,
    to: after.name,
    kind: before.kind === after.kind ? before.kind : 'folder',
    isEqual,
    files,
    table: compared?.diff ?? null,
    settings: old !== null && current !== null ? diffSettings(old, current) : null,
    meta: [],
  };
  return { diff, pairs: compared?.pairs ?? null };
}

/** Null where one of them is no table as a whole, for whatever reason: then their sheets are compared one by one. */
async function compareWholeTables(
  before: DiffSide,
  after: DiffSide,
  options: DiffOptions,
): Promise<ComparedTables | null> {
  const [old, current] = [await openTable(before), await openTable(after)];
  return old === null || current === null ? null : compareTables(old, current, options);
}

async function openTable(side: DiffSide): Promise<EncodedTable | null> {
  try {
    return await side.openTable();
  } catch (error) {
    if (isKstoreError(error)) return null;
    throw error;
  }
}
