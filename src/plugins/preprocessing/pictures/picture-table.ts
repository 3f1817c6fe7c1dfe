import { isPicturePath, PictureIndex } from '../../../store/model/picture-path.ts';
import type { Column, Row, Table } from '../../api/task.ts';
import { pictureError } from './picture.ts';
import { inputError } from '../input-error.ts';

/** A file of a dataset, and the SHA-256 of its bytes. */
export interface PictureFile {
  readonly path: string;
  readonly hash: string;
}

/** A set of pictures as rows: what splits, classes and fingerprints are told by. */
export interface PictureTable {
  /** The cells of the picture column are the hashes of the files, so that equal pictures are equal inputs. */
  readonly table: Table;
  readonly pictureColumn: string;
  /** The file of each row. */
  readonly paths: readonly string[];
}

/** Name that the table of class folders gives the column of the pictures, and that of their classes. */
export const folderColumns = { picture: 'picture', class: 'class' } as const;

const uncounted = /^(\.|~\$|readme(\.[^.]*)?$|thumbs\.db$|desktop\.ini$|dataset\.yaml$)/i;

/**
 * Reads class folders: each picture is in a folder with the name of its class, or deeper inside it. A folder that
 * holds all others is passed over.
 *
 * @returns null when there is no picture, so that the files are something else.
 * @throws KSTORE_TASK_INPUT naming a file that is no picture, or lies in no folder of a class.
 */
export function tabulateClassFolders(files: readonly PictureFile[]): PictureTable | null {
  const counted = files.filter(({ path }) => !path.split('/').some((part) => uncounted.test(part)));
  if (!counted.some(({ path }) => isPicturePath(path))) return null;
  const other = counted.find(({ path }) => !isPicturePath(path));
  if (other !== undefined) {
    const hint = 'pictures are PNG or JPEG; for labels in a sheet say `pictures: COLUMN` in dataset.yaml';
    throw pictureError(other.path, 'the file is no picture', hint);
  }
  const depth = countOuterFolders(counted.map(({ path }) => path.split('/')));
  const rows = counted.map(({ path, hash }): Row => {
    const label = path.split('/').slice(depth, -1)[0]?.normalize('NFC');
    if (label !== undefined) return { id: path, cells: [hash, label] };
    throw pictureError(
      path,
      'the picture is in no folder of a class',
      'put it into a folder with its class as name',
    );
  });
  const columns: readonly Column[] = [
    { name: folderColumns.picture, type: 'text', role: 'input' },
    { name: folderColumns.class, type: 'text', role: 'target' },
  ];
  return {
    table: { columns, rows },
    pictureColumn: folderColumns.picture,
    paths: rows.map(({ id }) => id),
  };
}

/** Folders that all pictures share, as long as there are folders inside. */
function countOuterFolders(paths: readonly (readonly string[])[]): number {
  const first = paths[0] ?? [];
  let depth = 0;
  while (paths.every((parts) => parts.length > depth + 2 && parts[depth] === first[depth])) depth++;
  return depth;
}

/**
 * Reads a label sheet: its one input column names the pictures.
 *
 * @throws KSTORE_TASK_INPUT naming a picture that is missing, or whose name several have.
 */
export function tabulateLabels(sheet: Table, files: readonly PictureFile[]): PictureTable {
  const place = sheet.columns.findIndex(({ role }) => role === 'input');
  const column = sheet.columns[place];
  if (column === undefined) throw inputError('the label sheet has no column that names pictures');
  const index = new PictureIndex(files.map(({ path }) => path));
  const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
  const paths = sheet.rows.map(({ id, cells }) => {
    const named = String(cells[place] ?? '');
    const [path, ...others] = index.find(named);
    if (path !== undefined && others.length === 0) return path;
    const problem =
      path === undefined ? 'there is no such picture' : `${others.length + 1} pictures have this name`;
    throw inputError(`row "${id}", column "${column.name}": "${named}": ${problem}`, {
      row: id,
      column: column.name,
    });
  });
  const rows = sheet.rows.map(({ id, cells }, row) => ({
    id,
    cells: cells.map((cell, at) => (at === place ? (hashes.get(paths[row] as string) as string) : cell)),
  }));
  return { table: { columns: sheet.columns, rows }, pictureColumn: column.name, paths };
}
