import { join } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { takeLock, type LockHolder, type StoreLock } from '../files/lock.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { Author } from '../ledger/git-repository.ts';
import type { Config } from '../model/generated/config.ts';
import { ObjectStore } from '../objects/object-store.ts';
import { validateConfig } from '../schema/validate.ts';

export const storeFolderName = '.kstore';
const formatText = 'kstore 1\n';
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
  /** Called about once a second while waiting. */
  readonly onWait?: (holder: LockHolder | null) => void;
}

export interface Repository {
  /** The folder that has `.kstore/`. */
  readonly workspace: string;
  /** The `.kstore/` folder. */
  readonly directory: string;
  readonly config: Config;
  readonly objects: ObjectStore;
  readonly ledger: Ledger;
  readonly surroundings: Surroundings;
}

export interface InitResult {
  readonly workspace: string;
  /** False when there was a repository already; init then only adds what is missing. */
  readonly created: boolean;
}

/** Makes `.kstore/` in a folder; harmless when it is there already. */
export async function initRepository(workspace: string): Promise<InitResult> {
  const directory = join(workspace, storeFolderName);
  const formatPath = join(directory, 'format');
  const created = !fileSystem.existsSync(formatPath);
  if (!created) checkFormat(directory);
  for (const folder of ['packs', 'cache', 'tmp'])
    fileSystem.mkdirSync(join(directory, folder), { recursive: true });
  const temporaryFolder = join(directory, 'tmp');
  if (!fileSystem.existsSync(join(directory, 'config.json'))) {
    writeFileAtomically(join(directory, 'config.json'), '{}\n', temporaryFolder);
  }
  if (!fileSystem.existsSync(join(directory, 'git', 'HEAD'))) await new Ledger(directory).init();
  // Last: a folder without it is no repository, so an interrupted init can simply be repeated.
  if (created) writeFileAtomically(formatPath, formatText, temporaryFolder);
  return { workspace, created };
}

/**
 * Opens the repository of a workspace.
 *
 * @throws KSTORE_REPOSITORY_NOT_FOUND, KSTORE_REPOSITORY_FORMAT for a format this version does not know,
 * KSTORE_CONFIG_INVALID.
 */
export function openRepository(workspace: string, surroundings: Surroundings): Repository {
  const directory = join(workspace, storeFolderName);
  checkFormat(directory);
  return {
    workspace,
    directory,
    config: readConfig(directory),
    objects: ObjectStore.open(directory),
    ledger: new Ledger(directory),
    surroundings,
  };
}

function checkFormat(directory: string): void {
  const path = join(directory, 'format');
  if (!fileSystem.existsSync(path)) {
    throw new KstoreError('KSTORE_REPOSITORY_NOT_FOUND', `"${directory}" is not a kstore repository`);
  }
  const text = fileSystem.readFileSync(path, 'utf8');
  if (text !== formatText) {
    const found = JSON.stringify(text.slice(0, 40).trim());
    throw new KstoreError(
      'KSTORE_REPOSITORY_FORMAT',
      `"${path}" says ${found}, this kstore knows "${formatText.trim()}"`,
    );
  }
}

function readConfig(directory: string): Config {
  const path = join(directory, 'config.json');
  if (!fileSystem.existsSync(path)) return {};
  let value: unknown;
  try {
    value = JSON.parse(fileSystem.readFileSync(path, 'utf8'));
  } catch (error) {
    throw new KstoreError('KSTORE_CONFIG_INVALID', `"${path}" is not JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return validateConfig(value, path);
}

/** Runs a change of the store under its lock; waits for another command by default. */
export async function withLock<Result>(
  repository: Repository,
  change: (lock: StoreLock) => Promise<Result>,
): Promise<Result> {
  const { command, waitForLock, onWait } = repository.surroundings;
  const timeoutSeconds = repository.config.lockTimeoutSeconds ?? defaultLockTimeoutSeconds;
  const lock = await takeLock(repository.directory, {
    command,
    wait: waitForLock,
    timeoutMs: timeoutSeconds * 1000,
    ...(onWait === undefined ? {} : { onWait }),
  });
  try {
    return await change(lock);
  } finally {
    lock.release();
  }
}

export function temporaryFolder(repository: Repository): string {
  return join(repository.directory, 'tmp');
}
