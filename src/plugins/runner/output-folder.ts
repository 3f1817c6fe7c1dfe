import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from '../../store/files/system-error.ts';

/** Folder of one attempt at an output slot: each call of `emit` writes a new one, so that none is half written. */
export function locateAttempt(outputsFolder: string, slot: string, attemptNumber: number): string {
  return join(outputsFolder, slot, String(attemptNumber));
}

/** Folder of one saved state; like that of an output, it is complete or not named at all. */
export function locateState(statesFolder: string, attemptNumber: number): string {
  return join(statesFolder, String(attemptNumber));
}

/**
 * Writes the files of an output or state into a folder that does not exist yet.
 *
 * @param files checked paths and their content.
 * @throws KSTORE_SYSTEM when the disk refuses.
 */
export function writeOutputFolder(folder: string, files: readonly (readonly [string, Uint8Array])[]): void {
  attempt('make the folder', folder, () => {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder);
  });
  for (const [path, content] of files) {
    const target = join(folder, ...path.split('/'));
    attempt('write', target, () => {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content, { flag: 'wx' });
    });
  }
}
