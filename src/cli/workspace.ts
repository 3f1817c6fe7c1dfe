import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { KstoreError } from '../store/errors/kstore-error.ts';
import { systemCode, systemError } from '../store/files/system-error.ts';

/** Whether a folder is in a workspace: some commands also work elsewhere. */
export function hasWorkspace(startFolder: string): boolean {
  return findStoreAbove(resolve(startFolder)) !== null;
}

/**
 * Finds the workspace that a folder is in: itself or the nearest folder above it that has `.kstore/`.
 *
 * @throws KSTORE_REPOSITORY_NOT_FOUND, KSTORE_SYSTEM
 */
export function findWorkspace(startFolder: string): string {
  const start = resolve(startFolder);
  const found = findStoreAbove(start);
  if (found !== null) return found;
  if (existsSync(join(start, '.kstore', 'packs'))) {
    throw new KstoreError(
      'KSTORE_REPOSITORY_NOT_FOUND',
      `"${join(start, '.kstore')}" lacks its file \`format\``,
      {
        data: { folder: start },
        hints: ['run `kstore init`: it writes what is missing, and nothing else'],
      },
    );
  }
  throw new KstoreError(
    'KSTORE_REPOSITORY_NOT_FOUND',
    `no kstore workspace in "${start}" or a folder above it`,
    {
      data: { folder: start },
    },
  );
}

/** @throws KSTORE_SYSTEM when a store is there and may not be read: it must not be taken for none. */
function findStoreAbove(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (hasStore(folder, folder === start)) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** @param mustBeReadable false passes over a folder that may not be looked into. */
function hasStore(folder: string, mustBeReadable: boolean): boolean {
  const store = join(folder, '.kstore');
  try {
    if (statSync(store, { throwIfNoEntry: false }) === undefined) return false;
  } catch (error) {
    if (mustBeReadable && isRefusal(error)) throw systemError(error, 'look for a workspace in', folder);
    return false;
  }
  try {
    return statSync(join(store, 'format'), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isRefusal(error)) throw systemError(error, 'read', store);
    return false;
  }
}

function isRefusal(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(systemCode(error) ?? '');
}
