import { hashRow } from '../tables/row-id.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import { alignUnmatched } from './row-alignment.ts';
import { findIncreasing } from './increasing.ts';
import { matchByKey, nameByContent, type RowPair } from './row-key.ts';

export interface RowMatching {
  /** In the order of the table after. */
  readonly pairs: readonly RowPair[];
  /** The fewest of the pairs without which the others stand in one order. */
  readonly moved: readonly RowPair[];
}

/** Finds the rows that two tables share. Linear in the rows, unless very many of those named by content differ. */
export function matchRows(before: Table, after: Table): RowMatching {
  const byContent = isNamedByContent(before) || isNamedByContent(after);
  const names = after.columns
    .map(({ name }) => name)
    .filter((name) => before.columns.some((column) => column.name === name));
  const rowsBefore = byContent ? projectRows(before, names) : [];
  const rowsAfter = byContent ? projectRows(after, names) : [];
  const pairs = byContent
    ? matchByKey(nameByContent(rowsBefore), nameByContent(rowsAfter))
    : matchByKey(listIds(before), listIds(after));
  const inOrder = findIncreasing(pairs, (pair) => pair.before);
  const stays = new Set(inOrder);
  const moved = pairs.filter((pair) => !stays.has(pair));
  if (!byContent) return { pairs, moved };
  const aligned = alignUnmatched(rowsBefore, rowsAfter, pairs, inOrder);
  return { pairs: [...pairs, ...aligned].sort((left, right) => left.after - right.after), moved };
}

function isNamedByContent({ rows }: Table): boolean {
  const first = rows[0];
  return first !== undefined && first.id === hashRow(first.cells);
}

function listIds({ rows }: Table): string[] {
  return rows.map(({ id }) => id);
}

/** The cells of the named columns, in the order of the names. */
function projectRows({ columns, rows }: Table, names: readonly string[]): (readonly Cell[])[] {
  if (isSameOrder(columns, names)) return rows.map(({ cells }) => cells);
  const indexByName = new Map(columns.map(({ name }, index) => [name, index]));
  const indexes = names.map((name) => indexByName.get(name)!);
  return rows.map(({ cells }) => indexes.map((index) => cells[index]!));
}

function isSameOrder(columns: readonly Column[], names: readonly string[]): boolean {
  return columns.length === names.length && columns.every(({ name }, index) => name === names[index]);
}
