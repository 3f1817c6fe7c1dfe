import type { Cell, Table } from '../../api/task.ts';
import { bootstrapIntervals, findQuantile, sumGroups, type Interval } from '../../evaluation/bootstrap.ts';
import { findShareInterval } from '../../evaluation/share-interval.ts';
import { findColumn } from '../../preprocessing/selection.ts';
import type { LossKind } from '../table-task/row-losses.ts';
import type { readIntervalOptions } from '../table-task/tested-part.ts';

/** Rows that belong together, and how wrong the model is about them. */
export interface AuditedGroup {
  readonly name: string;
  readonly rows: number;
  readonly loss: number;
  readonly interval: Interval | null;
  /** Whether the interval lies wholly above the loss of all rows. */
  readonly isWorse: boolean;
}

/** Places among the audited rows, by the name of the group, in the order in which they are told. */
export type Groups = readonly (readonly [name: string, rows: readonly number[]])[];

const mostGroups = 50;

/**
 * Rows by the value of a column: numbers rising, of more than ten values by quarters; other values one by one, the most
 * frequent first; beyond 49 the rarest are one group.
 *
 * @throws KSTORE_TASK_INPUT when the table has no such column.
 */
export function groupByColumn(table: Table, rows: readonly number[], name: string): Groups {
  const column = findColumn(table, name);
  const place = table.columns.indexOf(column);
  const cells = rows.map((row) => table.rows[row]!.cells[place] ?? null);
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const label =
    column.type === 'number' && new Set(numbers).size > 10
      ? labelByQuarter(Float64Array.from(numbers).sort())
      : (cell: Cell) => (cell === null ? '(missing)' : String(cell));
  const found = new Map<string, number[]>();
  cells.forEach((cell, row) => {
    const key = label(cell);
    const own = found.get(key) ?? [];
    own.push(row);
    found.set(key, own);
  });
  if (column.type === 'number') return sortByNumber(found, cells);
  const sorted = [...found].sort(([, left], [, right]) => right.length - left.length);
  if (sorted.length <= mostGroups) return sorted;
  const rest = sorted.slice(mostGroups - 1).flatMap(([, own]) => own);
  return [...sorted.slice(0, mostGroups - 1), [`(${sorted.length - mostGroups + 1} others)`, rest]];
}

/** What is missing comes last. */
function sortByNumber(found: ReadonlyMap<string, readonly number[]>, cells: readonly Cell[]): Groups {
  const first = (rows: readonly number[]) => {
    const cell = cells[rows[0]!];
    return typeof cell === 'number' ? cell : Infinity;
  };
  return [...found].sort(([, left], [, right]) => first(left) - first(right));
}

function labelByQuarter(sorted: Float64Array): (cell: Cell) => string {
  const borders = [0.25, 0.5, 0.75].map((share) => findQuantile(sorted, share));
  const shown = borders.map((border) => String(Number(border.toPrecision(4))));
  return (cell) => {
    if (typeof cell !== 'number') return '(missing)';
    const quarter = borders.findIndex((border) => cell <= border);
    if (quarter < 0) return `above ${shown[2]}`;
    return quarter === 0 ? `up to ${shown[0]}` : `${shown[quarter - 1]} to ${shown[quarter]}`;
  };
}

/**
 * Rows in the order of a column of dates, numbers or sortable text, divided into about equally many each: rows of one
 * time are never parted, so there may be fewer periods.
 */
export function groupByTime(table: Table, rows: readonly number[], name: string, periods: number): Groups {
  const place = table.columns.indexOf(findColumn(table, name));
  const read = (row: number) => table.rows[rows[row] as number]!.cells[place] ?? null;
  const known = rows.flatMap((_row, index) => (read(index) === null ? [] : [index]));
  const order = known.sort((left, right) => compareCells(read(left), read(right)) || left - right);
  const found = new Map<number, number[]>();
  let start = 0;
  while (start < order.length) {
    const time = read(order[start]!);
    let end = start + 1;
    while (end < order.length && compareCells(read(order[end]!), time) === 0) end++;
    // Where the middle of the equal rows lies.
    const period = Math.floor((((start + end) / 2) * periods) / order.length);
    const own = found.get(period) ?? [];
    for (const row of order.slice(start, end)) own.push(row);
    found.set(period, own);
    start = end;
  }
  return [...found.values()].map((own): readonly [string, readonly number[]] => {
    const [first, last] = [String(read(own[0] as number)), String(read(own.at(-1) as number))];
    return [first === last ? first : `${first} … ${last}`, own];
  });
}

function compareCells(left: Cell, right: Cell): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0;
}

/** Mean loss of each group with its interval, of wrong rows by counting. @param overall mean loss of all rows. */
export function auditGroups(
  groups: Groups,
  losses: Float64Array,
  overall: number,
  kind: LossKind,
  options: ReturnType<typeof readIntervalOptions>,
): readonly AuditedGroup[] {
  return groups.map(([name, rows]) => {
    const loss = rows.reduce((sum, row) => sum + (losses[row] as number), 0) / rows.length;
    const interval =
      kind === 'wrongRows'
        ? findShareInterval(Math.round(loss * rows.length), rows.length, options.confidence)
        : drawInterval(name, rows, losses, options);
    return { name, rows: rows.length, loss, interval, isWorse: interval !== null && interval[0] > overall };
  });
}

function drawInterval(
  name: string,
  rows: readonly number[],
  losses: Float64Array,
  options: ReturnType<typeof readIntervalOptions>,
): Interval | null {
  const sums = sumGroups(rows.length, 2, (index, values, start) => {
    values[start] = (values[start] as number) + 1;
    values[start + 1] = (values[start + 1] as number) + (losses[rows[index] as number] as number);
  });
  const measure = ([count = 0, sum = 0]: Float64Array) => [sum / count];
  const random = options.random.fork(name);
  return bootstrapIntervals(sums, measure, { ...options, random })[0] ?? null;
}
