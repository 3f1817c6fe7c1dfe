import { basename, join } from 'node:path';
import type { KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import { setAside } from './repair-damaged.ts';
import type { Repository } from '../repository.ts';
import { isDamage, listSideFiles, type SideFile } from '../fsck/side-files.ts';

export interface LostThing {
  readonly subject: string;
  readonly message: string;
  /** What a person can do about it. */
  readonly advice: string;
}

export interface SideFileRepair {
  /** Paths below `.kstore/` of which nothing is lost: they are made anew when they are needed. */
  readonly files: readonly string[];
  /** Files without a second copy. */
  readonly lost: readonly LostThing[];
}

/**
 * Puts damaged files beside packs and ledger out of the way, so that every command works again.
 *
 * @throws KSTORE_SYSTEM for a file that the system does not let be read now.
 */
export function repairSideFiles(
  repository: Repository,
  dryRun: boolean,
  assertHeld: () => void,
): SideFileRepair {
  const files: string[] = [];
  const lost: LostThing[] = [];
  for (const file of listSideFiles(repository)) {
    const error = findDamage(file);
    if (error === null) continue;
    if (!dryRun) mend(repository.directory, file, assertHeld);
    const done = file.mending === 'set aside' ? `; it ${dryRun ? 'would be' : 'was'} set aside` : '';
    if (file.adviceAfterRepair === null) files.push(file.path);
    else
      lost.push({ subject: file.path, message: `${error.message}${done}`, advice: file.adviceAfterRepair });
  }
  return { files, lost };
}

function findDamage({ check }: SideFile): KstoreError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return error as KstoreError;
  }
}

function mend(directory: string, { path, mending }: SideFile, assertHeld: () => void): void {
  if (mending === 'leave') return;
  assertHeld();
  const absolute = join(directory, path);
  if (mending === 'set aside') setAside(directory, absolute, basename(path));
  else attempt('remove', absolute, () => fileSystem.rmSync(absolute, { force: true, recursive: true }));
}
