import { join } from 'node:path';
import { KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import type { StoreLock } from '../../files/lock.ts';
import { attempt } from '../../files/system-error.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import { PackSet } from '../../packs/pack-set.ts';
import { changePacks, type GcWork, type WrittenPack } from './gc-change.ts';
import { readGarbageMarks } from './gc-marks.ts';
import { planGc, type PackFate } from './gc-plan.ts';
import { findReachable } from './gc-reachable.ts';
import { listLeftovers, type LeftoverFile } from './gc-temporary.ts';
import { lookWithoutLock } from '../look-without-lock.ts';
import { withLock, type Repository } from '../repository.ts';
import { readStage } from '../add/stage.ts';
import { listStorageRoots } from '../disk-usage/storage-roots.ts';

export interface GcOptions {
  /** Tells what would be done and changes nothing. */
  readonly dryRun: boolean;
  /** How long a pack must not have been needed before it is removed; 0 removes at once. */
  readonly graceSeconds: number;
}

export interface GcPack {
  readonly pack: string;
  readonly sizeBytes: number;
  readonly neededBytes: number;
  readonly fate: PackFate;
  readonly rewritten: boolean;
  readonly reason: string;
  /** When gc may remove it, ISO 8601, UTC; null when it stays. */
  readonly removableAt: string | null;
}

export interface GcResult {
  readonly dryRun: boolean;
  readonly graceSeconds: number;
  readonly objects: { readonly needed: number; readonly unneeded: number };
  readonly packs: readonly GcPack[];
  readonly temporary: readonly LeftoverFile[];
  /** Bytes of all packs before. */
  readonly sizeBytes: number;
  /** Bytes of the packs and temporary files that are removed now. */
  readonly removedBytes: number;
  /** Bytes of the packs that go when their grace time is over. */
  readonly waitingBytes: number;
  /** Bytes of the new packs; in a dry run what would be copied. */
  readonly writtenBytes: number;
  /** What was removed less what was written; negative while the packs wait whose content was written anew. */
  readonly freedBytes: number;
  readonly writtenPacks: readonly string[];
}

/**
 * Removes what no version, run or staged file needs, and puts small packs together, in two phases: what is needed of
 * a pack is copied to a new one and the old one is marked; when its grace time is over, and everything that is needed
 * has been read from other packs, it is removed (docs/decisions/0011-gc.md).
 *
 * @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED when the store is not whole: then nothing is changed.
 */
export async function collectGarbage(
  repository: Repository,
  options: GcOptions,
  progress: ProgressReporter,
): Promise<GcResult> {
  if (options.dryRun) {
    const nowMs = repository.surroundings.now().getTime();
    return lookWithoutLock(repository, () => collect(repository, options, nowMs, progress, () => []));
  }
  return withLock(repository, (lock) =>
    collect(repository, options, readLockTime(lock), progress, (work) =>
      changePacks(repository, lock, work, progress),
    ),
  );
}

/** @param diskMs milliseconds since 1970 by the clock of the disk. */
async function collect(
  repository: Repository,
  options: GcOptions,
  diskMs: number,
  progress: ProgressReporter,
  change: (work: GcWork) => readonly WrittenPack[],
): Promise<GcResult> {
  // In this order, since one who looks has no lock: what is staged becomes a version, and packs come before both.
  const staged = readStage(repository.directory);
  // From git itself: what is removed must not depend on a cache.
  const state = await repository.ledger.readStateFromGit();
  if (state.head === null) refuseLostHistory(repository.directory);
  const set = new PackSet(repository.objects.listPacks());
  try {
    refuseDamagedPacks(set);
    const reachable = findReachable(set, listStorageRoots(state, staged), progress);
    const times = {
      nowMs: repository.surroundings.now().getTime(),
      graceMs: options.graceSeconds * 1000,
    };
    const plan = planGc(set, reachable, readGarbageMarks(repository.directory), times);
    const leftovers = listLeftovers(repository.directory, diskMs, times.graceMs);
    const work = { set, reachable, plan, leftovers };
    return describe(options, work, change(work));
  } finally {
    set.close();
    progress.finish();
  }
}

/** The time by the clock of the disk, which stamps temporary files too: the lock has just been written there. */
function readLockTime({ path }: StoreLock): number {
  return attempt('read', path, () => fileSystem.statSync(path)).mtimeMs;
}

/** Without its branch a history looks empty, and nothing in the store needed. */
function refuseLostHistory(directory: string): void {
  const folder = join(directory, 'git/objects');
  const list = (path: string) => attempt('read the folder', path, () => fileSystem.readdirSync(path));
  const folders = list(folder).filter((name) => name === 'pack' || /^[0-9a-f]{2}$/.test(name));
  if (!folders.some((name) => list(join(folder, name)).length > 0)) return;
  throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', "the ledger's branch is missing, but it has objects", {
    hints: ['run `kstore repair` first; nothing was changed'],
  });
}

function refuseDamagedPacks({ damaged }: PackSet): void {
  const [first] = damaged.values();
  if (first === undefined) return;
  throw new KstoreError(first.code, first.message, {
    data: first.data,
    hints: ['run `kstore repair` first; nothing was changed'],
    cause: first,
  });
}

function describe(
  { dryRun, graceSeconds }: GcOptions,
  { set, reachable, plan, leftovers }: GcWork,
  written: readonly WrittenPack[],
): GcResult {
  const sum = (items: readonly { readonly sizeBytes: number }[]) =>
    items.reduce((total, { sizeBytes }) => total + sizeBytes, 0);
  const packs = plan.packs.map(
    ({ pack, sizeBytes, neededBytes, fate, rewritten, reason, markedAtMs }): GcPack => {
      const removableAt =
        markedAtMs === null ? null : new Date(markedAtMs + graceSeconds * 1000).toISOString();
      return { pack, sizeBytes, neededBytes, fate, rewritten, reason, removableAt };
    },
  );
  const copied = plan.packs.filter(({ rewritten }) => rewritten);
  const removedBytes = sum(packs.filter(({ fate }) => fate === 'remove')) + sum(leftovers);
  const writtenBytes = dryRun
    ? copied.reduce((total, { neededBytes }) => total + neededBytes, 0)
    : sum(written);
  return {
    dryRun,
    graceSeconds,
    objects: { needed: reachable.order.length, unneeded: set.countObjects() - reachable.order.length },
    packs,
    temporary: leftovers,
    sizeBytes: sum(set.packs),
    removedBytes,
    waitingBytes: sum(packs.filter(({ fate }) => fate === 'wait')),
    writtenBytes,
    freedBytes: removedBytes - writtenBytes,
    writtenPacks: written.map(({ pack }) => pack),
  };
}
