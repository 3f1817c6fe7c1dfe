import { join, resolve, sep } from 'node:path';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { compareUtf8 } from './compare-utf8.ts';
import { fileSystem } from './file-system.ts';
import { findForeignNameProblem, findPartProblem, foldCase } from './path-part.ts';
import { attempt, systemCode } from './system-error.ts';

/** Longest path in UTF-8 bytes. */
export const maximumPathBytes = 4096;

/** Says of a path of a version why it cannot be kept. */
export function unsafePath(path: string, reason: string): KstoreError {
  return new KstoreError('KSTORE_PATH_UNSAFE', `the path ${JSON.stringify(path)} ${reason}`, {
    data: { path, reason },
  });
}

/**
 * Checks or writes paths of a folder; an error about one of them names it with the folder, as a person sees it.
 *
 * @param folder `/` between its parts; `''` changes nothing.
 */
export function namingPathsBelow<Result>(folder: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (folder === '' || !isKstoreError(error, 'KSTORE_PATH_UNSAFE')) throw error;
    const { path, reason } = error.data;
    if (typeof path !== 'string' || typeof reason !== 'string') throw error;
    throw unsafePath(`${folder}/${path}`, reason);
  }
}

/**
 * Checks that a path in a version means the same file, inside the folder, on every system.
 *
 * @throws KSTORE_PATH_UNSAFE with the reason (docs/format.md, "Trees").
 */
export function checkPath(path: string): void {
  if (path === '') throw unsafePath(path, 'is empty');
  if (path.startsWith('/')) throw unsafePath(path, 'is absolute');
  if (path.length * 3 > maximumPathBytes && Buffer.byteLength(path) > maximumPathBytes) {
    throw unsafePath(path, `is longer than ${maximumPathBytes} bytes`);
  }
  for (const part of path.split('/')) {
    const problem = findPartProblem(part);
    if (problem !== null) throw unsafePath(path, problem);
  }
}

/**
 * Checks what only a new version is held to: that every system can have the names.
 *
 * @throws KSTORE_PATH_UNSAFE with the reason (docs/format.md, "Trees").
 */
export function checkNewPath(path: string): void {
  const problem = findForeignNameProblem(path);
  if (problem !== null) throw unsafePath(path, problem);
}

interface OpenFolder {
  readonly part: string;
  /** Case-folded name to the name as written. */
  readonly names: Map<string, string>;
}

/** Checks paths one after the other in the order of their UTF-8 bytes; keeps only the folders on the way. */
export class PathChecker {
  #previous: string | null = null;
  readonly #open: OpenFolder[] = [{ part: '', names: new Map() }];

  /** @throws KSTORE_PATH_UNSAFE also when a path before it differs only in case or Unicode form. */
  add(path: string): void {
    checkPath(path);
    if (this.#previous === path) throw unsafePath(path, 'comes twice');
    if (this.#previous !== null && compareUtf8(this.#previous, path) > 0) {
      throw new Error(`paths are not sorted: "${path}" comes after "${this.#previous}"`);
    }
    this.#previous = path;
    const parts = path.split('/');
    const shared = this.#closeFolders(parts);
    for (let depth = shared; depth < parts.length; depth++) {
      const part = parts[depth]!;
      this.#addName(path, part);
      if (depth < parts.length - 1) this.#open.push({ part, names: new Map() });
    }
  }

  /** Leaves the folders that the path is not in; returns how many of its folders stay open. */
  #closeFolders(parts: readonly string[]): number {
    let shared = 0;
    while (shared < parts.length - 1 && this.#open[shared + 1]?.part === parts[shared]) shared++;
    this.#open.length = shared + 1;
    return shared;
  }

  #addName(path: string, name: string): void {
    const { names } = this.#open.at(-1)!;
    const key = foldCase(name);
    const twin = names.get(key);
    if (twin === undefined) {
      names.set(key, name);
    } else if (twin === name) {
      throw unsafePath(path, `needs "${name}" as a file and as a folder`);
    } else {
      throw unsafePath(
        path,
        `differs from another one only in case or Unicode form: "${name}" and "${twin}"`,
      );
    }
  }
}

/**
 * Checks sorted paths, each one and all together.
 *
 * @throws KSTORE_PATH_UNSAFE for the first path that cannot be kept. Error when they are not sorted.
 */
export function checkPaths(sortedPaths: Iterable<string>): void {
  const checker = new PathChecker();
  for (const path of sortedPaths) checker.add(path);
}

/**
 * The place of a version's path below a folder.
 *
 * @throws KSTORE_PATH_UNSAFE when it would be anywhere else.
 */
export function joinInside(root: string, path: string): string {
  checkPath(path);
  const absoluteRoot = resolve(root);
  const joined = join(absoluteRoot, ...path.split('/'));
  const prefix = absoluteRoot.endsWith(sep) ? absoluteRoot : absoluteRoot + sep;
  if (!joined.startsWith(prefix)) throw unsafePath(path, 'leads outside the folder');
  return joined;
}

/**
 * Makes the folders above a path; never goes through a symbolic link below `root`.
 *
 * @param known paths of folders that an earlier call made or saw; saves asking the disk again.
 * @returns the absolute path of the file.
 * @throws KSTORE_PATH_UNSAFE when one of the folders is a link or a file.
 */
export function makeParentFolders(root: string, path: string, known: Set<string> = new Set()): string {
  const absolutePath = joinInside(root, path);
  const parts = path.split('/').slice(0, -1);
  let folder = resolve(root);
  for (const part of parts) {
    folder = join(folder, part);
    if (known.has(folder)) continue;
    makeRealFolder(folder, path);
    known.add(folder);
  }
  return absolutePath;
}

function makeRealFolder(folder: string, path: string): void {
  attempt('make the folder', folder, () => {
    try {
      fileSystem.mkdirSync(folder);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
      const stat = fileSystem.lstatSync(folder);
      if (stat.isSymbolicLink()) throw unsafePath(path, `goes through the symbolic link "${folder}"`);
      if (!stat.isDirectory()) throw unsafePath(path, `needs the folder "${folder}", which is a file`);
    }
  });
}
