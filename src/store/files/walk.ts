import type { BigIntStats, Dirent } from 'node:fs';
import { join } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import { compareUtf8 } from './compare-utf8.ts';
import { fileSystem } from './file-system.ts';
import { foldCase } from './path-part.ts';
import { attempt } from './system-error.ts';

export interface WalkEntry {
  /** Below the folder walked, with `/` between folders. */
  readonly path: string;
  readonly kind: 'file' | 'executable' | 'link' | 'empty directory';
  readonly sizeBytes: number;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly inode: bigint;
}

export interface WalkOptions {
  /** True for a path that is left out; a folder that is left out is not entered. */
  readonly ignore?: (path: string, isDirectory: boolean) => boolean;
}

interface Child {
  readonly path: string;
  readonly isDirectory: boolean;
}

/**
 * Every file, link and empty folder below a folder, sorted by the UTF-8 bytes of the paths.
 *
 * `.kstore` and `.git` are left out. A folder all of whose content is left out counts as empty.
 *
 * @throws KSTORE_PATH_UNSAFE on a device, socket or pipe, and on a name that is not UTF-8. KSTORE_SYSTEM.
 */
export function* walk(root: string, options: WalkOptions = {}): Generator<WalkEntry> {
  const ignore = options.ignore ?? (() => false);
  const list = (path: string): Child[] => listFolder(root, path, ignore);
  // The last child comes first off each array.
  const open: Child[][] = [list('').reverse()];
  while (open.length > 0) {
    const child = open.at(-1)!.pop();
    if (child === undefined) {
      open.pop();
      continue;
    }
    const children = child.isDirectory ? list(child.path) : null;
    if (children !== null && children.length > 0) open.push(children.reverse());
    else {
      const entry = describe(root, child);
      if (entry !== null) yield entry;
    }
  }
}

function listFolder(
  root: string,
  path: string,
  ignore: (path: string, isDirectory: boolean) => boolean,
): Child[] {
  const folder = join(root, path);
  const children: Child[] = [];
  for (const dirent of readFolder(folder)) {
    if (isOwnFolder(dirent.name)) continue;
    const childPath = path === '' ? dirent.name : `${path}/${dirent.name}`;
    const isDirectory = dirent.isDirectory();
    if (!ignore(childPath, isDirectory)) children.push({ path: childPath, isDirectory });
  }
  return sortChildren(children, (child) => listFolder(root, child.path, ignore).length === 0);
}

function isOwnFolder(name: string): boolean {
  return name.startsWith('.') && ['.kstore', '.git'].includes(foldCase(name));
}

function readFolder(folder: string): Dirent[] {
  return attempt('read the folder', folder, () => {
    const entries = fileSystem.readdirSync(folder, { withFileTypes: true });
    if (entries.some((entry) => entry.name.includes('\ufffd'))) checkNames(folder);
    return entries;
  });
}

/** Node replaces bytes that are not UTF-8 by U+FFFD, and the file could not be opened by that name. */
function checkNames(folder: string): void {
  for (const name of fileSystem.readdirSync(folder, { encoding: 'buffer' })) {
    if (Buffer.from(name.toString('utf8')).equals(name)) continue;
    const shown = name.toString('latin1');
    throw new KstoreError(
      'KSTORE_PATH_UNSAFE',
      `a file in "${folder}" has a name that is not UTF-8: "${shown}"`,
      {
        data: { path: folder },
      },
    );
  }
}

/**
 * A folder `a` with files sorts as `a/`, an empty one as `a`. Only when a sibling's name lies between the two,
 * as `a.txt` does, is it worth looking whether the folder is empty.
 */
function sortChildren(children: Child[], isEmpty: (child: Child) => boolean): Child[] {
  children.sort((left, right) => compareUtf8(left.path, right.path));
  let reorder = false;
  const keyed = children.map((child, index) => {
    const next = children[index + 1]?.path;
    const follower = next?.startsWith(child.path) ? next[child.path.length]! : '/';
    const ambiguous = child.isDirectory && follower < '/';
    if (!ambiguous || isEmpty(child)) return { child, key: child.path };
    reorder = true;
    return { child, key: `${child.path}/` };
  });
  if (!reorder) return children;
  return keyed.sort((left, right) => compareUtf8(left.key, right.key)).map(({ child }) => child);
}

/** Null when the file vanished after its folder was read. */
function describe(root: string, child: Child): WalkEntry | null {
  const absolutePath = join(root, child.path);
  const stat = attempt('read', absolutePath, () =>
    fileSystem.lstatSync(absolutePath, { bigint: true, throwIfNoEntry: false }),
  );
  if (stat === undefined) return null;
  const kind = kindOf(stat);
  if (kind === null) {
    throw new KstoreError(
      'KSTORE_PATH_UNSAFE',
      `"${absolutePath}" is a device, a socket or a pipe, not a file`,
      {
        data: { path: child.path },
        hints: ['remove it, or have it ignored'],
      },
    );
  }
  return {
    path: child.path,
    kind,
    sizeBytes: kind === 'empty directory' ? 0 : Number(stat.size),
    mtimeNs: stat.mtimeNs,
    ctimeNs: stat.ctimeNs,
    inode: stat.ino,
  };
}

function kindOf(stat: BigIntStats): WalkEntry['kind'] | null {
  if (stat.isFile()) return (stat.mode & 0o100n) === 0n ? 'file' : 'executable';
  if (stat.isSymbolicLink()) return 'link';
  return stat.isDirectory() ? 'empty directory' : null;
}
