import type { Cell } from '../tables/table.ts';

/** Positions of one row in the table before and after, counted from 0. */
export interface RowPair {
  readonly before: number;
  readonly after: number;
}

/** A name for each row, the same for equal rows; repeats are counted. */
export function nameByContent(rows: readonly (readonly Cell[])[]): string[] {
  const counts = new Map<string, number>();
  return rows.map((cells) => {
    const text = JSON.stringify(cells);
    const count = counts.get(text) ?? 0;
    counts.set(text, count + 1);
    return `${count} ${text}`;
  });
}

/** Pairs equal keys, in the order of the second list; each key is in a list once at most. */
export function matchByKey(before: readonly string[], after: readonly string[]): RowPair[] {
  const positions = new Map(before.map((key, position) => [key, position]));
  return after.flatMap((key, position) => {
    const partner = positions.get(key);
    return partner === undefined ? [] : [{ before: partner, after: position }];
  });
}
