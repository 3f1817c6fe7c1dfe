import { basename, dirname, join, resolve } from 'node:path';
import { KstoreError } from '../../errors/kstore-error.ts';
import { makeFolder, renameIntoPlace } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import { pullFrom, type PullResult } from './pull.ts';
import { findSourceStore } from './receive-source.ts';
import { initRepository, readFormat, storeFolderName, type Repository } from '../repository.ts';

/** What is here has not become a store yet; whoever clones into the folder again begins anew. */
const unfinishedName = '.kstore-unfinished-clone';

export interface CloneResult extends Omit<PullResult, 'before'> {
  /** The new workspace. */
  readonly workspace: string;
}

/**
 * Makes a workspace with everything that another one has committed. Its settings, hooks and working files are not
 * taken over.
 *
 * @remarks The store is built beside its place and renamed when it is whole and checked.
 * @param target a folder that is missing or empty.
 * @param open opens the repository of a workspace.
 * @throws KSTORE_CHECKOUT_EXISTS, and as `pullFrom`.
 */
export async function cloneFrom(
  folder: string,
  target: string,
  open: (workspace: string) => Repository,
  progress: ProgressReporter,
): Promise<CloneResult> {
  const format = readFormat(findSourceStore(resolve(folder)));
  const unfinished = join(target, unfinishedName);
  refuseFilled(target);
  makeFolder(target);
  attempt('remove', unfinished, () => fileSystem.rmSync(unfinished, { recursive: true, force: true }));
  makeFolder(unfinished);
  await initRepository(unfinished, format);
  const repository = open(unfinished);
  const { before: _, ...result } = await pullFrom(repository, folder, progress);
  repository.objects.close();
  renameIntoPlace(join(unfinished, storeFolderName), join(target, storeFolderName));
  attempt('remove', unfinished, () => fileSystem.rmdirSync(unfinished));
  return { workspace: target, ...result };
}

/** Where a clone goes when no place is named: beside us, by the name of the workspace. */
export function nameCloneAfter(folder: string): string {
  const absolute = resolve(folder);
  return basename(basename(absolute) === storeFolderName ? dirname(absolute) : absolute);
}

function refuseFilled(target: string): void {
  if (!fileSystem.existsSync(target)) return;
  const names = attempt('read the folder', target, () => fileSystem.readdirSync(target));
  if (names.every((name) => name === unfinishedName)) return;
  throw new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${target}" is not empty`, {
    hints: ['name a folder that is empty or missing'],
  });
}
