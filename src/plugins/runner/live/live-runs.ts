import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  createOwnedFile,
  hasEnded,
  hashJson,
  isWithinSight,
  readOwnedFile,
  removeIfEnded,
  removeOwnedFile,
  type FileOwner,
  type LedgerState,
  type OwnedFile,
  type Repository,
  type Run,
  type Spec,
  type SpecId,
  type TaskRunRecord,
} from '../../../store/index.ts';
import type { Adjustment } from '../messages.ts';
import { readAdjustments } from './adjustment-file.ts';
import {
  listLiveIds,
  liveFiles,
  locateLiveRuns,
  readDescription,
  readProgressFile,
  readStatusFile,
  removeLiveFolder,
  type LiveDescription,
  type LiveProgress,
  type LiveStatus,
} from './live-folder.ts';
import { endOrphans } from './orphans.ts';
import { readSavedState, type SavedState } from './saved-state.ts';

export type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

/** `interrupted`: its runner is gone. `elsewhere`: on another computer or in another container; more is not known. */
export type LiveState = LiveStatus | 'interrupted' | 'elsewhere';

/** A run as its folder tells it. */
export interface LiveRunView {
  /** Eight hexadecimal digits. */
  readonly id: string;
  readonly folder: string;
  readonly description: LiveDescription;
  readonly state: LiveState;
  readonly owner: FileOwner | null;
  readonly progress: LiveProgress | null;
  /** Null when it has saved no state yet. */
  readonly saved: SavedState | null;
  readonly adjustments: readonly Adjustment[];
}

/** Runs that have a folder, oldest first. */
export function listLiveRuns(storeDirectory: string): LiveRunView[] {
  return listLiveIds(storeDirectory)
    .flatMap((id) => readLiveRun(storeDirectory, id) ?? [])
    .sort((left, right) => compareText(left.description.startedAt, right.description.startedAt));
}

/** Null when it is gone, or has no description. */
export function readLiveRun(storeDirectory: string, id: string): LiveRunView | null {
  const folder = join(locateLiveRuns(storeDirectory), id);
  const description = readDescription(folder);
  if (description === null) return null;
  const owner = readOwnedFile(join(folder, liveFiles.owner))?.owner ?? null;
  return {
    id,
    folder,
    description,
    owner,
    state: judge(folder, owner),
    progress: readProgressFile(folder),
    saved: readSavedState(folder),
    adjustments: readAdjustments(folder),
  };
}

function judge(folder: string, owner: FileOwner | null): LiveState {
  if (owner === null || hasEnded(owner)) return 'interrupted';
  return isWithinSight(owner) ? readStatusFile(folder) : 'elsewhere';
}

/**
 * Puts in order what dead runners left: their tasks are ended, and folders go of runs that were recorded just before
 * their runner died.
 *
 * @returns the runs that are left, oldest first.
 */
export function settleLiveRuns({ directory, surroundings }: Repository, state: LedgerState): LiveRunView[] {
  return listLiveRuns(directory).filter((run) => {
    if (run.state !== 'interrupted') return true;
    const claim = claimLiveRun(directory, run.folder, surroundings.command);
    if (claim === null) return true;
    endOrphans(run.folder);
    if (isRecorded(state, run)) {
      removeLiveFolder(directory, run.id);
      return false;
    }
    releaseLiveRun(run.folder, claim);
    return true;
  });
}

/**
 * Makes this process the owner of a run whose runner is gone, so that no two put it in order, or go on with it, at
 * once. Null when it has another owner.
 */
export function claimLiveRun(storeDirectory: string, folder: string, command: string): OwnedFile | null {
  const path = join(folder, liveFiles.owner);
  const temporaryFolder = join(storeDirectory, 'tmp');
  const file = readOwnedFile(path);
  if (file !== null && !removeIfEnded(path, file, temporaryFolder)) return null;
  return existsSync(folder) ? createOwnedFile(path, command, temporaryFolder) : null;
}

export function releaseLiveRun(folder: string, claim: OwnedFile): void {
  removeOwnedFile(join(folder, liveFiles.owner), claim);
}

/** True when the ledger has this very run: it has its beginning, its task and its step. */
function isRecorded(state: LedgerState, { description }: LiveRunView): boolean {
  return state.runs.some((run) => isRunOf(run, description));
}

export function isRunOf(run: Run, { startedAt, spec }: LiveDescription): run is TaskRun {
  return (
    run.type === 'kstore.run.v1' &&
    run.startedAt === startedAt &&
    (run.spec === spec || identifyUnadjusted(run.specification) === spec)
  );
}

/** The id of a spec without changes of settings: what was asked for, before a person steered. */
export function identifyUnadjusted(spec: Spec): SpecId {
  const { adjustments, ...unadjusted } = spec;
  void adjustments;
  return hashJson<'spec'>(unadjusted);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
