import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../../store/files/system-error.ts';
import { metricLogName, type SavedState } from './live/saved-state.ts';

/** The folders of one run, absolute and without symbolic links. */
export interface WorkFolders {
  /** Of all executions of the run. */
  readonly workFolder: string;
  /** Of this execution: the folder of those below. */
  readonly root: string;
  /** Exists and is empty. */
  readonly outputs: string;
  /** Takes what the run can go on from; exists and is empty. */
  readonly states: string;
  /** Place of temporary files; exists and is empty. */
  readonly scratch: string;
}

const sessionPattern = /^session-(\d+)$/;

/**
 * Makes the folders of one execution, `session-1` and so on: a run that was ended leaves those of the executions
 * before it. The metric log is cut to where the saved state was; without one it begins anew.
 */
export function prepareWorkFolder(folder: string, saved: SavedState | null): WorkFolders {
  return attempt('make the folder', folder, () => {
    mkdirSync(folder, { recursive: true });
    // Outputs are compared with their real path later, to find links that a task has put in their place.
    const workFolder = realpathSync(folder);
    const root = join(workFolder, `session-${findLastSession(workFolder) + 1}`);
    const folders = {
      outputs: join(root, 'outputs'),
      states: join(root, 'states'),
      scratch: join(root, 'scratch'),
    };
    mkdirSync(root);
    for (const path of Object.values(folders)) mkdirSync(path);
    const metricLog = join(workFolder, metricLogName);
    if (existsSync(metricLog)) truncateSync(metricLog, saved?.metricLogBytes ?? 0);
    return { workFolder, root, ...folders };
  });
}

/**
 * Removes what executions left in a work folder, but for what a saved state names and the metric log. What the task
 * has put out of reach stays.
 */
export function clearWorkFolder(folder: string, saved: SavedState | null): void {
  const outputs = Object.values(saved?.outputs ?? {}).map((output) => output.folder);
  const kept = saved === null ? [] : [saved.folder, ...outputs];
  const clear = (path: string): void => {
    if (kept.includes(path)) return;
    const absolute = join(folder, path);
    try {
      if (!kept.some((name) => name.startsWith(`${path}/`)))
        rmSync(absolute, { recursive: true, force: true });
      else for (const name of readdirSync(absolute)) clear(`${path}/${name}`);
    } catch {
      // The whole folder is removed later, which tells what cannot be.
    }
  };
  for (const name of readdirSync(folder)) if (sessionPattern.test(name)) clear(name);
}

function findLastSession(workFolder: string): number {
  const numbers = readdirSync(workFolder).map((name) => Number(sessionPattern.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}
