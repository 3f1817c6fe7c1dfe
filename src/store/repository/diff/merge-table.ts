import type { Decide } from '../../diff/merge/merge-cells.ts';
import type { MergeConflict, MergedTable } from '../../diff/merge/merge-model.ts';
import { mergeTables } from '../../diff/merge/merge-tables.ts';
import { ConflictChoices } from '../../diff/merge/read-choices.ts';
import { formatCsv } from '../../diff/merge/table-text.ts';
import { addTableSheet } from '../../diff/workbook/change-sheets.ts';
import { createWorkbook, writeWorkbookBytes } from '../../diff/workbook/exceljs.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import { deriveTable, type SourceFile } from '../../tables/derive.ts';
import type { EncodedTable } from '../../tables/table-file.ts';
import { openVersionTable } from '../versions/read-version.ts';
import { formatFullReference } from '../versions/resolve.ts';

export { writeConflicts } from '../../diff/workbook/conflict-workbook.ts';

/** The three tables of a merge: what both began with, and what each made of it. */
export interface MergeInputs {
  readonly base: EncodedTable;
  readonly ours: EncodedTable;
  readonly theirs: EncodedTable;
}

export interface TableMerge {
  readonly merged: MergedTable;
  /** Conflicts that nobody has decided. */
  readonly open: readonly MergeConflict[];
}

/** @throws KSTORE_REFERENCE_KIND when the version is no table as a whole. */
export function openMergeVersion(objects: ObjectStore, version: Version): EncodedTable {
  const table = openVersionTable(objects, version);
  if (table !== null) return table;
  throw new KstoreError('KSTORE_REFERENCE_KIND', `${formatFullReference(version)} is no table as a whole`, {
    hints: ['check its version out, and name the one file that is to be merged'],
  });
}

/** @throws KSTORE_TABLE_… when the file is no table. */
export async function openMergeFile(file: SourceFile): Promise<EncodedTable> {
  const table = await deriveTable([file], file.path);
  if (table !== null) return table;
  throw new KstoreError('KSTORE_TABLE_UNREADABLE', `${file.path} is no table by its name`, {
    hints: ['name an .xlsx, .csv, .tsv, .parquet or .jsonl file, or a version of a dataset'],
  });
}

/**
 * Merges two people's edits of one table.
 *
 * @param resolved the sheet of conflicts that a person filled in.
 * @throws KSTORE_MERGE_COLUMNS, KSTORE_MERGE_CHOICES
 */
export async function mergeTableEdits(
  { base, ours, theirs }: MergeInputs,
  key: readonly string[] | undefined,
  resolved: SourceFile | null,
): Promise<TableMerge> {
  const choices = resolved === null ? null : await ConflictChoices.read(resolved);
  const open: MergeConflict[] = [];
  let number = 0;
  const decide: Decide<MergeConflict> = (conflict) => {
    const resolution = choices?.find(conflict, ++number);
    if (resolution === undefined) open.push(conflict);
    return resolution;
  };
  const merged = mergeTables(base, ours, theirs, key, decide);
  choices?.checkCount(number);
  return { merged, open };
}

/** The merged table as a file. @param format by the end of its name. */
export async function formatMergedTable(
  { columns, rows }: MergedTable,
  format: 'csv' | 'xlsx',
): Promise<Uint8Array> {
  if (format === 'csv') return Buffer.from(formatCsv(columns, rows));
  const workbook = await createWorkbook();
  addTableSheet(workbook, 'merged', columns, rows);
  return writeWorkbookBytes(workbook);
}
