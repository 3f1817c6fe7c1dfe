import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { attempt } from '../../store/files/system-error.ts';
import type { FormerPart } from './task-context.ts';
import type { StartState } from './messages.ts';

/** Makes a saved state readable for the task that saved it. */
export function openTaskState({
  step,
  settingsStep,
  folder,
  files,
}: StartState): NonNullable<FormerPart['state']> {
  return Object.freeze({
    step,
    settingsStep,
    listFiles: () => files,
    readFile(path: string) {
      if (files.includes(path)) {
        const absolute = join(folder, ...path.split('/'));
        return attempt('read', absolute, () => Uint8Array.from(readFileSync(absolute)));
      }
      const what = `the saved state has no file "${path}"`;
      throw new KstoreError('KSTORE_PATH_NOT_FOUND', what, { data: { path } });
    },
  });
}
