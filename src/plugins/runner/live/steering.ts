import { join } from 'node:path';
import { isKstoreError } from '../../../store/errors/kstore-error.ts';
import { validateWithSchema } from '../../../store/schema/validate-with.ts';
import type { Progress } from '../../api/task.ts';
import type { Adjustment } from '../messages.ts';
import type { TaskEvent } from '../run-task.ts';
import type { TaskControl } from '../running-task.ts';
import { applyChanges } from '../settings-timeline.ts';
import { writePassingFile } from './json-file.ts';
import { liveFiles, type LiveDescription, type LiveStatus } from './live-folder.ts';
import { TaskNote } from './orphans.ts';
import {
  isPauseRequested,
  listAdjustmentRequests,
  readStopRequest,
  removeAdjustmentRequest,
  type AdjustmentRequest,
  type StopMode,
} from './requests.ts';

const pollMs = 100;
const progressEveryMs = 200;

/** Carries what other commands ask of a live run to its task, and what the task tells to its folder. */
export class Steering {
  readonly #folder: string;
  readonly #description: LiveDescription;
  readonly #seen = new Set<string>();
  #adjusted: LiveDescription['specification']['settings'];
  #task: TaskControl | null = null;
  #timer: NodeJS.Timeout | null = null;
  #status: LiveStatus = 'running';
  #stopMode: StopMode | null = null;
  #note: TaskNote | null = null;
  #progressAtMs = -Infinity;
  /** Where the pace is measured from: the beginning, or the end of a pause. */
  #paceFrom: { readonly done: number; readonly atMs: number } | null = null;

  constructor(folder: string, description: LiveDescription, adjustments: readonly Adjustment[]) {
    this.#folder = folder;
    this.#description = description;
    this.#adjusted = applyChanges(description.specification.settings, adjustments);
  }

  begin(task: TaskControl): void {
    this.#task = task;
    this.#note = new TaskNote(this.#folder, task);
    this.#timer = setInterval(() => this.#look(), pollMs);
    this.#look();
  }

  follow(event: TaskEvent): void {
    if (event.type === 'progress') this.#showProgress(event.progress);
    if (event.type === 'adjusted') removeAdjustmentRequest(this.#folder, event.request);
  }

  end(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#task = null;
  }

  #look(): void {
    attemptQuietly(() => {
      this.#note?.update();
      this.#lookForStop();
      this.#lookForPause();
      for (const request of listAdjustmentRequests(this.#folder)) {
        if (!this.#seen.has(request.id)) void this.#adjust(request).catch(() => undefined);
      }
    });
  }

  #lookForStop(): void {
    const mode = readStopRequest(this.#folder);
    if (mode === null || mode === this.#stopMode || this.#stopMode === 'now') return;
    this.#stopMode = mode;
    this.#show('stopping');
    if (mode === 'now') this.#task?.kill();
    else this.#task?.stop();
  }

  #lookForPause(): void {
    if (this.#status === 'stopping') return;
    const isWanted = isPauseRequested(this.#folder);
    if (isWanted && this.#status === 'running' && this.#task?.pause() === true) this.#show('paused');
    if (!isWanted && this.#status === 'paused') {
      this.#task?.proceed();
      this.#paceFrom = null;
      this.#show('running');
    }
  }

  /** A request comes from a file, so it is checked here too; one that does not fit is dropped. */
  async #adjust({ id, changes }: AdjustmentRequest): Promise<void> {
    this.#seen.add(id);
    const { adjustable, settingsSchema } = this.#description;
    const isAllowed = changes.length > 0 && changes.every(({ setting }) => adjustable.includes(setting));
    const wanted = applyChanges(this.#adjusted, isAllowed ? changes : []);
    try {
      await validateWithSchema(settingsSchema, wanted, 'the changed settings');
    } catch (error) {
      if (!isKstoreError(error)) throw error;
      return removeAdjustmentRequest(this.#folder, id);
    }
    if (!isAllowed) return removeAdjustmentRequest(this.#folder, id);
    this.#adjusted = wanted;
    this.#task?.adjust(id, changes);
  }

  #show(status: LiveStatus): void {
    this.#status = status;
    writePassingFile(join(this.#folder, liveFiles.status), { state: status });
  }

  #showProgress(progress: Progress): void {
    const nowMs = Date.now();
    this.#paceFrom ??= { done: progress.done, atMs: nowMs };
    if (nowMs - this.#progressAtMs < progressEveryMs && progress.done < progress.total) return;
    this.#progressAtMs = nowMs;
    const seconds = (nowMs - this.#paceFrom.atMs) / 1000;
    const perSecond = seconds > 0 ? (progress.done - this.#paceFrom.done) / seconds : null;
    const { done, total, unit } = progress;
    const path = join(this.#folder, liveFiles.progress);
    attemptQuietly(() => writePassingFile(path, { done, total, unit, atMs: nowMs, perSecond }));
  }
}

/** Steering must not end a run: a full disk, or a folder that somebody removed, leaves it without. */
function attemptQuietly(action: () => void): void {
  try {
    action();
  } catch {
    // Tried again with the next look.
  }
}
