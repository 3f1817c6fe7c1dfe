import { isPicturePath, PictureIndex } from '../model/picture-path.ts';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { settingsError } from './dataset-settings.ts';
import { isCounted, isTableFile } from './layout.ts';
import { openFirstSheet } from './open-sheet.ts';
import type { SourceFile } from './sheet.ts';
import { deriveSingleTable } from './single-table.ts';
import type { PlacedTable } from './placed-table.ts';
import type { Column } from './table.ts';

/** A sheet that says what pictures beside it show. */
export interface LabelLayout {
  readonly name: 'labels';
  /** The column that names the pictures. */
  readonly column: string;
  readonly file: SourceFile;
  readonly pictures: readonly SourceFile[];
}

/**
 * Finds the label sheet among pictures.
 *
 * @throws KSTORE_DATASET_INVALID when there is none or more than one, or a file is neither sheet nor picture.
 */
export function findLabelSheet(files: readonly SourceFile[], column: string): LabelLayout {
  const counted = files.filter(isCounted);
  const [file, ...others] = counted.filter(isTableFile);
  if (file === undefined || others.length > 0) {
    const found = file === undefined ? 'there is none' : `there are ${others.length + 1}`;
    throw settingsError(`pictures: one workbook or CSV file names the pictures, and ${found}`);
  }
  const pictures = counted.filter((one) => one !== file);
  const other = pictures.find(({ path }) => !isPicturePath(path));
  if (other !== undefined) throw settingsError(`pictures: "${other.path}" is no PNG or JPEG`);
  return { name: 'labels', column, file, pictures };
}

/**
 * Derives the table of a label sheet: its rows are named by their pictures unless another column is the key, and the
 * column of the pictures is its one input.
 *
 * @throws KSTORE_DATASET_INVALID naming the row whose picture is missing, or of whose name there are several.
 */
export async function deriveLabelTable(
  { column, file, pictures }: LabelLayout,
  settings: DatasetSettings,
  wantsFacts: boolean,
): Promise<PlacedTable> {
  const { key = column } = settings;
  const table = deriveSingleTable(await openFirstSheet(file, settings, wantsFacts), { ...settings, key });
  const place = table.columns.findIndex(({ name }) => name === column);
  const index = new PictureIndex(pictures.map(({ path }) => path));
  for (const { id, cells } of table.rows) {
    const named = String(cells[place] ?? '');
    const found = index.find(named);
    if (found.length === 1) continue;
    const problem =
      found.length === 0
        ? 'there is no such picture beside the sheet'
        : `this can be ${found.join(' or ')}; write the folder, too`;
    throw settingsError(`pictures: ${file.path}, row "${id}": "${named}": ${problem}`);
  }
  return {
    ...table,
    columns: table.columns.map(({ role, ...one }): Column => {
      if (one.name === column) return { ...one, role: 'input' };
      return role === undefined || role === 'input' ? one : { ...one, role };
    }),
  };
}
