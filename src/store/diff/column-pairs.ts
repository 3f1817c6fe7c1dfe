import type { EncodedTable } from '../tables/table-file.ts';
import type { Column } from '../tables/table.ts';
import { findShifts } from '../tables/units.ts';
import type { CountingColumn } from './counting-columns.ts';
import { findRenames, measureConversions, type ColumnPair } from './column-content.ts';
import { findRising } from './row-pairs.ts';
import type { ColumnChange, ColumnDifference } from './table-diff-model.ts';

/**
 * Pairs columns of one name, then those of the same content under another name. Only for these, and for columns that
 * may have got another unit, the tables are read.
 *
 * @returns pairs in the order of the table after.
 */
export function pairColumns(before: EncodedTable, after: EncodedTable): ColumnPair[] {
  const named = pairByName(before.columns, after.columns);
  const converted = chooseConversions(before, after, named);
  const renamed = findRenames(before, after, converted).map(
    (pair): ColumnPair => ({ ...pair, conversion: null }),
  );
  return [...converted, ...renamed].sort((left, right) => left.after - right.after);
}

function pairByName(before: readonly Column[], after: readonly Column[]): ColumnPair[] {
  const positions = new Map(before.map(({ name }, position) => [name, position]));
  return after.flatMap((column, position): ColumnPair[] => {
    const partner = positions.get(column.name);
    if (partner === undefined) return [];
    const isRetyped = before[partner]!.type !== column.type;
    return [
      { before: partner, after: position, conversion: isRetyped ? { type: column.type, shift: 0 } : null },
    ];
  });
}

/** A unit that changed may have been corrected, or the numbers were converted: the cells tell which. */
function chooseConversions(
  before: EncodedTable,
  after: EncodedTable,
  pairs: readonly ColumnPair[],
): ColumnPair[] {
  const asked = pairs.flatMap((pair) => {
    const [from, to] = [before.columns[pair.before]!, after.columns[pair.after]!];
    const shift = findShift(from, to);
    return shift === 0 ? [] : [{ ...pair, conversion: { type: to.type, shift } }];
  });
  const confirmed = measureConversions(before, after, pairs, asked);
  return pairs.map((pair) => confirmed.find(({ after: position }) => position === pair.after) ?? pair);
}

function findShift(from: Column, to: Column): number {
  if (from.type !== 'number' || to.type !== 'number' || from.unit === to.unit) return 0;
  const shifts = findShifts(from.unit, to.unit);
  return shifts === null ? 0 : shifts.left - shifts.right;
}

/** The columns that differ, in the order of the table after, then the removed ones. @param numbered those that count the rows anew. */
export function describeColumns(
  before: readonly Column[],
  after: readonly Column[],
  pairs: readonly ColumnPair[],
  numbered: readonly CountingColumn[] = [],
): ColumnChange[] {
  const inOrder = findRising(Int32Array.from(pairs, (pair) => pair.before));
  const moved = new Set(pairs.filter((_, index) => inOrder[index] === 0));
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const present = after.flatMap((column, position): ColumnChange[] => {
    const pair = byAfter.get(position);
    if (pair === undefined) return [describeLone('added', column, position)];
    const first = numbered.find((counting) => counting.pair === pair)?.firstAfter;
    return describePair(before[pair.before]!, column, pair, moved.has(pair), first);
  });
  const removed = before.flatMap((column, position) =>
    kept.has(position) ? [] : [describeLone('removed', column, position)],
  );
  return [...present, ...removed];
}

function describeLone(change: 'added' | 'removed', column: Column, position: number): ColumnChange {
  const isAdded = change === 'added';
  return {
    change,
    name: column.name,
    before: isAdded ? null : column,
    after: isAdded ? column : null,
    positionBefore: isAdded ? null : position,
    positionAfter: isAdded ? position : null,
    differs: [],
    conversion: null,
  };
}

function describePair(
  before: Column,
  after: Column,
  pair: ColumnPair,
  isMoved: boolean,
  countsFrom: number | undefined,
): ColumnChange[] {
  const described = (['name', 'type', 'unit', 'role'] as const).filter(
    (member) => before[member] !== after[member],
  );
  const differs: ColumnDifference[] = [
    ...described,
    ...(isMoved ? (['position'] as const) : []),
    ...(countsFrom === undefined ? [] : (['numbering'] as const)),
  ];
  if (differs.length === 0) return [];
  return [
    {
      change: 'changed',
      name: after.name,
      before,
      after,
      positionBefore: pair.before,
      positionAfter: pair.after,
      differs,
      conversion: pair.conversion,
      ...(countsFrom === undefined ? {} : { countsFrom }),
    },
  ];
}
