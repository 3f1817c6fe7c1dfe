import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { decodeNode } from './node-json.ts';
import type { ObjectSource } from './source.ts';
import { isTokensNode, readTokensNode } from './tokens-node.ts';
import type { FileRef } from './tree.ts';

/**
 * What an object is to the one that names it: a node of a tree, the node that a file of a tree names, a node of a chunk
 * list, or a chunk.
 */
export type ObjectRole = 'tree' | 'content' | 'list' | 'chunk';

export interface ObjectLink {
  readonly id: string;
  readonly role: ObjectRole;
}

const types = { tree: 'kstore.tree.v1', list: 'kstore.chunks.v1' } as const;

export function linkToFile(file: Pick<FileRef, 'id' | 'list'>): ObjectLink {
  return file.list === undefined ? { id: file.id, role: 'chunk' } : { id: file.list, role: 'content' };
}

/**
 * The objects that a node names, in its order; none for a chunk.
 *
 * @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_INVALID
 */
export function listLinks(source: ObjectSource, { id, role }: ObjectLink): ObjectLink[] {
  if (role === 'chunk') return [];
  const node = source.read(id);
  if (role === 'content' && isTokensNode(node)) {
    const { frame, symbols } = readTokensNode(id, node);
    return [linkToStored(frame), linkToStored(symbols)];
  }
  const kind = role === 'tree' ? 'tree' : 'list';
  const { level, entries } = decodeNode(id, types[kind], node);
  return (entries as readonly (readonly unknown[])[]).flatMap((entry) => linkOf(id, kind, level, entry));
}

/** Tokens are never those of an archive in turn. */
function linkToStored({ id, list }: FileRef): ObjectLink {
  return list === undefined ? { id, role: 'chunk' } : { id: list, role: 'list' };
}

function linkOf(
  nodeId: string,
  role: 'tree' | 'list',
  level: number,
  entry: readonly unknown[],
): ObjectLink[] {
  if (role === 'list') return [{ id: asId(nodeId, entry[0]), role: level === 0 ? 'chunk' : 'list' }];
  if (level > 0) return [{ id: asId(nodeId, entry[1]), role: 'tree' }];
  if (entry[1] === 'd') return [];
  return entry.length > 4
    ? [{ id: asId(nodeId, entry[4]), role: 'content' }]
    : [{ id: asId(nodeId, entry[3]), role: 'chunk' }];
}

function asId(nodeId: string, value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  throw new KstoreError('KSTORE_OBJECT_INVALID', `object ${nodeId} has an entry without an id`, {
    data: { id: nodeId },
  });
}

/**
 * Goes through everything that an object needs, in the order of trees and files.
 *
 * @param enter called for every link; what is below a node is looked at when it answers true.
 * @throws what `listLinks` throws.
 */
export function walkObjects(
  source: ObjectSource,
  root: ObjectLink,
  enter: (link: ObjectLink) => boolean,
): void {
  // The next link comes first off each array.
  const open: ObjectLink[][] = [[root]];
  while (open.length > 0) {
    const link = open.at(-1)!.pop();
    if (link === undefined) open.pop();
    else if (enter(link) && link.role !== 'chunk') open.push(listLinks(source, link).reverse());
  }
}

/** Whether everything that an object needs is there; nodes are read, of chunks the presence suffices. */
export function isComplete(source: ObjectSource & { has(id: string): boolean }, root: ObjectLink): boolean {
  let isMissing = false;
  // A chunk list of a page can name one node so often that nobody gets to its end.
  const seenNodes = new Set<string>();
  try {
    walkObjects(source, root, ({ id, role }) => {
      isMissing ||= !source.has(id);
      const isNew = role === 'chunk' || !seenNodes.has(id);
      if (isNew && role !== 'chunk') seenNodes.add(id);
      return isNew && !isMissing;
    });
    return !isMissing;
  } catch (error) {
    if (isKstoreError(error)) return false;
    throw error;
  }
}
