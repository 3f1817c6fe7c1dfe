import { existsSync, readdirSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { systemCode } from '../../../store/files/system-error.ts';
import type { SettingChange } from '../messages.ts';
import { membersOf, readJsonFile, textOf, writeJsonFile } from './json-file.ts';
import { requestsFolder } from './owned-folder.ts';

/** `settle`: the task gets time to keep what it has. `now`: it is ended at once. */
export type StopMode = 'settle' | 'now';

const adjustPattern = /^adjust-(\d{13}-[0-9a-f]{8})\.json$/;

function locate(folder: string, name: string): string {
  return join(folder, requestsFolder, name);
}

export function requestStop(folder: string, mode: StopMode): void {
  writeJsonFile(locate(folder, 'stop.json'), { mode });
}

export function readStopRequest(folder: string): StopMode | null {
  const { mode } = membersOf(readJsonFile(locate(folder, 'stop.json')));
  return mode === 'settle' || mode === 'now' ? mode : null;
}

/** Holds until it is taken back. */
export function requestPause(folder: string): void {
  writeJsonFile(locate(folder, 'pause.json'), {});
}

export function takeBackPause(folder: string): void {
  rmSync(locate(folder, 'pause.json'), { force: true });
}

export function isPauseRequested(folder: string): boolean {
  return existsSync(locate(folder, 'pause.json'));
}

/** @returns the id of the request; it is there until the task has taken it. */
export function requestAdjustment(folder: string, changes: readonly SettingChange[]): string {
  const id = `${String(Date.now()).padStart(13, '0')}-${randomBytes(4).toString('hex')}`;
  writeJsonFile(locate(folder, `adjust-${id}.json`), { changes });
  return id;
}

export interface AdjustmentRequest {
  readonly id: string;
  readonly changes: readonly SettingChange[];
}

/** Requests that wait, in the order in which they were made. */
export function listAdjustmentRequests(folder: string): AdjustmentRequest[] {
  const names = listNames(join(folder, requestsFolder)).sort();
  return names.flatMap((name) => {
    const id = adjustPattern.exec(name)?.[1];
    return id === undefined ? [] : [{ id, changes: readChanges(locate(folder, name)) }];
  });
}

export function isAdjustmentWaiting(folder: string, id: string): boolean {
  return existsSync(locate(folder, `adjust-${id}.json`));
}

export function removeAdjustmentRequest(folder: string, id: string): void {
  rmSync(locate(folder, `adjust-${id}.json`), { force: true });
}

/** Forgets what was asked of a process that is gone; changes of settings still wait for their step. */
export function removePassingRequests(folder: string): void {
  for (const name of ['stop.json', 'pause.json']) rmSync(locate(folder, name), { force: true });
}

function readChanges(path: string): SettingChange[] {
  const { changes } = membersOf(readJsonFile(path));
  return (Array.isArray(changes) ? changes : []).flatMap((change): SettingChange[] => {
    const { setting, value } = membersOf(change as SettingChange['value']);
    const path = textOf(setting);
    return path === null || value === undefined ? [] : [{ setting: path, value }];
  });
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
