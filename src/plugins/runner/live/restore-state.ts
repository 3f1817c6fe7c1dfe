import { join } from 'node:path';
import { makeParentFolders } from '../../../store/files/safe-path.ts';
import { KstoreError, type ObjectStore } from '../../../store/index.ts';
import type { FileRef } from '../../../store/objects/object-store.ts';
import type { TaskRun } from './live-runs.ts';
import { metricLogName, readSavedState } from './saved-state.ts';

/** Nothing else of the folder of a live run comes from a record, which may be a stranger's. */
const statePathPattern = /^(state\.json|session-\d+\/(states|outputs)\/.+)$/;

/**
 * Puts the saved state of a recorded run, and its metric log, into an empty work folder.
 *
 * @throws KSTORE_RUN_NOT_RESUMABLE when what is stored is no state. KSTORE_OBJECT_… when it is not whole.
 */
export function restoreState(objects: ObjectStore, { id, state, metricLog }: TaskRun, folder: string): void {
  const known = new Set<string>();
  for (const entry of state === undefined ? [] : objects.walkTree(state.tree)) {
    if (entry.mode !== 'f' || !statePathPattern.test(entry.path)) continue;
    objects.restoreFile(entry.file, makeParentFolders(folder, entry.path, known), { executable: false });
  }
  if (metricLog !== undefined) {
    objects.restoreFile(metricLog as FileRef, join(folder, metricLogName), { executable: false });
  }
  const saved = readSavedState(folder);
  if (saved !== null && saved.metricLogBytes <= (metricLog?.sizeBytes ?? 0)) return;
  throw new KstoreError(
    'KSTORE_RUN_NOT_RESUMABLE',
    `the saved state of the run ${id.slice(0, 8)} is not whole`,
  );
}
