import type { Cell, Kind } from '../../store/index.ts';

/** How two rows or files overlap, the strongest first; files overlap exactly or not. */
export const overlapKinds = ['exact', 'normalised', 'key', 'sameInputs'] as const;
export type OverlapKind = (typeof overlapKinds)[number];
/** Rows of the right side by the strongest way in which they overlap. */
export type OverlapCounts = Readonly<Record<OverlapKind, number>>;

export interface RowPlace {
  /** Counted from 1 in the table; null for a file. */
  readonly row: number | null;
  /** The row's id, which is the sample's name or the key where there is one; the path of a file. */
  readonly id: string;
  /** Path of the file in its version; null when it is not known. */
  readonly file: string | null;
}

/** Two rows, or two files, side by side. */
export interface Example {
  readonly kind: OverlapKind | 'near';
  readonly left: RowPlace;
  readonly right: RowPlace;
  readonly cells: readonly { readonly column: string; readonly left: Cell; readonly right: Cell }[];
}

/** So many pairs of each kind are kept to be looked at. */
export const mostExamples = 10;

/** What comparing the rows of two sides found. */
export interface RowComparison {
  readonly rows: { readonly left: number; readonly right: number };
  readonly counts: OverlapCounts;
  /** Rows of the left side that repeat one of it: information, no overlap. */
  readonly repeatedInLeft: number;
  /** The columns compared. */
  readonly columns: readonly string[];
  readonly leftOut: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly converted: readonly string[];
  readonly examples: readonly Example[];
}

/** One side of a comparison. */
export interface Side {
  readonly role: 'training' | 'validation' | 'test' | null;
  readonly kind: Kind;
  /** `formula_v1` */
  readonly ref: string;
  readonly id: string;
}

/** What comparing two sides found, rows or files. */
export interface OverlapFinding extends RowComparison {
  readonly left: Side;
  readonly right: Side;
  /** What was compared: rows of tables, or files. */
  readonly unit: 'row' | 'file';
  /** What is worth knowing and no overlap: a key that was found, files of one name. */
  readonly notes: readonly string[];
  /** Rows of the right that are nearly the same as one of the left; null when they were not looked for. */
  readonly near: number | null;
}

/** How many rows or files of the right side overlap. */
export function countOverlap({ counts }: Pick<RowComparison, 'counts'>): number {
  return overlapKinds.reduce((sum, kind) => sum + counts[kind], 0);
}
