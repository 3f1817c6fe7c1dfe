import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { errorCodes, type ErrorCode } from '../../store/errors/codes.ts';
import { isKstoreError } from '../../store/errors/kstore-error.ts';
import { attempt } from '../../store/files/system-error.ts';
import type { JsonObject, Progress } from '../api/task.ts';
import { collectOutput, type CollectedOutput } from './collect-output.ts';
import { writeAdjustments } from './live/adjustment-file.ts';
import { locateSaved, metricLogName, writeSavedState, type SavedState } from './live/saved-state.ts';
import type { Adjustment, MessageFromChild, SettingChange } from './messages.ts';
import { checkObserved, type Observed } from './observe/observed.ts';
import { locateState } from './output-folder.ts';
import { insertAdjustments } from './settings-timeline.ts';
import {
  checkAllOutputsGiven,
  checkMetric,
  checkOutputMeta,
  checkProgress,
  checkSlot,
  checkState,
  createContractError,
  type TaskPromise,
} from './task-contract.ts';
import type { JournalOptions, JournalSummary, RunError, TaskEvent } from './journal-model.ts';

/**
 * Takes the messages of a child in order, checks each one again, and keeps what the record of the run needs. What
 * would be lost with this process is written to the work folder at once.
 */
export class RunJournal {
  readonly #metrics: Record<string, number>;
  readonly #options: JournalOptions;
  readonly #task: TaskPromise;
  readonly #report: (event: TaskEvent) => void;
  readonly #given: Map<string, { readonly folder: string; readonly meta: JsonObject }>;
  readonly #requests = new Map<string, readonly SettingChange[]>();
  #metricLog: number | null = null;
  #metricLogBytes: number;
  #saved: SavedState | null;
  #adjustments: readonly Adjustment[];
  #progress: Progress | null = null;
  #settlement: 'succeeded' | RunError | null = null;
  #observed: Observed | null = null;

  constructor(options: JournalOptions) {
    const { task, workFolder, saved, adjustments, report } = options;
    this.#options = options;
    this.#task = task;
    this.#report = report;
    this.#saved = saved;
    this.#adjustments = adjustments;
    this.#metricLogBytes = saved?.metricLogBytes ?? 0;
    this.#metrics = { ...saved?.metrics };
    const given = Object.entries(saved?.outputs ?? {});
    this.#given = new Map(
      given.map(([slot, { folder, meta }]) => [slot, { folder: locateSaved(workFolder, folder), meta }]),
    );
  }

  /** Null as long as the task has not said how it ended. */
  get settlement(): 'succeeded' | RunError | null {
    return this.#settlement;
  }

  /** What the task told and left besides its outputs. */
  get summary(): JournalSummary {
    return {
      metrics: this.#metrics,
      metricLogPath: this.#metricLogBytes === 0 ? null : join(this.#options.workFolder, metricLogName),
      progress: this.#progress,
      saved: this.#saved,
      adjustments: this.#adjustments,
      observed: this.#observed,
    };
  }

  /** Notes what the task is asked for, to know it when the task has taken it. */
  expectAdjustment(request: string, changes: readonly SettingChange[]): void {
    this.#requests.set(request, changes);
  }

  close(): void {
    if (this.#metricLog !== null) closeSync(this.#metricLog);
    this.#metricLog = null;
  }

  /** @throws KSTORE_TASK_CONTRACT on a message that a task cannot send through its context. */
  receive(message: MessageFromChild): void {
    switch (message?.type) {
      case 'log':
        return this.#report({ type: 'log', message: String(message.message) });
      case 'progress':
        checkProgress(this.#task, message.progress);
        this.#progress = message.progress;
        return this.#report({ type: 'progress', progress: message.progress });
      case 'metric':
        return this.#addMetric(message.name, message.value, message.step);
      case 'emitted':
        return this.#replaceOutput(message.slot, message.attempt, message.meta);
      case 'observed':
        this.#observed ??= checkObserved(message.observed);
        return;
      case 'state':
        return this.#keepState(message);
      case 'adjusted':
        return this.#keepAdjustment(message.request, message.step);
      case 'succeeded':
        this.#settlement ??= 'succeeded';
        return;
      case 'failed':
        this.#settlement ??= {
          code: checkCode(message.code),
          message: String(message.message),
          hints: checkHints(message.hints),
        };
        return;
      default:
        throw createContractError(this.#task, 'sends messages past its context');
    }
  }

  /** @throws KSTORE_TASK_CONTRACT when a declared output is missing or a folder holds what it must not. */
  collectAll(): Record<string, CollectedOutput> {
    checkAllOutputsGiven(this.#task, new Set(this.#given.keys()));
    return Object.fromEntries([...this.#given.keys()].map((slot) => [slot, this.#collect(slot)]));
  }

  /** The outputs that are in order, of a run that did not succeed. */
  collectUsable(): Record<string, CollectedOutput> {
    const outputs: Record<string, CollectedOutput> = {};
    for (const slot of this.#given.keys()) {
      try {
        outputs[slot] = this.#collect(slot);
      } catch (error) {
        if (!isKstoreError(error, 'KSTORE_TASK_CONTRACT')) throw error;
      }
    }
    return outputs;
  }

  #collect(slot: string): CollectedOutput {
    const { folder, meta } = this.#given.get(slot)!;
    return collectOutput(this.#task, slot, folder, meta);
  }

  #addMetric(name: string, value: number, step: number | null): void {
    checkMetric(this.#task, name, value, step);
    this.#metrics[name] = value;
    this.#appendToLog(`${canonicalJson({ metric: name, step, value })}\n`);
    this.#report({ type: 'metric', name, value, step });
  }

  #appendToLog(line: string): void {
    const path = join(this.#options.workFolder, metricLogName);
    attempt('write', path, () => {
      this.#metricLog ??= openSync(path, 'a');
      const bytes = Buffer.from(line);
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#metricLog, bytes, done);
      this.#metricLogBytes += bytes.length;
    });
  }

  #replaceOutput(slot: string, attemptNumber: number, meta: JsonObject): void {
    checkSlot(this.#task, slot);
    this.#checkNumber(attemptNumber);
    const former = this.#given.get(slot);
    const folder = this.#options.locateOutput(slot, attemptNumber);
    this.#given.set(slot, { folder, meta: checkOutputMeta(this.#task, slot, meta) });
    if (former !== undefined && !this.#isSaved(former.folder)) removeFolder(former.folder);
  }

  #keepState({ step, settingsStep, attempt: number }: Extract<MessageFromChild, { type: 'state' }>): void {
    const { workFolder, statesFolder } = this.#options;
    checkState(this.#task, step, this.#saved?.step ?? 0);
    this.#checkNumber(number);
    this.#checkNumber(settingsStep);
    const former = this.#saved;
    this.#saved = writeSavedState(workFolder, {
      step,
      settingsStep,
      folder: locateState(statesFolder, number),
      metricLogBytes: this.#metricLogBytes,
      metrics: { ...this.#metrics },
      outputs: Object.fromEntries(this.#given),
    });
    if (former !== null) this.#removeFormer(former);
    this.#report({ type: 'state', step });
  }

  /** What only the former state needed. */
  #removeFormer({ folder, outputs }: SavedState): void {
    const { workFolder } = this.#options;
    removeFolder(locateSaved(workFolder, folder));
    const needed = new Set([...this.#given.values()].map((output) => output.folder));
    for (const output of Object.values(outputs)) {
      const path = locateSaved(workFolder, output.folder);
      if (!needed.has(path)) removeFolder(path);
    }
  }

  #isSaved(folder: string): boolean {
    const { workFolder } = this.#options;
    return Object.values(this.#saved?.outputs ?? {}).some(
      (output) => locateSaved(workFolder, output.folder) === folder,
    );
  }

  #keepAdjustment(request: string, step: number): void {
    const changes = this.#requests.get(request);
    this.#checkNumber(step);
    if (changes === undefined) throw createContractError(this.#task, 'sends messages past its context');
    this.#requests.delete(request);
    this.#adjustments = insertAdjustments(this.#adjustments, step, changes);
    writeAdjustments(this.#options.workFolder, this.#adjustments);
    this.#report({ type: 'adjusted', request, step });
  }

  #checkNumber(value: unknown): void {
    if (!Number.isSafeInteger(value))
      throw createContractError(this.#task, 'sends messages past its context');
  }
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function checkHints(hints: unknown): readonly string[] {
  return Array.isArray(hints) ? hints.map(String) : [];
}

function checkCode(code: string): ErrorCode {
  return Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : 'KSTORE_TASK_FAILED';
}
