import type { SharesFormula } from '../../diff/merge/merge-cells.ts';
import type { MergedTable } from '../../diff/merge/merge-model.ts';
import { compareFormulas } from '../../diff/workbook/formula-likeness.ts';
import { findFormula, writeMergedWorkbook } from '../../diff/workbook/merged-workbook.ts';
import { isKstoreError } from '../../errors/kstore-error.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import {
  deriveTableWithFacts,
  replaceContent,
  type SourceFile,
  type TableWithFacts,
} from '../../tables/derive.ts';
import { findTableSummary } from '../versions/describe.ts';
import { readVersionFacts } from './read-table-facts.ts';
import { readVersionFile } from '../versions/read-version.ts';

const maximumFileBytes = 32 * 1024 * 1024;

/** A workbook that is one table, with what it holds beside values. */
export interface MergeBook {
  readonly bytes: Uint8Array;
  readonly table: TableWithFacts;
  /** The table that it would be with these bytes; null when they are none. */
  reread(bytes: Uint8Array): Promise<TableWithFacts | null>;
}

/** Null for a version that is no single workbook. */
export async function openVersionBook(objects: ObjectStore, version: Version): Promise<MergeBook | null> {
  if (findTableSummary(version.manifest)?.layout !== 'sheet') return null;
  const table = await readVersionFacts(objects, version);
  const file = table?.facts.parts[0]?.sheet.file;
  const bytes = file === undefined || !isWorkbook(file) ? null : readVersionFile(objects, version, file);
  if (table === null || bytes === null || bytes.length > maximumFileBytes) return null;
  const reread = (replaced: Uint8Array) =>
    readVersionFacts(objects, version, undefined, new Map([[file!, replaced]]));
  return { bytes, table, reread };
}

/** Null for a file that is no workbook. */
export async function openFileBook(file: SourceFile): Promise<MergeBook | null> {
  if (!isWorkbook(file.path) || file.sizeBytes > maximumFileBytes) return null;
  const table = await deriveTableWithFacts([file], file.path);
  if (table === null) return null;
  const reread = (bytes: Uint8Array) => deriveTableWithFacts([replaceContent(file, bytes)], file.path);
  return { bytes: file.read(), table, reread };
}

function isWorkbook(path: string): boolean {
  return /\.(xlsx|xlsm)$/i.test(path);
}

/** Tells the cells that both parties calculate by one formula. */
export function findSharedFormulas(ours: MergeBook, theirs: MergeBook): SharesFormula {
  return ({ places }, column) => {
    if (places.ours === null || places.theirs === null) return false;
    if (column.ours === null || column.theirs === null) return false;
    const own = findFormula(ours.table, places.ours, column.ours);
    const other = own === null ? null : findFormula(theirs.table, places.theirs, column.theirs);
    return own !== null && other !== null && compareFormulas(own, other) !== 'other';
  };
}

export interface MergedBook {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/**
 * Writes a merged table into the workbook of ours. The result is read again before it is given out.
 *
 * @returns null when it would not hold the merged table.
 */
export async function writeIntoBook(
  ours: MergeBook,
  theirs: MergeBook | null,
  merged: MergedTable,
): Promise<MergedBook | null> {
  const written = writeMergedWorkbook(ours.bytes, ours.table, theirs?.table ?? null, merged);
  if (written === null || !(await holdsTable(ours, written.readable, merged))) return null;
  const { bytes, lostFormulas, unknownValues, hadMacros } = written;
  const count = (amount: number) => (amount === 1 ? '1 formula' : `${amount} formulas`);
  const notes = [
    ...(hadMacros ? ['macros of the workbook are not taken over'] : []),
    ...(lostFormulas === 0 ? [] : [`${count(lostFormulas)} of theirs came as the value`]),
    ...(unknownValues === 0
      ? []
      : [`${count(unknownValues)} must be calculated anew: open the file in Excel and save it before you add it`]), // prettier-ignore
  ];
  return { bytes, notes };
}

async function holdsTable(ours: MergeBook, bytes: Uint8Array, merged: MergedTable): Promise<boolean> {
  try {
    const table = (await ours.reread(bytes))?.table;
    if (table === undefined || table.rows.length !== merged.rows.length) return false;
    const heads = (columns: MergedTable['columns']) => columns.map(({ name, unit }) => [name, unit ?? '']);
    return (
      JSON.stringify(heads(table.columns)) === JSON.stringify(heads(merged.columns)) &&
      table.rows.every(({ cells }, row) => JSON.stringify(cells) === JSON.stringify(merged.rows[row]))
    );
  } catch (error) {
    if (isKstoreError(error)) return false;
    throw error;
  }
}
