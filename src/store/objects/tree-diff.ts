import { compareUtf8 } from '../files/compare-utf8.ts';
import type { NodeId } from '../model/object-id.ts';
import type { ObjectSource } from './source.ts';
import { TreeCursor, type TreeItem } from './tree-cursor.ts';
import type { TreeEntry } from './tree.ts';

/** A path that is not the same in both trees; null where it does not exist. */
export interface TreeChange {
  readonly path: string;
  readonly before: TreeEntry | null;
  readonly after: TreeEntry | null;
}

/**
 * What differs between two trees, in the order of the paths. Nodes that both have are not read.
 *
 * @throws KSTORE_OBJECT_INVALID
 */
export function* diffTrees(source: ObjectSource, before: NodeId, after: NodeId): Generator<TreeChange> {
  if (before === after) return;
  const left = new TreeCursor(source, before);
  const right = new TreeCursor(source, after);
  for (;;) {
    const leftItem = left.peek();
    const rightItem = right.peek();
    if (leftItem === null && rightItem === null) return;
    if (isSameNode(leftItem, rightItem)) {
      left.skip();
      right.skip();
    } else if (!enterHigher(left, leftItem, right, rightItem)) {
      const change = takeChange(left, right);
      if (change !== null) yield change;
    }
  }
}

function isSameNode(left: TreeItem | null, right: TreeItem | null): boolean {
  return (
    left !== null && right !== null && 'child' in left && 'child' in right && left.child.id === right.child.id
  );
}

/** Enters the node of the higher level, or both of one level; false when both are entries or ended. */
function enterHigher(
  left: TreeCursor,
  leftItem: TreeItem | null,
  right: TreeCursor,
  rightItem: TreeItem | null,
) {
  const leftLevel = leftItem?.level ?? -1;
  const rightLevel = rightItem?.level ?? -1;
  const level = Math.max(leftLevel, rightLevel);
  if (level < 0) return false;
  if (leftLevel === level) left.enter();
  if (rightLevel === level) right.enter();
  return true;
}

/** Goes past the smaller path, or past both when they are one; null when nothing differs. */
function takeChange(left: TreeCursor, right: TreeCursor): TreeChange | null {
  const before = entryOf(left.peek());
  const after = entryOf(right.peek());
  const order = before === null ? 1 : after === null ? -1 : compareUtf8(before.path, after.path);
  if (order <= 0) left.skip();
  if (order >= 0) right.skip();
  if (order < 0) return { path: before!.path, before, after: null };
  if (order > 0) return { path: after!.path, before: null, after };
  return isSameEntry(before!, after!) ? null : { path: before!.path, before, after };
}

function entryOf(item: TreeItem | null): TreeEntry | null {
  return item !== null && 'entry' in item ? item.entry : null;
}

function isSameEntry(left: TreeEntry, right: TreeEntry): boolean {
  if (left.mode === 'd' || right.mode === 'd') return left.mode === right.mode;
  return left.mode === right.mode && left.file.id === right.file.id;
}
