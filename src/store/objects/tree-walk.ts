import { isKstoreError } from '../errors/kstore-error.ts';
import { compareUtf8 } from '../files/compare-utf8.ts';
import { PathChecker } from '../files/safe-path.ts';
import type { NodeId } from '../model/object-id.ts';
import { walkChunkList } from './chunk-list.ts';
import { findTokens, isListed } from './file-content.ts';
import { invalidObject } from './node-json.ts';
import type { ObjectSource } from './source.ts';
import { TreeCursor } from './tree-cursor.ts';
import type { ListedFile, TreeEntry } from './tree.ts';

/**
 * All entries of a tree in the order of their paths; the paths are checked together, as when a tree is written.
 *
 * @param path only this entry, or those below this folder; other nodes are not read. Null for all.
 * @throws KSTORE_OBJECT_INVALID
 */
export function* walkTree(
  source: ObjectSource,
  root: NodeId,
  path: string | null = null,
): Generator<TreeEntry> {
  const checker = new PathChecker();
  const cursor = new TreeCursor(source, root);
  for (const entry of path === null ? walkEntries(cursor) : walkBelow(cursor, path)) {
    try {
      checker.add(entry.path);
    } catch (error) {
      if (!isKstoreError(error)) throw error;
      throw invalidObject(root, `has paths that cannot be together: ${error.message}`, error);
    }
    yield entry;
  }
}

function* walkEntries(cursor: TreeCursor): Generator<TreeEntry> {
  for (let item = cursor.peek(); item !== null; item = cursor.peek()) {
    if ('entry' in item) {
      cursor.skip();
      yield item.entry;
    } else {
      cursor.enter();
    }
  }
}

function* walkBelow(cursor: TreeCursor, path: string): Generator<TreeEntry> {
  const prefix = `${path}/`;
  // `0` comes right after `/`.
  const end = `${path}0`;
  for (let item = cursor.peek(); item !== null; item = cursor.peek()) {
    if ('child' in item && compareUtf8(item.child.lastPath, path) >= 0) {
      cursor.enter();
      continue;
    }
    cursor.skip();
    if ('child' in item) continue;
    if (compareUtf8(item.entry.path, end) >= 0) return;
    if (item.entry.path === path || item.entry.path.startsWith(prefix)) yield item.entry;
  }
}

/** The entry of a path, reading one node a level. */
export function findTreeEntry(source: ObjectSource, root: NodeId, path: string): TreeEntry | null {
  const cursor = new TreeCursor(source, root);
  for (let item = cursor.peek(); item !== null; item = cursor.peek()) {
    const order = compareUtf8('entry' in item ? item.entry.path : item.child.lastPath, path);
    if (order < 0) cursor.skip();
    else if ('entry' in item) return order === 0 ? item.entry : null;
    else cursor.enter();
  }
  return null;
}

/**
 * The ids of everything that a tree needs: its nodes, the nodes of chunk lists, chunks. An id may come twice.
 *
 * @param isKnown asked for a node before it is read: true leaves out the node and what is under it.
 */
export function* listReachable(
  source: ObjectSource,
  root: NodeId,
  isKnown: (id: NodeId) => boolean = () => false,
): Generator<string> {
  if (isKnown(root)) return;
  const cursor = new TreeCursor(source, root);
  yield root;
  for (let item = cursor.peek(); item !== null; item = cursor.peek()) {
    if ('entry' in item) {
      cursor.skip();
      yield* listContent(source, item.entry, isKnown);
    } else if (isKnown(item.child.id)) {
      cursor.skip();
    } else {
      yield item.child.id;
      cursor.enter();
    }
  }
}

function* listContent(
  source: ObjectSource,
  entry: TreeEntry,
  isKnown: (id: NodeId) => boolean,
): Generator<string> {
  if (entry.mode === 'd') return;
  const { id, list } = entry.file;
  if (list === undefined) yield id;
  else if (!isKnown(list)) yield* listListed(source, { ...entry.file, list });
}

function* listListed(source: ObjectSource, file: ListedFile): Generator<string> {
  const tokens = findTokens(source, file);
  if (tokens !== null) yield file.list;
  for (const part of tokens === null ? [file] : [tokens.frame, tokens.symbols]) {
    if (isListed(part)) for (const item of walkChunkList(source, part.list, part.sizeBytes)) yield item.id;
    else yield part.id;
  }
}
