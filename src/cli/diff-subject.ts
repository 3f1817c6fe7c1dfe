import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  describeResolved,
  findMatches,
  isKstoreError,
  KstoreError,
  openDiskSide,
  openVersionSide,
  openWorkspaceSide,
  resolveReference,
  resolveVersion,
  type DiffSide,
  type LedgerState,
  type Repository,
  type Resolved,
  type Run,
} from '../store/index.ts';
import { usageError } from './usage-error.ts';
import { hasWorkspace } from './workspace.ts';

export interface OpenStore {
  readonly repository: Repository;
  readonly state: LedgerState;
}

/** What a person asks to compare. */
export type DiffSubject =
  | { readonly type: 'runs'; readonly store: OpenStore; readonly before: Run; readonly after: Run }
  /** `store` is null when both lie on the disk. */
  | {
      readonly type: 'sides';
      readonly store: OpenStore | null;
      readonly before: DiffSide;
      readonly after: DiffSide;
    };

/** Opens the repository when a word may mean something in it. */
type Open = () => Promise<OpenStore>;

const tableName = /\.(xlsx|xlsm|csv|tsv|parquet|jsonl|ndjson)$/i;

/**
 * Finds what the words of `kstore diff` mean: a word that begins like a path is one; any other is a version or a run
 * where the store has such, else a path that is there.
 *
 * @param to undefined for what lies in the workspace.
 * @throws KSTORE_REFERENCE_…, KSTORE_PATH_…, KSTORE_USAGE
 */
export async function findDiffSubject(
  open: Open,
  from: string,
  to: string | undefined,
): Promise<DiffSubject> {
  const [isFromPath, isToPath] = [await isPath(open, from), to !== undefined && (await isPath(open, to))];
  if (to === undefined) return againstWorkspace(open, from, isFromPath);
  if (isFromPath && isToPath)
    return { type: 'sides', store: null, before: openPath(from), after: openPath(to) };
  const store = await open();
  if (!isFromPath && !isToPath) return ofStore(store, from, to);
  const before = isFromPath ? openPath(from) : openReference(store, from);
  const after = isToPath ? openPath(to) : openReference(store, to);
  return { type: 'sides', store, before, after };
}

async function againstWorkspace(open: Open, from: string, isFromPath: boolean): Promise<DiffSubject> {
  if (isFromPath)
    throw usageError(`"${from}" is a path: what is it to be compared with?`, [
      'name a second path, or a version alone to compare it with the workspace',
    ]);
  const store = await open();
  const before = openReference(store, from);
  return { type: 'sides', store, before, after: await openWorkspaceSide(store.repository, before.version!) };
}

function ofStore(store: OpenStore, from: string, to: string): DiffSubject {
  const { repository, state } = store;
  const first = resolveReference(state, from);
  if (first.type === 'run') {
    const second = resolveReference(state, to);
    if (second.type !== 'run') throw refuseUnlike(from, to, second);
    return { type: 'runs', store, before: first.run, after: second.run };
  }
  const before = resolveVersion(state, from);
  if (isRun(state, to)) throw refuseUnlike(to, from, first);
  const after = resolveVersion(state, to, [before.kind]);
  const [left, right] = [before, after].map((version) => openVersionSide(repository.objects, version));
  return { type: 'sides', store, before: left!, after: right! };
}

function isRun(state: LedgerState, word: string): boolean {
  const matches = findMatches(state, word);
  return matches.length === 1 && matches[0]!.type === 'run';
}

function refuseUnlike(run: string, other: string, resolved: Resolved): KstoreError {
  return usageError(`"${run}" is a run, and "${other}" is ${describeResolved(resolved)}`, [
    'name two runs, or two versions; `kstore runs` lists the runs',
  ]);
}

function openReference({ repository, state }: OpenStore, word: string): DiffSide {
  if (isRun(state, word))
    throw usageError(`"${word}" is a run: name a second run to compare it with`, [
      '`kstore runs` lists the runs',
    ]);
  return openVersionSide(repository.objects, resolveVersion(state, word));
}

function openPath(word: string): DiffSide {
  const path = resolve(word);
  if (!existsSync(path))
    throw new KstoreError('KSTORE_PATH_NOT_FOUND', `there is no file or folder "${word}"`, {
      data: { path },
    });
  return openDiskSide(path, word);
}

async function isPath(open: Open, word: string): Promise<boolean> {
  if (/^(\.{1,2}$|\.{0,2}[/\\]|[a-z]:[/\\])/i.test(word)) return true;
  if (hasWorkspace(process.cwd()) && hasMatches((await open()).state, word)) return false;
  return existsSync(word) || tableName.test(word);
}

function hasMatches(state: LedgerState, word: string): boolean {
  try {
    return findMatches(state, word).length > 0;
  } catch (error) {
    if (isKstoreError(error)) return false;
    throw error;
  }
}
