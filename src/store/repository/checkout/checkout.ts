import { join } from 'node:path';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import { livesInWorkspace } from '../../model/kind.ts';
import { formatVersion } from '../../model/name.ts';
import { abbreviate } from '../../model/object-id.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import { isMadeByRun, type LedgerCommit, type LedgerState, type Version } from '../../ledger/ledger-state.ts';
import { findUnsafeLink } from './checkout-links.ts';
import { carryOut, fillNewFolder, sumUpWrites, type Job } from './checkout-jobs.ts';
import {
  describeArtifactOf,
  placeInWorkspace,
  prefixBelowWorkspace,
  refuseStoreFolder,
} from './checkout-place.ts';
import { planForced, planOver, planSafe } from './checkout-safely.ts';
import { rememberWritten } from './checkout-remember.ts';
import { removeAbandonedStagings } from './checkout-staging.ts';
import { refuseChangedMeanwhile } from './checkout-unsaved.ts';
import type { Repository } from '../repository.ts';
import { findMatches } from '../versions/find-matches.ts';
import { formatFullReference } from '../versions/resolve.ts';
import { readRipeTimeMs } from '../add/scan.ts';
import { readStatCache } from '../add/stat-cache.ts';
import { listPresentArtifacts, type WorkspaceArtifact } from '../add/workspace-artifacts.ts';

/** What was done for one version. */
export interface CheckedOutVersion {
  /** `dataset/formula_v1`. */
  readonly ref: string;
  /** Absolute path of its folder or file. */
  readonly path: string;
  readonly files: number;
  readonly sizeBytes: number;
  /** Files and links that were written; those that were there with the same content are not counted. */
  readonly written: number;
  /** Files, links and empty folders that were removed since the version has them not. */
  readonly removed: number;
}

export interface CheckoutResult {
  /** The version as `formula_v1`, or the commit. */
  readonly ref: string;
  readonly path: string;
  readonly files: number;
  readonly sizeBytes: number;
  readonly versions: readonly CheckedOutVersion[];
  /** Versions of a commit that cannot be written safely; the others were. */
  readonly leftOut: readonly LeftOutVersion[];
}

export interface LeftOutVersion {
  /** `dataset/formula_v1`. */
  readonly ref: string;
  readonly reason: string;
}

export interface CheckoutOptions {
  /** Absolute path of the target; absent means the place in the workspace. */
  readonly target?: string | undefined;
  /** Write over files that are there; files that no version has stay, in a target all that the version has not. */
  readonly force: boolean;
  readonly progress: ProgressReporter;
}

/**
 * Writes the files of a version, every byte verified.
 *
 * All of it is written beside the target before anything there is touched, and then put into place: a new folder as a
 * whole, else file by file. A kill leaves the former files or the new ones, and never none.
 *
 * @throws KSTORE_CHECKOUT_EXISTS when something that is in no version would be overwritten and `force` is off.
 * KSTORE_PATH_OUTSIDE, KSTORE_PATH_UNSAFE, KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_MISSING, KSTORE_SYSTEM.
 */
export async function checkoutVersion(
  repository: Repository,
  version: Version,
  options: CheckoutOptions,
): Promise<CheckoutResult> {
  const { target } = options;
  const versions =
    target === undefined
      ? await checkoutInWorkspace(repository, [version], options)
      : await checkoutBelow(repository, [{ version, prefix: '' }], target, options);
  const { path, files, sizeBytes } = versions[0]!;
  return { ref: formatVersion(version.name, version.version), path, files, sizeBytes, versions, leftOut: [] };
}

/**
 * Writes every artifact that a person makes as it stood at a commit; artifacts that came later stay. A version with a
 * link that leads out of it is left out as a whole.
 *
 * @throws as `checkoutVersion`; nothing is written unless all of the rest can be.
 */
export async function checkoutCommit(
  repository: Repository,
  commit: LedgerCommit,
  options: CheckoutOptions,
): Promise<CheckoutResult> {
  const found = listVersionsAt(await repository.ledger.readState(), commit);
  const { target } = options;
  const { versions, leftOut } = await withoutUnsafe(repository, found, (kept) =>
    target === undefined
      ? checkoutInWorkspace(repository, kept, options)
      : checkoutBelow(
          repository,
          kept.map((version) => ({
            version,
            prefix: prefixBelowWorkspace(describeArtifactOf(repository.objects, version)),
          })),
          target,
          options,
        ),
  );
  return {
    ref: abbreviate(commit.id),
    path: target ?? repository.workspace,
    files: versions.reduce((sum, { files }) => sum + files, 0),
    sizeBytes: versions.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    versions,
    leftOut,
  };
}

/** Only when a version turns out to be unsafe are the links of all of them looked at: that is before anything is put in place. */
async function withoutUnsafe(
  { objects }: Repository,
  versions: readonly Version[],
  write: (versions: readonly Version[]) => Promise<CheckedOutVersion[]>,
): Promise<Pick<CheckoutResult, 'versions' | 'leftOut'>> {
  try {
    return { versions: await write(versions), leftOut: [] };
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_PATH_UNSAFE')) throw error;
    const leftOut = versions.flatMap((version) => {
      const reason = findUnsafeLink(objects, version);
      return reason === null ? [] : [{ version, ref: formatFullReference(version), reason }];
    });
    if (leftOut.length === 0 || leftOut.length === versions.length) throw error;
    const isLeftOut = new Set(leftOut.map(({ version }) => version));
    const written = await write(versions.filter((version) => !isLeftOut.has(version)));
    return { versions: written, leftOut: leftOut.map(({ ref, reason }) => ({ ref, reason })) };
  }
}

/** The newest version of each artifact in the history up to a commit. */
export function listVersionsAt(state: LedgerState, commit: LedgerCommit): Version[] {
  const names = new Set(
    state.versions
      .filter((version) => livesInWorkspace(version.kind, version.name) && !isMadeByRun(state, version))
      .map(({ kind, name }) => `${kind}/${name}`),
  );
  return [...names].sort().flatMap((name) => {
    const matches = findMatches(state, `${commit.id}:${name}`, { types: ['version'] });
    return matches.flatMap((match) => (match.type === 'version' ? [match.version] : []));
  });
}

/** Writes versions below any folder. */
async function checkoutBelow(
  repository: Repository,
  wanted: readonly { readonly version: Version; readonly prefix: string }[],
  target: string,
  { force, progress }: CheckoutOptions,
): Promise<CheckedOutVersion[]> {
  refuseStoreFolder(repository, target);
  const state = lookAtTarget(target);
  if (state === 'occupied' && !force)
    throw new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${target}" is there already and is not empty`);
  const jobs = wanted.map(({ version, prefix }): Job => {
    const place = { root: target, prefix, artifact: null };
    return { version, place, changes: state === 'occupied' ? planOver(repository, version, place) : null };
  });
  if (state === 'occupied') await carryOut(repository, jobs, 'checkout', 0, progress);
  else await fillNewFolder(repository, jobs, target, state === 'empty', progress);
  return jobs.map((job) => describeJob(job, join(target, job.place.prefix)));
}

function lookAtTarget(target: string): 'missing' | 'empty' | 'occupied' {
  const stat = attempt('read', target, () => fileSystem.lstatSync(target, { throwIfNoEntry: false }));
  if (stat === undefined) return 'missing';
  if (!stat.isDirectory()) {
    throw new KstoreError(
      'KSTORE_CHECKOUT_EXISTS',
      `"${target}" is ${stat.isSymbolicLink() ? 'a symbolic link' : 'no folder'}`,
      { hints: ['nothing is written through a link or over a file: name a folder'] },
    );
  }
  removeAbandonedStagings(target);
  return attempt('read the folder', target, () => fileSystem.readdirSync(target)).length === 0
    ? 'empty'
    : 'occupied';
}

/** Writes versions to their places in the workspace, and remembers their files for the next status. */
async function checkoutInWorkspace(
  repository: Repository,
  versions: readonly Version[],
  { force, progress }: CheckoutOptions,
): Promise<CheckedOutVersion[]> {
  const state = await repository.ledger.readState();
  const cache = readStatCache(repository.directory);
  const plannedAtMs = readRipeTimeMs(repository.directory);
  const present = listPresent(repository, force);
  const jobs: Job[] = [];
  for (const version of versions) {
    const place = placeInWorkspace(repository, describeArtifactOf(repository.objects, version, present));
    refuseStoreFolder(repository, place.root);
    // By force what stands at the place is replaced; what is elsewhere would be a second artifact of the name.
    const isElsewhere = present.some(
      ({ kind, name, path }) =>
        kind === version.kind &&
        name === version.name &&
        path.normalize() !== place.artifact!.path.normalize(),
    );
    const plan = force && !isElsewhere ? planForced : planSafe;
    const changes = await plan(repository, state, version, place, present, cache);
    jobs.push({ version, place, changes });
  }
  const { written, changedMeanwhile } = await carryOut(repository, jobs, 'checkout', plannedAtMs, progress);
  await rememberWritten(repository, written);
  refuseChangedMeanwhile(repository, 'checkout', changedMeanwhile);
  return jobs.map((job) => describeJob(job, join(repository.workspace, job.place.artifact!.path)));
}

function listPresent(repository: Repository, force: boolean): WorkspaceArtifact[] {
  try {
    return listPresentArtifacts(repository.workspace);
  } catch (error) {
    // Something in the workspace is no artifact; who uses force may want to get rid of it.
    if (force && isKstoreError(error)) return [];
    throw error;
  }
}

function describeJob({ version, changes }: Job, path: string): CheckedOutVersion {
  const { files, sizeBytes } = version.manifest;
  const written = sumUpWrites(version, changes).files;
  const removed = changes?.removals.length ?? 0;
  return { ref: formatFullReference(version), path, files, sizeBytes, written, removed };
}
