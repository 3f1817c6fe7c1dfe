import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { KstoreError } from '../store/errors/kstore-error.ts';

/**
 * Finds the workspace that a folder is in: itself or the nearest folder above it that has `.kstore/`.
 *
 * @throws KSTORE_REPOSITORY_NOT_FOUND
 */
export function findWorkspace(startFolder: string): string {
  const start = resolve(startFolder);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.kstore', 'format'))) return folder;
    if (dirname(folder) === folder) break;
  }
  throw new KstoreError(
    'KSTORE_REPOSITORY_NOT_FOUND',
    `no kstore workspace in "${start}" or a folder above it`,
    {
      data: { folder: start },
    },
  );
}
