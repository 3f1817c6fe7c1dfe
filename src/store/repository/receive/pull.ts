import { join, resolve } from 'node:path';
import { KstoreError } from '../../errors/kstore-error.ts';
import { discardFile, makeFolder, temporaryPath } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import type { StoreLock } from '../../files/lock.ts';
import type { LedgerState } from '../../ledger/ledger-state.ts';
import type { CommitId } from '../../model/object-id.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import { PackSet } from '../../packs/pack-set.ts';
import { receiveHistory } from './receive-history.ts';
import { checkContent, copyNewPacks, publishContent } from './receive-packs.ts';
import { blameSource, findSourceStore, refuseOtherFormat } from './receive-source.ts';
import { temporaryFolder, withLock, type Repository } from '../repository.ts';
import { listStorageRoots } from '../disk-usage/storage-roots.ts';

export interface ReceivedTag {
  readonly tag: string;
  readonly commit: CommitId;
  /** `kept`: ours is on another commit, and stays; `outside`: its commit is not in the history. */
  readonly state: 'new' | 'kept' | 'outside';
}

export interface PullResult {
  /** The store that was read. */
  readonly source: string;
  /** Our newest commit before and after. */
  readonly before: CommitId | null;
  readonly head: CommitId | null;
  readonly commits: number;
  readonly versions: number;
  readonly runs: number;
  readonly tags: readonly ReceivedTag[];
}

/**
 * Takes over what another workspace has beyond ours: commits, with the versions, runs and aliases in them, and tags.
 *
 * @remarks Everything is received into a quarantine and checked there. Only then content is moved into place, after it
 * git objects, after them the branch. Before that nothing is visible. The lock is held all along, so that nobody
 * clears away what the received versions need of ours.
 * @param folder the other workspace, or its `.kstore` folder.
 * @throws KSTORE_HISTORY_DIVERGED, KSTORE_SOURCE_REFUSED, KSTORE_REPOSITORY_NOT_FOUND, KSTORE_LOCKED
 */
export async function pullFrom(
  repository: Repository,
  folder: string,
  progress: ProgressReporter,
): Promise<PullResult> {
  const source = findSourceStore(resolve(folder));
  refuseSelf(repository, source);
  refuseOtherFormat(source, repository.format);
  return withLock(repository, async (lock) => {
    const quarantine = temporaryPath(temporaryFolder(repository), 'receive');
    makeFolder(quarantine);
    try {
      return await receive(repository, source, quarantine, lock, progress);
    } finally {
      progress.finish();
      discardFolder(quarantine);
    }
  });
}

function refuseSelf(repository: Repository, source: string): void {
  if (fileSystem.realpathSync(source) !== fileSystem.realpathSync(repository.directory)) return;
  throw new KstoreError('KSTORE_USAGE', `"${source}" is the store of this workspace itself`);
}

async function receive(
  repository: Repository,
  source: string,
  quarantine: string,
  lock: StoreLock,
  progress: ProgressReporter,
): Promise<PullResult> {
  const { directory, ledger, objects } = repository;
  const own = await ledger.readState();
  progress.update({ label: 'receive history', done: 0, unit: '' });
  const { head, packs, added } = blameSource(source, () => receiveHistory(source, own, quarantine));
  if (head !== null && head !== own.head) {
    const copies = blameSource(source, () => {
      const received = copyNewPacks(source, new PackSet(objects.listPacks()), quarantine, progress);
      const set = new PackSet([...objects.listPacks(), ...received]);
      checkContent(set, listStorageRoots(added, []), source);
      set.close();
      return received;
    });
    lock.assertHeld();
    publishContent(directory, copies);
    ledger.git.objects.publish(packs);
    await ledger.fastForward(own.head, head, lock);
  }
  const tags = await receiveTags(repository, own, added, lock);
  return {
    source,
    before: own.head,
    head,
    commits: added.commits.length,
    versions: added.versions.length,
    runs: added.runSummaries.length,
    tags,
  };
}

/** Tags that we have as well are not told. */
async function receiveTags(
  { ledger }: Repository,
  own: LedgerState,
  added: LedgerState,
  lock: StoreLock,
): Promise<ReceivedTag[]> {
  const commits = new Set([...own.commits, ...added.commits].map((commit) => commit.id));
  const received: ReceivedTag[] = [];
  for (const [tag, commit] of Object.entries(added.tags)) {
    const ours = Object.hasOwn(own.tags, tag) ? own.tags[tag] : undefined;
    if (ours === commit) continue;
    const state = ours !== undefined ? 'kept' : commits.has(commit) ? 'new' : 'outside';
    received.push({ tag, commit, state });
  }
  const fresh = received.filter(({ state }) => state === 'new');
  if (fresh.length > 0)
    await ledger.tags.create(new Map(fresh.map(({ tag, commit }) => [tag, commit])), lock);
  return received;
}

function discardFolder(folder: string): void {
  try {
    for (const name of fileSystem.readdirSync(folder)) discardFile(join(folder, name));
    fileSystem.rmdirSync(folder);
  } catch {
    // What stays in tmp/ is harmless: docs/format.md, ".kstore/".
  }
}
