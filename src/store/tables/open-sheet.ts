import { KstoreError } from '../errors/kstore-error.ts';
import { readCsv } from './csv.ts';
import { settingsError } from './dataset-settings.ts';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { readJsonLines } from './json-lines.ts';
import { findFormat } from './layout.ts';
import { readParquet } from './parquet.ts';
import type { Sheet, SourceFile } from './sheet.ts';
import { hasAnyContent } from './table-area.ts';
import { readWorkbook } from './xlsx.ts';

/**
 * Opens the sheet of a single file: the one named, else the first with content.
 *
 * @throws KSTORE_DATASET_INVALID when there is no sheet of that name, KSTORE_TABLE_EMPTY when none has content.
 */
export async function openFirstSheet(
  file: SourceFile,
  settings: DatasetSettings,
  wantsFacts: boolean,
): Promise<Sheet> {
  const sheets = await openSheets(file, settings, wantsFacts);
  if (settings.sheet === undefined) return sheets.find(hasAnyContent) ?? refuseEmpty(file);
  const named = sheets.find((sheet) => sheet.name === settings.sheet);
  if (named === undefined) throw refuseUnknownSheet(file, sheets, settings.sheet);
  return hasAnyContent(named) ? named : refuseEmpty(file);
}

/**
 * Opens all sheets of a file that have content.
 *
 * @throws KSTORE_TABLE_EMPTY when none has content.
 */
export async function openFilledSheets(
  file: SourceFile,
  settings: DatasetSettings,
  wantsFacts: boolean,
): Promise<Sheet[]> {
  const filled = (await openSheets(file, settings, wantsFacts)).filter(hasAnyContent);
  return filled.length === 0 ? refuseEmpty(file) : filled;
}

/**
 * Opens the sheet of a sample: the only one with content; among several the one named.
 *
 * @throws KSTORE_TABLE_HEADER naming the sheets when several have content and none of them is named.
 * @throws KSTORE_TABLE_EMPTY when none has content.
 */
export async function openSampleSheet(
  file: SourceFile,
  settings: DatasetSettings,
  wantsFacts: boolean,
): Promise<Sheet> {
  const filled = await openFilledSheets(file, settings, wantsFacts);
  const { sheet: sheetName } = settings;
  const named = filled.length === 1 ? filled[0] : filled.find((sheet) => sheet.name === sheetName);
  if (named !== undefined) return named;
  const names = filled.map((sheet) => `"${sheet.name}"`).join(', ');
  const wanted = sheetName === undefined ? '' : `, none of them the sheet "${sheetName}" of dataset.yaml`;
  throw new KstoreError(
    'KSTORE_TABLE_HEADER',
    `${file.path}: ${filled.length} sheets have content: ${names}${wanted}`,
    {
      data: { file: file.path, sheets: filled.map((sheet) => sheet.name) },
      hints: [`say which one holds the sample, as in \`sheet: ${filled[0]!.name}\` in dataset.yaml`],
    },
  );
}

/**
 * Reads all sheets of a file in any format that a table may have; a format without sheets gives one.
 *
 * @param wantsFacts whether a workbook's formulas, comments and formats are wanted beside the values.
 * @throws KSTORE_TABLE_UNREADABLE, KSTORE_TABLE_CELL, KSTORE_TABLE_TOO_LARGE
 */
export async function openSheets(
  file: SourceFile,
  settings: DatasetSettings,
  wantsFacts: boolean,
): Promise<readonly Sheet[]> {
  switch (findFormat(file)) {
    case 'csv':
      return [await readCsv(file, settings)];
    case 'parquet':
      return [await readParquet(file)];
    case 'jsonl':
      return [readJsonLines(file)];
    case 'sheet':
    case null:
      return readWorkbook(file, wantsFacts);
  }
}

function refuseEmpty(file: SourceFile): never {
  throw new KstoreError('KSTORE_TABLE_EMPTY', `${file.path}: no cell has content`, {
    data: { file: file.path },
  });
}

function refuseUnknownSheet(file: SourceFile, sheets: readonly Sheet[], sheetName: string): Error {
  const names = sheets.filter((sheet) => sheet.name !== null).map((sheet) => `"${sheet.name}"`);
  const present = names.length === 0 ? 'no named sheets' : names.join(', ');
  return settingsError(`sheet "${sheetName}" is not in ${file.path}, which has ${present}`);
}
