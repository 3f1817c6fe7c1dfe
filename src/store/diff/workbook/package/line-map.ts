/** A line, row or column, of a sheet that is arranged anew. */
export interface ArrangedLine {
  /** Where it was, from 0; null when it is put in. */
  readonly from: number | null;
  /** Which row or column of the table it is; null beside the table. */
  readonly item: number | null;
}

/**
 * Arranges the lines of a sheet: those of its table in another order, without some and with new ones; new lines stand
 * behind the line of the table that precedes them, and lines beside the table where they were.
 *
 * @param end so many lines have content.
 * @param table the lines of the table.
 * @param items for each line that the table is to have, where it was, or null for a new one.
 */
export function arrangeLines(
  end: number,
  table: ReadonlySet<number>,
  items: readonly (number | null)[],
): ArrangedLine[] {
  const kept = new Set(items.filter((line) => line !== null));
  const groups = groupItems(items);
  const lines: ArrangedLine[] = [];
  let [group, isBegun] = [0, false];
  for (let line = 0; line < end; line++) {
    if (!table.has(line)) {
      lines.push({ from: line, item: null });
      continue;
    }
    // What stands before all lines that stay; all, when none stays.
    if (!isBegun) lines.push(...groups[group++]!);
    isBegun = true;
    if (kept.has(line)) lines.push(...groups[group++]!);
  }
  return lines;
}

/** The new lines before the first one that stays, then each of these with the new ones behind it. */
function groupItems(items: readonly (number | null)[]): ArrangedLine[][] {
  const groups: ArrangedLine[][] = [[]];
  items.forEach((from, item) => {
    if (from === null) groups.at(-1)!.push({ from, item });
    else groups.push([{ from, item }]);
  });
  return groups;
}

/** Where the lines of a sheet are after it was arranged anew. Positions count from 0. */
export class LineMap {
  readonly lines: readonly ArrangedLine[];
  /** Whether no line was put in, taken out or moved. */
  readonly isSame: boolean;
  /** So many lines had content. */
  readonly formerEnd: number;
  readonly #places = new Map<number, number>();
  readonly #lastBefore: number;
  readonly #lastAfter: number;

  /** @param end so many lines had content. @param table the lines of the table. */
  constructor(lines: readonly ArrangedLine[], end: number, table: ReadonlySet<number>) {
    this.lines = lines;
    this.formerEnd = end;
    lines.forEach(({ from }, place) => {
      if (from !== null) this.#places.set(from, place);
    });
    this.isSame = lines.length === end && lines.every(({ from }, place) => from === place);
    this.#lastBefore = [...table].reduce((last, line) => Math.max(last, line), -1);
    this.#lastAfter = lines.findLastIndex(({ item }) => item !== null);
  }

  /** Null for a line that is gone. */
  move(line: number): number | null {
    if (line >= this.formerEnd) return line - this.formerEnd + this.lines.length;
    return this.#places.get(line) ?? null;
  }

  /** Both ends included; null when nothing is left. What reached down to the end of the table does so again. */
  moveSpan(first: number, last: number): readonly [first: number, last: number] | null {
    let [start, end]: [number | null, number | null] = [null, null];
    for (let line = first; line <= last && start === null; line++) start = this.move(line);
    for (let line = last; line >= first && end === null; line--) end = this.move(line);
    if (start === null || end === null) return null;
    const reaches = last === this.#lastBefore && first < last;
    return [Math.min(start, end), Math.max(start, end, reaches ? this.#lastAfter : 0)];
  }

  /** Of a thing that lies over the sheet, such as a picture: where its line is, or the next one that stays. */
  moveNear(line: number): number {
    for (let next = line; ; next++) {
      const place = this.move(next);
      if (place !== null) return place;
    }
  }
}

/** Both directions of a sheet. */
export interface SheetMap {
  readonly rows: LineMap;
  readonly columns: LineMap;
}
