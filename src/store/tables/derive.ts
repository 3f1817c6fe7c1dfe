import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { deriveCsvTable } from './csv-table.ts';
import { readDatasetSettings, settingsError, settingsPath } from './dataset-settings.ts';
import { deriveLabelTable, findLabelSheet, type LabelLayout } from './label-sheet.ts';
import { findLayout, type Layout } from './layout.ts';
import { openFirstSheet } from './open-sheet.ts';
import { derivePairsTable } from './pairs-table.ts';
import type { SourceFile } from './sheet.ts';
import { deriveSingleTable } from './single-table.ts';
import { encodeTable, type EncodedTable } from './table-file.ts';
import type { Table } from './table.ts';

export { isSurelyNoTable } from './layout.ts';
export { settingsPath } from './dataset-settings.ts';
export type { SourceFile } from './sheet.ts';

export interface DerivedTable extends EncodedTable {
  readonly layout: Layout['name'] | LabelLayout['name'];
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
  const settingsFile = files.find((file) => file.path === settingsPath);
  const settings = settingsFile === undefined ? {} : await readDatasetSettings(settingsFile);
  const { pictures } = settings;
  if (pictures !== undefined) {
    const labels = findLabelSheet(files);
    return { ...encodeWhole(await deriveLabelTable(labels, { ...settings, pictures })), layout: labels.name };
  }
  const layout = findLayout(files);
  if (layout === null) {
    if (Object.keys(settings).length > 0) throw refuseSettingsWithoutTable();
    return null;
  }
  return { ...(await deriveLayout(layout, settings, artifactName)), layout: layout.name };
}

async function deriveLayout(
  layout: Layout,
  settings: DatasetSettings,
  artifactName: string,
): Promise<EncodedTable> {
  if (layout.name === 'pairs') return encodeWhole(await derivePairsTable(layout, settings, artifactName));
  const member = (['orientation', 'absent'] as const).find((name) => settings[name] !== undefined);
  if (member !== undefined)
    throw settingsError(`${member} is for samples in input/ and output/`, [`remove \`${member}\``]);
  const { file, name } = layout;
  const streamed = name === 'csv' ? deriveCsvTable(file, settings) : null;
  return streamed ?? encodeWhole(deriveSingleTable(await openFirstSheet(file, settings.sheet), settings));
}

function encodeWhole(table: Table): EncodedTable {
  return { columns: table.columns, rowCount: table.rows.length, parts: () => [encodeTable(table)] };
}

function refuseSettingsWithoutTable(): Error {
  return settingsError('it describes a table, but the files beside it are not one', [
    'a table is one workbook, one CSV file, or workbooks in the folders input/ and output/ and nothing else',
  ]);
}
