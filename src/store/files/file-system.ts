import * as node from 'node:fs';

const calls = [
  'closeSync',
  'existsSync',
  'fstatSync',
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

/** The calls of `node:fs` that the store makes; all of them are synchronous. */
export type FileSystem = Pick<typeof node, (typeof calls)[number]>;

/** The file system of the store: every file access in `src/store` goes through this object. */
export const fileSystem: FileSystem = pickCalls();

export const fileConstants = node.constants;

function pickCalls(): FileSystem {
  return Object.fromEntries(calls.map((name) => [name, node[name]])) as unknown as FileSystem;
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
