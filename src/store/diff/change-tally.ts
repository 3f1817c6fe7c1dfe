import type { Column } from '../tables/table.ts';
import type { CellChange, ColumnSummary, RowChange, TableDiffCounts } from './table-diff-model.ts';

/** Counts changes, whether or not they are listed. */
export class ChangeTally {
  rowChanges = 0;
  #added = 0;
  #removed = 0;
  #changed = 0;
  #moved = 0;
  #renamed = 0;
  readonly #columns = new Map<string, ColumnTally>();

  add(row: RowChange): void {
    this.rowChanges++;
    if (row.change === 'added') this.#added++;
    if (row.change === 'removed') this.#removed++;
    if (row.change !== 'changed') return;
    if (row.cells.length > 0) this.#changed++;
    if (row.isMoved) this.#moved++;
    if (row.isRenamed) this.#renamed++;
    for (const cell of row.cells) this.#tallyOf(cell.column).add(cell);
  }

  #tallyOf(column: string): ColumnTally {
    const known = this.#columns.get(column);
    if (known !== undefined) return known;
    const tally = new ColumnTally();
    this.#columns.set(column, tally);
    return tally;
  }

  count(rowsBefore: number, rowsAfter: number): TableDiffCounts {
    const tallies = [...this.#columns.values()];
    return {
      rowsBefore,
      rowsAfter,
      added: this.#added,
      removed: this.#removed,
      changed: this.#changed,
      moved: this.#moved,
      renamed: this.#renamed,
      cells: tallies.reduce((sum, { cells }) => sum + cells, 0),
      reformatted: tallies.reduce((sum, { reformatted }) => sum + reformatted, 0),
    };
  }

  /** Columns with changed cells, in the order of the table. */
  summarise(columns: readonly Column[]): ColumnSummary[] {
    return columns.flatMap(({ name }) => {
      const tally = this.#columns.get(name);
      return tally === undefined ? [] : [tally.describe(name)];
    });
  }
}

class ColumnTally {
  cells = 0;
  reformatted = 0;
  readonly #differences = new Mean();
  readonly #relatives = new Mean();

  add({ kind, difference, relative }: CellChange): void {
    if (kind === 'format') {
      this.reformatted++;
      return;
    }
    this.cells++;
    if (difference !== undefined) this.#differences.add(difference);
    if (relative !== undefined) this.#relatives.add(relative);
  }

  describe(column: string): ColumnSummary {
    return {
      column,
      cells: this.cells,
      reformatted: this.reformatted,
      differences: this.#differences.count,
      relativeChanges: this.#relatives.count,
      meanDifference: this.#differences.value,
      meanRelativeChange: this.#relatives.value,
      leastRelativeChange: this.#relatives.least,
      greatestRelativeChange: this.#relatives.greatest,
    };
  }
}

/** Of numbers that come one by one; stays finite where their sum would not. */
class Mean {
  count = 0;
  #mean = 0;
  #least = Infinity;
  #greatest = -Infinity;

  add(value: number): void {
    this.count++;
    this.#mean += value / this.count - this.#mean / this.count;
    this.#least = Math.min(this.#least, value);
    this.#greatest = Math.max(this.#greatest, value);
  }

  /** Null before the first number, as are the other two. */
  get value(): number | null {
    return this.count === 0 ? null : this.#mean;
  }

  get least(): number | null {
    return this.count === 0 ? null : this.#least;
  }

  get greatest(): number | null {
    return this.count === 0 ? null : this.#greatest;
  }
}
