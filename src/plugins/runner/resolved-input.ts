import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { NodeId } from '../../store/model/object-id.ts';
import type { FileRef, ObjectStore } from '../../store/objects/object-store.ts';
import { decodeTable } from '../../store/tables/table-file.ts';
import type { JsonObject, ResolvedInput, Table } from '../api/task.ts';
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
  let table: Table | null | undefined;
  return createResolvedInput(input, {
    listFiles: () => (paths ??= Object.freeze([...listFiles().keys()])),
    findFile(path) {
      const file = findRef(path);
      return file === null ? null : store.readFile(file);
    },
    findHash: (path) => findRef(path)?.id ?? null,
    readTable: () => (table === undefined ? (table = readTable(store, input.meta)) : table),
  });
}

/** Where the content of an input comes from. */
export interface InputContent {
  readonly listFiles: () => readonly string[];
  readonly findFile: (path: string) => Uint8Array | null;
  readonly findHash: (path: string) => string | null;
  readonly readTable: () => Table | null;
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

function readTable(store: ObjectStore, meta: JsonObject): Table | null {
  const reference = meta.table as unknown as FileRef | undefined;
  return reference === undefined ? null : freezeDeeply(decodeTable(store.readFile(reference)));
}
