import { canonicalJson } from '../codec/canonical-json.ts';
import { hashBytes } from '../codec/hash.ts';
import type { Cell, Row } from './table.ts';

const idDigits = 16;

/** The id of a row without a name: the first 16 digits of the SHA-256 of its cells' canonical JSON. */
export function hashRow(cells: readonly Cell[]): string {
  return hashBytes(canonicalJson(cells)).slice(0, idDigits);
}

/** Names rows by their content; the second and further equal rows get `#2`, `#3` and so on. */
export function nameRowsByContent(rows: readonly (readonly Cell[])[]): Row[] {
  const counts = new Map<string, number>();
  return rows.map((cells) => {
    const hash = hashRow(cells);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return { id: count === 1 ? hash : `${hash}#${count}`, cells };
  });
}
