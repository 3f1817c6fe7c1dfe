import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkRepository,
  hashBytes,
  isKstoreError,
  openRepository,
  type LedgerState,
  type Repository,
} from '../../src/store/index.ts';
import { readStage } from '../../src/store/repository/add/stage.ts';

export const silent = { update: () => undefined, finish: () => undefined };
export const commitTime = new Date('2026-01-02T03:04:05Z');

/** A handle as another process would have it. It never waits: a lock that is left behind shows as an error. */
export function openStore(folder: string, now: () => Date = () => commitTime): Repository {
  return openRepository(folder, {
    findAuthor: () => ({ name: 'Tester', email: 'tester@example.org' }),
    now,
    command: 'proof',
    waitForLock: false,
  });
}

/** Everything that a person was promised to keep. */
export interface StoreState {
  readonly head: string | null;
  /** `dataset/paint_v1 <id>` to path to SHA-256 of the bytes that come out. */
  readonly versions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly runs: readonly string[];
  readonly aliases: LedgerState['aliases'];
  readonly tags: LedgerState['tags'];
  /** Waiting for a commit, and in no version. */
  readonly staged: readonly string[];
}

/** Reads every byte of every version. */
export async function readStoreState(repository: Repository): Promise<StoreState> {
  const state = await repository.ledger.readStateFromGit();
  const versions = Object.fromEntries(
    state.versions.map((version) => [
      `${version.kind}/${version.name}_v${version.version} ${version.id}`,
      readVersion(repository, version.manifest.tree),
    ]),
  );
  const published = new Set(state.versions.map(({ kind, name, id }) => `${kind}/${name} ${id}`));
  const staged = readStage(repository.directory)
    .map(({ kind, name, id }) => `${kind}/${name} ${id}`)
    .filter((entry) => !published.has(entry));
  const { head, aliases, tags } = state;
  return { head, versions, runs: state.runs.map(({ id }) => id), aliases, tags, staged };
}

function readVersion(repository: Repository, tree: Parameters<Repository['objects']['walkTree']>[0]) {
  const files: Record<string, string> = {};
  for (const entry of repository.objects.walkTree(tree)) {
    files[`${entry.mode} ${entry.path}`] =
      entry.mode === 'd' ? '' : hashBytes(repository.objects.readFile(entry.file));
  }
  return files;
}

export interface Inspection {
  /** Null when there is no repository (yet), or it cannot be read. */
  readonly state: StoreState | null;
  readonly problems: readonly string[];
}

/** Opens a store afresh and has fsck, the cache and, when asked for, stock git look at it. */
export async function inspectStore(folder: string, withGit: boolean): Promise<Inspection> {
  const problems: string[] = [];
  let state: StoreState;
  try {
    const repository = openStore(folder);
    try {
      const cached = await repository.ledger.readState();
      state = await readStoreState(repository);
      if (JSON.stringify(cached) !== JSON.stringify(await repository.ledger.readStateFromGit()))
        problems.push('the cached ledger differs from the one in git');
      const { problems: found } = await checkRepository(repository, silent);
      problems.push(...found.map(({ subject, message }) => `fsck: ${subject}: ${message}`));
    } finally {
      repository.objects.close();
    }
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_REPOSITORY_NOT_FOUND')) problems.push(describeError(error));
    return { state: null, problems };
  }
  if (withGit) problems.push(...runGitFsck(folder));
  return { state, problems };
}

/** What stock git has to say about the ledger; nothing when all is well. */
export function runGitFsck(folder: string): string[] {
  const gitFolder = join(folder, '.kstore/git');
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['--git-dir', gitFolder, 'fsck', '--strict', '--no-dangling', '--no-progress'],
    { encoding: 'utf8', env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' } },
  );
  const text = `${stdout}${stderr}`
    .split('\n')
    .filter(
      (line) => line !== '' && !/^notice: (HEAD points to an unborn branch|No default references)/.test(line),
    )
    .join('; ');
  return status === 0 && text === '' ? [] : [`git fsck: exit code ${status}: ${text}`];
}

/** True for what a person sees as one line with advice; false for what would be a stack trace. */
export function isClearError(error: unknown): boolean {
  return isKstoreError(error) || (error instanceof Error && 'syscall' in error);
}

export function describeError(error: unknown): string {
  if (isKstoreError(error)) return `${error.code} ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Lets a minute pass for a lock file whose writer died before it wrote its name. */
export function ageLocks(folder: string): void {
  const before = new Date(Date.now() - 60_000);
  for (const path of ['.kstore/lock', '.kstore/git/refs/heads/main.lock']) {
    if (existsSync(join(folder, path))) utimesSync(join(folder, path), before, before);
  }
}
