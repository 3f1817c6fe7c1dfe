import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { KstoreError } from '../../errors/kstore-error.ts';
import { modeOf } from '../../files/file-state.ts';
import { fileSystem } from '../../files/file-system.ts';
import { readFolder } from '../../files/read-folder.ts';
import { joinInside, makeParentFolders } from '../../files/safe-path.ts';
import { attempt, systemCode } from '../../files/system-error.ts';
import type { TreeEntry } from '../../objects/object-store.ts';
import { pathInPlace, type Place } from './checkout-place.ts';
import { isAsSeen, type SeenFiles } from './checkout-seen.ts';
import type { Pauses } from './pauses.ts';

/** What becomes of a place where something is already. */
export interface PlaceChanges {
  /** Entries of the version that are not there, or are there with other content; sorted by their paths. */
  readonly writes: readonly TreeEntry[];
  /** Files, links and empty folders that go, from the root of the place. */
  readonly removals: readonly string[];
  /** What the plan is made for. */
  readonly seen: SeenFiles;
  /** By force: whatever is at a path where nothing was seen is replaced when the plan is carried out. */
  readonly replacesUnseen: boolean;
}

/**
 * Adds to the removals the files and links that stand where the version needs folders, and the folders without files
 * that stand where it has files.
 *
 * @throws KSTORE_CHECKOUT_EXISTS when a folder with files that are to stay, or a device, is where the version has a file,
 * or, unless by force, a file that is not among the removals where it has a folder.
 */
export function clearTheWay(place: Place, changes: PlaceChanges): PlaceChanges {
  const removals = new Set(changes.removals);
  const knownFolders = new Set<string>();
  const clearParents = (path: string) => {
    for (const folder of listParents(path)) {
      if (knownFolders.has(folder)) continue;
      knownFolders.add(folder);
      const isFile = lookAt(place.root, folder)?.isDirectory() === false;
      if (isFile && !removals.has(folder) && !changes.replacesUnseen)
        throw inTheWay(place, folder, 'is a file or a link, and the version has a folder there');
      if (isFile) removals.add(folder);
    }
  };
  for (const path of changes.removals) clearParents(path);
  for (const { mode, path: inVersion } of changes.writes) {
    const path = pathInPlace(place, inVersion);
    clearParents(path);
    const stat = lookAt(place.root, path);
    if (stat === null || stat.isDirectory() === (mode === 'd')) {
      if (stat !== null && modeOf(stat) === null && !changes.replacesUnseen)
        throw inTheWay(place, path, 'is a device, a socket or a pipe, and the version has a file there');
      continue;
    }
    const emptied = stat.isDirectory() ? listEmptied(place.root, path, removals) : [path];
    if (emptied === null)
      throw inTheWay(place, path, 'is a folder with other files, and the version has a file there');
    for (const removal of emptied) removals.add(removal);
  }
  return { ...changes, removals: [...removals] };
}

function listParents(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Null also when a folder above it is a link or a file. */
function lookAt(root: string, path: string): Stats | null {
  const absolutePath = joinInside(root, path);
  try {
    return fileSystem.lstatSync(absolutePath, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return null;
    return attempt('read', absolutePath, () => {
      throw error;
    });
  }
}

/** A folder and the folders below it, all of which are empty after the removals; null when something stays in one. */
function listEmptied(root: string, folder: string, removals: ReadonlySet<string>): string[] | null {
  const { entries, notUtf8 } = readFolder(join(root, folder));
  if (notUtf8.length > 0) return null;
  const emptied = [folder];
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory() && !removals.has(path)) return null;
    const below = entry.isDirectory() ? listEmptied(root, path, removals) : [];
    if (below === null) return null;
    emptied.push(...below);
  }
  return emptied;
}

function inTheWay(place: Place, path: string, problem: string): KstoreError {
  return new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${join(place.root, path)}" ${problem}`, {
    data: { path: join(place.root, path) },
    hints: ['move it away'],
  });
}

/**
 * Puts staged entries into their places one by one, each at once, and removes what goes.
 *
 * What somebody changed since the plan was made stays as it is, and so does what cannot be written because of it.
 *
 * @remarks New content comes first and removals come last, except where one stands in the way of the other. A kill
 * leaves each file as it was or as it will be; the same checkout again completes it. Between the look at a file and its
 * replacement there is one system call, not the time that the version took to be written.
 * @param content folder of the staged entries, with the paths that they have below the root of the place.
 * @returns paths from the root of the place that were changed meanwhile.
 */
export async function applyChanges(
  place: Place,
  changes: PlaceChanges,
  content: string,
  pauses: Pauses,
): Promise<readonly string[]> {
  const { root } = place;
  const { writes, removals } = changes;
  const changed = new Set<string>();
  const isInTheWay = createWayTest(place, writes);
  const removed = new Set(removals.filter(isInTheWay));
  await removeEntries(root, [...removed], changes, changed, pauses);
  const knownFolders = new Set<string>();
  const isBlocked = (path: string) =>
    changed.size > 0 && (changed.has(path) || listParents(path).some((parent) => changed.has(parent)));
  for (const entry of writes) {
    if (pauses.isDue) await pauses.take();
    const path = pathInPlace(place, entry.path);
    if (isBlocked(path)) continue;
    const target = makeParentFolders(root, path, knownFolders);
    if (entry.mode === 'd') continue;
    if (!mayTakePlace(changes, path, lookAt(root, path), removed.has(path))) changed.add(path);
    else attempt('replace', target, () => fileSystem.renameSync(`${content}/${path}`, target));
  }
  const others = removals.filter((path) => !removed.has(path));
  await removeEntries(root, others, changes, changed, pauses);
  for (const { mode, path: inVersion } of writes) {
    const path = pathInPlace(place, inVersion);
    if (mode !== 'd' || isBlocked(path)) continue;
    const folder = joinInside(root, path);
    attempt('make the folder', folder, () => fileSystem.mkdirSync(folder, { recursive: true }));
  }
  return [...changed];
}

/** Tells whether a path is, is below, or is a folder of something that is written. */
function createWayTest(place: Place, writes: readonly TreeEntry[]): (path: string) => boolean {
  const written = new Set<string>();
  const folders = new Set<string>();
  for (const entry of writes) {
    const path = pathInPlace(place, entry.path);
    written.add(path);
    for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  return (path) =>
    written.has(path) || folders.has(path) || listParents(path).some((parent) => written.has(parent));
}

/** Adds to `changed` the files that are not as they were seen; they stay. */
async function removeEntries(
  root: string,
  paths: readonly string[],
  changes: PlaceChanges,
  changed: Set<string>,
  pauses: Pauses,
): Promise<void> {
  const emptied = new Set<string>();
  for (const path of [...paths].reverse()) {
    if (pauses.isDue) await pauses.take();
    const stat = lookAt(root, path);
    if (stat === null) continue;
    const absolutePath = joinInside(root, path);
    // A folder that somebody has put a file into meanwhile stays.
    if (stat.isDirectory()) removeEmptyFolder(absolutePath);
    else if (!mayTakePlace(changes, path, stat, false)) changed.add(path);
    else attempt('remove', absolutePath, () => fileSystem.unlinkSync(absolutePath));
    for (const parent of listParents(path)) emptied.add(parent);
  }
  // The longest path first: a folder goes after those in it.
  for (const folder of [...emptied].sort((left, right) => right.length - left.length))
    removeEmptyFolder(joinInside(root, folder));
}

/** A folder is replaced by nothing: what it was to lose is gone already. */
function mayTakePlace(
  { seen, replacesUnseen }: PlaceChanges,
  path: string,
  stat: Stats | null,
  wasRemoved: boolean,
): boolean {
  if (stat?.isDirectory() === true) return false;
  const expected = wasRemoved ? undefined : seen.get(path);
  return (replacesUnseen && expected === undefined) || isAsSeen(stat, expected);
}

function removeEmptyFolder(folder: string): void {
  attempt('remove', folder, () => {
    try {
      fileSystem.rmdirSync(folder);
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) throw error;
    }
  });
}
