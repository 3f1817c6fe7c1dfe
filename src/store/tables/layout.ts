import { settingsPath } from './dataset-settings.ts';
import type { SourceFile } from './sheet.ts';

export type Side = 'input' | 'output';

type NamedFile = Pick<SourceFile, 'path'>;

/** How the files of a dataset hold a table. docs/format.md names the forms. */
export type Layout =
  | { readonly name: 'pairs'; readonly files: Readonly<Record<Side, readonly SourceFile[]>> }
  | { readonly name: 'sheet' | 'csv'; readonly file: SourceFile };

const sideFolders: Readonly<Record<string, Side>> = {
  input: 'input',
  입력: 'input',
  output: 'output',
  출력: 'output',
};
/** `.xls` and `.xlsb` count, so that they are refused by name rather than taken for files of any kind. */
const workbookName = /\.(xlsx|xlsm|xls|xlsb)$/i;
const csvName = /\.(csv|tsv)$/i;
const uncountedName = /^(\.|~\$|readme(\.[^.]*)?$|thumbs\.db$|desktop\.ini$)/i;

/** Finds the layout from the paths alone; null for a folder of files of any other kind. */
export function findLayout(files: readonly SourceFile[]): Layout | null {
  const counted = files.filter(isCounted);
  const [only] = counted;
  if (counted.length === 1 && only !== undefined && findSide(only) === null) {
    if (workbookName.test(only.path)) return { name: 'sheet', file: only };
    return csvName.test(only.path) ? { name: 'csv', file: only } : null;
  }
  const isPairs = counted.length > 0 && counted.every((file) => findSide(file) !== null && isTableFile(file));
  if (!isPairs) return null;
  const ofSide = (side: Side): readonly SourceFile[] => counted.filter((file) => findSide(file) === side);
  return { name: 'pairs', files: { input: ofSide('input'), output: ofSide('output') } };
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
export function readSampleName(file: SourceFile): string {
  return fileName(file)
    .replace(/\.[^.]*$/, '')
    .normalize('NFC');
}

export function isCsv(file: SourceFile): boolean {
  return csvName.test(file.path);
}

export function isCounted(file: NamedFile): boolean {
  if (file.path === settingsPath) return false;
  return !file.path.split('/').some((part) => part.startsWith('.')) && !uncountedName.test(fileName(file));
}

/** Whether its name is that of a file which holds a table. */
export function isTableFile(file: NamedFile): boolean {
  return workbookName.test(file.path) || csvName.test(file.path);
}

function findSide(file: NamedFile): Side | null {
  const parts = file.path.normalize('NFC').toLowerCase().split('/');
  return parts.length === 2 && Object.hasOwn(sideFolders, parts[0]!) ? sideFolders[parts[0]!]! : null;
}

function fileName(file: NamedFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
