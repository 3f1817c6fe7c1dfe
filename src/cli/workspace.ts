import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { KstoreError } from '../store/errors/kstore-error.ts';

/** Whether a folder is in a workspace: some commands also work elsewhere. */
export function hasWorkspace(startFolder: string): boolean {
  return findStoreAbove(resolve(startFolder)) !== null;
}

/**
 * Finds the workspace that a folder is in: itself or the nearest folder above it that has `.kstore/`.
 *
 * @throws KSTORE_REPOSITORY_NOT_FOUND
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

function findStoreAbove(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.kstore', 'format'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
