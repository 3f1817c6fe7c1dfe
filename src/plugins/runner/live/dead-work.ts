import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createOwnedFile, hasEnded, readOwnedFile } from '../../../store/index.ts';
import type { TaskControl } from '../running-task.ts';
import { liveFiles } from './live-folder.ts';
import { endOrphans, TaskNote } from './orphans.ts';

const noteEveryMs = 200;
const namePattern = /^run-\d+-[0-9a-f]{12}$/;

/** Names this process in a folder that it works in and that nobody else sees, as those of `reproduce`. */
export function ownWorkFolder(folder: string, command: string): void {
  createOwnedFile(join(folder, liveFiles.owner), command, folder);
}

/** Keeps a note of a task that runs in such a folder. @returns a function that ends it. */
export function noteTask(folder: string, task: TaskControl): () => void {
  const note = new TaskNote(folder, task);
  const timer = setInterval(() => {
    try {
      note.update();
    } catch {
      // A full disk must not end a run; what is in the note helps all the same.
    }
  }, noteEveryMs);
  return () => clearInterval(timer);
}

/**
 * Ends what the tasks of commands that were killed have left running in such folders.
 *
 * @param place folder with the folders, which gc removes.
 */
export function endDeadWork(place: string): void {
  for (const name of listNames(place).filter((candidate) => namePattern.test(candidate))) {
    const folder = join(place, name);
    const owner = readOwnedFile(join(folder, liveFiles.owner))?.owner ?? null;
    if (owner === null || !hasEnded(owner)) continue;
    endOrphans(folder);
    forget(folder);
  }
}

/** Nobody needs to look there again, unless the store may only be read. */
function forget(folder: string): void {
  try {
    rmSync(join(folder, liveFiles.owner), { force: true });
  } catch {
    // The next command looks there once more.
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
