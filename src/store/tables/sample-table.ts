import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { findReading, hasDownHeader, readDown, type Reading } from './orientation.ts';
import type { TableArea } from './area.ts';
import { sheetError, type Sheet } from './sheet.ts';
import { readAcross, type SheetTable } from './sheet-table.ts';
import { findTableArea } from './table-area.ts';

/** One sample's sheet on one side of a dataset of pairs. */
export interface SampleTable {
  readonly sample: string;
  readonly table: SheetTable;
}

export interface SampleSheet {
  readonly sample: string;
  readonly sheet: Sheet;
}

/**
 * Finds the columns and rows of all sheets of one side. A side runs one way, that of most of its sheets, so that
 * one odd cell does not make its sheet look like another form.
 *
 * @throws KSTORE_TABLE_EMPTY, KSTORE_TABLE_HEADER, KSTORE_TABLE_CELL, KSTORE_TABLE_TOO_LARGE
 */
export function readSampleTables(
  sheets: readonly SampleSheet[],
  orientation: DatasetSettings['orientation'],
): SampleTable[] {
  const placed = sheets.map(({ sample, sheet }) => ({ sample, sheet, area: findTableArea(sheet)! }));
  const readings = placed.map(({ sheet, area }) => findReading(sheet, area));
  const sideReading = orientation ?? chooseReading(readings);
  return placed.map(({ sample, sheet, area }, index) => ({
    sample,
    table: readSheet(sheet, area, sideReading, readings[index]!),
  }));
}

function chooseReading(readings: readonly Reading[]): Reading {
  const headed = readings.filter((reading) => reading === 'down with header').length;
  const plain = readings.filter((reading) => reading === 'down').length;
  if ((headed + plain) * 2 < readings.length) return 'across';
  return headed >= plain ? 'down with header' : 'down';
}

/** The sheet's own reading says best whether it has a header; one that fits neither form follows its side. */
function readSheet(sheet: Sheet, area: TableArea, sideReading: Reading, ownReading: Reading): SheetTable {
  if (sideReading === 'across') return readAcrossWithRows(sheet, area);
  if (ownReading !== 'across') return readDown(sheet, area, ownReading === 'down with header');
  return readDown(sheet, area, sideReading === 'down with header' || hasDownHeader(sheet, area));
}

function readAcrossWithRows(sheet: Sheet, area: TableArea): SheetTable {
  if (area.top + area.headerRows > area.bottom)
    throw sheetError('KSTORE_TABLE_EMPTY', sheet, 'a header but no rows');
  return readAcross(sheet, area);
}
