import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createOwnedFile, KstoreError, type Repository } from '../../../store/index.ts';
import type { Adjustment } from '../messages.ts';
import type { RunTaskOptions, TaskEvent } from '../run-task.ts';
import { readAdjustments, writeAdjustments } from './adjustment-file.ts';
import { liveFiles, writeDescription, type LiveDescription } from './live-folder.ts';
import { claimDeadRun, claimLiveRun, listLiveRuns, readLiveRun, releaseLiveRun } from './live-runs.ts';
import { endOrphans } from './orphans.ts';
import { createOwnedFolder, locateOwned, removeOwnedFolder } from './owned-folder.ts';
import { removePassingRequests } from './requests.ts';
import { readSavedState, type SavedState } from './saved-state.ts';
import { Steering } from './steering.ts';

const defaultSaveSeconds = 2;
const claimAttempts = 20;
const claimEveryMs = 100;

/** Where a run goes on from: the folder of a run whose runner died, or the record of one that was ended. */
export type ResumePoint = {
  /** The last step of the task that is done; null when nothing was saved, and it begins anew. */
  readonly step: number | null;
} & (
  | { readonly type: 'folder'; readonly id: string }
  | {
      readonly type: 'record';
      readonly run: string;
      readonly adjustments: readonly Adjustment[];
      /** Puts the saved state and the metric log into a work folder. */
      readonly restore: (folder: string) => void;
    }
);

export type LiveRunOptions = Omit<LiveDescription, 'resumedFrom'> & {
  readonly resume: ResumePoint | null;
};

/** A run while it lasts: others see it in its folder, and reach its task through it. */
export class LiveRun {
  readonly id: string;
  readonly folder: string;
  readonly description: LiveDescription;
  readonly #repository: Repository;
  readonly #saved: SavedState | null;
  readonly #adjustments: readonly Adjustment[];
  readonly #steering: Steering;

  private constructor(repository: Repository, id: string, description: LiveDescription) {
    this.#repository = repository;
    this.id = id;
    this.folder = locateOwned(repository.directory, 'live', id);
    this.description = description;
    this.#saved = readSavedState(this.folder);
    this.#adjustments = readAdjustments(this.folder);
    this.#steering = new Steering(this.folder, description, this.#adjustments);
  }

  /**
   * Makes the folder of a run, or takes over that of one whose runner died.
   *
   * @throws KSTORE_LOCKED when somebody else has taken it over. KSTORE_RUN_NOT_RESUMABLE when it is gone.
   */
  static async open(repository: Repository, options: LiveRunOptions): Promise<LiveRun> {
    clearAway(repository, options);
    const { resume, ...description } = options;
    if (resume?.type !== 'folder') return LiveRun.#create(repository, resume, description);
    await claim(repository, resume.id);
    return LiveRun.#takeOver(repository, resume.id, description);
  }

  static #create(
    repository: Repository,
    resume: Extract<ResumePoint, { type: 'record' }> | null,
    given: Omit<LiveDescription, 'resumedFrom'>,
  ): LiveRun {
    const { directory } = repository;
    let description: LiveDescription = { ...given, resumedFrom: null };
    const id = createOwnedFolder(directory, 'live', (folder) => {
      if (resume !== null) {
        resume.restore(folder);
        if (resume.adjustments.length > 0) writeAdjustments(folder, resume.adjustments);
        const step = readSavedState(folder)?.step ?? 0;
        description = { ...given, resumedFrom: { step, run: resume.run } };
      }
      writeDescription(folder, description);
      own(repository, folder);
    });
    return new LiveRun(repository, id, description);
  }

  static #takeOver(repository: Repository, id: string, given: Omit<LiveDescription, 'resumedFrom'>): LiveRun {
    const { directory } = repository;
    const former = readLiveRun(directory, id);
    if (former === null) {
      throw new KstoreError('KSTORE_RUN_NOT_RESUMABLE', `the run ${id} is no longer there`);
    }
    const { folder } = former;
    endOrphans(folder);
    removePassingRequests(folder);
    rmSync(join(folder, liveFiles.status), { force: true });
    const { saved, description: before } = former;
    const resumedFrom = saved === null ? before.resumedFrom : { ...before.resumedFrom, step: saved.step };
    const description = { ...given, resumedFrom };
    writeDescription(folder, description);
    return new LiveRun(repository, id, description);
  }

  /** What the task is run with. */
  get taskOptions(): Pick<
    RunTaskOptions,
    'workFolder' | 'saved' | 'adjustments' | 'saveIntervalMs' | 'onStart'
  > {
    const { saveStateSeconds = defaultSaveSeconds } = this.#repository.config;
    return {
      workFolder: this.folder,
      saved: this.#saved,
      adjustments: this.#adjustments,
      saveIntervalMs: saveStateSeconds * 1000,
      onStart: (task) => this.#steering.begin(task),
    };
  }

  /** Takes note of what the task tells. */
  follow(event: TaskEvent): void {
    this.#steering.follow(event);
  }

  /** After the run is recorded: nobody needs its folder any more, nor those of dead runs of the same spec. */
  remove(): void {
    this.#steering.end();
    removeOwnedFolder(this.#repository.directory, 'live', this.id);
  }

  /** Leaves the folder to be resumed when it has something to go on from. */
  abandon(): void {
    this.#steering.end();
    if (readSavedState(this.folder) === null) this.remove();
    else rmSync(join(this.folder, liveFiles.owner), { force: true });
  }
}

/** Others can see from it whether the run is alive. */
function own({ directory, surroundings }: Repository, folder: string): void {
  createOwnedFile(join(folder, liveFiles.owner), surroundings.command, join(directory, 'tmp'));
}

/** Waits a moment for commands that only look after dead runs. */
async function claim({ directory, surroundings }: Repository, id: string): Promise<void> {
  const folder = locateOwned(directory, 'live', id);
  for (let left = claimAttempts; left > 0; left--) {
    if (claimLiveRun(directory, folder, surroundings.command) !== null) return;
    await setTimeout(claimEveryMs);
  }
  throw new KstoreError('KSTORE_LOCKED', `another command goes on with the run ${id} already`);
}

/** What dead runners left running, and what they left of the same spec without a state to go on from. */
function clearAway({ directory }: Repository, { spec, resume }: LiveRunOptions): void {
  for (const run of listLiveRuns(directory)) {
    if (run.state !== 'interrupted' || (resume?.type === 'folder' && resume.id === run.id)) continue;
    const owner = claimDeadRun(directory, run.folder);
    if (owner === null) continue;
    endOrphans(run.folder);
    if (run.description.spec === spec && run.saved === null) removeOwnedFolder(directory, 'live', run.id);
    else releaseLiveRun(run.folder, owner);
  }
}

/** Removes what dead runners left of a spec that has succeeded since. */
export function removeDeadRuns({ directory }: Repository, spec: string): void {
  for (const run of listLiveRuns(directory)) {
    if (run.state !== 'interrupted' || run.description.spec !== spec) continue;
    if (claimDeadRun(directory, run.folder) === null) continue;
    endOrphans(run.folder);
    removeOwnedFolder(directory, 'live', run.id);
  }
}

/**
 * Runs something while others can see and steer it. The folder goes when the action has recorded the run; when the
 * action fails before, it stays for `kstore resume` if the task has saved a state.
 */
export async function withLiveRun<Result>(
  repository: Repository,
  options: LiveRunOptions,
  action: (live: LiveRun) => Promise<Result>,
): Promise<Result> {
  const live = await LiveRun.open(repository, options);
  let result: Result;
  try {
    result = await action(live);
  } catch (error) {
    live.abandon();
    throw error;
  }
  live.remove();
  return result;
}
