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
  let paths: readonly string[] | null = null;
  let table: Table | null | undefined;
  return createResolvedInput(input, {
    listFiles: () => (paths ??= listPaths(store, root)),
    findFile(path) {
      const entry = store.findTreeEntry(root, path);
      return entry === null || entry.mode === 'd' || entry.mode === 'l' ? null : store.readFile(entry.file);
    },
    readTable: () => (table === undefined ? (table = readTable(store, input.meta)) : table),
  });
}

/** Where the content of an input comes from. */
export interface InputContent {
  readonly listFiles: () => readonly string[];
  readonly findFile: (path: string) => Uint8Array | null;
  readonly readTable: () => Table | null;
}

export function createResolvedInput(
  version: Pick<TaskInput, 'id' | 'kind' | 'meta'>,
  content: InputContent,
): ResolvedInput {
  const meta = freezeDeeply(structuredClone(version.meta));
  return Object.freeze({
    id: version.id,
    kind: version.kind,
    meta,
    value: meta.value ?? null,
    listFiles: content.listFiles,
    readFile(path: string) {
      const bytes = content.findFile(path);
      if (bytes !== null) return bytes;
      const what = `the ${version.kind} ${version.id.slice(0, 8)} has no file "${path}"`;
      throw new KstoreError('KSTORE_PATH_NOT_FOUND', what, { data: { id: version.id, path } });
    },
    readTable: content.readTable,
  });
}

function listPaths(store: ObjectStore, root: NodeId): readonly string[] {
  const paths: string[] = [];
  for (const entry of store.walkTree(root)) {
    if (entry.mode === 'f' || entry.mode === 'x') paths.push(entry.path);
  }
  return Object.freeze(paths);
}

function readTable(store: ObjectStore, meta: JsonObject): Table | null {
  const reference = meta.table as unknown as FileRef | undefined;
  return reference === undefined ? null : freezeDeeply(decodeTable(store.readFile(reference)));
}
