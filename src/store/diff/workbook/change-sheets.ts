import type { Workbook, Worksheet } from 'exceljs';
import type { Cell, Column } from '../../tables/table.ts';
import type { TableDiff } from '../table-diff-model.ts';
import { labelRow } from './change-words.ts';

/** One table of a diff, and what people call it. */
export interface NamedDiff {
  /** The name of its file in a folder of sheets, else ''. */
  readonly name: string;
  readonly diff: TableDiff;
}

/** Adds the sheets that say what changed: a summary, the changed cells, the removed rows. */
export function addChangeSheets(
  workbook: Workbook,
  from: string,
  to: string,
  tables: readonly NamedDiff[],
  notes: readonly string[],
): void {
  addSummary(workbook, from, to, tables, notes);
  if (tables.some(({ diff }) => diff.counts.cells + diff.counts.reformatted > 0))
    addChangedCells(workbook, tables);
  for (const table of tables) if (table.diff.counts.removed > 0) addRemovedRows(workbook, table);
}

function addSummary(
  workbook: Workbook,
  from: string,
  to: string,
  tables: readonly NamedDiff[],
  notes: readonly string[],
): void {
  const sheet = addSheet(workbook, 'Summary of changes', [26, 14, 14, 18, 18, 18]);
  sheet.addRow([`${from} → ${to}`]).font = { bold: true, size: 14 };
  for (const note of notes) sheet.addRow([note]);
  for (const { name, diff } of tables) {
    const { counts, columns, summaries } = diff;
    sheet.addRow([]);
    if (name !== '') sheet.addRow([name]).font = { bold: true, size: 12 };
    addHead(sheet, ['what', 'number']);
    const amounts: [string, number][] = [
      ['changed cells', counts.cells],
      ['numbers written otherwise', counts.reformatted],
      ['rows with changed cells', counts.changed],
      ['added rows (green)', counts.added],
      ['removed rows', counts.removed],
      ['moved rows', counts.moved],
      ['renamed rows', counts.renamed],
    ];
    for (const amount of amounts) sheet.addRow(amount);
    if (diff.omittedRows > 0) sheet.addRow(['row changes that are not marked', diff.omittedRows]);
    if (columns.length > 0) {
      sheet.addRow([]);
      addHead(sheet, ['column', 'change', 'before', 'after']);
      for (const { name: column, change, before, after, differs } of columns) {
        const told = change === 'changed' ? differs.join(', ') : change;
        sheet.addRow([column, told, describeColumn(before), describeColumn(after)]);
      }
    }
    if (summaries.length === 0) continue;
    sheet.addRow([]);
    addHead(sheet, ['column', 'changed cells', 'written otherwise', 'mean difference', 'mean relative', 'least relative', 'greatest relative']); // prettier-ignore
    for (const summary of summaries) {
      const { column, cells, reformatted, meanDifference, meanRelativeChange } = summary;
      const { leastRelativeChange, greatestRelativeChange } = summary;
      const shares = [meanRelativeChange, leastRelativeChange, greatestRelativeChange];
      const row = sheet.addRow([column, cells, reformatted, round(meanDifference), ...shares]);
      for (let cell = 5; cell <= 7; cell++) row.getCell(cell).numFmt = shareFormat;
    }
  }
}

/** Without what the rounding of binary fractions leaves. */
function round<Value extends number | null | undefined>(value: Value): Value | number {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

const shareFormat = '+0.0%;-0.0%;0%';

function describeColumn(column: { readonly name: string; readonly unit?: string } | null): string {
  if (column === null) return '';
  return column.unit === undefined ? column.name : `${column.name} (${column.unit})`;
}

function addChangedCells(workbook: Workbook, tables: readonly NamedDiff[]): void {
  const isOne = tables.length === 1;
  const sheet = addSheet(workbook, 'Changed cells', [...(isOne ? [] : [24]), 20, 20, 18, 18, 14, 14]);
  const head = ['row', 'column', 'before', 'after', 'difference', 'relative'];
  addHead(sheet, isOne ? head : ['sheet', ...head]);
  for (const { name, diff } of tables) {
    for (const row of diff.rows) {
      if (row.change !== 'changed') continue;
      for (const { column, before, after, difference, relative } of row.cells) {
        const cells: (Cell | undefined)[] = [
          labelRow(row),
          column,
          before,
          after,
          round(difference),
          relative,
        ];
        const line = sheet.addRow(isOne ? cells : [name, ...cells]);
        if (relative !== undefined) line.getCell(isOne ? 6 : 7).numFmt = shareFormat;
      }
    }
  }
  finishList(sheet);
}

function addRemovedRows(workbook: Workbook, { name, diff }: NamedDiff): void {
  const sheet = addSheet(workbook, name === '' ? 'Removed rows' : `Removed ${name}`, []);
  addHead(sheet, ['row before', ...diff.header.before]);
  for (const row of diff.rows)
    if (row.change === 'removed') sheet.addRow([row.positionBefore + 1, ...row.cells]);
  finishList(sheet);
}

/** Filters on the head, which stays in view. */
function finishList(sheet: Worksheet): void {
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: sheet.columnCount } };
}

function addHead(sheet: Worksheet, names: readonly string[]): void {
  sheet.addRow([...names]).font = { bold: true };
}

const maximumNameLength = 31;

/** Adds a sheet under a name that Excel allows and that is not there yet. */
export function addSheet(workbook: Workbook, name: string, widths: readonly number[]): Worksheet {
  // A name neither begins nor ends with an apostrophe, and "History" is Excel's own.
  const allowed = name.replaceAll(/[\\/?*[\]:]/g, ' ').replaceAll(/^'+|'+$/g, '').trim() || 'sheet'; // prettier-ignore
  const taken = new Set(workbook.worksheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    // Half of a pair of surrogates is no character.
    const start = allowed.slice(0, maximumNameLength - suffix.length).replace(/[\uD800-\uDBFF]$/, '');
    if (taken.has(`${start}${suffix}`.toLowerCase())) continue;
    const sheet = workbook.addWorksheet(`${start}${suffix}`);
    widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
    return sheet;
  }
}

/** A table as a sheet of its own, where the versions hold no workbook that could be marked. */
export function addTableSheet(
  workbook: Workbook,
  name: string,
  columns: readonly Column[],
  rows: Iterable<readonly Cell[]>,
): Worksheet {
  const sheet = addSheet(workbook, name, []);
  addHead(sheet, columns.map(describeColumn)); // prettier-ignore
  for (const cells of rows) sheet.addRow(cells.map((cell, index) => toSheetValue(cell, columns[index]!)));
  finishList(sheet);
  columns.forEach((column, index) => {
    if (column.type === 'date') sheet.getColumn(index + 1).numFmt = 'yyyy-mm-dd';
    sheet.getColumn(index + 1).width = Math.min(40, Math.max(10, describeColumn(column).length + 4));
  });
  return sheet;
}

/** A date is one for Excel too; one with a time stays text, as formats of columns show dates alone. */
function toSheetValue(cell: Cell, { type }: Column): Cell | Date {
  const isDate = type === 'date' && typeof cell === 'string' && cell.length === 10;
  return isDate && cell >= '1900-03-01' ? new Date(`${cell}T00:00:00Z`) : cell;
}
