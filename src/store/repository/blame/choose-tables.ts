import { KstoreError } from '../../errors/kstore-error.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import { formatFullReference } from '../versions/resolve.ts';
import { listTables, type TableStage } from './table-stages.ts';

/**
 * The tables of a version that a person asks about.
 *
 * @param file one sheet of a folder.
 * @throws KSTORE_REFERENCE_KIND when the version has no table. KSTORE_USAGE when it has no such sheet.
 */
export function chooseTables(
  objects: ObjectStore,
  version: Version,
  file: string | undefined,
): readonly (string | null)[] {
  const paths = listTables(objects, version);
  const name = formatFullReference(version);
  if (paths.length === 0) throw new KstoreError('KSTORE_REFERENCE_KIND', `${name} has no table`);
  if (file === undefined) return paths;
  const wanted = file.normalize('NFC');
  if (paths.includes(wanted)) return [wanted];
  if (paths[0] === null) throw usage(`${name} is one table, and not a folder of sheets: leave out --file`);
  throw usage(`${name} has no sheet "${file}"`, [`sheets: ${paths.slice(0, 20).join(', ')}`]);
}

export interface ColumnsAsked {
  /** Columns that name a row, chosen by a person. */
  readonly key?: readonly string[] | undefined;
  readonly column?: string | undefined;
}

/** A column that is asked for and that the table lacks. */
export function findMissingColumn({ table }: TableStage, { key = [], column }: ColumnsAsked): string | null {
  const wanted = [...key, ...(column === undefined ? [] : [column])];
  return wanted.find((asked) => !table.columns.some(({ name }) => name === asked)) ?? null;
}

/** Columns that are asked for may be in some sheets of a folder alone. @throws KSTORE_USAGE */
export function hasColumns(stage: TableStage, asked: ColumnsAsked): boolean {
  const missing = findMissingColumn(stage, asked);
  if (missing === null || stage.path !== null) return missing === null;
  throw describeMissingColumn(stage, missing);
}

export function describeMissingColumn({ version, path, table }: TableStage, missing: string): KstoreError {
  const names = table.columns.slice(0, 20).map(({ name }) => name);
  const place = path === null ? '' : `${path} of `;
  return usage(`${place}${formatFullReference(version)} has no column "${missing}"`, [
    `columns: ${names.join(', ')}`,
  ]);
}

export function usage(message: string, hints: readonly string[] = []): KstoreError {
  return new KstoreError('KSTORE_USAGE', message, { hints });
}

/** What a person may write for a row. */
const rowHint = 'a row is named by its key or sample, or as "row 12" where nothing names the rows; --key chooses columns'; // prettier-ignore

/** For a row that no table has, or several. */
export function describeRowProblem(
  version: Version,
  row: string,
  paths: readonly (string | null)[],
  found: readonly (string | null)[],
): KstoreError {
  const name = formatFullReference(version);
  if (found.length > 1)
    return usage(`${found.length} sheets of ${name} have a row "${row}"`, [
      `name one with --file: ${found.slice(0, 20).join(', ')}`,
    ]);
  const place = paths[0] === null ? name : `the sheets of ${name}`;
  return usage(`there is no row "${row}" in ${place}`, [rowHint]);
}
