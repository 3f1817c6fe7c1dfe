import type { HostileStore } from './store-writer.ts';

/** What is done to a hostile workspace, in this order. */
export const operations = [
  'status',
  'list',
  'log',
  'show',
  'resolve',
  'diff',
  'lineage',
  'fsck',
  'checkout',
  'checkout --force',
  'checkout in place',
  'restore',
  'add',
  'commit',
  'alias',
  'init',
  'clone',
  'pull',
  'gc',
  'repair',
  'fsck again',
] as const;

export type Operation = (typeof operations)[number];

/** What puts a store elsewhere or in order; then it must not be worse than before. */
export const upkeep: readonly Operation[] = ['clone', 'pull', 'gc', 'repair', 'fsck again'];

export interface Place {
  /** Holds the workspace and its surroundings; nothing outside it is touched by a case. */
  readonly root: string;
  /** `<root>/workspace`. */
  readonly workspace: string;
  /** `<root>/outside`, with files that nobody may change. */
  readonly outside: string;
  /** `<root>/target`, where versions are checked out; made by a case that wants it occupied. */
  readonly target: string;
  /** An empty store in the workspace. */
  readonly store: HostileStore;
}

export interface HostileCase {
  readonly name: string;
  readonly build: (place: Place) => void | Promise<void>;
  /** Only these; default all. */
  readonly operations?: readonly Operation[];
  /** These must end in an error (or, for fsck, in a finding); the others may. */
  readonly refusedBy: readonly Operation[];
  /** What `list` must show although the case is refused nowhere. */
  readonly lists?: string;
  /** Default 400 MiB; tables are read as a whole. */
  readonly memoryBytes?: number;
  /** These must end well: the case shows that something harmless stays possible. */
  readonly acceptedBy?: readonly Operation[];
}

export interface HostileGroup {
  readonly threat: string;
  readonly cases: readonly HostileCase[];
}
