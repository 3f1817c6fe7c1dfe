import { spread } from '../codec/spread.ts';
import type { EncodedTable } from '../tables/table-file.ts';
import type { Column } from '../tables/table.ts';
import { CellHasher, fixedSeed, saltOf } from './cell-hash.ts';
import { CellScanner, TableLines } from './table-lines.ts';
import type { Conversion } from './table-diff-model.ts';

/** A column of both tables: its places in them, and how its cells became those of the table after. */
export interface ColumnPair {
  readonly before: number;
  readonly after: number;
  readonly conversion: Conversion | null;
}

/** Columns with so many different values are told by the values alone, whatever their rows hold beside them. */
const tellingValues = 16;
/** The share of a column's content that must be the same under another name. */
const renamedShare = 0.5;
/** With more columns that have no partner, names are all that is compared. */
const maximumCandidates = 200;
const sketchSize = 512;

/** A column of one table, whose content is to be compared. */
interface SketchedColumn {
  readonly position: number;
  readonly conversion: Conversion | null;
}

/** The content of a column: its values, and its values beside those of the columns that both tables share. */
interface ColumnSketch {
  readonly values: LowestValues;
  readonly inContext: LowestValues;
}

/** Finds columns with the same content under another name; each has one partner at most. */
export function findRenames(
  before: EncodedTable,
  after: EncodedTable,
  pairs: readonly ColumnPair[],
): { readonly before: number; readonly after: number }[] {
  const lonelyBefore = listOthers(before.columns, new Set(pairs.map((pair) => pair.before)));
  const lonelyAfter = listOthers(after.columns, new Set(pairs.map((pair) => pair.after)));
  const most = Math.max(lonelyBefore.length, lonelyAfter.length);
  if (lonelyBefore.length === 0 || lonelyAfter.length === 0 || most > maximumCandidates) return [];
  const plain = (position: number): SketchedColumn => ({ position, conversion: null });
  const sketchesBefore = sketchColumns(before, contextOf(pairs, 'before'), lonelyBefore.map(plain));
  const sketchesAfter = sketchColumns(after, contextOf(pairs, 'after'), lonelyAfter.map(plain));
  const found = lonelyBefore.flatMap((from, index) =>
    lonelyAfter.flatMap((to, partner) => {
      if (before.columns[from]!.type !== after.columns[to]!.type) return [];
      const share = measureLikeness(sketchesBefore[index]!, sketchesAfter[partner]!);
      return share < renamedShare ? [] : [{ before: from, after: to, share }];
    }),
  );
  return chooseBest(found);
}

/** The most alike first; among equals those that stand at like places. */
function chooseBest<Pair extends { before: number; after: number; share: number }>(found: Pair[]): Pair[] {
  const distance = (pair: Pair) => Math.abs(pair.before - pair.after);
  const sorted = found.toSorted(
    (left, right) => right.share - left.share || distance(left) - distance(right) || left.after - right.after,
  );
  const [takenBefore, takenAfter] = [new Set<number>(), new Set<number>()];
  return sorted.filter((pair) => {
    if (takenBefore.has(pair.before) || takenAfter.has(pair.after)) return false;
    takenBefore.add(pair.before);
    takenAfter.add(pair.after);
    return true;
  });
}

/** Of the conversions that units suggest, those after which more cells are equal than before. */
export function measureConversions<Asked extends ColumnPair & { readonly conversion: Conversion }>(
  before: EncodedTable,
  after: EncodedTable,
  pairs: readonly ColumnPair[],
  asked: readonly Asked[],
): Asked[] {
  if (asked.length === 0) return [];
  const positions = new Set(asked.map((pair) => pair.after));
  const others = pairs.filter((pair) => !positions.has(pair.after));
  const columnsBefore = asked.flatMap(({ before: position, conversion }): SketchedColumn[] => [
    { position, conversion: null },
    { position, conversion },
  ]);
  const columnsAfter = asked.map(({ after: position }): SketchedColumn => ({ position, conversion: null }));
  const sketchesBefore = sketchColumns(before, contextOf(others, 'before'), columnsBefore);
  const sketchesAfter = sketchColumns(after, contextOf(others, 'after'), columnsAfter);
  return asked.filter((_, index) => {
    const present = sketchesAfter[index]!;
    const asItWas = measureLikeness(sketchesBefore[2 * index]!, present);
    return measureLikeness(sketchesBefore[2 * index + 1]!, present) > asItWas;
  });
}

function listOthers(columns: readonly Column[], known: ReadonlySet<number>): number[] {
  return columns.flatMap((_, position) => (known.has(position) ? [] : [position]));
}

/** Columns that are written the same way in both tables. */
function contextOf(pairs: readonly ColumnPair[], side: 'before' | 'after'): number[] {
  return pairs.filter(({ conversion }) => conversion === null).map((pair) => pair[side]);
}

function sketchColumns(
  table: EncodedTable,
  context: readonly number[],
  columns: readonly SketchedColumn[],
): ColumnSketch[] {
  const sketches = columns.map(() => ({ values: new LowestValues(), inContext: new LowestValues() }));
  const scanner = new CellScanner(table.columns.length);
  const hasher = new CellHasher(fixedSeed);
  const lines = new TableLines(table);
  while (lines.next()) {
    scanner.scan(lines);
    const { bytes } = lines;
    let surroundings = 0;
    context.forEach((position, index) => {
      hasher.hash(bytes, scanner.starts[position]!, scanner.ends[position]!);
      surroundings = (surroundings + spread(hasher.low ^ saltOf(index))) | 0;
    });
    columns.forEach(({ position, conversion }, index) => {
      const [start, end] = [scanner.starts[position]!, scanner.ends[position]!];
      if (conversion === null) hasher.hash(bytes, start, end);
      else hasher.hashConverted(bytes, start, end, conversion);
      const value = spread(hasher.low);
      sketches[index]!.values.add(value);
      sketches[index]!.inContext.add(spread(value ^ surroundings));
    });
  }
  return sketches;
}

function measureLikeness(left: ColumnSketch, right: ColumnSketch): number {
  const inContext = left.inContext.measureOverlap(right.inContext);
  const isTelling = Math.min(left.values.size, right.values.size) >= tellingValues;
  return isTelling ? Math.max(inContext, left.values.measureOverlap(right.values)) : inContext;
}

/** The lowest of the hashes of a set: two such samples tell how much the sets share (Broder 1997, bottom-k). */
class LowestValues {
  #values = new Set<number>();
  #limit = Infinity;

  add(value: number): void {
    if (value >= this.#limit) return;
    this.#values.add(value);
    if (this.#values.size >= 4 * sketchSize) this.#cut();
  }

  #cut(): void {
    const lowest = this.#list().slice(0, sketchSize);
    this.#values = new Set(lowest);
    this.#limit = lowest.at(-1)!;
  }

  #list(): number[] {
    return [...this.#values].sort((left, right) => left - right);
  }

  get size(): number {
    return this.#values.size;
  }

  /** Estimates what part of both sets together is in each of them, from 0 to 1. */
  measureOverlap(other: LowestValues): number {
    const [mine, theirs] = [this.#lowest(), other.#lowest()];
    const together = [...new Set([...mine, ...theirs])]
      .sort((left, right) => left - right)
      .slice(0, sketchSize);
    if (together.length === 0) return 0;
    return together.filter((value) => mine.has(value) && theirs.has(value)).length / together.length;
  }

  #lowest(): Set<number> {
    return new Set(this.#list().slice(0, sketchSize));
  }
}
