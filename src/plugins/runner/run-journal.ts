import { rmSync } from 'node:fs';
import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { errorCodes, type ErrorCode } from '../../store/errors/codes.ts';
import { isKstoreError } from '../../store/errors/kstore-error.ts';
import type { JsonObject, Progress } from '../api/task.ts';
import { collectOutput, type CollectedOutput } from './collect-output.ts';
import type { MessageFromChild } from './messages.ts';
import { checkObserved, type Observed } from './observe/observed.ts';
import {
  checkAllOutputsGiven,
  checkMetric,
  checkOutputMeta,
  checkProgress,
  checkSlot,
  createContractError,
  type TaskPromise,
} from './task-contract.ts';

/** What a running task tells. */
export type TaskEvent =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'metric'; readonly name: string; readonly value: number; readonly step: number | null }
  | { readonly type: 'log'; readonly message: string };

/** Why a run did not succeed, in one line. */
export interface RunError {
  readonly code: ErrorCode;
  readonly message: string;
  /** What the person can do; absent when nobody knows. */
  readonly hints?: readonly string[];
}

/** Takes the messages of a child in order, checks each one again, and keeps what the record of the run needs. */
export class RunJournal {
  readonly metrics: Record<string, number> = {};
  readonly #task: TaskPromise;
  readonly #locateOutput: (slot: string, attempt: number) => string;
  readonly #report: (event: TaskEvent) => void;
  readonly #metricLines: string[] = [];
  readonly #given = new Map<string, { readonly folder: string; readonly meta: JsonObject }>();
  #settlement: 'succeeded' | RunError | null = null;
  #observed: Observed | null = null;

  /** @param locateOutput the absolute folder of an attempt at an output slot. */
  constructor(
    task: TaskPromise,
    locateOutput: (slot: string, attempt: number) => string,
    report: (event: TaskEvent) => void,
  ) {
    this.#task = task;
    this.#locateOutput = locateOutput;
    this.#report = report;
  }

  /** Null as long as the task has not said how it ended. */
  get settlement(): 'succeeded' | RunError | null {
    return this.#settlement;
  }

  /** What the task was seen to use besides its inputs; null when nothing was seen. */
  get observed(): Observed | null {
    return this.#observed;
  }

  /** One line of canonical JSON a metric and step, each with a line feed. */
  get metricLog(): string {
    return this.#metricLines.map((line) => `${line}\n`).join('');
  }

  /** @throws KSTORE_TASK_CONTRACT on a message that a task cannot send through its context. */
  receive(message: MessageFromChild): void {
    switch (message?.type) {
      case 'log':
        return this.#report({ type: 'log', message: String(message.message) });
      case 'progress':
        checkProgress(this.#task, message.progress);
        return this.#report({ type: 'progress', progress: message.progress });
      case 'metric':
        return this.#addMetric(message.name, message.value, message.step);
      case 'emitted':
        return this.#replaceOutput(message.slot, message.attempt, message.meta);
      case 'observed':
        this.#observed ??= checkObserved(message.observed);
        return;
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
    this.metrics[name] = value;
    this.#metricLines.push(canonicalJson({ metric: name, step, value }));
    this.#report({ type: 'metric', name, value, step });
  }

  #replaceOutput(slot: string, attempt: number, meta: JsonObject): void {
    checkSlot(this.#task, slot);
    if (!Number.isSafeInteger(attempt))
      throw createContractError(this.#task, 'sends messages past its context');
    const former = this.#given.get(slot);
    const folder = this.#locateOutput(slot, attempt);
    this.#given.set(slot, { folder, meta: checkOutputMeta(this.#task, slot, meta) });
    if (former !== undefined) rmSync(former.folder, { recursive: true, force: true });
  }
}

function checkHints(hints: unknown): readonly string[] {
  return Array.isArray(hints) ? hints.map(String) : [];
}

function checkCode(code: string): ErrorCode {
  return Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : 'KSTORE_TASK_FAILED';
}
