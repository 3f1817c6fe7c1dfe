import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { attempt, systemCode } from '../../../store/files/system-error.ts';
import type { CommitId, JsonObject, Spec, SpecId } from '../../../store/index.ts';
import type { Progress } from '../../api/task.ts';
import { membersOf, readJsonFile, textOf, wholeNumber, writeJsonFile } from './json-file.ts';

/** What a live run is, written once when it begins: `run.json`. */
export interface LiveDescription {
  /** The step of the experiment, for example `learn`. */
  readonly step: string;
  readonly experiment: { readonly name: string; readonly version: number; readonly id: string };
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
  /** Requests of other commands. */
  control: 'control',
} as const;

const form = 'kstore.live-run.v1';
const idPattern = /^[0-9a-f]{8}$/;

export function locateLiveRuns(storeDirectory: string): string {
  return join(storeDirectory, 'live');
}

/** Ids of the folders of live runs, in no order. */
export function listLiveIds(storeDirectory: string): string[] {
  const folder = locateLiveRuns(storeDirectory);
  return attempt('read the folder', folder, () => {
    try {
      return readdirSync(folder).filter((name) => idPattern.test(name));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
}

/**
 * Makes the folder of a live run. It appears at once with everything that `fill` puts in.
 *
 * @returns its id, eight hexadecimal digits.
 */
export function createLiveFolder(storeDirectory: string, fill: (folder: string) => void): string {
  const id = randomBytes(4).toString('hex');
  const target = join(locateLiveRuns(storeDirectory), id);
  const temporary = nameTemporary(storeDirectory);
  try {
    attempt('make the folder', temporary, () =>
      mkdirSync(join(temporary, liveFiles.control), { recursive: true }),
    );
    fill(temporary);
    attempt('make the folder', target, () => {
      mkdirSync(locateLiveRuns(storeDirectory), { recursive: true });
      renameSync(temporary, target);
    });
    return id;
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** Removes a live run: it is gone at once, whatever happens while its files are. */
export function removeLiveFolder(storeDirectory: string, id: string): void {
  const folder = join(locateLiveRuns(storeDirectory), id);
  const temporary = nameTemporary(storeDirectory);
  attempt('remove', folder, () => {
    try {
      mkdirSync(join(storeDirectory, 'tmp'), { recursive: true });
      renameSync(folder, temporary);
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
    rmSync(temporary, { recursive: true, force: true });
  });
}

/** gc knows by the name whose it was. */
function nameTemporary(storeDirectory: string): string {
  return join(storeDirectory, 'tmp', `live-${process.pid}-${randomBytes(8).toString('hex')}`);
}

export function writeDescription(folder: string, description: LiveDescription): void {
  writeJsonFile(join(folder, liveFiles.run), { type: form, ...description });
}

/** Null when the file is missing, half written or not kstore's. */
export function readDescription(folder: string): LiveDescription | null {
  const value = membersOf(readJsonFile(join(folder, liveFiles.run)));
  const { name, version, id } = membersOf(value.experiment);
  const { task, settings } = membersOf(value.specification);
  const { type, name: taskName } = membersOf(task);
  const texts = [value.step, value.spec, value.startedAt, name, id, type, taskName].map(textOf);
  const isComplete =
    value.type === form &&
    !texts.includes(null) &&
    wholeNumber(version, 1) !== null &&
    (value.head === null || textOf(value.head) !== null) &&
    Array.isArray(value.adjustable) &&
    [value.settingsSchema, settings].every((part) => typeof part === 'object' && part !== null);
  return isComplete ? (value as unknown as LiveDescription) : null;
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
