import { join } from 'node:path';
import type { CommitId, Json, JsonObject, Spec, SpecId } from '../../../store/index.ts';
import type { Progress } from '../../api/task.ts';
import { membersOf, readJsonFile, textOf, wholeNumber, writeJsonFile } from './json-file.ts';

/** A trial of a sweep. */
export interface SweepPlace {
  readonly sweep: string;
  readonly number: number;
}

/** What a live run is, written once when it begins: `run.json`. */
export interface LiveDescription {
  /** The step of the experiment, for example `learn`. */
  readonly step: string;
  readonly experiment: { readonly name: string; readonly version: number; readonly id: string };
  /** The execution of the experiment that it belongs to. */
  readonly execution: string;
  /** What it is in a sweep, which goes on with it by itself. */
  readonly trial?: SweepPlace;
  /** Why it goes on although training and test data overlap. */
  readonly allowOverlap?: string;
  /** The commit of the ledger from which names were resolved. */
  readonly head: CommitId | null;
  /** Of the spec without changes of settings. */
  readonly spec: SpecId;
  readonly specification: Spec;
  /** Settings that a person may change, and the schema that they must fit. */
  readonly adjustable: readonly string[];
  readonly settingsSchema: JsonObject;
  /** ISO 8601, UTC; as in the record of the run. */
  readonly startedAt: string;
  readonly resumedFrom: { readonly step: number; readonly run?: string } | null;
}

/** Files and folders of a live run, besides those of its work. */
export const liveFiles = {
  run: 'run.json',
  /** Names the process that runs it. */
  owner: 'owner',
  /** Names the process of the task, and so its process group. */
  task: 'task.json',
  status: 'status.json',
  progress: 'progress.json',
} as const;

const form = 'kstore.live-run.v1';

export function writeDescription(folder: string, description: LiveDescription): void {
  writeJsonFile(join(folder, liveFiles.run), { type: form, ...description });
}

/** Null when the file is missing, half written or not kstore's. */
export function readDescription(folder: string): LiveDescription | null {
  const value = membersOf(readJsonFile(join(folder, liveFiles.run)));
  const { name, version, id } = membersOf(value.experiment);
  const { task, settings } = membersOf(value.specification);
  const { type, name: taskName } = membersOf(task);
  const { step, spec, execution, startedAt } = value;
  const texts = [step, spec, execution, startedAt, name, id, type, taskName].map(textOf);
  const isComplete =
    value.type === form &&
    !texts.includes(null) &&
    wholeNumber(version, 1) !== null &&
    isTrialOrNone(value.trial) &&
    (value.head === null || textOf(value.head) !== null) &&
    Array.isArray(value.adjustable) &&
    [value.settingsSchema, settings].every((part) => typeof part === 'object' && part !== null);
  return isComplete ? (value as unknown as LiveDescription) : null;
}

function isTrialOrNone(value: Json | undefined): boolean {
  const { sweep, number } = membersOf(value);
  return value === undefined || (textOf(sweep) !== null && wholeNumber(number, 1) !== null);
}

/** How a live run is doing, as its runner last wrote. */
export type LiveStatus = 'running' | 'paused' | 'stopping';

export function readStatusFile(folder: string): LiveStatus {
  const { state } = membersOf(readJsonFile(join(folder, liveFiles.status)));
  return state === 'paused' || state === 'stopping' ? state : 'running';
}

export interface LiveProgress extends Progress {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** Units a second since the run went on last; null while too little is known. */
  readonly perSecond: number | null;
}

export function readProgressFile(folder: string): LiveProgress | null {
  const value = membersOf(readJsonFile(join(folder, liveFiles.progress)));
  const { done, total, unit, atMs, perSecond } = value;
  if (![done, total, atMs].every((number) => Number.isFinite(number)) || typeof unit !== 'string')
    return null;
  return {
    done: done as number,
    total: total as number,
    unit,
    atMs: atMs as number,
    perSecond: Number.isFinite(perSecond) ? (perSecond as number) : null,
  };
}
