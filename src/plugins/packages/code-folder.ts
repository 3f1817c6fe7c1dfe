import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from '../../store/files/system-error.ts';
import { checkLinkTarget, KstoreError, type ObjectStore, type Repository } from '../../store/index.ts';
import type { NodeId, ObjectId } from '../../store/model/object-id.ts';
import { fingerprintHashes } from '../registry/fingerprint.ts';

/** A file of code on its way to its place. */
export interface CodeFile {
  readonly path: string;
  /** SHA-256 of the content; of a link, of the word `link` and its target. */
  readonly hash: string;
  readonly write: (target: string) => void;
}

export interface PlacedCode {
  /** Absolute. */
  readonly folder: string;
  /** Identity of all files in the folder. */
  readonly id: ObjectId<'code'>;
}

/** The files of a version's tree, each below a folder. */
export function listTreeFiles(objects: ObjectStore, root: NodeId, folder = ''): CodeFile[] {
  const files: CodeFile[] = [];
  for (const entry of objects.walkTree(root)) {
    if (entry.mode === 'd') continue;
    const path = folder + entry.path;
    if (entry.mode === 'l') {
      const target = Buffer.from(objects.readFile(entry.file)).toString('utf8');
      checkLinkTarget(target, entry.path);
      files.push({ path, hash: hashLink(target), write: (place) => symlinkSync(target, place) });
    } else {
      const executable = entry.mode === 'x';
      const write = (place: string) => objects.restoreFile(entry.file, place, { executable });
      files.push({ path, hash: entry.file.id, write });
    }
  }
  return files;
}

/** Files of a folder, each under another path. */
export function listFolderFiles(folder: string, paths: Readonly<Record<string, string>>): CodeFile[] {
  return Object.entries(paths).map(([from, path]) => ({
    path,
    hash: hashFile(join(folder, from)),
    write(place) {
      copyFileSync(join(folder, from), place);
      chmodSync(place, 0o644);
    },
  }));
}

/**
 * Puts code in place below `.kstore/cache/code/`, in a folder that is named after its content. What is there is
 * compared file by file before it is used, and made again when anything in it differs.
 *
 * @throws KSTORE_PATH_UNSAFE for a link that points outside, KSTORE_OBJECT_… when the store lacks a file.
 */
export function placeCode(repository: Repository, files: readonly CodeFile[]): PlacedCode {
  const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
  const id = fingerprintHashes(hashes);
  const folder = join(repository.directory, 'cache', 'code', id);
  attempt('write', folder, () => {
    if (!isIntact(folder, hashes)) writeFolder(repository, folder, files, hashes);
  });
  touch(folder);
  return { folder, id };
}

/** For gc, which removes what was not used for long. */
function touch(folder: string): void {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // On a disk that can only be read, gc removes nothing either.
  }
}

function writeFolder(
  repository: Repository,
  folder: string,
  files: readonly CodeFile[],
  hashes: ReadonlyMap<string, string>,
): void {
  const unfinished = nameTemporary(repository);
  const spoilt = nameTemporary(repository);
  try {
    mkdirSync(unfinished, { recursive: true });
    mkdirSync(dirname(folder), { recursive: true });
    for (const { path, write } of files) {
      const place = join(unfinished, ...path.split('/'));
      mkdirSync(dirname(place), { recursive: true });
      write(place);
    }
    // What another process has put there meanwhile may be in use: only what is spoilt goes away.
    if (!moveIntoPlace(unfinished, folder) && !isIntact(folder, hashes)) {
      moveAway(folder, spoilt);
      moveIntoPlace(unfinished, folder);
    }
    if (!isIntact(folder, hashes)) {
      throw new KstoreError('KSTORE_FILE_CHANGED', `"${folder}" was changed while it was made`);
    }
  } finally {
    for (const path of [unfinished, spoilt]) rmSync(path, { recursive: true, force: true });
  }
}

/** As docs/format.md says of `tmp/`, so that gc finds what a killed process left. */
function nameTemporary({ directory }: Repository): string {
  return join(directory, 'tmp', `code-${process.pid}-${randomBytes(8).toString('hex')}`);
}

function moveAway(folder: string, target: string): void {
  try {
    renameSync(folder, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** @returns false when there is something. */
function moveIntoPlace(unfinished: string, folder: string): boolean {
  try {
    renameSync(unfinished, folder);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM'].includes(code)) return false;
    throw error;
  }
}

function isIntact(folder: string, hashes: ReadonlyMap<string, string>): boolean {
  const found = hashFolder(folder);
  return found.size === hashes.size && [...hashes].every(([path, hash]) => found.get(path) === hash);
}

/** Path to hash of everything in a folder; empty when it is not there. Follows no link. */
export function hashFolder(folder: string): Map<string, string> {
  const hashes = new Map<string, string>();
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const place = join(folder, path);
      if (entry.isDirectory()) visit(path);
      else if (entry.isSymbolicLink()) hashes.set(path, hashLink(readlinkSync(place)));
      else hashes.set(path, entry.isFile() ? hashFile(place) : '');
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) visit('');
  return hashes;
}

function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function hashLink(target: string): string {
  return createHash('sha256').update(`link ${target}`).digest('hex');
}
