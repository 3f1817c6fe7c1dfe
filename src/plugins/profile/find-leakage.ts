import type { ProfiledTableOutput } from '../../store/model/generated/output/profile.ts';
import { correlateColumns, prepareColumn } from './correlation.ts';
import { predictFromColumn } from './predict-from-column.ts';
import { drawProfiledRows, type ProfiledColumn } from './read-columns.ts';

type Leak = ProfiledTableOutput['leakage'][number];
type Pair = ProfiledTableOutput['correlations'][number];

/** From here on a single column predicts too well to be believed. */
const suspectScore = 0.95;
const suspectRank = 0.98;
const fewestRankedRows = 10;
/** Pairs of so many number columns are correlated. */
const mostCorrelated = 60;
const shownPairs = 100;
const shownLeaks = 200;

/** Rows that correlations and predictions are measured on; more would change their digits, not what they say. */
export const mostComparedRows = 50_000;

/** The columns with fewer rows, drawn with the seed. */
export function drawColumns(columns: readonly ProfiledColumn[], seed: number): readonly ProfiledColumn[] {
  const total = columns[0]?.values.length ?? 0;
  if (total <= mostComparedRows) return columns;
  const rows = drawProfiledRows(total, mostComparedRows, seed);
  return columns.map((column) => ({
    ...column,
    values: Float64Array.from(rows, (row) => column.values[row]!),
  }));
}

export function isNumeric({ column }: ProfiledColumn): boolean {
  return column.type === 'number' || column.type === 'date';
}

/** Correlates each two of the first 60 number columns; the strongest pairs by rank come first. */
export function correlateAll(columns: readonly ProfiledColumn[]): Pair[] {
  const numbers = columns
    .filter(({ column }) => column.type === 'number' && column.role !== 'key')
    .slice(0, mostCorrelated)
    .map(({ column, values }) => ({ name: column.name, ...prepareColumn(values) }));
  const pairs = numbers.flatMap((left, index) =>
    numbers.slice(index + 1).flatMap((right) => {
      const correlation = correlateColumns(left, right);
      return correlation === null ? [] : [{ left: left.name, right: right.name, ...correlation }];
    }),
  );
  return pairs.sort((a, b) => Math.abs(b.spearman) - Math.abs(a.spearman)).slice(0, shownPairs);
}

/** How well each input alone predicts each target; suspects are those that predict it nearly perfectly. */
export function findLeakage(
  columns: readonly ProfiledColumn[],
  targets: ReadonlySet<string>,
  seed: number,
): Leak[] {
  const inputs = columns.filter(({ column }) => column.role !== 'key' && !targets.has(column.name));
  const leaks = columns
    .filter(({ column }) => targets.has(column.name))
    .flatMap((target) => inputs.flatMap((input) => measureLeak(input, target, seed) ?? []));
  return leaks.sort((a, b) => strength(b) - strength(a)).slice(0, shownLeaks);
}

function strength({ score, spearman }: Leak): number {
  return Math.max(score, Math.abs(spearman ?? 0) - 1 + suspectScore);
}

function measureLeak(input: ProfiledColumn, target: ProfiledColumn, seed: number): Leak | null {
  const score = predictFromColumn(
    { values: input.values, isNumber: isNumeric(input) },
    { values: target.values, isNumber: isNumeric(target) },
    seed,
  );
  if (score === null) return null;
  const correlation =
    isNumeric(input) && isNumeric(target)
      ? correlateColumns(prepareColumn(input.values), prepareColumn(target.values))
      : null;
  const spearman = correlation?.spearman ?? null;
  const isRanked = correlation !== null && correlation.rows >= fewestRankedRows;
  const suspect = score >= suspectScore || (isRanked && Math.abs(correlation.spearman) >= suspectRank);
  return { column: input.column.name, target: target.column.name, score, spearman, suspect };
}
