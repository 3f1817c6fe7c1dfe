import {
  decodeTable,
  findTableSummary,
  KstoreError,
  readTableLines,
  spread,
  type Cell,
  type Column,
  type Repository,
  type Row,
  type Version,
} from '../../store/index.ts';
import { drawRows } from '../runner/draw-rows.ts';
import { createRandomStream } from '../runner/seeded-random.ts';

/** So many cells are held at once, eight bytes each; of longer tables rows are drawn. */
export const maximumCells = 20_000_000;
/** Different texts of a column that are kept to be shown and compared. */
const maximumTexts = 50_000;

export interface TextValue {
  readonly text: string;
  count: number;
}

/** A column of a table as numbers, so that a million rows fit into the memory. */
export interface ProfiledColumn {
  readonly column: Column;
  /** NaN where missing. Of a date, its milliseconds since 1970 in UTC; of text and booleans, a hash of 53 bits. */
  readonly values: Float64Array;
  /** Of text and booleans, what the hashes stand for; null for others. */
  readonly texts: ReadonlyMap<number, TextValue> | null;
  /** Whether there are more different texts than are kept. */
  readonly hasMoreTexts: boolean;
}

export interface ProfiledTable {
  readonly version: Version;
  readonly layout: string;
  readonly columns: readonly ProfiledColumn[];
  readonly totalRows: number;
  /** Zero-based row of the table for each profiled row. */
  readonly rows: Uint32Array;
}

/**
 * Reads the table of a dataset version into columns; null when it has none. Rows of a table with very many cells are
 * drawn with the seed.
 *
 * @throws KSTORE_OBJECT_…
 */
export function readColumns(
  repository: Repository,
  version: Version,
  seed: number,
  cellLimit = maximumCells,
): ProfiledTable | null {
  const summary = findTableSummary(version.manifest);
  if (summary === null) return null;
  const { rows: totalRows, layout } = summary;
  const kept = Math.min(totalRows, Math.max(1, Math.floor(cellLimit / Math.max(1, summary.columns.length))));
  const chosen = drawProfiledRows(totalRows, kept, seed);
  let builders: ColumnBuilder[] = [];
  let place = 0;
  const describe = (columns: readonly Column[]) =>
    (builders = columns.map((column) => new ColumnBuilder(column, kept)));
  walkRows(repository, version, describe, (row, index) => {
    if (chosen[place] !== index) return;
    const { cells } = row();
    builders.forEach((builder, column) => builder.add(place, cells[column] ?? null));
    place++;
  });
  if (place !== kept) throw new KstoreError('KSTORE_OBJECT_INVALID', `a table has not its ${totalRows} rows`);
  return { version, layout, columns: builders.map((builder) => builder.column), totalRows, rows: chosen };
}

/** @param seed from 0 to 2³² - 1. */
export function drawProfiledRows(total: number, wanted: number, seed: number): Uint32Array {
  return drawRows(total, wanted, createRandomStream(seed, 'profile rows'));
}

/** Gives some rows of the table as they stand there. @param rows zero-based. */
export function readRows(
  repository: Repository,
  version: Version,
  rows: ReadonlySet<number>,
): Map<number, Row> {
  const found = new Map<number, Row>();
  if (rows.size === 0) return found;
  walkRows(
    repository,
    version,
    () => {},
    (row, index) => {
      if (rows.has(index)) found.set(index, row());
    },
  );
  return found;
}

/** Goes through the lines of a table as they are read from the store; no more than a part of it is in memory. */
function walkRows(
  { objects }: Repository,
  version: Version,
  onColumns: (columns: readonly Column[]) => void,
  onRow: (row: () => Row, index: number) => void,
): void {
  let index = -1;
  let width = 0;
  for (const line of readTableLines(objects.readFileParts(findTableSummary(version.manifest)!))) {
    if (index < 0) {
      const { columns } = decodeTable(line);
      width = columns.length;
      onColumns(columns);
    } else {
      const rowIndex = index;
      onRow(() => parseRow(line, width, rowIndex), index);
    }
    index++;
  }
}

function parseRow(line: Buffer, width: number, index: number): Row {
  try {
    const [id, cells] = JSON.parse(line.toString('utf8')) as [string, Cell[]];
    if (typeof id === 'string' && Array.isArray(cells) && cells.length === width) return { id, cells };
  } catch {
    // Told below.
  }
  throw new KstoreError('KSTORE_OBJECT_INVALID', `a table is invalid in line ${index + 2}: it is not a row`);
}

class ColumnBuilder {
  readonly #column: Column;
  readonly #values: Float64Array;
  readonly #texts: Map<number, TextValue> | null;
  #hasMoreTexts = false;

  constructor(column: Column, rows: number) {
    this.#column = column;
    this.#values = new Float64Array(rows);
    this.#texts = column.type === 'text' || column.type === 'boolean' ? new Map() : null;
  }

  add(place: number, cell: Cell): void {
    this.#values[place] = this.#encode(cell);
  }

  get column(): ProfiledColumn {
    return {
      column: this.#column,
      values: this.#values,
      texts: this.#texts,
      hasMoreTexts: this.#hasMoreTexts,
    };
  }

  #encode(cell: Cell): number {
    if (cell === null) return NaN;
    if (typeof cell === 'number') return cell;
    if (this.#texts === null)
      return Date.parse(typeof cell === 'string' && cell.length > 10 ? `${cell}Z` : String(cell));
    const text = String(cell);
    const hash = hashText(text);
    const known = this.#texts.get(hash);
    if (known !== undefined) known.count++;
    else if (this.#texts.size < maximumTexts) this.#texts.set(hash, { text, count: 1 });
    else this.#hasMoreTexts = true;
    return hash;
  }
}

/** 53 bits of a text, a whole number. */
function hashText(text: string): number {
  let [low, high] = [0x51ed270b, 0x2545f491];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    high = Math.imul(high ^ unit, 0xc2b2ae35);
  }
  low = spread(low ^ (high >>> 13));
  high = spread(high ^ (low >>> 7));
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}
