import { compareUtf8 } from '../files/compare-utf8.ts';
import { checkPath, PathChecker } from '../files/safe-path.ts';
import { isKstoreError } from '../errors/kstore-error.ts';
import type { FileId, NodeId } from '../model/object-id.ts';
import { checkId, decodeNode, encodeNode, invalidObject, isCount } from './node-json.ts';
import { SequenceBuilder } from './sequence.ts';
import type { ObjectSink, ObjectSource } from './source.ts';

const type = 'kstore.tree.v1';
/** No disk in use holds a longer file; a chunk list that names one node often can pretend to be any length. */
const maximumFileBytes = 2 ** 44;

/**
 * The content of a file: its id and its length; when it has several chunks, the root of its chunk list, or the node
 * that names the tokens of an archive.
 */
export interface FileRef {
  readonly id: FileId;
  readonly sizeBytes: number;
  readonly list?: NodeId;
}

export type ListedFile = FileRef & { readonly list: NodeId };

/** `f` a file, `x` an executable file, `l` a symbolic link (the content is its target), `d` an empty folder. */
export type TreeEntry =
  | { readonly path: string; readonly mode: 'f' | 'x' | 'l'; readonly file: FileRef }
  | { readonly path: string; readonly mode: 'd' };

/** A node below another one, as its parent names it. */
export interface TreeChild {
  readonly lastPath: string;
  readonly id: NodeId;
  readonly files: number;
}

export type TreeNode =
  | { readonly level: 0; readonly entries: readonly TreeEntry[] }
  | { readonly level: number; readonly children: readonly TreeChild[] };

/** What a parent, or the place in the tree, says about a node. */
export interface ExpectedNode {
  readonly level: number;
  readonly child: TreeChild;
}

export interface TreeSummary {
  readonly root: NodeId;
  /** Files and links; empty folders are not counted. */
  readonly files: number;
  readonly sizeBytes: number;
}

export type JsonEntry = readonly (string | number)[];

/**
 * Writes a tree from entries sorted by the UTF-8 bytes of their paths.
 *
 * @throws KSTORE_PATH_UNSAFE. Error when the entries are not sorted.
 */
export function writeTree(sink: ObjectSink, entries: Iterable<TreeEntry>): TreeSummary {
  const checker = new PathChecker();
  let files = 0;
  let sizeBytes = 0;
  const sequence = createTreeSequence(sink);
  for (const entry of entries) {
    checker.add(entry.path);
    if (entry.mode !== 'd') {
      files++;
      sizeBytes += entry.file.sizeBytes;
    }
    sequence.add(toJsonEntry(entry));
  }
  return { root: sequence.finish()[1] as NodeId, files, sizeBytes };
}

export function createTreeSequence(sink: ObjectSink): SequenceBuilder<JsonEntry> {
  return new SequenceBuilder<JsonEntry>({
    endsAfter: (entry, level) => endsAfterPath(entry[0] as string, level),
    writeNode: (level, nodeEntries) => writeTreeNode(sink, level, nodeEntries),
  });
}

function writeTreeNode(sink: ObjectSink, level: number, entries: readonly JsonEntry[]): JsonEntry {
  const id = sink.write(1, encodeNode(type, level, entries));
  const lastPath = entries.at(-1)?.[0] ?? '';
  const files = entries.reduce(
    (sum, entry) => sum + (level > 0 ? (entry[2] as number) : entry[1] === 'd' ? 0 : 1),
    0,
  );
  return [lastPath, id, files];
}

export function toJsonEntry(entry: TreeEntry): JsonEntry {
  if (entry.mode === 'd') return [entry.path, 'd'];
  const { id, sizeBytes, list } = entry.file;
  return list === undefined
    ? [entry.path, entry.mode, sizeBytes, id]
    : [entry.path, entry.mode, sizeBytes, id, list];
}

/** FNV-1a of 32 bits, finalised by MurmurHash3's fmix32: whether a node may end after the path. */
export function endsAfterPath(path: string, level: number): boolean {
  let state = 0x811c9dc5;
  for (const byte of Buffer.from(path)) state = Math.imul(state ^ byte, 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  state ^= state >>> 16;
  const turn = (6 * level) % 32;
  return (((state >>> turn) | (state << (32 - turn))) & 63) === 0;
}

/**
 * Reads a node and checks it: shape, order, sums, and that it is what its parent names.
 *
 * @param after the last path before the node; null at the beginning.
 * @param expected null for the root.
 * @throws KSTORE_OBJECT_INVALID
 */
export function readTreeNode(
  source: ObjectSource,
  id: string,
  after: string | null,
  expected: ExpectedNode | null,
): TreeNode {
  const { level, entries } = decodeNode(id, type, source.read(id));
  if (expected !== null && level !== expected.level)
    throw invalidObject(id, 'is at another level than its place');
  const rootMinimum = level === 0 ? 0 : 2;
  if (entries.length < (expected === null ? rootMinimum : 1)) throw invalidObject(id, 'has too few entries');
  const json = entries as readonly (readonly unknown[])[];
  const paths = json.map((entry) => checkPathOf(id, entry));
  checkOrder(id, paths, after);
  const node: TreeNode =
    level === 0
      ? { level: 0, entries: json.map((entry, index) => toTreeEntry(id, paths[index]!, entry)) }
      : { level, children: json.map((entry, index) => toTreeChild(id, paths[index]!, entry)) };
  if (expected !== null) checkExpected(id, node, paths.at(-1)!, expected.child);
  return node;
}

function checkPathOf(id: string, entry: readonly unknown[]): string {
  const [path] = entry;
  if (typeof path !== 'string') throw invalidObject(id, 'has an entry without a path');
  try {
    checkPath(path);
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    throw invalidObject(id, `has an unsafe path: ${error.message}`, error);
  }
  return path;
}

function checkOrder(id: string, paths: readonly string[], after: string | null): void {
  let previous = after;
  for (const path of paths) {
    if (previous !== null && compareUtf8(previous, path) >= 0)
      throw invalidObject(id, 'has entries out of order');
    previous = path;
  }
}

function checkExpected(id: string, node: TreeNode, lastPath: string, child: TreeChild): void {
  const files =
    'entries' in node
      ? node.entries.filter(({ mode }) => mode !== 'd').length
      : node.children.reduce((sum, { files: below }) => sum + below, 0);
  if (files !== child.files || lastPath !== child.lastPath) {
    throw invalidObject(id, 'is not what the node above says of it');
  }
}

function toTreeEntry(nodeId: string, path: string, entry: readonly unknown[]): TreeEntry {
  const [, mode, sizeBytes, id, list] = entry;
  if (mode === 'd' && entry.length === 2) return { path, mode };
  if (
    (mode !== 'f' && mode !== 'x' && mode !== 'l') ||
    entry.length < 4 ||
    !isCount(sizeBytes) ||
    sizeBytes > maximumFileBytes
  ) {
    throw invalidObject(nodeId, `has a malformed entry for ${JSON.stringify(path)}`);
  }
  const content = { id: checkId(nodeId, id) as FileId, sizeBytes };
  const file = entry.length === 4 ? content : { ...content, list: checkId(nodeId, list) as NodeId };
  return { path, mode, file };
}

function toTreeChild(nodeId: string, lastPath: string, entry: readonly unknown[]): TreeChild {
  const [, id, files] = entry;
  if (entry.length !== 3 || !isCount(files)) throw invalidObject(nodeId, 'has a malformed entry');
  return { lastPath, id: checkId(nodeId, id) as NodeId, files };
}
