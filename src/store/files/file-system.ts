import * as node from 'node:fs';

const calls = [
  'closeSync',
  'existsSync',
  'fstatSync',
  'fsync',
  'fsyncSync',
  'ftruncateSync',
  'linkSync',
  'lstatSync',
  'mkdirSync',
  'openSync',
  'readFileSync',
  'readSync',
  'readdirSync',
  'readlinkSync',
  'realpathSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'statSync',
  'symlinkSync',
  'unlinkSync',
  'writeSync',
] as const;

/** The calls of `node:fs` that the store makes; all are synchronous, but that a thread lets the disk sync meanwhile. */
export type FileSystem = Pick<typeof node, (typeof calls)[number]>;

/** The file system of the store: every file access in `src/store` goes through this object. */
export const fileSystem: FileSystem = pickCalls();

export const fileConstants = node.constants;

/** Opens for reading; a pipe in the place of a file is not waited for, and then is an empty file. */
export const openForReading = node.constants.O_RDONLY | (node.constants.O_NONBLOCK ?? 0);

function pickCalls(): FileSystem {
  const picked = Object.fromEntries(calls.map((name) => [name, node[name]])) as unknown as FileSystem;
  return { ...picked, existsSync };
}

/** Node's own says no also when the system refuses to look; a store would then be taken for an empty one. */
function existsSync(path: node.PathLike): boolean {
  try {
    return node.statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (['ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/**
 * Puts other functions in the place of some calls, for example ones that fail.
 *
 * @returns a function that puts the calls back that were there before.
 */
export function replaceFileSystem(replacement: Partial<FileSystem>): () => void {
  const before = { ...fileSystem };
  Object.assign(fileSystem, replacement);
  return () => {
    Object.assign(fileSystem, before);
  };
}

/** Runs a synchronous action while some calls are replaced. */
export function withFileSystem<Result>(replacement: Partial<FileSystem>, action: () => Result): Result {
  const restore = replaceFileSystem(replacement);
  try {
    return action();
  } finally {
    restore();
  }
}
