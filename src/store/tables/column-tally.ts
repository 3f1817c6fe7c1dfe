import type { ColumnType } from './table.ts';

/** Counts the types of a column's cells and chooses the type of the column. */
export class ColumnTally {
  readonly #counts: Record<ColumnType, number> = { number: 0, text: 0, boolean: 0, date: 0 };
  readonly #firstSeen: ColumnType[] = [];
  #filledCount = 0;
  #hasCodes = false;

  /** @param isCode whether it is text since its digits would lose a part as a number. */
  add(type: ColumnType, isCode: boolean): void {
    if (this.#counts[type]++ === 0) this.#firstSeen.push(type);
    this.#filledCount++;
    this.#hasCodes ||= isCode;
  }

  get isEmpty(): boolean {
    return this.#filledCount === 0;
  }

  /** Whether every cell that is not empty is of a type. */
  holdsOnly(type: ColumnType): boolean {
    return this.#counts[type] === this.#filledCount;
  }

  /**
   * The type of most cells, the first seen when two are as frequent; text when all cells are empty.
   *
   * In a file without types (CSV) a column is text when no other type has more than half of its cells, or when it
   * has codes: digits such as `007` or `8801234567890123` that a number would not keep.
   */
  chooseType(isTypedFile: boolean): ColumnType {
    if (this.isEmpty || (this.#hasCodes && !isTypedFile)) return 'text';
    const counts = this.#counts;
    const type = this.#firstSeen.reduce((best, candidate) =>
      counts[candidate] > counts[best] ? candidate : best,
    );
    return isTypedFile || counts[type] * 2 > this.#filledCount ? type : 'text';
  }
}
