import { settingsError, settingsPath } from './dataset-settings.ts';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import type { SourceFile } from './sheet.ts';

export type Side = 'input' | 'output';

type NamedFile = Pick<SourceFile, 'path'>;

/** How the files of a dataset hold a table. docs/format.md names the forms. */
export type Layout =
  | { readonly name: 'pairs'; readonly files: Readonly<Record<Side, readonly SourceFile[]>> }
  | { readonly name: 'samples'; readonly files: readonly SourceFile[] }
  | { readonly name: 'sheet' | 'csv' | 'parquet' | 'jsonl'; readonly file: SourceFile };

/** How a file is read, by the extension of its name. */
export type FileFormat = Exclude<Layout['name'], 'pairs' | 'samples'>;

const sideFolders: Readonly<Record<string, Side>> = {
  input: 'input',
  입력: 'input',
  output: 'output',
  출력: 'output',
};
/** `.xls`, `.xlsb` and `.ods` count, so that they are refused by name rather than taken for files of any kind. */
const formatNames: readonly (readonly [FileFormat, RegExp])[] = [
  ['sheet', /\.(xlsx|xlsm|xls|xlsb|ods)$/i],
  ['csv', /\.(csv|tsv)$/i],
  ['parquet', /\.parquet$/i],
  ['jsonl', /\.(jsonl|ndjson)$/i],
];
const uncountedName = /^(\.|~\$|readme(\.[^.]*)?$|thumbs\.db$|desktop\.ini$)/i;

/**
 * Finds the layout from the paths, and what the settings say of samples; null for a folder of files of any other kind.
 *
 * @throws KSTORE_DATASET_INVALID when the settings speak of samples, and files are there that can be none.
 */
export function findLayout(files: readonly SourceFile[], { samples }: DatasetSettings): Layout | null {
  const counted = files.filter(isCounted);
  const isPairs = counted.length > 0 && counted.every((file) => findSide(file) !== null && isTableFile(file));
  if (isPairs) {
    const ofSide = (side: Side): readonly SourceFile[] => counted.filter((file) => findSide(file) === side);
    return { name: 'pairs', files: { input: ofSide('input'), output: ofSide('output') } };
  }
  if (samples !== undefined) return findSamplesLayout(counted);
  const [only] = counted;
  const format = counted.length === 1 && findSide(only!) === null ? findFormat(only!) : null;
  return format === null ? null : { name: format, file: only! };
}

function findSamplesLayout(files: readonly SourceFile[]): Layout {
  const other = files.find((file) => !isTableFile(file));
  if (other !== undefined) {
    throw settingsError(`samples: ${other.path} is not a table, and each file is to be one`, [
      'keep other files out of the folder, or name them in .kstoreignore',
    ]);
  }
  if (files.length === 0) throw settingsError('samples: there are no files beside it');
  return { name: 'samples', files };
}

/**
 * Tells by the first few paths that files are not a table; false says nothing.
 *
 * @param hasSettings whether `dataset.yaml` is among them: then the person is to hear why they are no table.
 */
export function isSurelyNoTable(files: Iterable<NamedFile>, hasSettings: boolean): boolean {
  if (hasSettings) return false;
  let counted = 0;
  let hasOther = false;
  for (const file of files) {
    if (!isCounted(file)) continue;
    counted++;
    hasOther ||= findSide(file) === null || !isTableFile(file);
    if (hasOther && counted > 1) return true;
  }
  return false;
}

/** The name of a file without folders and extension, in NFC: two systems may write one name in two forms. */
export function readSampleName(file: NamedFile): string {
  return fileName(file)
    .replace(/\.[^.]*$/, '')
    .normalize('NFC');
}

/** How a file is read, by its name; null when it is no table. */
export function findFormat(file: NamedFile): FileFormat | null {
  return formatNames.find(([, name]) => name.test(file.path))?.[0] ?? null;
}

function isCounted(file: NamedFile): boolean {
  if (file.path === settingsPath) return false;
  return !file.path.split('/').some((part) => part.startsWith('.')) && !uncountedName.test(fileName(file));
}

/** Whether its name is that of a file which holds a table. */
export function isTableFile(file: NamedFile): boolean {
  return findFormat(file) !== null;
}

function findSide(file: NamedFile): Side | null {
  const parts = file.path.normalize('NFC').toLowerCase().split('/');
  return parts.length === 2 && Object.hasOwn(sideFolders, parts[0]!) ? sideFolders[parts[0]!]! : null;
}

function fileName(file: NamedFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
