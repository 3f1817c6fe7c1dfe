import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  createOwnedFile,
  hasEnded,
  hashJson,
  isKstoreError,
  isWithinSight,
  readOwnedFile,
  readSweep,
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
  liveFiles,
  readDescription,
  readProgressFile,
  readStatusFile,
  type LiveDescription,
  type LiveProgress,
  type LiveStatus,
} from './live-folder.ts';
import { endDeadWork } from './dead-work.ts';
import { removeDeadExecutions } from './live-execution.ts';
import { endOrphans } from './orphans.ts';
import { listOwnedIds, locateOwned, removeOwnedFolder } from './owned-folder.ts';
import { readSavedState, type SavedState } from './saved-state.ts';

/** What owns a run for a moment that only puts it in order. */
const lookingAfter = 'look after a dead run';

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
  return listOwnedIds(storeDirectory, 'live')
    .flatMap((id) => readLiveRun(storeDirectory, id) ?? [])
    .sort((left, right) => compareText(left.description.startedAt, right.description.startedAt));
}

/** Null when it is gone, or has no description. */
export function readLiveRun(storeDirectory: string, id: string): LiveRunView | null {
  const folder = locateOwned(storeDirectory, 'live', id);
  const description = readDescription(folder);
  if (description === null) return null;
  const owner = readOwnedFile(join(folder, liveFiles.owner))?.owner ?? null;
  const state = judge(folder, owner);
  // It may have been recorded, and its folder removed, since its description was read.
  if (state === 'interrupted' && !existsSync(join(folder, liveFiles.run))) return null;
  return {
    id,
    folder,
    description,
    owner,
    state,
    progress: readProgressFile(folder),
    saved: readSavedState(folder),
    adjustments: readAdjustments(folder),
  };
}

function judge(folder: string, owner: FileOwner | null): LiveState {
  if (owner === null || hasEnded(owner) || owner.command === lookingAfter) return 'interrupted';
  return isWithinSight(owner) ? readStatusFile(folder) : 'elsewhere';
}

/**
 * Puts in order what dead runners left: their tasks are ended, and folders go of runs that were recorded just before
 * their runner died, or that somebody else has run to the end since, and of trials that their sweep needs no more.
 *
 * @returns the runs that are left, oldest first.
 */
export function settleLiveRuns(repository: Repository, state: LedgerState): LiveRunView[] {
  const { directory } = repository;
  endDeadWork(join(directory, 'tmp'));
  removeDeadExecutions(directory);
  return listLiveRuns(directory).filter((run) => {
    if (run.state !== 'interrupted') return true;
    const claim = claimDeadRun(directory, run.folder);
    if (claim === null) return true;
    endOrphans(run.folder);
    if (isRecorded(state, run) || hasSucceededSince(state, run) || isSettledTrial(repository, run)) {
      removeOwnedFolder(directory, 'live', run.id);
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

/** As `claimLiveRun`, to put it in order; others still see it as interrupted. */
export function claimDeadRun(storeDirectory: string, folder: string): OwnedFile | null {
  return claimLiveRun(storeDirectory, folder, lookingAfter);
}

export function releaseLiveRun(folder: string, claim: OwnedFile): void {
  removeOwnedFile(join(folder, liveFiles.owner), claim);
}

/** True when the ledger has this very run: it has its beginning, its task and its step. */
function isRecorded(state: LedgerState, { description }: LiveRunView): boolean {
  return state.runs.some((run) => isRunOf(run, description));
}

/**
 * True when somebody else ran the very same to its end meanwhile: nobody has to go on with this one. It was not yet in
 * the history that this run began with, whatever the clocks say: a run ends some time before its record is there.
 */
function hasSucceededSince(state: LedgerState, { description: { spec, head } }: LiveRunView): boolean {
  const begun = state.commits.findIndex(({ id }) => id === head);
  const since = new Set(state.commits.slice(begun + 1).map(({ id }) => id));
  return state.runSummaries.some(
    (run) => run.spec === spec && run.status === 'succeeded' && since.has(run.commit),
  );
}

/** True for a trial that its sweep has ended in another way, as by pruning, or whose sweep was deleted. */
function isSettledTrial(repository: Repository, { description: { trial } }: LiveRunView): boolean {
  if (trial === undefined) return false;
  try {
    const { trials } = readSweep(repository, trial.sweep);
    const status = trials.find(({ number }) => number === trial.number)?.status;
    return status !== 'waiting' && status !== 'running';
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    return error.code === 'KSTORE_REFERENCE_NOT_FOUND';
  }
}

export function isRunOf(run: Run, { startedAt, spec }: LiveDescription): run is TaskRun {
  return (
    run.type === 'kstore.run.v1' &&
    run.startedAt === startedAt &&
    (run.spec === spec || identifyUnadjusted(run.specification) === spec)
  );
}

/** True for a run that a sweep began. */
export function isTrial({ used }: Pick<TaskRun, 'used'>): boolean {
  return used.some(({ role }) => role === 'sweep');
}

/** A spec with the settings as they were when the run began. */
export function withoutAdjustments({ adjustments: _, ...unadjusted }: Spec): Spec {
  return unadjusted;
}

/** The id of a spec without changes of settings: what was asked for, before a person steered. */
export function identifyUnadjusted(spec: Spec): SpecId {
  return hashJson<'spec'>(withoutAdjustments(spec));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
