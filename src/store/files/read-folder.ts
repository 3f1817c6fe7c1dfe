import type { Dirent } from 'node:fs';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from './file-system.ts';
import type { IgnoreRules } from './ignore.ts';
import { attempt } from './system-error.ts';

export type FolderEntry = Pick<Dirent, 'name' | 'isDirectory'>;

export interface FolderContent {
  readonly entries: readonly FolderEntry[];
  /** What has a name that is no text. */
  readonly notUtf8: readonly Dirent<Buffer>[];
}

/** @throws KSTORE_SYSTEM */
export function readFolder(folder: string): FolderContent {
  return attempt('read the folder', folder, () => {
    const entries = fileSystem.readdirSync(folder, { withFileTypes: true });
    // Node replaces bytes that are not UTF-8 by U+FFFD, and the file could not be opened by that name.
    if (!entries.some(({ name }) => name.includes('\ufffd'))) return { entries, notUtf8: [] };
    const raw = fileSystem.readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
    return {
      entries: raw
        .filter(hasTextName)
        .map((entry) => ({ name: entry.name.toString(), isDirectory: () => entry.isDirectory() })),
      notUtf8: raw.filter((entry) => !hasTextName(entry)),
    };
  });
}

function hasTextName({ name }: Dirent<Buffer>): boolean {
  return Buffer.from(name.toString()).equals(name);
}

/**
 * @param notUtf8 what is in the folder under a name that is not UTF-8.
 * @param rules what is left out of the folder; absent: nothing.
 * @throws KSTORE_PATH_UNSAFE unless all of it is left out.
 */
export function refuseNotUtf8(folder: string, notUtf8: readonly Dirent<Buffer>[], rules?: IgnoreRules): void {
  for (const entry of notUtf8) {
    if (rules?.isIgnored(entry.name, entry.isDirectory()) === true) continue;
    const kind = entry.isDirectory() ? 'folder' : 'file';
    throw new KstoreError(
      'KSTORE_PATH_UNSAFE',
      `a ${kind} in "${folder}" has a name that is not UTF-8: "${entry.name.toString('latin1')}"`,
      {
        data: { path: folder },
        hints: [
          'rename it (for example with `convmv -t utf8`), move it out of the folder, or name it in .kstoreignore (`?` and `*` stand for any byte)',
        ],
      },
    );
  }
}
