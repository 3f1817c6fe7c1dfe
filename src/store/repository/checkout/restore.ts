import { KstoreError } from '../../errors/kstore-error.ts';
import { findKindByFolder, livesInWorkspace } from '../../model/kind.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import type { LedgerState, Version } from '../../ledger/ledger-state.ts';
import { clearTheWay } from './checkout-apply.ts';
import { carryOut, type Job } from './checkout-jobs.ts';
import { describeArtifactOf, placeInWorkspace } from './checkout-place.ts';
import { compareWithTree, listKnownTrees, toChanges, type Difference } from './checkout-plan.ts';
import { refuseChangedMeanwhile } from './checkout-unsaved.ts';
import { listVersionsAt } from './checkout.ts';
import type { Repository } from '../repository.ts';
import { formatFullReference, resolveReference } from '../versions/resolve.ts';
import { readStatCache, type StatCache } from '../add/stat-cache.ts';
import { listPresentArtifacts, toPathInside, type WorkspaceArtifact } from '../add/workspace-artifacts.ts';

export interface RestoredFile {
  /** In the workspace. */
  readonly path: string;
  /** What becomes of what is there: it is overwritten, nothing was there, or the version has no such file. */
  readonly change: 'overwritten' | 'created' | 'removed';
  /** `dataset/formula_v2`: the version that it is taken from. */
  readonly from: string;
}

export interface RestoreResult {
  readonly dryRun: boolean;
  readonly restored: readonly RestoredFile[];
}

export interface RestoreOptions {
  /** A version, or a commit; absent means the newest version of each artifact. */
  readonly from?: string | undefined;
  readonly dryRun: boolean;
  readonly progress: ProgressReporter;
}

interface Source {
  readonly version: Version;
  readonly artifact: WorkspaceArtifact;
  /** The newest version of the artifact: its files are those that may be removed. */
  readonly newest: Version;
}

/** What was named of an artifact. */
interface Selection extends Source {
  /** Paths inside the version, none below another one; `''` for all of it. */
  readonly only: readonly string[];
}

/**
 * Discards changes of files and folders in the workspace, as `git restore` does.
 *
 * Files that were deleted come back. Files that no version has stay. A file of the newest version that the version
 * restored from has not is removed.
 *
 * @param paths absolute, or relative to `currentFolder`.
 * @throws KSTORE_PATH_NOT_FOUND when no version has a path. KSTORE_CHECKOUT_EXISTS when files that were not named are in
 * the way. KSTORE_FILE_CHANGED. KSTORE_PATH_OUTSIDE, KSTORE_REFERENCE_KIND, and those of `checkoutVersion`.
 */
export async function restorePaths(
  repository: Repository,
  currentFolder: string,
  paths: readonly string[],
  { from, dryRun, progress }: RestoreOptions,
): Promise<RestoreResult> {
  const state = await repository.ledger.readState();
  const present = listPresentArtifacts(repository.workspace);
  const sources = listSources(state, from).map((version) => ({
    version,
    artifact: describeArtifactOf(repository.objects, version, present),
    newest: findNewest(state, version),
  }));
  const cache = readStatCache(repository.directory);
  const selections = joinByArtifact(
    paths.flatMap((path) =>
      select(repository, sources, toPathInside(repository.workspace, currentFolder, path), path),
    ),
  );
  const planned: { differences: Difference[]; selection: Selection; job: Job }[] = [];
  for (const selection of selections) {
    const isHere = present.some(({ path }) => path === selection.artifact.path);
    const differences = await compareSelection(repository, state, selection, isHere, cache);
    planned.push({ differences, selection, job: makeJob(repository, selection, differences) });
  }
  const jobs = planned.filter(({ differences }) => differences.length > 0).map(({ job }) => job);
  if (!dryRun && jobs.length > 0) {
    const { changedMeanwhile } = await carryOut(repository, jobs, 'restore', 0, progress);
    refuseChangedMeanwhile(repository, 'restore', changedMeanwhile);
  }
  const restored = planned.flatMap(({ differences, selection }) =>
    differences.map((difference) => describeRestored(selection, difference)),
  );
  return { dryRun, restored };
}

function findNewest(state: LedgerState, { kind, name }: Version): Version {
  return state.versions.findLast((version) => version.kind === kind && version.name === name)!;
}

/** Several paths in one artifact are one selection, so that no file is written twice. */
function joinByArtifact(selections: readonly Selection[]): Selection[] {
  const joined = new Map<string, Selection>();
  for (const selection of selections) {
    const { path } = selection.artifact;
    const only = new Set([...(joined.get(path)?.only ?? []), ...selection.only]);
    const outermost = [...only].filter((inner) => ![...only].some((outer) => isBelow(inner, outer)));
    joined.set(path, { ...selection, only: outermost });
  }
  return [...joined.values()];
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' ? path !== '' : path.startsWith(`${folder}/`);
}

/** The versions that files are taken from, one an artifact. */
function listSources(state: LedgerState, from: string | undefined): Version[] {
  if (from === undefined) {
    const head = state.commits.at(-1);
    return head === undefined ? [] : listVersionsAt(state, head);
  }
  const resolved = resolveReference(state, from, { types: ['version', 'commit'] });
  if (resolved.type === 'commit') return listVersionsAt(state, resolved.commit);
  if (resolved.type !== 'version') throw new Error('only versions and commits were asked for');
  if (livesInWorkspace(resolved.version.kind, resolved.version.name)) return [resolved.version];
  throw new KstoreError(
    'KSTORE_REFERENCE_KIND',
    `${formatFullReference(resolved.version)} was made by a run and has no place in the workspace`,
    { hints: ['use `kstore checkout … --to folder`'] },
  );
}

/** @param path in the workspace, `''` for all of it. */
function select(
  repository: Repository,
  sources: readonly Source[],
  path: string,
  typedPath: string,
): Selection[] {
  const [folder = '', entry] = path.normalize('NFC').split('/');
  const kind = findKindByFolder(folder);
  const only = path.split('/').slice(2).join('/');
  const selected = sources.filter(({ artifact }) => {
    if (path === '') return true;
    if (kind !== artifact.kind) return false;
    const isNamed = entry === undefined || artifact.path.normalize('NFC') === `${folder}/${entry}`;
    return isNamed && (only === '' || artifact.isFolder);
  });
  if (selected.length === 0 || !selected.some((source) => hasPath(repository, source, only)))
    throw notFound(typedPath, sources);
  return selected.map((source) => ({ ...source, only: [only] }));
}

/** Also a path of the newest version counts: it is removed when the other version has it not. */
function hasPath({ objects }: Repository, { version, newest }: Source, only: string): boolean {
  return (
    only === '' ||
    [version, newest].some(({ manifest }) => objects.walkTree(manifest.tree, only).next().done !== true)
  );
}

function notFound(path: string, sources: readonly Source[]): KstoreError {
  const [only] = sources;
  const where = sources.length === 1 ? `${formatFullReference(only!.version)} has no` : 'no version has';
  return new KstoreError('KSTORE_PATH_NOT_FOUND', `${where} "${path}"`, {
    data: { path },
    hints: ['run `kstore show` with a version to see its files'],
  });
}

async function compareSelection(
  repository: Repository,
  state: LedgerState,
  { version, artifact, newest, only }: Selection,
  isHere: boolean,
  cache: StatCache,
): Promise<Difference[]> {
  const { objects } = repository;
  const { tree } = version.manifest;
  const knownTrees = listKnownTrees(repository, state, artifact);
  const found: Difference[] = [];
  for (const path of only) {
    const below = path === '' ? null : path;
    if (isHere) found.push(...(await compareWithTree(repository, artifact, tree, knownTrees, cache, below)));
    else for (const wanted of objects.walkTree(tree, below)) found.push({ present: null, wanted });
  }
  const isTracked = (path: string) => objects.findTreeEntry(newest.manifest.tree, path) !== null;
  return found.filter(({ present, wanted }) => wanted !== null || isTracked(present!.path));
}

function makeJob(
  repository: Repository,
  { version, artifact }: Selection,
  differences: readonly Difference[],
): Job {
  const place = placeInWorkspace(repository, artifact);
  const toPath = (path: string) => (place.prefix === '' ? path : `${place.prefix}/${path}`);
  return { version, place, changes: clearTheWay(place, toChanges(differences, toPath)) };
}

function describeRestored({ version, artifact }: Selection, { present, wanted }: Difference): RestoredFile {
  const path = artifact.isFolder ? `${artifact.path}/${(wanted ?? present)!.path}` : artifact.path;
  const change = wanted === null ? 'removed' : present === null ? 'created' : 'overwritten';
  return { path, change, from: formatFullReference(version) };
}
