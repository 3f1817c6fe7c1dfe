import { join } from 'node:path';
import { isKstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import type { StoreLock } from '../files/lock.ts';
import { CheckedGit, readSurely } from '../ledger/git-check.ts';
import { emptyLedgerState, type LedgerState } from '../ledger/ledger-state.ts';
import { tagRecordName } from '../ledger/tag-record.ts';
import type { ProgressReporter } from '../model/progress.ts';
import type { ObjectSource } from '../objects/source.ts';
import { verifyPack } from '../packs/pack-check.ts';
import { salvagePack } from '../packs/pack-salvage.ts';
import { PackSession } from '../packs/pack-session.ts';
import { packIdOf, PackSet } from '../packs/pack-set.ts';
import { damageAdvice } from './damage-advice.ts';
import {
  fetchMissing,
  RepairedContent,
  type LostObject,
  type RepairSource,
  type SecondCopy,
} from './repair-content.ts';
import { listSetAside, removeSetAside, setAside } from './repair-damaged.ts';
import { repairLedger } from './repair-ledger.ts';
import { repairSideFiles, type LostThing } from './repair-side-files.ts';
import { WorkspaceObjects } from './repair-workspace.ts';
import { findSourceStore } from './receive-source.ts';
import { lookWithoutLock } from './look-without-lock.ts';
import { readFormat, withLock, type Repository, type StoreFormat } from './repository.ts';
import { readStage, type StagedVersion } from './stage.ts';
import { listStorageRoots } from './storage-roots.ts';

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
  /** Packs that were not sound, and how many objects came out of them whole. */
  readonly damagedPacks: readonly {
    readonly pack: string;
    readonly message: string;
    readonly salvaged: number;
  }[];
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
    return ledger.recordTags(lock) ? [tagRecordName] : [];
  } catch (error) {
    // That the record, or a tag in git, cannot be read has been told.
    if (!isKstoreError(error, 'KSTORE_REPOSITORY_DAMAGED')) throw error;
    return [];
  }
}

function describeCounts(counts: ReadonlyMap<RepairSource, number>, of: 'content' | 'ledger') {
  return [...counts].map(([from, objects]) => ({ from, objects, of }));
}

interface OtherStore {
  readonly format: StoreFormat;
  readonly packs: PackSet;
  readonly git: CheckedGit;
}

/** @throws KSTORE_REPOSITORY_NOT_FOUND, KSTORE_REPOSITORY_FORMAT, KSTORE_SOURCE_REFUSED */
function openOther(folder: string): OtherStore {
  const directory = findSourceStore(folder);
  return {
    format: readFormat(directory),
    packs: new PackSet(listPackPaths(directory)),
    git: new CheckedGit(join(directory, 'git')),
  };
}

function listPackPaths(directory: string): string[] {
  const folder = join(directory, 'packs');
  if (!fileSystem.existsSync(folder)) return [];
  return attempt('read the folder', folder, () => fileSystem.readdirSync(folder))
    .filter((name) => /^[0-9a-f]{64}\.pack$/.test(name))
    .sort()
    .map((name) => join(folder, name));
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

interface ContentTask {
  readonly state: LedgerState;
  readonly staged: readonly StagedVersion[];
  readonly other: OtherStore | null;
  readonly dryRun: boolean;
}

type ContentRepair = Pick<RepairResult, 'damagedPacks' | 'lost'> & {
  readonly counts: ReadonlyMap<RepairSource, number>;
};

function repairContent(
  repository: Repository,
  { state, staged, other, dryRun }: ContentTask,
  assertHeld: () => void,
  progress: ProgressReporter,
): ContentRepair {
  const { directory } = repository;
  const { sound, damaged } = sortPacks(directory, progress);
  const isOtherwiseKept = other !== null && other.format !== repository.format;
  const set = new PackSet(sound);
  const session = dryRun ? null : new PackSession(directory);
  try {
    const content = new RepairedContent(set, session);
    const damagedPacks = damaged.map(({ path, message }) => ({
      pack: packIdOf(path),
      message,
      salvaged: salvageInto(content, path),
    }));
    const roots = listStorageRoots(state, staged);
    const lost = fetchMissing(
      content,
      roots,
      listCopies(other?.packs ?? null, repository, progress),
      (done) => progress.update({ label: 'look for what is missing', done, total: roots.length, unit: '' }),
    );
    if (session !== null) {
      assertHeld();
      // A new pack with the name of a damaged one has taken its place and holds all that it held.
      const written = new Set(session.finish());
      for (const { path } of damaged) {
        if (written.has(packIdOf(path))) continue;
        assertHeld();
        setAside(directory, path, `${packIdOf(path)}.pack`);
      }
    }
    return {
      damagedPacks,
      counts: content.counts,
      lost: lost.map((one) => describeLost(one, isOtherwiseKept)),
    };
  } catch (error) {
    session?.abort();
    throw error;
  } finally {
    set.close();
  }
}

function describeLost({ subject, error }: LostObject, isOtherwiseKept: boolean): LostThing {
  const advice = isOtherwiseKept ? damageAdvice.otherFormat : damageAdvice.lost;
  return { subject, message: error.message, advice };
}

function sortPacks(directory: string, progress: ProgressReporter) {
  const sound: string[] = [];
  const damaged: { readonly path: string; readonly message: string }[] = [];
  const paths = listPackPaths(directory);
  paths.forEach((path, done) => {
    progress.update({ label: 'check packs', done, total: paths.length, unit: 'pack' });
    const reading = readSurely(() => verifyPack(path)[0]?.message ?? null);
    const message = 'damage' in reading ? reading.damage : reading.found;
    if (message === null) sound.push(path);
    else damaged.push({ path, message });
  });
  return { sound, damaged };
}

/** Returns the number of objects that came out whole. */
function salvageInto(content: RepairedContent, path: string): number {
  let salvaged = 0;
  try {
    for (const { id, role, bytes } of salvagePack(path)) {
      salvaged++;
      content.add(role, id, bytes, 'damaged pack');
    }
  } catch (error) {
    // Where the disk itself fails, what came before is what can be had.
    if (!isKstoreError(error, 'KSTORE_SYSTEM') || error.data['systemCode'] !== 'EIO') throw error;
  }
  return salvaged;
}

/** The working files are read only when something is missing that no store has. */
function listCopies(
  other: PackSet | null,
  { workspace, format }: Repository,
  progress: ProgressReporter,
): SecondCopy[] {
  let objects: WorkspaceObjects | null = null;
  const working: ObjectSource = {
    read(id) {
      objects ??= new WorkspaceObjects(workspace, format, (done) =>
        progress.update({ label: 'read the working files', done, unit: 'file' }),
      );
      return objects.read(id);
    },
  };
  const copies: SecondCopy[] = [{ name: 'working files', source: working }];
  return other === null ? copies : [{ name: 'other store', source: other }, ...copies];
}
