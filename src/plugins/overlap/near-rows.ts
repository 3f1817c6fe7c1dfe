import { describePair, listRows, type RowSet } from './compare-rows.ts';
import { spread } from '../../store/index.ts';
import { areSimilar, hashShingles, signatureBands } from './similar-text.ts';
import { matchColumns, type ColumnChoice, type ColumnPair } from './match-columns.ts';
import { normaliseCell } from './normal-cell.ts';
import { mostExamples, type Example } from './overlap-result.ts';
import type { Hashes } from './row-hash.ts';
import { RowIndex } from './row-index.ts';
import { readRow } from './stored-table.ts';

/** Two numbers are nearly equal when they differ by less than this share of the larger one. */
const relativeTolerance = 1e-3;
/** Of so many columns of numbers one may differ. */
const columnsPerOutlier = 5;
const maximumBandColumns = 7;
/** A cell of the grid is so many tolerances wide. */
const gridWidth = 16;

export interface NearRows {
  readonly count: number;
  readonly examples: readonly Example[];
}

/**
 * Finds rows of `right` that are nearly one of `left`: numbers equal but for a thousandth, in all columns but one of
 * five, and text with few letters changed. Rows that overlap already are left out.
 *
 * Candidates come from locality-sensitive hashing. Columns are dealt to one band more than may differ, so that one
 * band is nearly equal as a whole; a band of n columns is laid on n + 1 shifted logarithmic grids, so that in one of
 * them no column lies across a border. Text goes by MinHash (Broder 1997). Of very many candidates 64 are looked at.
 *
 * @param overlapping 1 for each row of the right table to leave out.
 */
export function findNearRows(
  left: RowSet,
  right: RowSet,
  choice: ColumnChoice,
  overlapping: Uint8Array,
): NearRows {
  const match = matchColumns(left.table.columns, right.table.columns, choice);
  const isNumber = (pair: ColumnPair) =>
    left.table.columns[pair.left]!.type === 'number' && right.table.columns[pair.right]!.type === 'number';
  const [numbers, texts] = [match.pairs.filter(isNumber), match.pairs.filter((pair) => !isNumber(pair))];
  const [before, after] = [
    readFeatures(left, numbers, texts, 'left'),
    readFeatures(right, numbers, texts, 'right'),
  ];
  const partners = new Map<number, number>();
  const look = (leftHashes: Hashes, rightHashes: Hashes) => {
    const index = new RowIndex(leftHashes, listRows(left), left.table.rowCount);
    for (const row of listRows(right)) {
      if (overlapping[row] === 1 || partners.has(row)) continue;
      const partner = index.find(rightHashes.low[row]!, rightHashes.high[row]!, (candidate) =>
        areNear(before, candidate, after, row),
      );
      if (partner >= 0) partners.set(row, partner);
    }
  };
  for (const grid of listGrids(numbers.length)) look(hashGrid(before, grid), hashGrid(after, grid));
  if (texts.length > 0)
    for (let band = 0; band < signatureBands; band++) look(hashTexts(before, band), hashTexts(after, band));
  const examples = [...partners]
    .sort(([a], [b]) => a - b)
    .slice(0, mostExamples)
    .map(([row, partner]) => describePair(left, right, match, { kind: 'near', partner }, row));
  return { count: partners.size, examples };
}

/** The compared cells of all rows of a table: numbers in one unit, missing ones NaN, and the text of the others. */
interface Features {
  readonly width: number;
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
}

function readFeatures(
  { table, rows }: RowSet,
  numbers: readonly ColumnPair[],
  texts: readonly ColumnPair[],
  side: 'left' | 'right',
): Features {
  const values = new Float64Array(table.rowCount * numbers.length);
  const lines: string[] = texts.length === 0 ? [] : new Array<string>(table.rowCount).fill('');
  for (const row of listRows({ table, rows })) {
    const { cells } = readRow(table, row);
    numbers.forEach((pair, index) => {
      const value = cells[pair[side]];
      values[row * numbers.length + index] =
        typeof value === 'number' ? value * 10 ** pair.shifts[side] : NaN;
    });
    if (texts.length > 0)
      lines[row] = texts.map((pair) => normaliseCell(cells[pair[side]] ?? null, 0) ?? '').join('\n');
  }
  return { width: numbers.length, numbers: values, texts: lines };
}

function areNear(left: Features, leftRow: number, right: Features, rightRow: number): boolean {
  const { width } = left;
  const maximumOutliers = Math.floor(width / columnsPerOutlier);
  let outliers = 0;
  let hasValue = false;
  for (let column = 0; column < width; column++) {
    const [a, b] = [left.numbers[leftRow * width + column]!, right.numbers[rightRow * width + column]!];
    if (!isClose(a, b) && ++outliers > maximumOutliers) return false;
    if (!Number.isNaN(a)) hasValue = true;
  }
  hasValue ||= (left.texts[leftRow] ?? '').trim() !== '';
  if (!hasValue) return false;
  return left.texts.length === 0 || areSimilar(left.texts[leftRow]!, right.texts[rightRow]!);
}

function isClose(a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  return Math.abs(a - b) <= relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
}

interface Grid {
  readonly columns: readonly number[];
  /** Share of a cell by which the borders are shifted. */
  readonly offset: number;
}

/** With one number alone nearly every row would be near some other. */
function listGrids(width: number): Grid[] {
  if (width < 2) return [];
  const bandCount = Math.floor(width / columnsPerOutlier) + 1;
  const all = Array.from({ length: width }, (_item, column) => column);
  return Array.from({ length: bandCount }, (_item, band) =>
    all.filter((column) => column % bandCount === band).slice(0, maximumBandColumns),
  ).flatMap((columns) =>
    Array.from({ length: columns.length + 1 }, (_item, shift) => ({
      columns,
      offset: shift / (columns.length + 1),
    })),
  );
}

function hashGrid({ width, numbers }: Features, { columns, offset }: Grid): Hashes {
  const rows = numbers.length / width;
  const hashes = { low: new Uint32Array(rows), high: new Uint32Array(rows) };
  for (let row = 0; row < rows; row++) {
    let [low, high] = [0x51ed270b, 0x2545f491];
    for (const column of columns) {
      const cell = findGridCell(numbers[row * width + column]!, offset);
      low = spread(low ^ cell);
      high = spread(Math.imul(high, 31) + cell);
    }
    hashes.low[row] = low;
    hashes.high[row] = high;
  }
  return hashes;
}

function findGridCell(value: number, offset: number): number {
  if (Number.isNaN(value)) return 0x7fffffff;
  if (value === 0) return 0x7ffffffe;
  const place = Math.floor(Math.log(Math.abs(value)) / (gridWidth * relativeTolerance) + offset);
  return value < 0 ? ~place : place;
}

function hashTexts({ texts }: Features, band: number): Hashes {
  const hashes = { low: new Uint32Array(texts.length), high: new Uint32Array(texts.length) };
  texts.forEach((text, row) => {
    const [low, high] = hashShingles(text, band);
    hashes.low[row] = low;
    hashes.high[row] = high;
  });
  return hashes;
}
