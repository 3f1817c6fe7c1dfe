import type { Workbook } from 'exceljs';
import { addChangeSheets, addTableSheet, type NamedDiff } from '../diff/workbook/change-sheets.ts';
import { createWorkbook, readWorkbookBytes, writeWorkbookBytes } from '../diff/workbook/exceljs.ts';
import { markTable, type OpenTable } from '../diff/workbook/mark-table.ts';
import { TableLines } from '../diff/table-lines.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import type { Version } from '../ledger/ledger-state.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import type { TableWithFacts } from '../tables/derive.ts';
import type { EncodedTable } from '../tables/table-file.ts';
import type { Row } from '../tables/table.ts';
import { findTableSummary } from './describe.ts';
import type { VersionDiff } from './diff.ts';
import { readVersionFacts } from './read-table-facts.ts';
import { readSheet } from './read-sheet.ts';
import { openVersionTable, readVersionFile } from './read-version.ts';

/** Cells that a workbook is written with: each is an object in memory. */
const maximumCells = 2_000_000;
const maximumFileBytes = 32 * 1024 * 1024;

export interface MarkedWorkbook {
  readonly bytes: Uint8Array;
  /** What is not as a person may expect. */
  readonly notes: readonly string[];
}

/**
 * Makes the workbook that tells a diff by mail: that of the version after, with changed cells coloured and the old value
 * as a comment, added rows green, and sheets with a summary, the changed cells and the removed rows. Where the version
 * is no single workbook, its tables are written as plain sheets.
 *
 * @param diff of tables, with all their row changes.
 * @throws KSTORE_REFERENCE_KIND when no table changed. KSTORE_TABLE_TOO_LARGE
 */
export async function makeMarkedWorkbook(
  objects: ObjectStore,
  after: Version,
  diff: VersionDiff,
): Promise<MarkedWorkbook> {
  const tables = listTables(diff);
  if (tables.length === 0)
    throw new KstoreError('KSTORE_REFERENCE_KIND', `no table differs between ${diff.from} and ${diff.to}`, {
      hints: ['--html shows other changes too'],
    });
  const { workbook, notes } = (await markOwnWorkbook(objects, after, diff)) ?? {
    workbook: await writePlainTables(objects, after, diff, tables),
    notes: findTableSummary(after.manifest)?.layout === 'sheet' ? [plainNote] : [],
  };
  addChangeSheets(workbook, diff.from, diff.to, tables, notes);
  return { bytes: await writeWorkbookBytes(workbook), notes };
}

const plainNote =
  'the workbook could not be taken over as it is: its table is written anew, without formulas and formats';
const lossNote = 'charts, pivot tables and macros of the workbook are not taken over';

function listTables({ table, files }: VersionDiff): NamedDiff[] {
  if (table !== null) return [{ name: '', diff: table }];
  return files.flatMap((file) => (file.table === null ? [] : [{ name: file.path, diff: file.table }]));
}

interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly notes: readonly string[];
}

/** Null when the version is no single workbook, or one that cannot be read and written again. */
async function markOwnWorkbook(
  objects: ObjectStore,
  after: Version,
  { table, from }: VersionDiff,
): Promise<OpenWorkbook | null> {
  if (table === null || findTableSummary(after.manifest)?.layout !== 'sheet') return null;
  const facts = await readVersionFacts(objects, after);
  const file = facts?.facts.sheets[0]?.file;
  const bytes = file === undefined ? null : readVersionFile(objects, after, file);
  if (facts === null || bytes === null || bytes.length > maximumFileBytes) return null;
  const workbook = await readWorkbookBytes(bytes);
  if (workbook === null || !holdsTable(workbook, facts)) return null;
  markTable(openTable(workbook, facts), table, from);
  return { workbook, notes: hasMore(bytes) ? [lossNote] : [] };
}

/** Names of parts stand in a ZIP archive as they are. */
function hasMore(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return ['xl/charts/', 'xl/pivotTables/', 'xl/vbaProject.bin'].some((name) => text.includes(name));
}

/** Whether the library found the cells where the table has them: it does not read all workbooks well. */
function holdsTable(workbook: Workbook, { table, facts }: TableWithFacts): boolean {
  return table.rows.every(({ cells }, row) =>
    cells.every((cell, column) => {
      const place = facts.place(row, column);
      if (cell === null || place === null) return true;
      const sheet = workbook.getWorksheet(place.sheet ?? '');
      return (sheet?.findCell(place.row + 1, place.column + 1)?.value ?? null) !== null;
    }),
  );
}

function openTable(workbook: Workbook, { table, facts }: TableWithFacts): OpenTable {
  const cellAt: OpenTable['cellAt'] = (row, column) => {
    const place = facts.place(row, column);
    if (place === null) return null;
    return workbook.getWorksheet(place.sheet ?? '')?.getCell(place.row + 1, place.column + 1) ?? null;
  };
  return {
    cellAt,
    headAt(column) {
      const place = table.rows.length === 0 ? null : facts.place(0, column);
      const sheet = place === null ? undefined : workbook.getWorksheet(place.sheet ?? '');
      if (place === null || sheet === undefined) return null;
      // Between the names and the values may stand a row of units.
      for (let row = place.row; row > 0 && row > place.row - 3; row--) {
        const cell = sheet.getCell(row, place.column + 1);
        if (cell.text.normalize('NFC').startsWith(table.columns[column]!.name)) return cell;
      }
      return null;
    },
  };
}

async function writePlainTables(
  objects: ObjectStore,
  after: Version,
  { from }: VersionDiff,
  tables: readonly NamedDiff[],
): Promise<Workbook> {
  const workbook = await createWorkbook();
  let cells = 0;
  for (const { name, diff } of tables) {
    const table = name === '' ? openVersionTable(objects, after) : await readSheet(objects, after, name);
    if (table === null) continue;
    cells += table.rowCount * table.columns.length;
    if (cells > maximumCells) throw tooLarge(cells);
    const sheet = addTableSheet(workbook, name === '' ? after.name : name, table.columns, readRows(table));
    const marked: OpenTable = {
      cellAt: (row, column) => sheet.getCell(row + 2, column + 1),
      headAt: (column) => sheet.getCell(1, column + 1),
    };
    markTable(marked, diff, from);
  }
  return workbook;
}

function tooLarge(cells: number): KstoreError {
  return new KstoreError(
    'KSTORE_TABLE_TOO_LARGE',
    `${cells} cells, more than the ${maximumCells} that a workbook of changes may have`,
    { hints: ['--html shows the changes of larger tables'] },
  );
}

function* readRows(table: EncodedTable): Generator<Row['cells']> {
  const lines = new TableLines(table);
  while (lines.next()) yield lines.read().cells;
}
