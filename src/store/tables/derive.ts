import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { deriveCsvTable } from './csv-table.ts';
import { readDatasetSettings, settingsError, settingsPath } from './dataset-settings.ts';
import { deriveLabelTable, findLabelSheet, type LabelLayout } from './label-sheet.ts';
import { findLayout, type Layout } from './layout.ts';
import { openFirstSheet } from './open-sheet.ts';
import { derivePairsTable } from './pairs-table.ts';
import type { PlacedTable } from './placed-table.ts';
import { deriveSamplesTable } from './samples-table.ts';
import type { SourceFile } from './sheet.ts';
import { deriveSingleTable } from './single-table.ts';
import { withFacts, type TableWithFacts } from './table-facts.ts';
import { encodeTableParts, type EncodedTable } from './table-file.ts';
import type { Table } from './table.ts';

export { isSurelyNoTable } from './layout.ts';
export { settingsPath } from './dataset-settings.ts';
export type { SourceFile } from './sheet.ts';
export type { TableWithFacts } from './table-facts.ts';

type AnyLayout = Layout | LabelLayout;

/** A file that is read as if it held these bytes; as it is without them. */
export function replaceContent(file: SourceFile, bytes: Uint8Array | undefined): SourceFile {
  if (bytes === undefined) return file;
  return { path: file.path, sizeBytes: bytes.length, read: () => bytes, readParts: () => [bytes] };
}

export interface DerivedTable extends EncodedTable {
  readonly layout: AnyLayout['name'];
}

/**
 * Derives the canonical table of a dataset's files; null when they are files of any other kind.
 *
 * Files are read one after the other. The result depends on their paths and bytes alone, not on their order.
 *
 * @throws KSTORE_TABLE_… or KSTORE_DATASET_INVALID, each naming file, sheet and cell.
 */
export async function deriveTable(
  files: readonly SourceFile[],
  artifactName: string,
): Promise<DerivedTable | null> {
  const { settings, layout } = await findSettingsAndLayout(files);
  if (layout === null) return null;
  checkSettingsFit(layout, settings);
  const streamed = layout.name === 'csv' ? deriveCsvTable(layout.file, settings) : null;
  const table = streamed ?? encodeWhole(await derivePlacedTable(layout, settings, artifactName, false));
  return { ...table, layout: layout.name };
}

/**
 * Derives the same table together with what its sheets hold beside values: formulas, comments, formats, hidden rows
 * and columns. Of a CSV file, a Parquet file or JSON lines these are none; the table is in memory as a whole.
 *
 * @throws as `deriveTable`.
 */
export async function deriveTableWithFacts(
  files: readonly SourceFile[],
  artifactName: string,
): Promise<TableWithFacts | null> {
  const { settings, layout } = await findSettingsAndLayout(files);
  if (layout === null) return null;
  checkSettingsFit(layout, settings);
  return withFacts(await derivePlacedTable(layout, settings, artifactName, true));
}

async function findSettingsAndLayout(
  files: readonly SourceFile[],
): Promise<{ settings: DatasetSettings; layout: AnyLayout | null }> {
  const settingsFile = files.find((file) => file.path === settingsPath);
  const settings = settingsFile === undefined ? {} : await readDatasetSettings(settingsFile);
  const { pictures } = settings;
  const layout = pictures === undefined ? findLayout(files, settings) : findLabelSheet(files, pictures);
  if (layout === null && Object.keys(settings).length > 0) throw refuseSettingsWithoutTable();
  return { settings, layout };
}

function checkSettingsFit(layout: AnyLayout, settings: DatasetSettings): void {
  if (layout.name === 'pairs' || layout.name === 'samples') return;
  const member = (['orientation', 'absent'] as const).find((name) => settings[name] !== undefined);
  if (member !== undefined)
    throw settingsError(`${member} is for samples in input/ and output/`, [`remove \`${member}\``]);
}

async function derivePlacedTable(
  layout: AnyLayout,
  settings: DatasetSettings,
  artifactName: string,
  wantsFacts: boolean,
): Promise<PlacedTable> {
  if (layout.name === 'pairs') return derivePairsTable(layout, settings, artifactName, wantsFacts);
  if (layout.name === 'samples') return deriveSamplesTable(layout, settings, artifactName, wantsFacts);
  if (layout.name === 'labels') return deriveLabelTable(layout, settings, wantsFacts);
  return deriveSingleTable(await openFirstSheet(layout.file, settings, wantsFacts), settings);
}

function encodeWhole(table: Table): EncodedTable {
  return { columns: table.columns, rowCount: table.rows.length, parts: () => encodeTableParts(table) };
}

function refuseSettingsWithoutTable(): Error {
  return settingsError('it describes a table, but the files beside it are not one', [
    'a table is one workbook, CSV, Parquet or JSON lines file, or such files in the folders input/ and output/ and nothing else',
    'or say `samples: files` there when each file is a sample',
  ]);
}
