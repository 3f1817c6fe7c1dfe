import { findCommonSequence } from '../common-sequence.ts';

/** Which row, or which column, of a sheet is which in the other version; null when it is there alone. Zero-based. */
export interface LinePairs {
  toBefore(line: number): number | null;
  toAfter(line: number): number | null;
}

/** The lines of a table in its sheet; others keep their distance from it. */
export class TableLinePairs implements LinePairs {
  readonly before = new TableSide();
  readonly after = new TableSide();

  pair(before: number, after: number): void {
    this.before.partners[before] = after;
    this.after.partners[after] = before;
  }

  toBefore(line: number): number | null {
    return this.after.partners[line] ?? this.after.shift(line, this.before);
  }

  toAfter(line: number): number | null {
    return this.before.partners[line] ?? this.before.shift(line, this.after);
  }
}

class TableSide {
  /** By line of the sheet. */
  readonly partners: (number | undefined)[] = [];
  readonly #lines: (true | undefined)[] = [];
  #size = 0;
  #first = Infinity;
  #last = -1;

  add(line: number): void {
    if (this.#lines[line] === true) return;
    this.#lines[line] = true;
    this.#size++;
    this.#first = Math.min(this.#first, line);
    this.#last = Math.max(this.#last, line);
  }

  get size(): number {
    return this.#size;
  }

  has(line: number): boolean {
    return this.#lines[line] === true;
  }

  /** Where a line beside the table is in the other version. */
  shift(line: number, other: TableSide): number | null {
    if (this.has(line)) return null;
    if (this.#size === 0 || other.#size === 0) return line;
    const moved = line < this.#first ? line - this.#first + other.#first : line - this.#last + other.#last;
    return moved < 0 || other.has(moved) ? null : moved;
  }
}

/**
 * Pairs the lines of a sheet without a table by their content: the longest common sequence, and in each gap of it one
 * after the other. Lines below the content keep their distance from it.
 */
export function pairLinesByContent(before: readonly string[], after: readonly string[]): LinePairs {
  const [left, right] = [before, after].map((lines) => lines.map((text, line) => ({ text, line })));
  const toAfter = new Map<number, number>();
  let [nextBefore, nextAfter] = [0, 0];
  const closeGap = (endBefore: number, endAfter: number): void => {
    for (; nextBefore < endBefore && nextAfter < endAfter; nextBefore++, nextAfter++)
      toAfter.set(nextBefore, nextAfter);
  };
  for (const [old, current] of findCommonSequence(left!, right!, (a, b) => a.text === b.text)) {
    closeGap(old.line, current.line);
    toAfter.set(old.line, current.line);
    [nextBefore, nextAfter] = [old.line + 1, current.line + 1];
  }
  closeGap(before.length, after.length);
  const toBefore = new Map([...toAfter].map(([old, current]) => [current, old]));
  const beyond = after.length - before.length;
  return {
    toBefore: (line) => (line < after.length ? (toBefore.get(line) ?? null) : line - beyond),
    toAfter: (line) => (line < before.length ? (toAfter.get(line) ?? null) : line + beyond),
  };
}

/** Lines that are where they were. */
export const sameLines: LinePairs = { toBefore: (line) => line, toAfter: (line) => line };
