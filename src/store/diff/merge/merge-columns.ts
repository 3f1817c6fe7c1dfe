import { KstoreError } from '../../errors/kstore-error.ts';
import type { Column } from '../../tables/table.ts';
import type { ColumnPair } from '../column-content.ts';
import type { Conversion } from '../table-diff-model.ts';
import { findRising } from '../row-pairs.ts';
import { mergeOrder } from './merge-order.ts';
import type { Party } from './merge-model.ts';

/** A column of the merged table, and where each table has it. */
export interface MergedColumn {
  readonly column: Column;
  /** Its position; null in a table that lacks it. */
  readonly base: number | null;
  readonly ours: number | null;
  readonly theirs: number | null;
  /** What makes the cells of a table those of the merged one. */
  readonly conversions: Readonly<Record<'base' | Party, Conversion | null>>;
}

export interface MergedColumns {
  readonly columns: readonly MergedColumn[];
  /** Names of the columns that a party changed, and how many cells of base a removed one takes away. */
  readonly changed: Readonly<Record<Party, readonly string[]>>;
}

interface Side {
  readonly columns: readonly Column[];
  /** Pairs of base with this table. */
  readonly pairs: readonly ColumnPair[];
}

/**
 * Merges the columns of two tables that came of one: added, removed, renamed, moved, and with another unit or type.
 *
 * @throws KSTORE_MERGE_COLUMNS when both changed one column differently, or a column of one name came from both with
 * another type or unit.
 */
export function mergeColumns(base: readonly Column[], ours: Side, theirs: Side): MergedColumns {
  const ofOurs = new Map(ours.pairs.map((pair) => [pair.before, pair]));
  const ofTheirs = new Map(theirs.pairs.map((pair) => [pair.before, pair]));
  const merged = new Map<number, MergedColumn>();
  const changed = { ours: new Set<string>(), theirs: new Set<string>() };
  base.forEach((column, position) => {
    const [left, right] = [ofOurs.get(position), ofTheirs.get(position)];
    if (left === undefined) changed.ours.add(column.name);
    if (right === undefined) changed.theirs.add(column.name);
    if (left === undefined || right === undefined) return;
    const [inOurs, inTheirs] = [ours.columns[left.after]!, theirs.columns[right.after]!];
    if (isOther(column, inOurs)) changed.ours.add(inOurs.name);
    if (isOther(column, inTheirs)) changed.theirs.add(inTheirs.name);
    merged.set(position, {
      ...mergeDefinition(column, inOurs, left.conversion, inTheirs, right.conversion),
      base: position,
      ours: left.after,
      theirs: right.after,
    });
  });
  const orderOurs = listThings(base.length, ours, merged, 0);
  const orderTheirs = listThings(base.length, theirs, merged, ours.columns.length);
  addNew(base.length, ours, theirs, merged, changed, orderOurs, orderTheirs);
  const rising = findRising(Int32Array.from(theirs.pairs, (pair) => pair.before));
  const moved = new Set(theirs.pairs.flatMap((pair, index) => (rising[index] === 0 ? [pair.before] : [])));
  const order = mergeOrder(orderOurs, orderTheirs, (thing) => moved.has(thing));
  const columns = order.map((thing) => merged.get(thing)!);
  refuseRepeatedNames(columns);
  return { columns, changed: { ours: [...changed.ours], theirs: [...changed.theirs] } };
}

function isOther(before: Column, after: Column): boolean {
  return (['name', 'type', 'unit', 'role'] as const).some((member) => before[member] !== after[member]);
}

/** The columns of a table that are in the merged one, as base numbers them; new ones come after those of base. */
function listThings(
  baseWidth: number,
  { columns, pairs }: Side,
  merged: ReadonlyMap<number, MergedColumn>,
  offset: number,
): number[] {
  const former = new Map(pairs.map((pair) => [pair.after, pair.before]));
  return columns.flatMap((_, position) => {
    const thing = former.get(position);
    if (thing === undefined) return [baseWidth + offset + position];
    return merged.has(thing) ? [thing] : [];
  });
}

/** Columns that a party added; of one name they are the same. */
function addNew(
  baseWidth: number,
  ours: Side,
  theirs: Side,
  merged: Map<number, MergedColumn>,
  changed: Readonly<Record<Party, Set<string>>>,
  orderOurs: readonly number[],
  orderTheirs: number[],
): void {
  const none = { base: null, ours: null, theirs: null };
  const byName = new Map<string, number>();
  for (const thing of orderOurs.filter((added) => added >= baseWidth)) {
    const position = thing - baseWidth;
    const column = ours.columns[position]!;
    byName.set(column.name, thing);
    changed.ours.add(column.name);
    merged.set(thing, { column, ...none, ours: position, conversions: unconverted });
  }
  orderTheirs.forEach((thing, index) => {
    if (thing < baseWidth) return;
    const position = thing - baseWidth - ours.columns.length;
    const column = theirs.columns[position]!;
    changed.theirs.add(column.name);
    const same = byName.get(column.name);
    if (same === undefined) {
      merged.set(thing, { column, ...none, theirs: position, conversions: unconverted });
      return;
    }
    const known = merged.get(same)!;
    if (isOther(known.column, column))
      throw refuseColumn(column.name, 'was added by both with another unit or type');
    merged.set(same, { ...known, theirs: position });
    orderTheirs[index] = same;
  });
}

const unconverted = { base: null, ours: null, theirs: null };

function mergeDefinition(
  base: Column,
  ours: Column,
  toOurs: Conversion | null,
  theirs: Column,
  toTheirs: Conversion | null,
): Pick<MergedColumn, 'column' | 'conversions'> {
  const name = choose(base.name, base.name, ours.name, theirs.name, 'renamed by both');
  const role = choose(base.name, base.role, ours.role, theirs.role, 'given another role by both');
  const form = ({ type, unit }: Column) => `${type} ${unit ?? ''}`;
  const chosen = choose(
    base.name,
    form(base),
    form(ours),
    form(theirs),
    'given another unit or type by both',
  );
  const isOurs = chosen === form(ours);
  const isTheirs = chosen === form(theirs);
  const { type, unit } = isOurs ? ours : theirs;
  const conversion = isOurs ? toOurs : toTheirs;
  return {
    column: { name, type, ...(role === undefined ? {} : { role }), ...(unit === undefined ? {} : { unit }) },
    conversions: {
      base: conversion,
      ours: isOurs ? null : conversion,
      theirs: isTheirs ? null : conversion,
    },
  };
}

function choose<Value>(column: string, base: Value, ours: Value, theirs: Value, problem: string): Value {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  throw refuseColumn(column, `was ${problem}, and not in the same way`);
}

export function refuseColumn(column: string, problem: string): KstoreError {
  return new KstoreError('KSTORE_MERGE_COLUMNS', `the column "${column}" ${problem}`, { data: { column } });
}

function refuseRepeatedNames(columns: readonly MergedColumn[]): void {
  const names = columns.map(({ column }) => column.name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw refuseColumn(repeated, 'would be there twice');
}
