import { basename, join } from 'node:path';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import { readFormat, storeFolderName, versionFolders, type StoreFormat } from '../repository.ts';

/**
 * The store of another workspace. It is taken for a stranger's: what in it is a link leads nowhere.
 *
 * @param folder a workspace, or its `.kstore` folder.
 * @returns the `.kstore` folder.
 * @throws KSTORE_REPOSITORY_NOT_FOUND, KSTORE_REPOSITORY_FORMAT, KSTORE_SOURCE_REFUSED
 */
export function findSourceStore(folder: string): string {
  const inside = join(folder, storeFolderName);
  const directory = fileSystem.existsSync(inside) ? inside : folder;
  if (!fileSystem.existsSync(join(directory, 'format'))) {
    throw new KstoreError('KSTORE_REPOSITORY_NOT_FOUND', `"${folder}" has no kstore repository`, {
      hints: ['name a workspace, or its .kstore folder'],
    });
  }
  refuseLink(inside);
  for (const path of ['format', ...versionFolders]) refuseLink(join(directory, path));
  readFormat(directory);
  const objects = join(directory, 'git', 'objects');
  if (fileSystem.existsSync(objects)) {
    for (const name of attempt('read the folder', objects, () => fileSystem.readdirSync(objects)))
      refuseLink(join(objects, name));
  }
  return directory;
}

function refuseLink(path: string): void {
  const stat = attempt('read', path, () => fileSystem.lstatSync(path, { throwIfNoEntry: false }));
  if (stat !== undefined && !stat.isFile() && !stat.isDirectory()) {
    throw new KstoreError(
      'KSTORE_SOURCE_REFUSED',
      `"${path}" is neither a file nor a folder; links are not followed`,
      {
        data: { path },
        hints: basename(path) === storeFolderName ? ['name the folder that the link leads to'] : [],
      },
    );
  }
}

/** @throws KSTORE_SOURCE_REFUSED when a source does not store files as the store does that is to receive them. */
export function refuseOtherFormat(directory: string, format: StoreFormat): void {
  const other = readFormat(directory);
  if (other === format) return;
  throw new KstoreError(
    'KSTORE_SOURCE_REFUSED',
    `nothing was taken from "${directory}": it has format ${other}, and this store has format ${format}`,
    { data: { source: directory }, hints: ['clone it: a clone has the format of its source'] },
  );
}

const refusedCodes: readonly string[] = [
  'KSTORE_REPOSITORY_DAMAGED',
  'KSTORE_OBJECT_DAMAGED',
  'KSTORE_OBJECT_INVALID',
  'KSTORE_OBJECT_MISSING',
  'KSTORE_NAME_INVALID',
];

/** Runs what reads a source; what is wrong with it is said to be wrong there. */
export function blameSource<Result>(directory: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const isLink = isKstoreError(error, 'KSTORE_SYSTEM') && error.data['systemCode'] === 'ELOOP';
    if (!isKstoreError(error) || !(isLink || refusedCodes.includes(error.code))) throw error;
    throw refusedSource(directory, error.message, error);
  }
}

export function refusedSource(directory: string, problem: string, cause?: unknown): KstoreError {
  return new KstoreError('KSTORE_SOURCE_REFUSED', `nothing was taken from "${directory}": ${problem}`, {
    data: { source: directory },
    cause,
  });
}
