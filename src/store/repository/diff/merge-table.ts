import type { Decide, SharesFormula } from '../../diff/merge/merge-cells.ts';
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
import {
  findSharedFormulas,
  openFileBook,
  openVersionBook,
  writeIntoBook,
  type MergeBook,
} from './merge-workbook.ts';
import { openVersionTable } from '../versions/read-version.ts';
import { formatFullReference } from '../versions/resolve.ts';

export { writeConflicts } from '../../diff/workbook/conflict-workbook.ts';

/** A table that is to be merged. */
export interface MergeSource {
  readonly table: EncodedTable;
  /** The workbook that it is read from; null when it is no single one. */
  openWorkbook(): Promise<MergeBook | null>;
}

/** The three tables of a merge: what both began with, and what each made of it. */
export interface MergeInputs {
  readonly base: MergeSource;
  readonly ours: MergeSource;
  readonly theirs: MergeSource;
}

export type MergeFormat = 'csv' | 'xlsx';

export interface TableMerge {
  readonly merged: MergedTable;
  /** Conflicts that nobody has decided. */
  readonly open: readonly MergeConflict[];
  /** The merged table as a file; null while there are conflicts. */
  readonly file: Uint8Array | null;
  /** Whether it is the workbook of ours with what theirs changed; else the table was written anew. */
  readonly isOwnWorkbook: boolean;
  /** What is not as a person may expect. */
  readonly notes: readonly string[];
}

/** @throws KSTORE_REFERENCE_KIND when the version is no table as a whole. */
export function openMergeVersion(objects: ObjectStore, version: Version): MergeSource {
  const table = openVersionTable(objects, version);
  if (table !== null) return { table, openWorkbook: () => openVersionBook(objects, version) };
  throw new KstoreError('KSTORE_REFERENCE_KIND', `${formatFullReference(version)} is no table as a whole`, {
    hints: ['check its version out, and name the one file that is to be merged'],
  });
}

/** @throws KSTORE_TABLE_… when the file is no table. */
export async function openMergeFile(file: SourceFile): Promise<MergeSource> {
  const table = await deriveTable([file], file.path);
  if (table !== null) return { table, openWorkbook: () => openFileBook(file) };
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
  inputs: MergeInputs,
  key: readonly string[] | undefined,
  resolved: SourceFile | null,
  format: MergeFormat,
): Promise<TableMerge> {
  const ours = format === 'csv' ? null : await inputs.ours.openWorkbook();
  if (ours === null) return finishPlain(await mergeOnce(inputs, key, resolved, null), format, []);
  const theirs = await inputs.theirs.openWorkbook();
  const shares = theirs === null ? null : findSharedFormulas(ours, theirs);
  const once = await mergeOnce(inputs, key, resolved, shares);
  if (once.open.length > 0) return finishPlain(once, format, []);
  const own = await writeIntoBook(ours, theirs, once.merged);
  if (own !== null) return { ...once, file: own.bytes, isOwnWorkbook: true, notes: own.notes };
  // What both calculate has a value in their workbooks alone.
  const isKnown = once.merged.recalculated.length === 0;
  return finishPlain(isKnown ? once : await mergeOnce(inputs, key, resolved, null), format, [plainNote]);
}

const plainNote =
  'the workbook could not be taken over as it is: its table is written anew, without formulas and formats';

async function finishPlain(
  { merged, open }: OpenMerge,
  format: MergeFormat,
  notes: readonly string[],
): Promise<TableMerge> {
  const file = open.length > 0 ? null : await formatMergedTable(merged, format);
  return { merged, open, file, isOwnWorkbook: false, notes };
}

type OpenMerge = Pick<TableMerge, 'merged' | 'open'>;

async function mergeOnce(
  { base, ours, theirs }: MergeInputs,
  key: readonly string[] | undefined,
  resolved: SourceFile | null,
  sharesFormula: SharesFormula | null,
): Promise<OpenMerge> {
  const choices = resolved === null ? null : await ConflictChoices.read(resolved);
  const open: MergeConflict[] = [];
  let number = 0;
  const decide: Decide<MergeConflict> = (conflict) => {
    const resolution = choices?.find(conflict, ++number);
    if (resolution === undefined) open.push(conflict);
    return resolution;
  };
  const merged = mergeTables(base.table, ours.table, theirs.table, key, decide, sharesFormula ?? undefined);
  choices?.checkCount(number);
  return { merged, open };
}

async function formatMergedTable({ columns, rows }: MergedTable, format: MergeFormat): Promise<Uint8Array> {
  if (format === 'csv') return Buffer.from(formatCsv(columns, rows));
  const workbook = await createWorkbook();
  addTableSheet(workbook, 'merged', columns, rows);
  return writeWorkbookBytes(workbook);
}
