import type { EncodedTable } from '../../tables/table-file.ts';
import type { Cell, Row } from '../../tables/table.ts';
import { createNaming, type RowNaming } from '../row-naming.ts';
import { listRows } from '../table-lines.ts';
import { openTableStep, type TableStep } from '../table-step.ts';
import {
  mergeCells,
  readSide,
  toPlaces,
  type Decide,
  type RowSides,
  type SharesFormula,
} from './merge-cells.ts';
import { mergeColumns, refuseColumn, type MergedColumn } from './merge-columns.ts';
import type { MergeConflict, MergedTable, Party, PartyShare, RowConflict } from './merge-model.ts';
import { mergeOrder } from './merge-order.ts';

/**
 * Merges the edits that two people made of one table, by row and cell: what one of them changed is taken over, and so
 * is what both changed in the same way. All three tables are in memory.
 *
 * @param key columns that a person chose to name the rows.
 * @param decide is asked for each conflict, in the order of the table.
 * @param sharesFormula of tables whose formulas are known.
 * @throws KSTORE_MERGE_COLUMNS when columns were changed in ways that exclude each other. KSTORE_OBJECT_INVALID
 */
export function mergeTables(
  base: EncodedTable,
  ours: EncodedTable,
  theirs: EncodedTable,
  key: readonly string[] | undefined,
  decide: Decide<MergeConflict> = () => undefined,
  sharesFormula: SharesFormula = () => false,
): MergedTable {
  const steps = { ours: openTableStep(base, ours, key), theirs: openTableStep(base, theirs, key) };
  const { columns, changed } = mergeColumns(
    base.columns,
    { columns: ours.columns, pairs: steps.ours.columns },
    { columns: theirs.columns, pairs: steps.theirs.columns },
  );
  for (const party of ['ours', 'theirs'] as const) refuseLostEdits(steps[party], columns);
  const read = (table: EncodedTable) => [...listRows(table)];
  const rows = new RowMerge(read(base), { ours: read(ours), theirs: read(theirs) }, steps, columns);
  const conflicts: MergeConflict[] = [];
  const cells = { ours: 0, theirs: 0 };
  const ask: Decide<MergeConflict> = (conflict) => {
    conflicts.push(conflict);
    return decide(conflict);
  };
  const merged: Cell[][] = [];
  const places: RowSides['places'][] = [];
  const recalculated: { row: number; column: number }[] = [];
  for (const sides of rows.list(ask)) {
    const onRecalculated = (column: number) => recalculated.push({ row: merged.length, column });
    const row = mergeCells(sides, columns, ask, sharesFormula, onRecalculated, cells);
    merged.push(row);
    places.push(sides.places);
  }
  const share = (party: Party): PartyShare => ({
    ...rows.counts[party],
    cells: cells[party],
    columns: changed[party],
  });
  return {
    columns: columns.map(({ column }) => column),
    rows: merged,
    shares: { ours: share('ours'), theirs: share('theirs') },
    inOurs: { rows: places.map((place) => place.ours), columns: columns.map((column) => column.ours) },
    inTheirs: { rows: places.map((place) => place.theirs), columns: columns.map((column) => column.theirs) },
    recalculated,
    conflicts,
  };
}

/** One may remove a column only while the other leaves its cells alone. */
function refuseLostEdits(step: TableStep, columns: readonly MergedColumn[]): void {
  const kept = new Set(columns.map(({ base }) => base));
  const names = new Map(
    step.columns
      .filter((pair) => !kept.has(pair.before))
      .map((pair) => [step.after.columns[pair.after]!.name, step.before.columns[pair.before]!.name]),
  );
  if (names.size === 0) return;
  for (const row of step.listChanges()) {
    const lost = row.change === 'changed' ? row.cells.find(({ column }) => names.has(column)) : undefined;
    if (lost !== undefined)
      throw refuseColumn(names.get(lost.column)!, 'was removed by one and edited by the other');
  }
}

type Sides<Value> = Readonly<Record<Party, Value>>;

/** Finds which rows the merged table has, and in which order. */
class RowMerge {
  readonly counts = {
    ours: { added: 0, removed: 0, moved: 0 },
    theirs: { added: 0, removed: 0, moved: 0 },
  };
  readonly #base: readonly Row[];
  readonly #rows: Sides<readonly Row[]>;
  readonly #steps: Sides<TableStep>;
  readonly #columns: readonly MergedColumn[];
  readonly #naming: Sides<{ readonly before: RowNaming; readonly after: RowNaming }>;
  /** New rows of theirs that ours has too, and the other way round. */
  readonly #sameInOurs: ReadonlyMap<number, number>;
  readonly #sameInTheirs: ReadonlyMap<number, number>;

  constructor(
    base: readonly Row[],
    rows: Sides<readonly Row[]>,
    steps: Sides<TableStep>,
    columns: readonly MergedColumn[],
  ) {
    this.#base = base;
    this.#rows = rows;
    this.#steps = steps;
    this.#columns = columns;
    const naming = ({ match, columns: pairs }: TableStep) => ({
      before: createNaming(match, pairs, 'before'),
      after: createNaming(match, pairs, 'after'),
    });
    this.#naming = { ours: naming(steps.ours), theirs: naming(steps.theirs) };
    this.#sameInOurs = this.#pairAdded();
    this.#sameInTheirs = new Map([...this.#sameInOurs].map(([inTheirs, inOurs]) => [inOurs, inTheirs]));
  }

  /** Row conflicts are asked about before the cells of any row. */
  *list(decide: Decide<RowConflict>): Generator<RowSides> {
    const kept = this.#base.map((_, row) => this.#isKept(row, decide));
    const order = mergeOrder(this.#listOrder('ours'), this.#listOrder('theirs'), (thing) =>
      this.#isMoved('theirs', thing),
    );
    for (const thing of order) if (kept[thing] !== false) yield this.#readThing(thing);
  }

  #isKept(row: number, decide: Decide<RowConflict>): boolean {
    const gone = (['ours', 'theirs'] as const).filter((party) => this.#partner(party, row) < 0);
    for (const party of gone) this.counts[party].removed++;
    if (gone.length !== 1) return gone.length === 0;
    const removedBy = gone[0]!;
    const sides = this.#readThing(row);
    const edits = this.#listEdits(sides, removedBy === 'ours' ? 'theirs' : 'ours');
    if (edits.length === 0) return false;
    const resolution = decide({ type: 'row', row: sides.name, removedBy, edits });
    // Undecided, the row stays: nothing is lost.
    return resolution === undefined || !('choice' in resolution) || resolution.choice !== removedBy;
  }

  #listEdits(sides: RowSides, party: Party): RowConflict['edits'] {
    return this.#columns.flatMap((column) => {
      const before = readSide(sides, column, 'base');
      const after = readSide(sides, column, party);
      if (before === undefined || after === undefined || before === after) return [];
      return [{ column: column.column.name, before, after }];
    });
  }

  /**
   * The rows of a party, its new ones numbered after those of base. Rows that it removed stand behind the row that
   * precedes them in base, so that what the other party put around them finds its place.
   */
  #listOrder(party: Party): number[] {
    const { ofAfter } = this.#steps[party].match.pairs;
    const removed = this.#listRemoved(party);
    const order: number[] = [...(removed.get(-1) ?? [])];
    ofAfter.forEach((partner, row) => {
      if (partner < 0) {
        this.counts[party].added++;
        order.push(this.#numberAdded(party, row));
        return;
      }
      if (this.#isMoved(party, partner)) this.counts[party].moved++;
      order.push(partner, ...(removed.get(partner) ?? []));
    });
    return order;
  }

  /** By the nearest row above that the party left in its place; -1 for the beginning. */
  #listRemoved(party: Party): Map<number, number[]> {
    const removed = new Map<number, number[]>();
    let above = -1;
    this.#base.forEach((_, row) => {
      if (this.#partner(party, row) >= 0) {
        if (!this.#isMoved(party, row)) above = row;
        return;
      }
      const group = removed.get(above);
      if (group === undefined) removed.set(above, [row]);
      else group.push(row);
    });
    return removed;
  }

  #numberAdded(party: Party, row: number): number {
    const shared = party === 'theirs' ? this.#sameInOurs.get(row) : row;
    if (shared !== undefined) return this.#base.length + shared;
    return this.#base.length + this.#rows.ours.length + row;
  }

  #partner(party: Party, row: number): number {
    return this.#steps[party].match.pairs.ofBefore[row]!;
  }

  #isMoved(party: Party, thing: number): boolean {
    if (thing >= this.#base.length) return false;
    return this.#steps[party].match.inOrder[this.#partner(party, thing)] === 0;
  }

  #readThing(thing: number): RowSides {
    const rowOf = (party: Party, row: number) => (row < 0 ? null : this.#rows[party][row]!);
    if (thing < this.#base.length) {
      const base = this.#base[thing]!;
      const places = { ours: this.#partner('ours', thing), theirs: this.#partner('theirs', thing) };
      const [ours, theirs] = [rowOf('ours', places.ours), rowOf('theirs', places.theirs)];
      const name = this.#naming.ours.before(base) ?? this.#naming.theirs.before(base);
      return { name: name ?? `row ${thing + 1}`, places: toPlaces(places), base, ours, theirs };
    }
    const place = thing - this.#base.length;
    const isOurs = place < this.#rows.ours.length;
    const places = {
      ours: isOurs ? place : -1,
      theirs: isOurs ? (this.#sameInTheirs.get(place) ?? -1) : place - this.#rows.ours.length,
    };
    const [ours, theirs] = [rowOf('ours', places.ours), rowOf('theirs', places.theirs)];
    const name = isOurs ? this.#naming.ours.after(ours!) : this.#naming.theirs.after(theirs!);
    return { name: name ?? 'a new row', places: toPlaces(places), base: null, ours, theirs };
  }

  /** New rows of both are the same when they have the same name; without names, when their cells are equal. */
  #pairAdded(): Map<number, number> {
    const list = (party: Party) => {
      const { ofAfter } = this.#steps[party].match.pairs;
      return this.#rows[party].flatMap((row, at) => (ofAfter[at]! < 0 ? [{ at, label: this.#label(party, row) }] : [])); // prettier-ignore
    };
    const open = new Map<string, number[]>();
    for (const { at, label } of list('ours')) open.set(label, [...(open.get(label) ?? []), at]);
    const pairs = new Map<number, number>();
    for (const { at, label } of list('theirs')) {
      const partner = open.get(label)?.shift();
      if (partner !== undefined) pairs.set(at, partner);
    }
    return pairs;
  }

  #label(party: Party, row: Row): string {
    const name = this.#naming[party].after(row);
    if (name !== null) return `named ${name}`;
    const places = { ours: null, theirs: null };
    const sides: RowSides = { name: '', places, base: null, ours: null, theirs: null, [party]: row };
    return JSON.stringify(this.#columns.map((column) => readSide(sides, column, party) ?? null));
  }
}
