import { spread } from '../codec/spread.ts';
import type { EncodedTable } from '../tables/table-file.ts';
import { CellHasher, fixedSeed, saltOf } from './cell-hash.ts';
import type { ColumnPair } from './column-content.ts';
import { createHashes, type Hashes } from './hash-index.ts';
import { CellScanner, TableLines } from './table-lines.ts';

/**
 * The cells of some rows as 32 bits each, so that a million rows can be compared with one another in memory. Rows are
 * named by their place among those that were chosen.
 */
export class CellMatrix {
  readonly width: number;
  readonly #cells: Int32Array;

  private constructor(rowCount: number, width: number) {
    this.width = width;
    this.#cells = new Int32Array(rowCount * width);
  }

  /** @param rows ascending. */
  static read(
    table: EncodedTable,
    side: 'before' | 'after',
    pairs: readonly ColumnPair[],
    rows: Int32Array,
  ): CellMatrix {
    const matrix = new CellMatrix(rows.length, pairs.length);
    const scanner = new CellScanner(table.columns.length);
    const hasher = new CellHasher(fixedSeed);
    const lines = new TableLines(table);
    let place = 0;
    while (place < rows.length && lines.next()) {
      if (lines.row !== rows[place]) continue;
      scanner.scan(lines);
      pairs.forEach((pair, index) => {
        const [start, end] = [scanner.starts[pair[side]]!, scanner.ends[pair[side]]!];
        if (side === 'after' || pair.conversion === null) hasher.hash(lines.bytes, start, end);
        else hasher.hashConverted(lines.bytes, start, end, pair.conversion);
        matrix.#cells[place * pairs.length + index] = spread(hasher.low) ^ hasher.high;
      });
      place++;
    }
    return matrix;
  }

  countEqual(place: number, other: CellMatrix, otherPlace: number): number {
    const { width } = this;
    const [start, otherStart] = [place * width, otherPlace * width];
    let equal = 0;
    for (let column = 0; column < width; column++)
      if (this.#cells[start + column] === other.#cells[otherStart + column]) equal++;
    return equal;
  }

  isEqual(place: number, other: CellMatrix, otherPlace: number, column: number): boolean {
    return this.#cells[place * this.width + column] === other.#cells[otherPlace * this.width + column];
  }

  /** Hashes of one column's cells. */
  hashColumn(places: readonly number[], column: number): Hashes {
    const hashes = createHashes(places.length);
    places.forEach((place, index) => (hashes.low[index] = this.#cells[place * this.width + column]!));
    return hashes;
  }

  /** Hashes of all cells but those of one column. */
  hashOthers(places: readonly number[], left: number): Hashes {
    const hashes = createHashes(places.length);
    places.forEach((place, index) => {
      let [low, high] = [0, 0];
      for (let column = 0; column < this.width; column++) {
        if (column === left) continue;
        const cell = this.#cells[place * this.width + column]!;
        low += spread(cell ^ saltOf(column));
        high += spread((Math.imul(cell, 0x2545f491) + saltOf(column)) | 0);
      }
      hashes.low[index] = low | 0;
      hashes.high[index] = high | 0;
    });
    return hashes;
  }
}
