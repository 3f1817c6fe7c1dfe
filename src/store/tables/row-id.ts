import { hashBytes } from '../codec/hash.ts';
import { HashCounts } from './hash-counts.ts';
import { encodeCells } from './table-file.ts';
import type { Cell, Row } from './table.ts';

const idDigits = 16;

/** The id of a row without a name: the first 16 digits of the SHA-256 of its cells' canonical JSON. */
export function hashRow(cells: readonly Cell[]): string {
  return hashText(encodeCells(cells));
}

/** The first 64 bits of a text's SHA-256 as 16 hexadecimal digits. */
export function hashText(text: string): string {
  return hashBytes(text).slice(0, idDigits);
}

/** Names rows by their content; the second and further equal rows get `#2`, `#3` and so on. */
export class ContentRowNames {
  readonly #counts = new HashCounts();

  /** @param encodedCells what `encodeCells` gives for the row. */
  name(encodedCells: string): string {
    const hash = hashText(encodedCells);
    const count = this.#counts.add(hash);
    return count === 1 ? hash : `${hash}#${count}`;
  }
}

/** The names are found when the first of them is asked for. */
export function nameRowsByContent(rows: readonly (readonly Cell[])[]): Row[] {
  let ids: readonly string[] | null = null;
  return rows.map((cells, row) => ({
    get id() {
      ids ??= listContentNames(rows);
      return ids[row]!;
    },
    cells,
  }));
}

function listContentNames(rows: readonly (readonly Cell[])[]): string[] {
  const names = new ContentRowNames();
  return rows.map((cells) => names.name(encodeCells(cells)));
}
