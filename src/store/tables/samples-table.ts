import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { settingsError } from './dataset-settings.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import type { Layout } from './layout.ts';
import { checkTableSize } from './limits.ts';
import { compareNaturally } from './natural-order.ts';
import { openFilledSheets, openSampleSheet } from './open-sheet.ts';
import type { PlacedTable } from './placed-table.ts';
import type { SampleSheet } from './sample-table.ts';
import { findRepeated, nameSampleRows, readSideTable } from './side-table.ts';
import { checkNamedColumns, describeColumn, nameRowsByKey } from './single-table.ts';
import type { SourceFile } from './sheet.ts';
import type { Cell, Row } from './table.ts';

type SamplesLayout = Extract<Layout, { name: 'samples' }>;

/**
 * Derives the table of samples that are a file each, or a sheet each of one workbook: their sheets below one another.
 * Rows are named by their sample, or by their key when the settings declare one.
 *
 * @throws KSTORE_TABLE_EMPTY, KSTORE_TABLE_HEADER, KSTORE_TABLE_CELL, KSTORE_TABLE_UNPAIRED,
 * KSTORE_TABLE_UNREADABLE, KSTORE_TABLE_TOO_LARGE, KSTORE_DATASET_INVALID
 */
export async function deriveSamplesTable(
  { files }: SamplesLayout,
  settings: DatasetSettings,
  artifactName: string,
  wantsFacts: boolean,
): Promise<PlacedTable> {
  const sheets =
    settings.samples === 'sheets'
      ? await openSheets(files, settings, wantsFacts)
      : await openFiles(files, settings, wantsFacts);
  const { columns, tables } = readSideTable(sheets, settings);
  checkNamedColumns(
    columns.map(({ name }) => name),
    settings,
  );
  const ids = tables.flatMap(({ sample, table }) => nameSampleRows(sample, table.rowCount));
  checkTableSize(`dataset "${artifactName}"`, ids.length, columns.length);
  const cells = ids.map((_, row) => columns.map((column) => column.cells[row] as Cell));
  const key = columns.find(({ name }) => name === settings.key);
  return {
    columns: columns.map((column) => describeColumn(column, column.type, settings)),
    rows: key === undefined ? nameRowsBySample(ids, cells, artifactName) : nameRowsByKey(key, cells),
    parts: tables.map(({ table }) => table),
    cellAt: (row, column) => columns[column]!.source.cell(row),
  };
}

async function openSheets(
  files: readonly SourceFile[],
  settings: DatasetSettings,
  wantsFacts: boolean,
): Promise<SampleSheet[]> {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw settingsError(`samples: sheets is for one workbook, and there are ${files.length} files`, [
      'use `samples: files` when each file is a sample',
    ]);
  if (settings.sheet !== undefined)
    throw settingsError('sheet is for one sheet, and with samples: sheets all count', ['remove `sheet`']);
  const sheets = await openFilledSheets(file, settings, wantsFacts);
  return sheets.map((sheet) => ({ sample: sheet.name ?? nameAfterPath(file), sheet }));
}

async function openFiles(
  files: readonly SourceFile[],
  settings: DatasetSettings,
  wantsFacts: boolean,
): Promise<SampleSheet[]> {
  const samples = files.map((file) => ({ sample: nameAfterPath(file), file }));
  samples.sort((left, right) => compareNaturally(left.sample, right.sample));
  const sheets: SampleSheet[] = [];
  for (const { sample, file } of samples)
    sheets.push({ sample, sheet: await openSampleSheet(file, settings, wantsFacts) });
  return sheets;
}

/** The path without the extension, in NFC: two systems may write one name in two forms. */
function nameAfterPath({ path }: SourceFile): string {
  return path.replace(/\.[^./]*$/, '').normalize('NFC');
}

function nameRowsBySample(
  ids: readonly string[],
  cells: readonly (readonly Cell[])[],
  artifactName: string,
): Row[] {
  const repeated = findRepeated(ids);
  if (repeated === null) return ids.map((id, row) => ({ id, cells: cells[row]! }));
  throw new KstoreError(
    'KSTORE_TABLE_UNPAIRED',
    `dataset "${artifactName}": two samples have a row named "${repeated}"`,
    { hints: ['rename one of the samples'] },
  );
}
