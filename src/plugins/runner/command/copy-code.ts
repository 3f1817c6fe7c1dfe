import { chmodSync, constants, copyFileSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { listFiles } from '../../../store/files/list-files.ts';
import { joinInside } from '../../../store/files/safe-path.ts';
import { attempt } from '../../../store/files/system-error.ts';
import { createContractError, type TaskPromise } from '../task-contract.ts';

/**
 * Copies the code of a task, so that what it writes beside itself is no part of the next run. Like everywhere,
 * `.git` and `.kstore` are left out.
 *
 * @param target exists and is empty.
 * @throws KSTORE_TASK_CONTRACT on a link that leads out of the folder: its content would be code that no hash
 * covers. KSTORE_SYSTEM.
 */
export function copyCode(task: TaskPromise, source: string, target: string): void {
  const listing = listFiles(source);
  const made = new Set([target]);
  for (const { path, entry } of listing.entries()) {
    const from = joinInside(source, path);
    const to = joinInside(target, path);
    const mode = listing.mode(entry);
    const folder = mode === 'd' ? to : dirname(to);
    attempt('copy', from, () => {
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      if (mode === 'l') copyLink(task, path, from, to);
      if (mode !== 'f' && mode !== 'x') return;
      copyFileSync(from, to, constants.COPYFILE_FICLONE);
      // What lies in the store may be read-only; a copy is the program's own.
      chmodSync(to, mode === 'x' ? 0o755 : 0o644);
    });
  }
}

function copyLink(task: TaskPromise, path: string, from: string, to: string): void {
  const link = readlinkSync(from);
  const goal = posix.normalize(posix.join(posix.dirname(path), link));
  if (posix.isAbsolute(link) || goal === '..' || goal.startsWith('../')) {
    throw createContractError(task, `has the link "${path}" in its code, which leads out of it to "${link}"`);
  }
  symlinkSync(link, join(to));
}
