import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isKstoreError } from '../../../store/errors/kstore-error.ts';
import { listFiles } from '../../../store/files/list-files.ts';
import { attempt } from '../../../store/files/system-error.ts';
import { joinInside, syncFolder, type RunStateFiles } from '../../../store/index.ts';
import type { JsonObject } from '../../api/task.ts';
import { membersOf, readJsonFile, textOf, wholeNumber, writeJsonFile } from './json-file.ts';

/** Everything that a run needs to go on from a step; paths are inside its work folder, with `/` between folders. */
export interface SavedState {
  /** Steps that are done. */
  readonly step: number;
  /** The last step whose settings were asked for; -1 when none were. */
  readonly settingsStep: number;
  /** What the task saved. */
  readonly folder: string;
  /** How long the metric log was. */
  readonly metricLogBytes: number;
  /** Last value of each metric until then. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Outputs that were given until then. */
  readonly outputs: Readonly<Record<string, { readonly folder: string; readonly meta: JsonObject }>>;
}

/** The metric log in a work folder: a line of canonical JSON a metric and step. */
export const metricLogName = 'metrics.jsonl';
const fileName = 'state.json';
const form = 'kstore.saved-state.v1';

/** Absolute path of something that a saved state names. */
export function locateSaved(workFolder: string, path: string): string {
  return joinInside(workFolder, path);
}

/**
 * Makes a state the one to go on from, durably: first everything it names, then the file that names it.
 *
 * @param state with absolute paths inside the work folder.
 */
export function writeSavedState(workFolder: string, state: SavedState): SavedState {
  const inside = (path: string): string => relative(workFolder, path).split(sep).join('/');
  const outputs = Object.entries(state.outputs).map(([slot, { folder, meta }]) => {
    return [slot, { folder: inside(folder), meta }] as const;
  });
  const saved = { ...state, folder: inside(state.folder), outputs: Object.fromEntries(outputs) };
  for (const { folder } of [saved, ...Object.values(saved.outputs)]) {
    synchronise(locateSaved(workFolder, folder));
  }
  if (state.metricLogBytes > 0) synchroniseFile(join(workFolder, metricLogName));
  writeJsonFile(join(workFolder, fileName), { type: form, ...saved });
  return saved;
}

/** The last saved state; null when there is none, or it is not whole. */
export function readSavedState(workFolder: string): SavedState | null {
  const value = membersOf(readJsonFile(join(workFolder, fileName)));
  const [step, settingsStep] = [wholeNumber(value.step), wholeNumber(value.settingsStep, -1)];
  const [folder, metricLogBytes] = [textOf(value.folder), wholeNumber(value.metricLogBytes)];
  if (value.type !== form || step === null || settingsStep === null) return null;
  if (folder === null || metricLogBytes === null) return null;
  const outputs = Object.entries(membersOf(value.outputs)).map(([slot, output]) => {
    const { folder: path, meta } = membersOf(output);
    return [slot, { folder: textOf(path) ?? '', meta: membersOf(meta) }] as const;
  });
  const metrics = Object.entries(membersOf(value.metrics)).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const folders = [folder, ...outputs.map(([, output]) => output.folder)];
  if (!folders.every((path) => isFolderInside(workFolder, path))) return null;
  return {
    step,
    settingsStep,
    folder,
    metricLogBytes,
    metrics: Object.fromEntries(metrics),
    outputs: Object.fromEntries(outputs),
  };
}

function isFolderInside(workFolder: string, path: string): boolean {
  if (path === '' || isAbsolute(path)) return false;
  try {
    return existsSync(locateSaved(workFolder, path));
  } catch (error) {
    if (isKstoreError(error)) return false;
    throw error;
  }
}

/** The files of a state, to be kept with the record of the run: they make the same state in another work folder. */
export function listStateFiles(workFolder: string, state: SavedState): RunStateFiles {
  const folders = [state.folder, ...Object.values(state.outputs).map(({ folder }) => folder)];
  const inside = folders.flatMap((folder) => {
    const absolute = locateSaved(workFolder, folder);
    return listPaths(absolute).map((path) => [`${folder}/${path}`, joinInside(absolute, path)] as const);
  });
  return { step: state.step, files: new Map([[fileName, join(workFolder, fileName)], ...inside]) };
}

/** Plain files below a folder, sorted by the UTF-8 bytes of their paths. */
export function listPaths(folder: string): string[] {
  const listing = listFiles(folder);
  return Array.from(listing.entries(), ({ path, entry }) => ({ path, mode: listing.mode(entry) }))
    .filter(({ mode }) => mode === 'f')
    .map(({ path }) => path);
}

function synchronise(folder: string): void {
  for (const path of listPaths(folder)) synchroniseFile(joinInside(folder, path));
  syncFolder(folder);
}

function synchroniseFile(path: string): void {
  attempt('synchronise', path, () => {
    const descriptor = openSync(path, 'r+');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  });
}
