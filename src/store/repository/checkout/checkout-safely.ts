import { join } from 'node:path';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import type { LedgerState, Version } from '../../ledger/ledger-state.ts';
import { kinds } from '../../model/kind.ts';
import type { NodeId } from '../../model/object-id.ts';
import { clearTheWay, type PlaceChanges } from './checkout-apply.ts';
import type { Place } from './checkout-place.ts';
import {
  compareWithTree,
  listKnownTrees,
  listVersionTrees,
  toChanges,
  type Difference,
} from './checkout-plan.ts';
import { findUnsaved, refuseUnsaved } from './checkout-unsaved.ts';
import type { Repository } from '../repository.ts';
import type { StatCache } from '../add/stat-cache.ts';
import type { WorkspaceArtifact } from '../add/workspace-artifacts.ts';

/**
 * What a version needs at its place in the workspace; null when nothing is there.
 *
 * @throws KSTORE_CHECKOUT_EXISTS when something that is in no version would be lost.
 */
export async function planSafe(
  repository: Repository,
  state: LedgerState,
  version: Version,
  place: Place,
  present: readonly WorkspaceArtifact[],
  cache: StatCache,
): Promise<PlaceChanges | null> {
  const { objects } = repository;
  const artifact = place.artifact!;
  const found = findPresent(present, artifact);
  const savedTrees = listVersionTrees(state, artifact);
  const compare = async (compared: WorkspaceArtifact, tree: NodeId | null) => {
    const knownTrees = listKnownTrees(repository, state, artifact);
    const differences = await compareWithTree(repository, compared, tree, knownTrees, cache);
    const forceHelps = compared.path === artifact.path;
    refuseUnsaved(objects, compared, differences, savedTrees, forceHelps);
    return toChanges(differences, pathsInKindFolder(compared));
  };
  if (found === undefined) {
    refuseOccupied(repository, artifact);
    return artifact.isFolder ? null : planAnew(repository, version, place);
  }
  if (isInPlace(found, artifact)) return clearTheWay(place, await compare(found, version.manifest.tree));
  // It was a file and is a folder now, or has another ending.
  // On some disks two Unicode forms of a name are one file.
  if (found.path.normalize() !== artifact.path.normalize()) refuseOccupied(repository, artifact);
  const changes = await compare(found, null);
  return clearTheWay(place, { ...changes, writes: [...objects.walkTree(version.manifest.tree)] });
}

function findPresent(
  present: readonly WorkspaceArtifact[],
  { kind, name }: WorkspaceArtifact,
): WorkspaceArtifact | undefined {
  return present.find((found) => found.kind === kind && found.name === name);
}

function isInPlace(found: WorkspaceArtifact, artifact: WorkspaceArtifact): boolean {
  return found.path === artifact.path && found.isFolder === artifact.isFolder;
}

/** Turns a path inside an artifact into one from the folder of its kind on. */
function pathsInKindFolder({ kind, path, isFolder }: WorkspaceArtifact): (path: string) => string {
  const below = isFolder ? `${path.slice(kinds[kind].folder.length + 1)}/` : '';
  return (inside) => below + inside;
}

/** Something that is no artifact, such as a file that is never added. */
function refuseOccupied({ workspace }: Repository, artifact: WorkspaceArtifact): void {
  const path = join(workspace, artifact.path);
  const stat = attempt('read', path, () => fileSystem.lstatSync(path, { throwIfNoEntry: false }));
  if (stat === undefined) return;
  // Force writes over files, and never over a folder in the place of a file.
  const hints = stat.isDirectory() && !artifact.isFolder ? { hints: ['move it away'] } : {};
  const message = `"${path}" is there already and is in no version`;
  throw new KstoreError('KSTORE_CHECKOUT_EXISTS', message, hints);
}

/** Nothing is at the place, and nothing is written over what comes there meanwhile. */
function planAnew(repository: Repository, version: Version, place: Place): PlaceChanges {
  const writes = [...repository.objects.walkTree(version.manifest.tree)];
  return clearTheWay(place, { writes, removals: [], seen: new Map(), replacesUnseen: false });
}

/** Replaces whatever is at a place outside of the workspace, file by file; other files stay. */
export function planOver(repository: Repository, version: Version, place: Place): PlaceChanges {
  const writes = [...repository.objects.walkTree(version.manifest.tree)];
  return clearTheWay(place, { writes, removals: [], seen: new Map(), replacesUnseen: true });
}

/** Replaces whatever is at the place in the workspace; of other files, those stay that are in no version. */
export async function planForced(
  repository: Repository,
  state: LedgerState,
  version: Version,
  place: Place,
  present: readonly WorkspaceArtifact[],
  cache: StatCache,
): Promise<PlaceChanges> {
  const found = findPresent(present, place.artifact!);
  const differences =
    found === undefined ? [] : await listSavedRemovals(repository, state, version, found, place, cache);
  const { removals, seen } = toChanges(differences, pathsInKindFolder(found ?? place.artifact!));
  const writes = [...repository.objects.walkTree(version.manifest.tree)];
  return clearTheWay(place, { writes, removals, seen, replacesUnseen: true });
}

/** What is in the workspace and in a version, and not in the one that is written. */
async function listSavedRemovals(
  repository: Repository,
  state: LedgerState,
  version: Version,
  found: WorkspaceArtifact,
  { artifact }: Place,
  cache: StatCache,
): Promise<Difference[]> {
  const { objects } = repository;
  const tree = isInPlace(found, artifact!) ? version.manifest.tree : null;
  const knownTrees = listKnownTrees(repository, state, found);
  try {
    const differences = await compareWithTree(repository, found, tree, knownTrees, cache);
    const unsaved = findUnsaved(objects, differences, listVersionTrees(state, found));
    return differences.filter(
      ({ present, wanted }) => wanted === null && present !== null && !unsaved.has(present.path),
    );
  } catch (error) {
    // Something cannot be read or kept; who uses force may want to get rid of it.
    if (isKstoreError(error) && !isKstoreError(error, 'KSTORE_ABORTED')) return [];
    throw error;
  }
}
