import type { RandomStream } from '../../api/task.ts';

/** Draws the columns that are looked at for a question. */
export class ColumnDraw {
  readonly #columns: Uint32Array;
  readonly #atOnce: number;
  readonly #random: RandomStream;

  /** @param random not asked when all columns are looked at. */
  constructor(columns: number, atOnce: number, random: RandomStream) {
    this.#columns = Uint32Array.from({ length: columns }, (_item, column) => column);
    this.#atOnce = atOnce;
    this.#random = random;
  }

  /** As many columns as may be looked at, of those that vary. */
  *draw(varies: (column: number) => boolean): Generator<number> {
    const columns = this.#columns;
    const isDrawn = this.#atOnce < columns.length;
    for (let place = 0, found = 0; place < columns.length && found < this.#atOnce; place++) {
      if (isDrawn) {
        const chosen = place + this.#random.integer(columns.length - place);
        [columns[place], columns[chosen]] = [columns[chosen]!, columns[place]!];
      }
      const column = columns[place]!;
      if (!varies(column)) continue;
      found++;
      yield column;
    }
  }
}
