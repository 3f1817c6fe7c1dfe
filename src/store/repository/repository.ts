import { join } from 'node:path';
import { parseJson } from '../codec/parse-json.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { makeFolder, writeFileAtomically } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { attempt } from '../files/system-error.ts';
import type { ThreadOptions } from '../files/thread-program.ts';
import { takeLock, type LockHolder, type StoreLock } from '../files/lock.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { Author } from '../ledger/git-object.ts';
import type { Config } from '../model/generated/config.ts';
import { ObjectStore } from '../objects/object-store.ts';
import { validateConfig } from '../schema/validate.ts';

export const storeFolderName = '.kstore';
/**
 * Stores of format 1 have archives as they are, those of format 2 as tokens where that pays. A store keeps its format:
 * the same files would otherwise get another tree, and so a second version.
 */
export type StoreFormat = 1 | 2;

const newestFormat: StoreFormat = 2;
const maximumConfigBytes = 1024 * 1024;
const defaultLockTimeoutSeconds = 600;

/** What the store asks of the program around it. */
export interface Surroundings {
  /** Asked only when something is committed. */
  readonly findAuthor: () => Author;
  readonly now: () => Date;
  /** What others see while this command holds the lock. */
  readonly command: string;
  /** False fails at once when another command holds the lock. */
  readonly waitForLock: boolean;
  /** Threads for many or long files; absent keeps to the program's own. */
  readonly threads?: ThreadOptions | undefined;
  /** Long work on the workspace, and waiting for the lock, stop soon after it fires; what is half made is removed. */
  readonly interruption?: AbortSignal | undefined;
  /** Called about once a second while waiting. */
  readonly onWait?: (holder: LockHolder | null, waitedMs: number) => void;
}

export interface Repository {
  /** The folder that has `.kstore/`. */
  readonly workspace: string;
  /** The `.kstore/` folder. */
  readonly directory: string;
  readonly format: StoreFormat;
  readonly config: Config;
  readonly objects: ObjectStore;
  readonly ledger: Ledger;
  readonly surroundings: Surroundings;
}

export interface OpenOptions {
  /** Goes on with the defaults when the settings cannot be read, for commands that look for damage. */
  readonly ignoresWrongConfig?: boolean;
}

export interface InitResult {
  readonly workspace: string;
  /** False when there was a repository already; init then only adds what is missing. */
  readonly created: boolean;
}

/** Makes `.kstore/` in a folder; harmless when it is there already. */
export async function initRepository(
  workspace: string,
  format: StoreFormat = newestFormat,
): Promise<InitResult> {
  const directory = join(workspace, storeFolderName);
  const formatPath = join(directory, 'format');
  const created = !fileSystem.existsSync(formatPath);
  if (!created) readFormat(directory);
  refuseLinks(directory);
  for (const folder of ['packs', 'cache', 'tmp']) makeFolder(join(directory, folder));
  const temporaryFolder = join(directory, 'tmp');
  if (!fileSystem.existsSync(join(directory, 'config.json'))) {
    writeFileAtomically(join(directory, 'config.json'), '{}\n', temporaryFolder);
  }
  if (!fileSystem.existsSync(join(directory, 'git', 'HEAD'))) await new Ledger(directory).init();
  // Last: a folder without it is no repository, so an interrupted init can simply be repeated.
  if (created) writeFileAtomically(formatPath, `kstore ${format}\n`, temporaryFolder);
  return { workspace, created };
}

/**
 * Opens the repository of a workspace.
 *
 * @throws KSTORE_REPOSITORY_NOT_FOUND, KSTORE_REPOSITORY_FORMAT for a format this version does not know,
 * KSTORE_CONFIG_INVALID.
 */
export function openRepository(
  workspace: string,
  surroundings: Surroundings,
  { ignoresWrongConfig = false }: OpenOptions = {},
): Repository {
  const directory = join(workspace, storeFolderName);
  const format = readFormat(directory);
  refuseLinks(directory);
  return {
    workspace,
    directory,
    format,
    config: ignoresWrongConfig ? readConfigOrDefaults(directory) : readConfig(directory),
    objects: ObjectStore.open(directory, {
      threads: surroundings.threads,
      archives: format === 1 ? 'whole' : 'tokens',
    }),
    ledger: new Ledger(directory),
    surroundings,
  };
}

/** Where versions lie: what another store is read from. */
export const versionFolders: readonly string[] = [
  'git',
  'git/objects',
  'git/objects/pack',
  'git/refs',
  'git/refs/heads',
  'git/refs/tags',
  'packs',
];

const writtenFolders = [...versionFolders, 'cache', 'cache/code', 'sweeps', 'tmp', 'live', 'damaged'];

/** Through a link in their place kstore would write elsewhere; `.kstore` itself may be one, as a person's choice. */
function refuseLinks(directory: string): void {
  for (const folder of writtenFolders) {
    const path = join(directory, folder);
    const stat = attempt('read', path, () => fileSystem.lstatSync(path, { throwIfNoEntry: false }));
    if (stat?.isSymbolicLink() !== true) continue;
    throw new KstoreError(
      'KSTORE_REPOSITORY_DAMAGED',
      `"${path}" is a symbolic link, and a store's folders must be its own`,
      {
        hints: ['put the folder itself in its place, or make `.kstore` the link'],
      },
    );
  }
}

/** @throws KSTORE_REPOSITORY_NOT_FOUND, KSTORE_REPOSITORY_FORMAT */
export function readFormat(directory: string): StoreFormat {
  const path = join(directory, 'format');
  if (!fileSystem.existsSync(path)) {
    throw new KstoreError('KSTORE_REPOSITORY_NOT_FOUND', `"${directory}" is not a kstore repository`);
  }
  refuseFormatWithoutText(path);
  const text = readRegularFile(path, maximumConfigBytes).toString('utf8');
  if (text === 'kstore 1\n') return 1;
  if (text === 'kstore 2\n') return 2;
  const found = JSON.stringify(text.slice(0, 40).trim());
  throw new KstoreError(
    'KSTORE_REPOSITORY_FORMAT',
    `"${path}" says ${found}, this kstore knows "kstore 1" and "kstore 2"`,
    {
      hints: [
        'use the version of kstore that wrote the workspace; if the file is damaged, take it from a copy of the store',
      ],
    },
  );
}

/** Without a format no command opens the store, so what usually tells more, `fsck`, cannot be the advice. */
function refuseFormatWithoutText(path: string): void {
  const stat = attempt('read', path, () => fileSystem.lstatSync(path));
  if (stat.isFile() && stat.size <= maximumConfigBytes) return;
  throw new KstoreError(
    'KSTORE_REPOSITORY_FORMAT',
    `"${path}" must be a file with the line "kstore 1" or "kstore 2", and is ${stat.isFile() ? 'far longer' : 'no file'}`,
    {
      hints: [
        'move it away, and take the file from a copy of the store; a store made by this kstore has "kstore 2", which `kstore init` writes when there is no file',
      ],
    },
  );
}

/** @throws KSTORE_CONFIG_INVALID, KSTORE_REPOSITORY_DAMAGED, KSTORE_SYSTEM */
export function readConfig(directory: string): Config {
  const path = join(directory, 'config.json');
  if (!fileSystem.existsSync(path)) return {};
  let value: unknown;
  try {
    value = parseJson(readRegularFile(path, maximumConfigBytes).toString('utf8'));
  } catch (error) {
    if (error instanceof KstoreError) throw error;
    throw new KstoreError('KSTORE_CONFIG_INVALID', `"${path}" is not JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return validateConfig(value, path);
}

function readConfigOrDefaults(directory: string): Config {
  try {
    return readConfig(directory);
  } catch (error) {
    if (error instanceof KstoreError) return {};
    throw error;
  }
}

/** Runs a change of the store under its lock; waits for another command by default. */
export async function withLock<Result>(
  repository: Repository,
  change: (lock: StoreLock) => Promise<Result>,
): Promise<Result> {
  const { command, waitForLock, onWait, interruption } = repository.surroundings;
  const timeoutSeconds = repository.config.lockTimeoutSeconds ?? defaultLockTimeoutSeconds;
  const lock = await takeLock(repository.directory, {
    command,
    wait: waitForLock,
    timeoutMs: timeoutSeconds * 1000,
    ...(onWait === undefined ? {} : { onWait }),
    ...(interruption === undefined ? {} : { signal: interruption }),
  });
  try {
    return await change(lock);
  } finally {
    lock.release();
  }
}

/** @throws KSTORE_LOCKED when another command holds the lock at this moment. */
export async function refuseIfLocked(repository: Repository): Promise<void> {
  const { command } = repository.surroundings;
  const lock = await takeLock(repository.directory, { command, wait: false });
  lock.release();
}

export function temporaryFolder(repository: Repository): string {
  return join(repository.directory, 'tmp');
}
