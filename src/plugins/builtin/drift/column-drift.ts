import type { Cell, Column, Table } from '../../api/task.ts';
import { countInBins, measureStability, testSmirnov } from '../../evaluation/drift-statistics.ts';
import { testCounts, type JudgedChange } from '../../evaluation/drift-verdict.ts';
import { findConversion } from '../../preprocessing/trained-units.ts';

/** How a column differs between two tables. */
export interface ColumnDrift {
  readonly column: string;
  readonly type: 'number' | 'text';
  /** Shares of missing values. */
  readonly missing: readonly [then: number, now: number];
  /** Population stability index; null without values on one side. */
  readonly stability: number | null;
  /** Of numbers, by Kolmogorov and Smirnov. */
  readonly statistic: number | null;
  /** Of numbers by Kolmogorov and Smirnov, of text by its counts. */
  readonly pValue: number | null;
  readonly correctedPValue: number | null;
  readonly change: JudgedChange['change'];
  readonly means: readonly [then: number, now: number] | null;
  /** Of text: values that there were not before, at most 20. */
  readonly newValues: readonly string[];
}

/** A column of both tables; numbers and dates sorted, other values as text. */
export interface PairedColumn {
  readonly name: string;
  readonly unit: string | null;
  readonly type: 'number' | 'text';
  readonly then: readonly Cell[];
  readonly now: readonly Cell[];
}

/** A column whose unit has changed. */
export interface ChangedUnit {
  readonly column: string;
  readonly then: string | null;
  readonly now: string | null;
}

/**
 * Columns that both tables have with the same type, but for keys; and the names of those that only one has. Numbers in
 * another unit are converted to that of the former table; where that is not possible the column is not compared.
 */
export function pairColumns(then: Table, now: Table) {
  const find = ({ columns }: Table, name: string) => columns.find((column) => column.name === name);
  const converted: ChangedUnit[] = [];
  const notCompared: ChangedUnit[] = [];
  const fits = (column: Column) => column.role !== 'key' && find(now, column.name)?.type === column.type;
  const read = (table: Table, name: string) => {
    const place = table.columns.findIndex((column) => column.name === name);
    return table.rows.map(({ cells }) => cells[place] ?? null);
  };
  const convert = ({ name, unit }: Column): ((cell: Cell) => Cell) | null => {
    const to = unit ?? null;
    const from = find(now, name)?.unit ?? null;
    if (from === to) return (cell) => cell;
    const conversion = from === null || to === null ? null : findConversion(from, to);
    (conversion === null ? notCompared : converted).push({ column: name, then: to, now: from });
    return conversion && ((cell) => (typeof cell === 'number' ? conversion(cell) : cell));
  };
  const common = then.columns.filter(fits);
  const pairs = common.flatMap((column): readonly PairedColumn[] => {
    const { name, unit, type } = column;
    const isNumber = type === 'number';
    const toFormer = isNumber ? convert(column) : (cell: Cell) => cell;
    if (toFormer === null) return [];
    return [
      {
        name,
        unit: unit ?? null,
        type: isNumber ? 'number' : 'text',
        then: read(then, name),
        now: read(now, name).map(toFormer),
      },
    ];
  });
  const shared = new Set(common.map(({ name }) => name));
  const rest = (table: Table) =>
    table.columns.filter(({ name, role }) => role !== 'key' && !shared.has(name)).map(({ name }) => name);
  return { pairs, converted, notCompared, onlyThen: rest(then), onlyNow: rest(now) };
}

/** What is measured of one column, before all are judged together. */
export type MeasuredColumn = Omit<ColumnDrift, 'correctedPValue' | 'change'>;

/** @param bins that hold equally many of the former values. */
export function measureColumn(pair: PairedColumn, bins: number): MeasuredColumn {
  const { name, type, then, now } = pair;
  const share = (cells: readonly Cell[]) => cells.filter((cell) => cell === null).length / cells.length;
  const common = { column: name, type, missing: [share(then), share(now)] as const };
  return type === 'number'
    ? { ...common, ...measureNumbers(takeNumbers(then), takeNumbers(now), bins) }
    : { ...common, ...measureText(takeText(then), takeText(now)) };
}

export function takeNumbers(cells: readonly Cell[]): Float64Array {
  return Float64Array.from(cells.filter((cell) => typeof cell === 'number'));
}

function takeText(cells: readonly Cell[]): readonly string[] {
  return cells.filter((cell) => cell !== null).map(String);
}

function measureNumbers(then: Float64Array, now: Float64Array, bins: number) {
  if (then.length === 0 || now.length === 0)
    return { stability: null, statistic: null, pValue: null, means: null, newValues: [] };
  const { statistic, pValue } = testSmirnov(then, now);
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    stability: measureStability(...countInBins(then, now, bins)),
    statistic,
    pValue,
    means: [mean(then), mean(now)] as const,
    newValues: [],
  };
}

const shownValues = 20;

function measureText(then: readonly string[], now: readonly string[]) {
  const values = [...new Set([...then, ...now])].sort();
  const count = (cells: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    return values.map((value) => counts.get(value) ?? 0);
  };
  const known = new Set(then);
  const isEmpty = then.length === 0 || now.length === 0;
  const counts = [count(then), count(now)] as const;
  return {
    stability: isEmpty ? null : measureStability(...counts),
    statistic: null,
    pValue: isEmpty ? null : testCounts(...counts),
    means: null,
    newValues: values.filter((value) => !known.has(value)).slice(0, shownValues),
  };
}
