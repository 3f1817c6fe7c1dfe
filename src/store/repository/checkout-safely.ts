import { join } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import type { LedgerState, Version } from '../ledger/ledger-state.ts';
import { kinds } from '../model/kind.ts';
import { clearTheWay, type PlaceChanges } from './checkout-apply.ts';
import type { Place } from './checkout-place.ts';
import { compareWithTree, listKnownTrees, listVersionTrees, toChanges } from './checkout-plan.ts';
import { refuseUnsaved } from './checkout-unsaved.ts';
import type { Repository } from './repository.ts';
import type { StatCache } from './stat-cache.ts';
import type { WorkspaceArtifact } from './workspace-artifacts.ts';

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
  const knownTrees = listKnownTrees(repository, state, artifact);
  const found = present.find(({ kind, name }) => kind === artifact.kind && name === artifact.name);
  const compare = async (compared: WorkspaceArtifact, tree: typeof version.manifest.tree | null) => {
    const differences = await compareWithTree(repository, compared, tree, knownTrees, cache);
    const forceHelps = compared.path === artifact.path;
    refuseUnsaved(objects, compared, differences, listVersionTrees(state, artifact), forceHelps);
    const folder = kinds[artifact.kind].folder;
    const below = compared.isFolder ? `${compared.path.slice(folder.length + 1)}/` : '';
    return toChanges(differences, (path) => below + path);
  };
  if (found === undefined) {
    refuseOccupied(repository, artifact);
    return artifact.isFolder ? null : planAnew(repository, version, place);
  }
  if (found.path === artifact.path && found.isFolder === artifact.isFolder)
    return clearTheWay(place, await compare(found, version.manifest.tree), false);
  // It was a file and is a folder now, or has another ending.
  // On some disks two Unicode forms of a name are one file.
  if (found.path.normalize() !== artifact.path.normalize()) refuseOccupied(repository, artifact);
  const { removals, seen } = await compare(found, null);
  return clearTheWay(place, { writes: [...objects.walkTree(version.manifest.tree)], removals, seen }, false);
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
  return clearTheWay(place, { writes, removals: [], seen: new Map() }, false);
}

/** Replaces whatever is at the place, file by file. */
export function planForced(repository: Repository, version: Version, place: Place): PlaceChanges {
  const writes = [...repository.objects.walkTree(version.manifest.tree)];
  return clearTheWay(place, { writes, removals: [], seen: null }, true);
}
