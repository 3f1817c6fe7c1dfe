import { join } from 'node:path';
import { isKstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import { CheckedGit, readSurely } from '../../ledger/git-check.ts';
import type { LedgerState } from '../../ledger/ledger-state.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import type { ObjectSource } from '../../objects/source.ts';
import { verifyPack } from '../../packs/pack-check.ts';
import { salvagePack } from '../../packs/pack-salvage.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { packIdOf, PackSet } from '../../packs/pack-set.ts';
import { damageAdvice } from '../fsck/damage-advice.ts';
import {
  fetchMissing,
  RepairedContent,
  type LostObject,
  type RepairSource,
  type SecondCopy,
} from './repair-content.ts';
import { setAside } from './repair-damaged.ts';
import type { LostThing } from './repair-side-files.ts';
import { WorkspaceObjects } from './repair-workspace.ts';
import { findSourceStore } from '../receive/receive-source.ts';
import { readFormat, type Repository, type StoreFormat } from '../repository.ts';
import type { StagedVersion } from '../add/stage.ts';
import { listStorageRoots } from '../disk-usage/storage-roots.ts';

/** The store of another workspace that may have what is missing. */
export interface OtherStore {
  readonly format: StoreFormat;
  readonly packs: PackSet;
  readonly git: CheckedGit;
}

/** @throws KSTORE_REPOSITORY_NOT_FOUND, KSTORE_REPOSITORY_FORMAT, KSTORE_SOURCE_REFUSED */
export function openOther(folder: string): OtherStore {
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

interface ContentTask {
  readonly state: LedgerState;
  readonly staged: readonly StagedVersion[];
  readonly other: OtherStore | null;
  readonly dryRun: boolean;
}

/** A pack that was not sound. */
export interface DamagedPack {
  readonly pack: string;
  readonly message: string;
  /** How many objects came out of it whole. */
  readonly salvaged: number;
}

interface ContentRepair {
  readonly damagedPacks: readonly DamagedPack[];
  readonly lost: readonly LostThing[];
  readonly counts: ReadonlyMap<RepairSource, number>;
}

/** Brings the content of versions and runs back, and sets damaged packs aside when all that can be read of them is written again. */
export function repairContent(
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
