import { findConversion } from '../../store/index.ts';
import { measureStability } from '../evaluation/drift-statistics.ts';
import { judgeChanges, testCounts, usualSignificance } from '../evaluation/drift-verdict.ts';
import { exceedsKolmogorov } from '../evaluation/significance.ts';
import { findDeviation, findMean, findQuantile, sortPresent } from './number-statistics.ts';
import { divideBy, findScale } from './scale-numbers.ts';
import type { ProfiledColumn, ProfiledTable, TextValue } from './read-columns.ts';

export interface ColumnDrift {
  readonly name: string;
  readonly change: 'none' | 'some' | 'strong' | 'not compared';
  /** Why it was not compared, or what is special; '' for nothing. */
  readonly note: string;
  /** Population stability index over tenths of the reference, or over its values. */
  readonly stability: number | null;
  /** Largest distance of the two cumulative shares (Kolmogorov and Smirnov); of numbers and dates. */
  readonly distance: number | null;
  /** Probability of such a difference by chance; null where it was not compared. */
  readonly probability: number | null;
  /** Change of the mean, in standard deviations of the reference; of numbers. */
  readonly meanShift: number | null;
  readonly missingBefore: number;
  readonly missingNow: number;
  /** Rows with a value outside the range of the reference, or that the reference does not have. */
  readonly uncoveredRows: number;
  /** The most frequent values that the reference does not have. */
  readonly newValues: string[];
}

export interface Drift {
  readonly columns: ColumnDrift[];
  readonly onlyBefore: string[];
  readonly onlyNow: string[];
  /** Rows with at least one such value among the inputs and targets. */
  readonly uncoveredRows: number;
}

const shownNewValues = 5;
/** Values of a column that are compared one by one; the rarer ones count as one. */
const mostCategories = 100;

/** Compares the distribution of each column with that of a reference. Numbers in other units are converted first. */
export function findDrift(before: ProfiledTable, now: ProfiledTable): Drift {
  const reference = new Map(before.columns.map((column) => [column.column.name, column]));
  const uncovered = new Uint8Array(now.rows.length);
  const shared = now.columns.filter(({ column }) => column.role !== 'key' && reference.has(column.name));
  const compared = shared.map((column) =>
    compareColumn(reference.get(column.column.name)!, column, uncovered),
  );
  const judged = judgeChanges(compared, usualSignificance);
  const columns = compared.map(
    (column, place): ColumnDrift => ({
      ...column,
      change: column.probability === null ? 'not compared' : judged[place]!.change,
    }),
  );
  const names = new Set(now.columns.map(({ column }) => column.name));
  return {
    columns,
    onlyBefore: [...reference.keys()].filter((name) => !names.has(name)),
    onlyNow: [...names].filter((name) => !reference.has(name)),
    uncoveredRows: uncovered.reduce((sum, flag) => sum + flag, 0),
  };
}

function compareColumn(
  before: ProfiledColumn,
  now: ProfiledColumn,
  uncovered: Uint8Array,
): Omit<ColumnDrift, 'change'> {
  const missing = {
    name: now.column.name,
    missingBefore: countMissing(before.values),
    missingNow: countMissing(now.values),
  };
  const reason = findReason(before, now);
  if (reason !== null) return { ...missing, ...notCompared, note: reason };
  const compared =
    now.texts === null
      ? compareNumbers(before.values, convert(before, now), uncovered)
      : compareTexts(before, now, uncovered);
  const isConverted = before.column.unit !== now.column.unit && now.texts === null;
  const note = isConverted ? `converted from ${now.column.unit} to ${before.column.unit}` : '';
  return { ...missing, ...compared, note };
}

const notCompared = {
  stability: null,
  distance: null,
  probability: null,
  meanShift: null,
  uncoveredRows: 0,
  newValues: [] as string[],
} as const;

function findReason(before: ProfiledColumn, now: ProfiledColumn): string | null {
  const [from, to] = [before.column, now.column];
  if (from.type !== to.type) return `was ${from.type}, is ${to.type}`;
  if (from.unit !== to.unit && to.type === 'number' && openConversion(before, now) === null)
    return `was in ${from.unit ?? 'no unit'}, is in ${to.unit ?? 'no unit'}`;
  if (before.values.every(Number.isNaN)) return 'had no values';
  if (now.values.every(Number.isNaN)) return 'has no values';
  return null;
}

function convert(before: ProfiledColumn, now: ProfiledColumn): Float64Array {
  const conversion = openConversion(before, now);
  return conversion === null ? now.values : now.values.map((value) => conversion(value));
}

/** From the unit that is to that of the reference; null without one of them, or when they have nothing in common. */
function openConversion(before: ProfiledColumn, now: ProfiledColumn): ((value: number) => number) | null {
  const [to, from] = [before.column.unit, now.column.unit];
  return from === undefined || to === undefined ? null : findConversion(from, to);
}

function countMissing(values: Float64Array): number {
  return values.reduce((sum, value) => sum + Number(Number.isNaN(value)), 0);
}

type Compared = Omit<
  ColumnDrift,
  'name' | 'change' | 'note' | 'missingBefore' | 'missingNow' | 'probability'
> & {
  readonly stability: number;
  readonly probability: number;
};

function compareNumbers(before: Float64Array, now: Float64Array, uncovered: Uint8Array): Compared {
  const [left, right] = [sortPresent(before), sortPresent(now)];
  const [low, high] = [left[0]!, left.at(-1)!];
  let uncoveredRows = 0;
  now.forEach((value, row) => {
    if (!(value < low || value > high)) return;
    uncovered[row] = 1;
    uncoveredRows++;
  });
  const distance = findDistance(left, right);
  const effective = (left.length * right.length) / (left.length + right.length);
  return {
    stability: measureStability(...countInTenths(left, right)),
    distance,
    probability: exceedsKolmogorov(Math.sqrt(effective) * distance),
    meanShift: findMeanShift(left, right),
    uncoveredRows,
    newValues: [],
  };
}

/** In deviations of the left; null where these are unknown or 0, or it is larger than any number can be. */
function findMeanShift(left: Float64Array, right: Float64Array): number | null {
  const scale = findScale(left, right);
  const [before, now] = [divideBy(scale, left), divideBy(scale, right)];
  const mean = findMean(before);
  const shift = (findMean(now) - mean) / findDeviation(before, mean);
  return Number.isFinite(shift) ? shift : null;
}

/** The largest distance between two empirical distributions. Both sorted. */
export function findDistance(left: Float64Array, right: Float64Array): number {
  let [i, j, largest] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const value = Math.min(left[i]!, right[j]!);
    while (i < left.length && left[i] === value) i++;
    while (j < right.length && right[j] === value) j++;
    largest = Math.max(largest, Math.abs(i / left.length - j / right.length));
  }
  return largest;
}

/** Counts of both between the tenths of the first; tenths that are equal fall together. */
export function countInTenths(left: Float64Array, right: Float64Array): [number[], number[]] {
  const tenths = Array.from({ length: 9 }, (_item, index) => findQuantile(left, (index + 1) / 10));
  const edges = [...new Set(tenths)];
  const count = (values: Float64Array) => {
    const counts = new Array<number>(edges.length + 1).fill(0);
    for (const value of values) {
      const bin = edges.findIndex((edge) => value <= edge);
      counts[bin < 0 ? edges.length : bin]!++;
    }
    return counts;
  };
  return [count(left), count(right)];
}

function compareTexts(before: ProfiledColumn, now: ProfiledColumn, uncovered: Uint8Array): Compared {
  const known = new Set<number>(before.values);
  const unknown = new Map<number, number>();
  let uncoveredRows = 0;
  now.values.forEach((value, row) => {
    if (Number.isNaN(value) || known.has(value)) return;
    uncovered[row] = 1;
    uncoveredRows++;
    unknown.set(value, (unknown.get(value) ?? 0) + 1);
  });
  const [left, right] = countCategories(before, now);
  return {
    stability: measureStability(left, right),
    distance: null,
    probability: testCounts(left, right),
    meanShift: null,
    uncoveredRows,
    newValues: [...unknown]
      .sort((a, b) => b[1] - a[1])
      .slice(0, shownNewValues)
      .flatMap(([value]) => now.texts!.get(value)?.text ?? []),
  };
}

/** Counts of the most frequent values of the reference, then of all others. */
function countCategories(before: ProfiledColumn, now: ProfiledColumn): [number[], number[]] {
  const frequent = listFrequent(before.texts!).slice(0, mostCategories);
  const places = new Map(frequent.map(([hash], place) => [hash, place]));
  const count = ({ values }: ProfiledColumn) => {
    const counts = new Array<number>(frequent.length + 1).fill(0);
    for (const value of values) if (!Number.isNaN(value)) counts[places.get(value) ?? frequent.length]!++;
    return counts;
  };
  const [left, right] = [count(before), count(now)];
  if (left.at(-1) === 0 && right.at(-1) === 0) return [left.slice(0, -1), right.slice(0, -1)];
  return [left, right];
}

/** Values from the most frequent to the rarest, equally frequent ones by their text. */
export function listFrequent(texts: ReadonlyMap<number, TextValue>): [number, TextValue][] {
  return [...texts].sort(([, a], [, b]) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
