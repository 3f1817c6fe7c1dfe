import { dirname, join, resolve } from 'node:path';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { makeParentFolders } from '../../files/safe-path.ts';
import { attempt } from '../../files/system-error.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import type { TreeEntry } from '../../objects/object-store.ts';
import { applyChanges, type PlaceChanges } from './checkout-apply.ts';
import { pathInPlace, type Place } from './checkout-place.ts';
import type { WrittenArtifact } from './checkout-remember.ts';
import { Staging, TreeWriter } from './checkout-staging.ts';
import { Pauses } from './pauses.ts';
import type { Repository } from '../repository.ts';
import { formatFullReference } from '../versions/resolve.ts';

/** A version on its way to its place. */
export interface Job {
  readonly version: Version;
  readonly place: Place;
  /** Null when nothing is at the place: then all of the version is written. */
  readonly changes: PlaceChanges | null;
}

/** What became of jobs. */
export interface JobResult {
  readonly written: readonly WrittenArtifact[];
  /** Absolute paths that somebody changed after the checkout was planned, and that were left as they are. */
  readonly changedMeanwhile: readonly string[];
}

/**
 * Writes what the jobs need beside their places, and puts it there when all of it is written.
 *
 * @param verb what is done, for the progress.
 * @param plannedAtMs the file system's time before the jobs were planned.
 * @throws KSTORE_ABORTED when the person interrupts: each file is as it was or as it should be.
 */
export async function carryOut(
  repository: Repository,
  jobs: readonly Job[],
  verb: string,
  plannedAtMs: number,
  progress: ProgressReporter,
): Promise<JobResult> {
  const stagings = new Map<string, Staging>();
  const stagingOf = ({ place: { root } }: Job): Staging => {
    const staging = stagings.get(root) ?? new Staging(root);
    stagings.set(root, staging);
    return staging;
  };
  const pauses = new Pauses(repository.surroundings.interruption);
  let interrupted = 'interrupted; nothing was changed';
  try {
    await stageJobs(repository, jobs, stagingOf, verb, pauses, progress);
    interrupted = `interrupted while files were put in place; the same ${verb} again completes it`;
    const written: WrittenArtifact[] = [];
    const changedMeanwhile: string[] = [];
    for (const job of jobs) {
      const writtenBeforeMs = stagingOf(job).readClockMs();
      const left = await putInPlace(job, stagingOf(job).content, pauses);
      changedMeanwhile.push(...left.map((path) => join(job.place.root, path)));
      if (left.length > 0 || job.place.artifact === null) continue;
      const tree = job.version.manifest.tree;
      const isWritten = describeWritten(job);
      written.push({ artifact: job.place.artifact, tree, writtenBeforeMs, plannedAtMs, isWritten });
    }
    return { written, changedMeanwhile };
  } catch (error) {
    throw isKstoreError(error, 'KSTORE_ABORTED') ? new KstoreError('KSTORE_ABORTED', interrupted) : error;
  } finally {
    progress.finish();
    for (const staging of stagings.values()) staging.remove();
  }
}

function describeWritten({ changes }: Job): (path: string) => boolean {
  if (changes === null) return () => true;
  const paths = new Set(changes.writes.map(({ path }) => path));
  return (path) => paths.has(path);
}

/**
 * Makes a folder of versions: whole or not at all.
 *
 * @param isThere the folder is there and empty. It stays, since it may be a disk of its own, and what belongs directly
 * into it comes one by one.
 * @throws KSTORE_ABORTED, KSTORE_CHECKOUT_EXISTS when it is not empty any more.
 */
export async function fillNewFolder(
  repository: Repository,
  jobs: readonly Job[],
  folder: string,
  isThere: boolean,
  progress: ProgressReporter,
): Promise<void> {
  const staging = new Staging(isThere ? folder : dirname(resolve(folder)));
  const pauses = new Pauses(repository.surroundings.interruption);
  try {
    await stageJobs(repository, jobs, () => staging, 'checkout', pauses, progress);
    if (isThere) moveEntries(staging.content, folder);
    else attempt('write', folder, () => fileSystem.renameSync(staging.content, folder));
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_ABORTED')) throw error;
    throw new KstoreError('KSTORE_ABORTED', 'interrupted; nothing was written');
  } finally {
    progress.finish();
    staging.remove();
  }
}

function moveEntries(content: string, folder: string): void {
  const names = attempt('read the folder', content, () => fileSystem.readdirSync(content));
  const taken = new Set(attempt('read the folder', folder, () => fileSystem.readdirSync(folder)));
  for (const name of names) {
    const target = join(folder, name);
    if (taken.has(name))
      throw new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${target}" has come there during the checkout`);
    attempt('write', target, () => fileSystem.renameSync(join(content, name), target));
  }
}

/** @returns paths from the root of the place that were left as they are. */
async function putInPlace(
  { place, changes }: Job,
  content: string,
  pauses: Pauses,
): Promise<readonly string[]> {
  if (changes !== null) return applyChanges(place, changes, content, pauses);
  const target = makeParentFolders(place.root, place.prefix);
  attempt('write', target, () => fileSystem.renameSync(join(content, place.prefix), target));
  return [];
}

async function stageJobs(
  repository: Repository,
  jobs: readonly Job[],
  stagingOf: (job: Job) => Staging,
  verb: string,
  pauses: Pauses,
  progress: ProgressReporter,
): Promise<void> {
  const [only] = jobs;
  const label = jobs.length === 1 ? `${verb} ${formatFullReference(only!.version)}` : verb;
  const sums = jobs.map(({ version, changes }) => sumUpWrites(version, changes));
  const total = sums.reduce((sum, { files }) => sum + files, 0);
  const totalBytes = sums.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let done = 0;
  let doneBytes = 0;
  const tell = () =>
    progress.update({ label, done, total, unit: 'file', bytes: { done: doneBytes, total: totalBytes } });
  for (const job of jobs) {
    const { content } = stagingOf(job);
    const writer = new TreeWriter(repository.objects, job.version, content, (bytes) => {
      doneBytes += bytes;
      tell();
    });
    const folder = join(content, job.place.prefix);
    attempt('make the folder', folder, () => fileSystem.mkdirSync(folder, { recursive: true }));
    for (const entry of listWrites(repository, job)) {
      for (const _step of writer.write(entry, pathInPlace(job.place, entry.path)))
        if (pauses.isDue) await pauses.take();
      if (pauses.isDue) await pauses.take();
      if (entry.mode !== 'd') done++;
      tell();
    }
  }
}

function listWrites(repository: Repository, { version, changes }: Job): Iterable<TreeEntry> {
  return changes === null ? repository.objects.walkTree(version.manifest.tree) : changes.writes;
}

/** Files and links that are written, and their bytes. */
export function sumUpWrites(
  { manifest }: Version,
  changes: PlaceChanges | null,
): { readonly files: number; readonly sizeBytes: number } {
  if (changes === null) return manifest;
  const files = changes.writes.flatMap((entry) => (entry.mode === 'd' ? [] : [entry.file]));
  return { files: files.length, sizeBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) };
}
