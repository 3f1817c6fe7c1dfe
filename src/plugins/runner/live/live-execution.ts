import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  createOwnedFile,
  hasEnded,
  isWithinSight,
  readOwnedFile,
  type FileOwner,
  type Repository,
} from '../../../store/index.ts';
import { membersOf, readJsonFile, textOf, wholeNumber, writePassingFile } from './json-file.ts';
import type { LiveDescription } from './live-folder.ts';
import { createOwnedFolder, listOwnedIds, locateOwned, removeOwnedFolder } from './owned-folder.ts';
import { readStopRequest, requestStop, type StopMode } from './requests.ts';

const form = 'kstore.live-execution.v1';
const fileName = 'execution.json';
const ownerName = 'owner';
const pollMs = 100;

/** One execution of an experiment, from the first of its steps to its last record. */
export interface ExecutionDescription {
  readonly experiment: LiveDescription['experiment'];
  /** ISO 8601, UTC; as in the records of its paths. */
  readonly startedAt: string;
}

export interface LiveExecutionView extends ExecutionDescription {
  /** Eight hexadecimal digits. */
  readonly id: string;
  readonly folder: string;
  readonly state: 'running' | 'interrupted' | 'elsewhere';
  readonly owner: FileOwner | null;
}

/** Executions that have a folder, in no order. */
export function listExecutions(storeDirectory: string): LiveExecutionView[] {
  return listOwnedIds(storeDirectory, 'executions').flatMap((id) => readExecution(storeDirectory, id) ?? []);
}

/** Null when it is over. */
export function readExecution(storeDirectory: string, id: string): LiveExecutionView | null {
  const folder = locateOwned(storeDirectory, 'executions', id);
  const value = membersOf(readJsonFile(join(folder, fileName)));
  const { name, version, id: experimentId } = membersOf(value.experiment);
  const isComplete =
    value.type === form &&
    ![value.startedAt, name, experimentId].map(textOf).includes(null) &&
    wholeNumber(version, 1) !== null;
  if (!isComplete) return null;
  const owner = readOwnedFile(join(folder, ownerName))?.owner ?? null;
  const isOver = owner === null || hasEnded(owner);
  // It may have come to its end since its description was read.
  if (isOver && !existsSync(join(folder, fileName))) return null;
  const state = isOver ? 'interrupted' : isWithinSight(owner) ? 'running' : 'elsewhere';
  return { ...(value as unknown as ExecutionDescription), id, folder, state, owner };
}

/** Nothing can go on with a dead execution but what its runs left, so nobody needs its folder. */
export function removeDeadExecutions(storeDirectory: string): void {
  for (const { id, state } of listExecutions(storeDirectory))
    if (state === 'interrupted') removeOwnedFolder(storeDirectory, 'executions', id);
}

/** An execution of an experiment while it lasts: others can end it as a whole. */
export class LiveExecution {
  readonly id: string;
  readonly #storeDirectory: string;
  readonly #folder: string;
  readonly #runFolders = new Set<string>();
  readonly #timer: NodeJS.Timeout;
  #stopMode: StopMode | null = null;

  constructor({ directory, surroundings }: Repository, description: ExecutionDescription) {
    this.#storeDirectory = directory;
    this.id = createOwnedFolder(directory, 'executions', (folder) => {
      writePassingFile(join(folder, fileName), { type: form, ...description });
      createOwnedFile(join(folder, ownerName), surroundings.command, join(directory, 'tmp'));
    });
    this.#folder = locateOwned(directory, 'executions', this.id);
    this.#timer = setInterval(() => this.#look(), pollMs);
  }

  /** How a person asked for its end: nothing more is to begin; null when nobody did. */
  get stopMode(): StopMode | null {
    return this.#stopMode;
  }

  /** Passes a request to stop on to a run of it. @param folder that of the live run. */
  async including<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
    this.#runFolders.add(folder);
    try {
      if (this.#stopMode !== null) requestStop(folder, this.#stopMode);
      return await action();
    } finally {
      this.#runFolders.delete(folder);
    }
  }

  end(): void {
    clearInterval(this.#timer);
    try {
      removeOwnedFolder(this.#storeDirectory, 'executions', this.id);
    } catch {
      // It is over all the same, and must not hide why; the next command removes the folder.
    }
  }

  #look(): void {
    const mode = readStopRequest(this.#folder);
    if (mode === null || mode === this.#stopMode || this.#stopMode === 'now') return;
    try {
      for (const folder of this.#runFolders) requestStop(folder, mode);
      this.#stopMode = mode;
    } catch {
      // A full disk, for one: tried again with the next look.
    }
  }
}
