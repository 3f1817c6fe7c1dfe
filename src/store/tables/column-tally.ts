import type { TextType } from './cell-type.ts';
import type { ColumnType } from './table.ts';

/** Counts the types of a column's cells and chooses the type of the column. */
export class ColumnTally {
  readonly #counts: Record<TextType, number> = {
    number: 0,
    text: 0,
    boolean: 0,
    date: 0,
    code: 0,
    'decimal comma': 0,
    'decimal point': 0,
  };
  /** In the order in which they were first seen. */
  readonly #seen: TextType[] = [];
  #filledCount = 0;

  add(type: TextType): void {
    if (this.#counts[type]++ === 0) this.#seen.push(type);
    this.#filledCount++;
  }

  get isEmpty(): boolean {
    return this.#filledCount === 0;
  }

  /** Whether commas are the decimal marks of its numbers: some have one, and none has a point. */
  get hasDecimalCommas(): boolean {
    return this.#counts['decimal comma'] > 0 && this.#counts['decimal point'] === 0;
  }

  get hasDecimalPoints(): boolean {
    return this.#counts['decimal point'] > 0;
  }

  /** The type of a cell, once all cells have been counted. */
  resolve(type: TextType): ColumnType {
    if (type === 'code') return 'text';
    if (type === 'decimal comma') return this.hasDecimalCommas ? 'number' : 'text';
    return type === 'decimal point' ? 'number' : type;
  }

  /** Whether every cell that is not empty is of a type. */
  holdsOnly(type: ColumnType): boolean {
    return this.#seen.every((seen) => this.resolve(seen) === type);
  }

  /**
   * The type of most cells, the first seen when two are as frequent; text when all cells are empty.
   *
   * In a file without types (CSV) a column is text when no other type has more than half of its cells, or when it
   * has codes: digits such as `007` or `8801234567890123` that a number would not keep.
   */
  chooseType(isTypedFile: boolean): ColumnType {
    if (this.isEmpty || (this.#counts.code > 0 && !isTypedFile)) return 'text';
    const counts = new Map<ColumnType, number>();
    for (const seen of this.#seen) {
      const type = this.resolve(seen);
      counts.set(type, (counts.get(type) ?? 0) + this.#counts[seen]);
    }
    const [type, count] = [...counts].reduce((best, candidate) =>
      candidate[1] > best[1] ? candidate : best,
    );
    return isTypedFile || count * 2 > this.#filledCount ? type : 'text';
  }
}
