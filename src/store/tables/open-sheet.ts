import { KstoreError } from '../errors/kstore-error.ts';
import { readCsv } from './csv.ts';
import { settingsError } from './dataset-settings.ts';
import { isCsv } from './layout.ts';
import type { Sheet, SourceFile } from './sheet.ts';
import { hasAnyContent } from './table-area.ts';
import { readWorkbook } from './xlsx.ts';

/**
 * Opens the sheet of a single workbook or CSV file: the one named, else the first with content.
 *
 * @throws KSTORE_DATASET_INVALID when there is no sheet of that name, KSTORE_TABLE_EMPTY when none has content.
 */
export async function openFirstSheet(file: SourceFile, sheetName: string | undefined): Promise<Sheet> {
  const sheets = await readSheets(file);
  if (sheetName === undefined) return sheets.find(hasAnyContent) ?? refuseEmpty(file);
  const named = sheets.find((sheet) => sheet.name === sheetName);
  if (named === undefined) throw refuseUnknownSheet(file, sheets, sheetName);
  return hasAnyContent(named) ? named : refuseEmpty(file);
}

/**
 * Opens the sheet of a sample: the only one with content; among several the one named.
 *
 * @throws KSTORE_TABLE_HEADER naming the sheets when several have content and none of them is named.
 * @throws KSTORE_TABLE_EMPTY when none has content.
 */
export async function openSampleSheet(file: SourceFile, sheetName: string | undefined): Promise<Sheet> {
  const filled = (await readSheets(file)).filter(hasAnyContent);
  if (filled.length === 0) return refuseEmpty(file);
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

async function readSheets(file: SourceFile): Promise<readonly Sheet[]> {
  return isCsv(file) ? [await readCsv(file)] : await readWorkbook(file);
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
