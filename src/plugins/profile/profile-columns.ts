import type { Row } from '../../store/index.ts';
import type { ClassBalanceOutput, ColumnProfileOutput } from '../../store/model/generated/output/profile.ts';
import { listFrequent } from './find-drift.ts';
import { countInBars, describeNumbers, findFences, findQuantile, sortPresent } from './number-statistics.ts';
import type { ProfiledColumn } from './read-columns.ts';

const bars = 20;
const shownValues = 20;
const shownOutliers = 5;
const shownClasses = 100;
/** A target of so few whole numbers has classes. */
const mostNumberClasses = 20;

/** What is told of a column; its outliers by their places among the profiled rows, as `row`, and without an id. */
export function profileColumn(profiled: ProfiledColumn): ColumnProfileOutput {
  const { column, values, texts } = profiled;
  const sorted = sortPresent(values);
  const isEmpty = sorted.length === 0;
  const numbers = column.type === 'number' && !isEmpty ? describeNumbers(sorted) : null;
  const fences = numbers === null ? null : findFences(numbers);
  return {
    name: column.name,
    type: column.type,
    role: column.role ?? null,
    unit: column.unit ?? null,
    missing: values.length - sorted.length,
    distinct: countDistinct(sorted),
    numbers,
    dates: column.type === 'date' && !isEmpty ? describeDates(sorted) : null,
    values:
      texts === null
        ? []
        : listFrequent(texts)
            .slice(0, shownValues)
            .map(([, { text, count }]) => ({ value: text, count })),
    histogram: texts !== null || isEmpty ? null : countInBars(sorted, bars),
    outliers: fences === null ? null : { ...findOutliers(values, fences, numbers!.median), ...fences },
  };
}

function countDistinct(sorted: Float64Array): number {
  let distinct = 0;
  for (let place = 0; place < sorted.length; place++)
    if (place === 0 || sorted[place] !== sorted[place - 1]) distinct++;
  return distinct;
}

function describeDates(sorted: Float64Array): ColumnProfileOutput['dates'] {
  const [first, median, last] = [sorted[0]!, findQuantile(sorted, 0.5), sorted.at(-1)!].map(formatDate) as [
    string,
    string,
    string,
  ];
  return { first, median, last };
}

function formatDate(milliseconds: number): string {
  const iso = new Date(Math.round(milliseconds)).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, -1);
}

function findOutliers(values: Float64Array, fences: { lower: number; upper: number }, median: number) {
  const found: { row: number; id: string; value: number }[] = [];
  values.forEach((value, row) => {
    if (value < fences.lower || value > fences.upper) found.push({ row, id: '', value });
  });
  found.sort((a, b) => Math.abs(b.value - median) - Math.abs(a.value - median) || a.row - b.row);
  return { count: found.length, rows: found.slice(0, shownOutliers) };
}

/** How often each class is there; null when the column has none, being numbers. */
export function balanceClasses({ column, values, texts }: ProfiledColumn): ClassBalanceOutput | null {
  const counts =
    texts === null
      ? countWholeNumbers(values)
      : listFrequent(texts).map(([, { text, count }]) => [text, count] as const);
  if (column.type === 'date' || counts === null || counts.length === 0) return null;
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return {
    column: column.name,
    classes: counts
      .slice(0, shownClasses)
      .map(([label, count]) => ({ class: label, count, share: count / total })),
    more: Math.max(0, counts.length - shownClasses),
    ratio: counts[0]![1] / counts.at(-1)![1],
  };
}

function countWholeNumbers(values: Float64Array): (readonly [string, number])[] | null {
  const counts = new Map<number, number>();
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value)) return null;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size > mostNumberClasses) return null;
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([value, count]) => [String(value), count]);
}

/** Gives outliers the rows of their table, from 1, and their ids. */
export function nameOutliers(
  column: ColumnProfileOutput,
  rows: Uint32Array,
  read: ReadonlyMap<number, Row>,
): ColumnProfileOutput {
  if (column.outliers === null) return column;
  const named = column.outliers.rows.map(({ row, value }) => ({
    row: rows[row]! + 1,
    id: read.get(rows[row]!)?.id ?? '',
    value,
  }));
  return { ...column, outliers: { ...column.outliers, rows: named } };
}
