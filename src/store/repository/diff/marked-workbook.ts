import type { Cell as SheetCell, Workbook } from 'exceljs';
import { colourCell, commentOn, type Mark } from '../../diff/workbook/cell-marks.ts';
import { addChangeSheets, addTableSheet, type NamedDiff } from '../../diff/workbook/change-sheets.ts';
import { createWorkbook, writeWorkbookBytes } from '../../diff/workbook/exceljs.ts';
import { markTable, type MarkableTable } from '../../diff/workbook/mark-table.ts';
import { WorkbookEditor } from '../../diff/workbook/package/workbook-editor.ts';
import { listRows } from '../../diff/table-lines.ts';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import type { ColumnCell } from '../../tables/columns.ts';
import type { TableWithFacts } from '../../tables/derive.ts';
import { findMergedArea } from '../../tables/merged-cells.ts';
import type { EncodedTable } from '../../tables/table-file.ts';
import type { Row } from '../../tables/table.ts';
import type { DiffSide } from './diff-side.ts';
import type { VersionDiff } from './diff.ts';
import { readSheet } from './read-sheet.ts';

/** Cells that a workbook is written with: each is an object in memory. */
const maximumCells = 2_000_000;
const maximumFileBytes = 32 * 1024 * 1024;

export interface MarkedWorkbook {
  readonly bytes: Uint8Array;
  /** What is not as a person may expect. */
  readonly notes: readonly string[];
}

/**
 * Makes the workbook that tells a diff by mail: that of the side after, with changed cells coloured and the old value
 * as a comment, added rows green, and sheets with a summary, the changed cells and the removed rows. Where that
 * is no single workbook, its tables are written as plain sheets.
 *
 * @param diff of tables, with all their row changes.
 * @throws KSTORE_REFERENCE_KIND when no table changed. KSTORE_TABLE_TOO_LARGE
 */
export async function makeMarkedWorkbook(after: DiffSide, diff: VersionDiff): Promise<MarkedWorkbook> {
  const tables = listTables(diff);
  if (tables.length === 0)
    throw new KstoreError('KSTORE_REFERENCE_KIND', `no table differs between ${diff.from} and ${diff.to}`, {
      hints: ['--html shows other changes too'],
    });
  const own = await markOwnWorkbook(after, diff, tables);
  if (own !== null) return own;
  const notes = (await after.findLayout()) === 'sheet' ? [plainNote] : [];
  const workbook = await writePlainTables(after, diff, tables);
  addChangeSheets(workbook, diff.from, diff.to, tables, notes);
  return { bytes: await writeWorkbookBytes(workbook), notes };
}

const plainNote =
  'the workbook could not be taken over as it is: its table is written anew, without formulas and formats';
const macroNote = 'macros of the workbook are not taken over';

function listTables({ table, files }: VersionDiff): NamedDiff[] {
  if (table !== null) return [{ name: '', diff: table }];
  return files.flatMap((file) => (file.table === null ? [] : [{ name: file.path, diff: file.table }]));
}

/** Null when the side is no single workbook, or one whose parts are not as expected. */
async function markOwnWorkbook(
  after: DiffSide,
  { table, from, to }: VersionDiff,
  tables: readonly NamedDiff[],
): Promise<MarkedWorkbook | null> {
  if (table === null || (await after.findLayout()) !== 'sheet') return null;
  const found = await after.readFacts(() => true);
  const file = found?.facts.parts[0]?.sheet.file;
  const stored = file === undefined ? null : after.find(file);
  if (found === null || stored === null || stored.sizeBytes > maximumFileBytes) return null;
  const bytes = stored.read();
  const editor = WorkbookEditor.open(bytes);
  if (editor === null) return null;
  markTable(openTable(editor, found), table, from);
  const notes = editor.removeMacros() ? [macroNote] : [];
  const changes = await createWorkbook();
  // Their names are taken.
  for (const name of editor.sheetNames) changes.addWorksheet(name);
  addChangeSheets(changes, from, to, tables, notes);
  for (const sheet of changes.worksheets.slice(editor.sheetNames.length)) editor.addSheet(sheet);
  const marked = editor.finish();
  if (marked === null || !(await holdsTable(after, file!, marked, found))) return null;
  return { bytes: marked, notes };
}

/** Whether the workbook that was edited still has the table of the side. */
async function holdsTable(
  after: DiffSide,
  file: string,
  marked: Uint8Array,
  { table }: TableWithFacts,
): Promise<boolean> {
  try {
    const read = await after.readFacts(() => true, new Map([[file, marked]]));
    return JSON.stringify(read?.table) === JSON.stringify(table);
  } catch (error) {
    if (isKstoreError(error)) return false;
    throw error;
  }
}

function openTable(editor: WorkbookEditor, { table, facts }: TableWithFacts): MarkableTable {
  const mark = (cell: ColumnCell, ...[colour, comment]: [Mark, string?]): void => {
    if (cell === null) return;
    const { sheet, row, column } = cell;
    const { top, left } = findMergedArea(sheet.mergedAreas, row, column) ?? { top: row, left: column };
    // Of merged cells the first one alone is seen; a row that is new says nothing of a value that others share.
    if (top === row || colour !== 'added') editor.mark(sheet.name ?? '', top, left, colour, comment);
  };
  return {
    markCell: (row, column, ...marks) => mark(facts.cellAt(row, column), ...marks),
    markHead(column, ...marks) {
      const { name } = table.columns[column]!;
      for (const { sheet, headers } of facts.parts) {
        const header = headers.find((candidate) => candidate.name === name);
        if (header === undefined) continue;
        mark({ sheet, row: header.row, column: header.column }, ...marks);
        return;
      }
    },
  };
}

async function writePlainTables(
  after: DiffSide,
  { from }: VersionDiff,
  tables: readonly NamedDiff[],
): Promise<Workbook> {
  const workbook = await createWorkbook();
  let cells = 0;
  for (const { name, diff } of tables) {
    const table = name === '' ? await after.openTable() : await readSheet(after, name);
    if (table === null) continue;
    cells += table.rowCount * table.columns.length;
    if (cells > maximumCells) throw tooLarge(cells);
    const sheet = addTableSheet(
      workbook,
      name === '' ? nameTable(after) : name,
      table.columns,
      readCells(table),
    );
    const mark = (cell: SheetCell, ...[colour, comment]: [Mark, string?]): void => {
      colourCell(cell, colour);
      if (comment !== undefined) commentOn(cell, comment);
    };
    const marked: MarkableTable = {
      markCell: (row, column, ...marks) => mark(sheet.getCell(row + 2, column + 1), ...marks),
      markHead: (column, ...marks) => mark(sheet.getCell(1, column + 1), ...marks),
    };
    markTable(marked, diff, from);
  }
  return workbook;
}

function nameTable({ version, name }: DiffSide): string {
  return version?.name ?? name.replace(/^.*[/\\]/, '');
}

function tooLarge(cells: number): KstoreError {
  return new KstoreError(
    'KSTORE_TABLE_TOO_LARGE',
    `${cells} cells, more than the ${maximumCells} that a workbook of changes may have`,
    { hints: ['--html shows the changes of larger tables'] },
  );
}

function* readCells(table: EncodedTable): Generator<Row['cells']> {
  for (const { cells } of listRows(table)) yield cells;
}
