import { dirname, join, resolve } from 'node:path';
import { fileSystem } from '../files/file-system.ts';
import { makeParentFolders } from '../files/safe-path.ts';
import { attempt } from '../files/system-error.ts';
import type { Version } from '../ledger/ledger-state.ts';
import type { ProgressReporter } from '../model/progress.ts';
import type { TreeEntry } from '../objects/object-store.ts';
import { applyChanges, type PlaceChanges } from './checkout-apply.ts';
import { pathInPlace, type Place } from './checkout-place.ts';
import type { WrittenArtifact } from './checkout-remember.ts';
import { Staging, TreeWriter } from './checkout-staging.ts';
import type { Repository } from './repository.ts';
import { formatFullReference } from './resolve.ts';

/** A version on its way to its place. */
export interface Job {
  readonly version: Version;
  readonly place: Place;
  /** Null when nothing is at the place: then all of the version is written. */
  readonly changes: PlaceChanges | null;
}

/**
 * Writes what the jobs need beside their places, and puts it there when all of it is written.
 *
 * @param verb what is done, for the progress.
 * @returns what was written to the workspace.
 */
export function carryOut(
  repository: Repository,
  jobs: readonly Job[],
  verb: string,
  progress: ProgressReporter,
): WrittenArtifact[] {
  const stagings = new Map<string, Staging>();
  const stagingOf = ({ place: { root } }: Job): Staging => {
    const staging = stagings.get(root) ?? new Staging(root);
    stagings.set(root, staging);
    return staging;
  };
  try {
    stageJobs(repository, jobs, stagingOf, verb, progress);
    const written = jobs.flatMap((job): WrittenArtifact[] => {
      const { artifact } = job.place;
      if (artifact === null) return [];
      const writtenBeforeMs = stagingOf(job).readClockMs();
      return [{ artifact, tree: job.version.manifest.tree, writtenBeforeMs }];
    });
    for (const job of jobs) putInPlace(job, stagingOf(job).content);
    return written;
  } finally {
    progress.finish();
    for (const staging of stagings.values()) staging.remove();
  }
}

/**
 * Makes a folder of versions: whole or not at all.
 *
 * @param isThere the folder is there and empty. It stays, since it may be a disk of its own, and what belongs directly
 * into it comes one by one.
 */
export function fillNewFolder(
  repository: Repository,
  jobs: readonly Job[],
  folder: string,
  isThere: boolean,
  progress: ProgressReporter,
): void {
  const staging = new Staging(isThere ? folder : dirname(resolve(folder)));
  try {
    stageJobs(repository, jobs, () => staging, 'checkout', progress);
    if (isThere) moveEntries(staging.content, folder);
    else attempt('write', folder, () => fileSystem.renameSync(staging.content, folder));
  } finally {
    progress.finish();
    staging.remove();
  }
}

function moveEntries(content: string, folder: string): void {
  for (const name of attempt('read the folder', content, () => fileSystem.readdirSync(content))) {
    const target = join(folder, name);
    attempt('write', target, () => fileSystem.renameSync(join(content, name), target));
  }
}

function putInPlace({ place, changes }: Job, content: string): void {
  if (changes !== null) return applyChanges(place, changes, content);
  const target = makeParentFolders(place.root, place.prefix);
  attempt('write', target, () => fileSystem.renameSync(join(content, place.prefix), target));
}

function stageJobs(
  repository: Repository,
  jobs: readonly Job[],
  stagingOf: (job: Job) => Staging,
  verb: string,
  progress: ProgressReporter,
): void {
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
    const writer = new TreeWriter(repository.objects, content, (bytes) => {
      doneBytes += bytes;
      tell();
    });
    const folder = join(content, job.place.prefix);
    attempt('make the folder', folder, () => fileSystem.mkdirSync(folder, { recursive: true }));
    for (const entry of listWrites(repository, job)) {
      writer.write(entry, pathInPlace(job.place, entry.path));
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
