import type { NodeId } from '../model/object-id.ts';
import type { ObjectSource } from './source.ts';
import { readTreeNode, type ExpectedNode, type TreeChild, type TreeEntry } from './tree.ts';

/** What comes next in a tree: a node that is not read yet, or an entry. */
export type TreeItem =
  | { readonly level: number; readonly child: TreeChild }
  | { readonly level: -1; readonly entry: TreeEntry };

/** Goes through a tree from left to right and reads only the nodes it is told to enter. */
export class TreeCursor {
  readonly #source: ObjectSource;
  /** For each node entered, the items that are left; the next one is last. */
  readonly #open: TreeItem[][] = [];
  #after: string | null = null;
  readonly #onNode: (id: NodeId) => void;

  constructor(source: ObjectSource, root: NodeId, onNode: (id: NodeId) => void = () => {}) {
    this.#source = source;
    this.#onNode = onNode;
    this.#open.push(this.#read(root, null));
  }

  #read(id: NodeId, expected: ExpectedNode | null): TreeItem[] {
    this.#onNode(id);
    const node = readTreeNode(this.#source, id, this.#after, expected);
    const items: TreeItem[] =
      'entries' in node
        ? node.entries.map((entry) => ({ level: -1, entry }))
        : node.children.map((child) => ({ level: node.level - 1, child }));
    return items.reverse();
  }

  /** The next item, or null at the end. */
  peek(): TreeItem | null {
    while (this.#open.length > 0 && this.#open.at(-1)!.length === 0) this.#open.pop();
    return this.#open.at(-1)?.at(-1) ?? null;
  }

  /** Whether nothing comes after the next item. */
  isAtLast(): boolean {
    return this.#open.every((items) => items.length === (items === this.#open.at(-1) ? 1 : 0));
  }

  /** Goes past the next item, whatever is under it. */
  skip(): void {
    const item = this.#open.at(-1)!.pop()!;
    this.#after = 'entry' in item ? item.entry.path : item.child.lastPath;
  }

  /** Puts the content of the next item, a node, in its place. */
  enter(): void {
    const item = this.#open.at(-1)!.pop()!;
    if ('entry' in item) throw new Error('an entry has nothing under it');
    this.#open.push(this.#read(item.child.id, item));
  }
}
