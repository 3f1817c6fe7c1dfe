import { parseSettingsText } from '../codec/settings-text.ts';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { validateArtifact } from '../schema/validate.ts';
import type { SourceFile } from './sheet.ts';
import { decodeText } from './text-encoding.ts';

/** The file, at the root of a dataset's folder, that says how its tables are read. */
export const settingsPath = 'dataset.yaml';

/**
 * Reads `dataset.yaml` (schemas/artifact/dataset.schema.json); an empty one says nothing. Names are in NFC, as
 * those of columns and sheets are.
 *
 * @throws KSTORE_DATASET_INVALID naming the place and what is allowed there.
 */
export async function readDatasetSettings(file: SourceFile): Promise<DatasetSettings> {
  const text = decodeText(file.path, file.read()).normalize('NFC');
  try {
    const value = (await parseSettingsText(text, file.path)) ?? {};
    await validateArtifact('dataset', value, file.path);
    return value as DatasetSettings;
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_SETTINGS_SYNTAX') && !isKstoreError(error, 'KSTORE_SETTINGS_INVALID'))
      throw error;
    throw new KstoreError('KSTORE_DATASET_INVALID', error.message, { data: error.data, cause: error });
  }
}

/** The unit that the settings give a column, or null. */
export function findUnit(columnName: string, { units = {} }: DatasetSettings): string | null {
  return Object.hasOwn(units, columnName) ? units[columnName]! : null;
}

/** An error about what `dataset.yaml` says. */
export function settingsError(problem: string, hints?: readonly string[]): KstoreError {
  return new KstoreError('KSTORE_DATASET_INVALID', `${settingsPath}: ${problem}`, {
    data: { file: settingsPath },
    ...(hints !== undefined && { hints }),
  });
}
