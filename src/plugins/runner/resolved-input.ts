import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { NodeId } from '../../store/model/object-id.ts';
import type { FileRef, ObjectStore } from '../../store/objects/object-store.ts';
import { decodeTable } from '../../store/tables/table-file.ts';
import { decodeTableRows } from '../../store/tables/table-lines.ts';
import type { JsonObject, ResolvedInput, Table } from '../api/task.ts';
import { drawTableRows } from './draw-rows.ts';
import type { TaskInput } from './messages.ts';
import { freezeDeeply } from './task-context.ts';

/** Makes a version of the store readable for a task. Folders without files and symbolic links are not shown. */
export function resolveStoreInput(store: ObjectStore, input: TaskInput): ResolvedInput {
  const root = input.tree as NodeId;
  let files: ReadonlyMap<string, FileRef> | null = null;
  let paths: readonly string[] | null = null;
  // Who lists the files wants many of them: one walk through the tree finds them all.
  const listFiles = () => (files ??= readFiles(store, root));
  const findRef = (path: string) =>
    files === null ? findFile(store, root, path) : (files.get(path) ?? null);
  const tables = new Map<number | undefined, Table | null>();
  return createResolvedInput(input, {
    listFiles: () => (paths ??= Object.freeze([...listFiles().keys()])),
    findFile(path) {
      const file = findRef(path);
      return file === null ? null : store.readFile(file);
    },
    findHash: (path) => findRef(path)?.id ?? null,
    readTable(most) {
      const known = tables.get(most);
      if (known !== undefined) return known;
      const table = readTable(store, input.meta, most);
      tables.set(most, table);
      return table;
    },
  });
}

/** Where the content of an input comes from. */
export interface InputContent {
  readonly listFiles: () => readonly string[];
  readonly findFile: (path: string) => Uint8Array | null;
  readonly findHash: (path: string) => string | null;
  readonly readTable: (most?: number) => Table | null;
}

export function createResolvedInput(
  version: Pick<TaskInput, 'id' | 'kind' | 'meta'>,
  content: InputContent,
): ResolvedInput {
  const meta = freezeDeeply(structuredClone(version.meta));
  const demand = <Found>(path: string, found: Found | null): Found => {
    if (found !== null) return found;
    const what = `the ${version.kind} ${version.id.slice(0, 8)} has no file "${path}"`;
    throw new KstoreError('KSTORE_PATH_NOT_FOUND', what, { data: { id: version.id, path } });
  };
  return Object.freeze({
    id: version.id,
    kind: version.kind,
    meta,
    value: meta.value ?? null,
    listFiles: content.listFiles,
    readFile: (path: string) => demand(path, content.findFile(path)),
    hashFile: (path: string) => demand(path, content.findHash(path)),
    readTable: content.readTable,
  });
}

function findFile(store: ObjectStore, root: NodeId, path: string): FileRef | null {
  const entry = store.findTreeEntry(root, path);
  return entry === null || entry.mode === 'd' || entry.mode === 'l' ? null : entry.file;
}

function readFiles(store: ObjectStore, root: NodeId): ReadonlyMap<string, FileRef> {
  const files = new Map<string, FileRef>();
  for (const entry of store.walkTree(root)) {
    if (entry.mode === 'f' || entry.mode === 'x') files.set(entry.path, entry.file);
  }
  return files;
}

/** Rows become objects of some ten times this size, and a text of JavaScript ends at 512 MiB. */
export const mostTableBytes = 256 * 1024 * 1024;

/** @param limit of the bytes of a table that is read whole. */
export function readTable(
  store: Pick<ObjectStore, 'readFile' | 'readFileParts'>,
  meta: JsonObject,
  most?: number,
  limit = mostTableBytes,
): Table | null {
  const reference = meta.table as unknown as (FileRef & { readonly rows: number }) | undefined;
  if (reference === undefined) return null;
  const { rows, sizeBytes } = reference;
  if (most !== undefined && rows > most) {
    const drawn = decodeTableRows(store.readFileParts(reference), drawTableRows(rows, most));
    return freezeDeeply({ ...drawn, drawnFrom: rows });
  }
  if (sizeBytes > limit) throw refuseLength(rows, sizeBytes, limit);
  return freezeDeeply(decodeTable(store.readFile(reference)));
}

function refuseLength(rows: number, sizeBytes: number, limit: number): KstoreError {
  const [size, most] = [sizeBytes, limit].map((bytes) => `${Math.round(bytes / 1024 ** 2)} MiB`);
  return new KstoreError(
    'KSTORE_TASK_INPUT',
    `the table has ${rows} rows and ${size}, and a task holds one of at most ${most} in memory`,
    {
      data: { rows, sizeBytes, limit },
      hints: [
        'make a dataset of some of its rows; tests of checkpoints draw so many as their setting `mostRows` says',
      ],
    },
  );
}
