import type { Cell, Table } from '../../../../src/plugins/api/task.ts';
import { readConcrete } from './concrete.ts';

/** What mixtures are: strong above 40 MPa, cheap with little cement, wet with much water. */
function tagConcrete(count: number): readonly (readonly string[])[] {
  return readConcrete(count).rows.map(({ cells }) => [
    ...(Number(cells[0]) < 250 ? ['cheap'] : []),
    ...(Number(cells[8]) > 40 ? ['strong'] : []),
    ...(Number(cells[3]) > 185 ? ['wet'] : []),
  ]);
}

function withTargets(
  count: number,
  names: readonly string[],
  cellsOf: (tags: readonly string[]) => Cell[],
): Table {
  const { columns, rows } = readConcrete(count);
  const tags = tagConcrete(count);
  const type = typeof cellsOf([])[0] === 'string' ? 'text' : 'number';
  return {
    columns: [...columns.slice(0, 8), ...names.map((name) => ({ name, type, role: 'target' }) as const)],
    rows: rows.map(({ id, cells }, row) => ({ id, cells: [...cells.slice(0, 8), ...cellsOf(tags[row]!)] })),
  };
}

export const labels = ['cheap', 'strong', 'wet'];
export const readColumns = (count: number) =>
  withTargets(count, labels, (tags) => labels.map((label) => (tags.includes(label) ? 1 : 0)));
export const readList = (count: number) =>
  withTargets(count, ['tags'], (tags) => [tags.length === 0 ? ';' : tags.toReversed().join(' ; ')]);

/** Two numbers a row, and what the row is. */
export function createSmallTable(targets: Readonly<Record<string, readonly Cell[]>>): Table {
  const names = Object.keys(targets);
  const typeOf = (cells: readonly Cell[]) =>
    cells.some((cell) => typeof cell === 'string') ? 'text' : 'number';
  return {
    columns: [
      { name: 'a', type: 'number', role: 'input' },
      ...names.map((name) => ({ name, type: typeOf(targets[name]!), role: 'target' }) as const),
    ],
    rows: targets[names[0]!]!.map((_cell, row) => ({
      id: `r${row}`,
      cells: [row, ...names.map((name) => targets[name]![row]!)],
    })),
  };
}
