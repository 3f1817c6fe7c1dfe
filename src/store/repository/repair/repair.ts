import { isKstoreError } from '../../errors/kstore-error.ts';
import type { StoreLock } from '../../files/lock.ts';
import { emptyLedgerState, type LedgerState } from '../../ledger/ledger-state.ts';
import { tagRecordName } from '../../ledger/tag-record.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import type { RepairSource } from './repair-content.ts';
import { listSetAside, removeSetAside } from './repair-damaged.ts';
import { repairLedger } from './repair-ledger.ts';
import { openOther, repairContent, type DamagedPack, type OtherStore } from './repair-packs.ts';
import { repairSideFiles, type LostThing } from './repair-side-files.ts';
import { lookWithoutLock } from '../look-without-lock.ts';
import { withLock, type Repository } from '../repository.ts';
import { readStage, type StagedVersion } from '../add/stage.ts';

export interface RepairOptions {
  /** Another workspace, or its `.kstore`, that may have what is missing here. */
  readonly from: string | null;
  /** Tells what would be done and changes nothing. */
  readonly dryRun: boolean;
}

export interface RepairResult {
  readonly dryRun: boolean;
  /** Everything that versions, runs and the stage need is there and readable. */
  readonly ok: boolean;
  /** Packs that were not sound. */
  readonly damagedPacks: readonly DamagedPack[];
  /** Objects that were brought back, by where they came from. */
  readonly restored: readonly {
    readonly from: RepairSource;
    readonly objects: number;
    readonly of: 'content' | 'ledger';
  }[];
  /** Files that were written anew: of the ledger, and `garbage.json`. */
  readonly files: readonly string[];
  readonly lost: readonly LostThing[];
  /** Names in `.kstore/damaged/` that stay until the store is whole. */
  readonly setAside: readonly string[];
  /** Names that were removed from there. */
  readonly cleared: readonly string[];
}

/**
 * Brings back what a second copy holds: other packs, damaged packs as far as they can be read, working files, the
 * ledger's cache, another store. Damaged files move to `.kstore/damaged/` after everything readable in them has been
 * written again, so that the next `add` stores what is still missing; a later repair of a whole store removes them.
 */
export async function repairRepository(
  repository: Repository,
  options: RepairOptions,
  progress: ProgressReporter,
): Promise<RepairResult> {
  const other = options.from === null ? null : openOther(options.from);
  const repair = (lock: StoreLock | null) => carryOut(repository, other, lock, progress);
  try {
    return await (options.dryRun
      ? lookWithoutLock(repository, () => repair(null))
      : withLock(repository, repair));
  } finally {
    other?.packs.close();
    progress.finish();
  }
}

/** @param lock null only looks. */
async function carryOut(
  repository: Repository,
  other: OtherStore | null,
  lock: StoreLock | null,
  progress: ProgressReporter,
): Promise<RepairResult> {
  const { directory } = repository;
  const cached = repository.ledger.readCachedState();
  const assertHeld = () => lock?.assertHeld();
  const dryRun = lock === null;
  const ledger = repairLedger(directory, { other: other?.git ?? null, cached, dryRun }, assertHeld);
  const state = await readState(repository, cached, !ledger.isWhole || dryRun);
  const sideFiles = repairSideFiles(repository, dryRun, assertHeld);
  const record = repairTagRecord(repository, lock);
  const files = new Set([...ledger.files.map((file) => `git/${file}`), ...sideFiles.files, ...record]);
  const content = repairContent(
    repository,
    { state, staged: readStageOrNothing(directory), other, dryRun },
    assertHeld,
    progress,
  );
  const lost = [...ledger.lost, ...sideFiles.lost, ...content.lost];
  const before = listSetAside(directory);
  const isWhole = lost.length === 0 && content.damagedPacks.length === 0 && ledger.counts.size === 0;
  const cleared = isWhole ? before : [];
  if (!dryRun && cleared.length > 0) {
    assertHeld();
    removeSetAside(directory, cleared);
  }
  repository.objects.refresh();
  return {
    dryRun,
    ok: lost.length === 0,
    damagedPacks: content.damagedPacks,
    restored: [...describeCounts(content.counts, 'content'), ...describeCounts(ledger.counts, 'ledger')],
    files: [...files],
    lost,
    setAside: isWhole ? [] : before,
    cleared,
  };
}

/** A store of an early kstore has none yet; a damaged one was just removed. */
function repairTagRecord({ ledger }: Repository, lock: StoreLock | null): string[] {
  try {
    return ledger.tags.record(lock) ? [tagRecordName] : [];
  } catch (error) {
    // That the record, or a tag in git, cannot be read has been told.
    if (!isKstoreError(error, 'KSTORE_REPOSITORY_DAMAGED')) throw error;
    return [];
  }
}

function describeCounts(counts: ReadonlyMap<RepairSource, number>, of: 'content' | 'ledger') {
  return [...counts].map(([from, objects]) => ({ from, objects, of }));
}

/** What is needed: by the history, or where that cannot be read whole, by the cache, which is never older than a commit. */
async function readState(
  repository: Repository,
  cached: LedgerState | null,
  mayFail: boolean,
): Promise<LedgerState> {
  try {
    return await repository.ledger.readStateFromGit();
  } catch (error) {
    if (!mayFail || !isKstoreError(error)) throw error;
    return cached ?? emptyLedgerState;
  }
}

/** A damaged stage has been set aside, or would be. */
function readStageOrNothing(directory: string): readonly StagedVersion[] {
  try {
    return readStage(directory);
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_REPOSITORY_DAMAGED')) throw error;
    return [];
  }
}
