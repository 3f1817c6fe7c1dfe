import { chmodSync, closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { listFiles } from '../../../store/files/list-files.ts';
import type { Listing } from '../../../store/files/listing.ts';
import { makeParentFolders } from '../../../store/files/safe-path.ts';
import { attempt } from '../../../store/files/system-error.ts';
import { ObjectStore, type FileRef } from '../../../store/objects/object-store.ts';
import type { NodeId } from '../../../store/model/object-id.ts';
import type { JsonObject } from '../../api/task.ts';
import type { TaskInput } from '../messages.ts';
import type { TaskStart } from '../running-task.ts';
import { convertTableToCsv } from './table-csv.ts';

/** How long files are written before other work, such as stopping, gets its turn. */
const turnMs = 50;
const readOnlyMode = 0o444;

/** The inputs of a program as they were laid out. */
export interface LaidOutInputs {
  readonly folder: string;
  readonly listing: Listing;
}

/**
 * Writes the inputs of a task into a folder: `<slot>/` with the files of the version, `<slot>.json` with what it
 * is, and `<slot>.csv` with the table of a dataset that has one. Nothing is held in memory as a whole.
 *
 * @remarks Files are read-only and folders are not, so that a folder of a run that was cut short can be removed.
 * @param folder exists and is empty.
 * @returns null when the run was stopped meanwhile.
 * @throws KSTORE_OBJECT_… when content is missing or damaged. KSTORE_SYSTEM when the disk refuses.
 */
export async function layOutInputs(
  { inputs, storeDirectory, signal }: Pick<TaskStart, 'inputs' | 'storeDirectory' | 'signal'>,
  folder: string,
): Promise<LaidOutInputs | null> {
  const store = ObjectStore.open(storeDirectory);
  let turnEndsAt = performance.now() + turnMs;
  try {
    for (const [slot, input] of Object.entries(inputs)) {
      for (const writeNext of listWrites(store, folder, slot, input)) {
        writeNext();
        if (performance.now() < turnEndsAt) continue;
        await nextTurn();
        turnEndsAt = performance.now() + turnMs;
        if (signal?.aborted) return null;
      }
    }
  } finally {
    store.close();
  }
  return { folder, listing: listFiles(folder) };
}

/** The input that is not as it was laid out; null when all are. Files are compared by size, times and inode. */
export function findInputChange({ folder, listing }: LaidOutInputs): string | null {
  const before = describeEntries(listing);
  const after = describeEntries(tryToList(folder));
  const changed =
    [...before].find(([path, state]) => after.get(path) !== state)?.[0] ??
    [...after.keys()].find((path) => !before.has(path));
  return changed === undefined ? null : changed.split(/[/.]/, 1)[0]!;
}

/** Null when the folder is gone, or holds what no input can, such as a pipe. */
function tryToList(folder: string): Listing | null {
  try {
    return listFiles(folder);
  } catch {
    return null;
  }
}

function describeEntries(listing: Listing | null): Map<string, string> {
  if (listing === null) return new Map();
  const { sizeBytes, mtimeMs, ctimeMs, inode } = listing.columns;
  const describe = (entry: number): string =>
    [listing.mode(entry), sizeBytes[entry], mtimeMs[entry], ctimeMs[entry], inode[entry]].join(' ');
  return new Map(Array.from(listing.entries(), ({ path, entry }) => [path, describe(entry)]));
}

/** One action a file, so that the caller may pause between them. */
function* listWrites(
  store: ObjectStore,
  folder: string,
  slot: string,
  input: TaskInput,
): Generator<() => void> {
  const slotFolder = join(folder, slot);
  yield () => attempt('make the folder', slotFolder, () => mkdirSync(slotFolder));
  const made = new Set<string>();
  for (const entry of store.walkTree(input.tree as NodeId)) {
    // Links and empty folders are not shown to module tasks either.
    if (entry.mode === 'd' || entry.mode === 'l') continue;
    yield () => {
      const path = makeParentFolders(slotFolder, entry.path, made);
      store.restoreFile(entry.file, path, { executable: false });
      attempt('write', path, () => chmodSync(path, readOnlyMode));
    };
  }
  const description = join(folder, `${slot}.json`);
  yield () =>
    attempt('write', description, () =>
      writeFileSync(description, `${JSON.stringify(describeInput(input), null, 2)}\n`, {
        mode: readOnlyMode,
      }),
    );
  const table = input.meta.table as (JsonObject & FileRef) | undefined;
  if (table !== undefined) yield () => writeTable(store, table, join(folder, `${slot}.csv`));
}

/** The settings of a settings artifact; of a table its columns and number of rows; of others their summary. */
function describeInput({ meta }: TaskInput): unknown {
  if (meta.value !== undefined) return meta.value;
  if (meta.table === undefined) return meta;
  const { columns, rows } = meta.table as JsonObject;
  return { columns, rows };
}

function writeTable(store: ObjectStore, table: FileRef, path: string): void {
  const descriptor = attempt('write', path, () => openSync(path, 'wx', readOnlyMode));
  try {
    for (const text of convertTableToCsv(store.readFileParts(table))) {
      attempt('write', path, () => {
        const bytes = Buffer.from(text);
        for (let offset = 0; offset < bytes.length; ) offset += writeSync(descriptor, bytes, offset);
      });
    }
  } finally {
    closeSync(descriptor);
  }
}
