import { compareUtf8 } from '../files/compare-utf8.ts';
import { checkPath } from '../files/safe-path.ts';
import type { NodeId } from '../model/object-id.ts';
import type { ObjectSink, ObjectSource } from './source.ts';
import { TreeCursor } from './tree-cursor.ts';
import { createTreeSequence, toJsonEntry, type TreeEntry } from './tree.ts';

/** What is to stand at a path; null for nothing. */
export interface TreeEdit {
  readonly path: string;
  readonly entry: TreeEntry | null;
}

/**
 * Writes a tree that differs from another one in some entries. Where a node ends follows from the entries in it
 * alone, so nodes before and after the edits are taken over unread.
 *
 * @param edits sorted by the UTF-8 bytes of their paths.
 * @throws KSTORE_PATH_UNSAFE for a path that cannot be kept. KSTORE_OBJECT_INVALID.
 */
export function updateTree(
  source: ObjectSource,
  sink: ObjectSink,
  root: NodeId,
  edits: readonly TreeEdit[],
): NodeId {
  if (edits.length === 0) return root;
  const sequence = createTreeSequence(sink);
  const cursor = new TreeCursor(source, root);
  let next = 0;
  const applyEdit = () => {
    const { path, entry } = edits[next++]!;
    checkPath(path);
    if (entry !== null) sequence.add(toJsonEntry(entry));
  };
  for (let item = cursor.peek(); item !== null; item = cursor.peek()) {
    const edit = edits[next];
    const lastPath = 'entry' in item ? item.entry.path : item.child.lastPath;
    const order = edit === undefined ? -1 : compareUtf8(lastPath, edit.path);
    if ('child' in item) {
      // The last node of a level ended because the tree did, which says nothing about where it ends now.
      const isWhole = order < 0 && !cursor.isAtLast() && sequence.isBetweenNodes(item.level);
      if (isWhole) {
        sequence.addNode([item.child.lastPath, item.child.id, item.child.files], item.level);
        cursor.skip();
      } else {
        cursor.enter();
      }
    } else if (order > 0) {
      applyEdit();
    } else {
      if (order === 0) applyEdit();
      else sequence.add(toJsonEntry(item.entry));
      cursor.skip();
    }
  }
  while (next < edits.length) applyEdit();
  return sequence.finish()[1] as NodeId;
}
