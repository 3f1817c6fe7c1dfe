import { parentPort, workerData } from 'node:worker_threads';
import { readFileStates, type FileColumns } from './file-state.ts';
import { allocateColumns } from './listing.ts';
import { packError, type ThreadError } from './thread-error.ts';

export const stateRole = 'kstore states';

/** Absolute paths of folders with the names of which the states are wanted, as in `ListedFolder`. */
export interface StateRequest {
  readonly job: number;
  readonly folders: readonly { readonly path: string; readonly names: readonly string[] }[];
}

export type StateReply = { readonly job: number } & (
  | { readonly isWhole: boolean; readonly columns: FileColumns }
  | { readonly error: ThreadError }
);

/** The columns of one job, the folders one after the other. */
function answer({ job, folders }: StateRequest): StateReply {
  const count = folders.reduce((sum, { names }) => sum + names.length, 0);
  const { sizeBytes, mtimeMs, ctimeMs, inode, flags } = allocateColumns(count, false);
  const columns = { sizeBytes, mtimeMs, ctimeMs, inode, flags };
  let first = 0;
  for (const { path, names } of folders) {
    if (!readFileStates(path, names, columns, first)) return { job, isWhole: false, columns };
    first += names.length;
  }
  return { job, isWhole: true, columns };
}

if (parentPort !== null && (workerData as { role?: unknown } | null)?.role === stateRole) {
  const port = parentPort;
  port.on('message', (request: StateRequest) => {
    let reply: StateReply;
    try {
      reply = answer(request);
    } catch (error) {
      reply = { job: request.job, error: packError(error) };
    }
    port.postMessage(reply);
  });
}
