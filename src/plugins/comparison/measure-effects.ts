import { summariseValues } from '../experiment/summarise-divisions.ts';
import type { Factor } from './find-factors.ts';

export type Interval = readonly [low: number, high: number];

/** The values of the divisions of a protocol. */
export interface DivisionValues {
  readonly values: readonly number[];
  /** Test rows for each training row. */
  readonly testShare: number;
  /** Equal for runs that divided the same rows in the same way. */
  readonly division: string;
}

/** A metric of a run. */
export interface Measurement {
  readonly value: number;
  /** Null where the run knows none. */
  readonly interval: Interval | null;
  /** What was tested on: runs with the same words have the same rows. */
  readonly testRows: string;
  /** Null for a run without a protocol. */
  readonly divisions: DivisionValues | null;
}

/** What one change did, everything else being the same. */
export interface Effect {
  /** Places in `factor.levels`. */
  readonly from: number;
  readonly to: number;
  /** Pairs of runs that differ in nothing else, by their places. */
  readonly pairs: readonly (readonly [from: number, to: number])[];
  /** Mean over the pairs. */
  readonly change: number;
  readonly least: number;
  readonly greatest: number;
  /** Mean of the intervals of the pairs; null where one has none. */
  readonly interval: Interval | null;
  /** Pairs in which the value rose. */
  readonly rises: number;
  readonly falls: number;
  /** False when the tested rows changed too, so that the change may be theirs. */
  readonly hasSameRows: boolean;
}

/**
 * Measures what each change of one factor did, over all pairs of runs that are the same in all other factors.
 *
 * @param measurements one a run; null for a run without the metric.
 * @returns for each factor its effects; none where no two runs differ in it alone.
 */
export function measureEffects(
  factors: readonly Factor[],
  measurements: readonly (Measurement | null)[],
): readonly (readonly Effect[])[] {
  return factors.map((factor) => {
    const others = factors.filter((other) => other !== factor);
    const keyOf = (run: number) => others.map(({ levelOfRun }) => levelOfRun[run]).join(' ');
    const pairs = new Map<string, [from: number, to: number][]>();
    for (let left = 0; left < measurements.length; left++)
      for (let right = 0; right < measurements.length; right++) {
        const [from, to] = [factor.levelOfRun[left]!, factor.levelOfRun[right]!];
        if (from >= to || keyOf(left) !== keyOf(right)) continue;
        if (measurements[left] === null || measurements[right] === null) continue;
        const key = `${from} ${to}`;
        pairs.set(key, [...(pairs.get(key) ?? []), [left, right]]);
      }
    return [...pairs.entries()]
      .map(([key, found]) => {
        const [from, to] = key.split(' ').map(Number) as [number, number];
        return measureEffect(from, to, found, measurements);
      })
      .sort((a, b) => a.from - b.from || a.to - b.to);
  });
}

function measureEffect(
  from: number,
  to: number,
  pairs: readonly (readonly [number, number])[],
  measurements: readonly (Measurement | null)[],
): Effect {
  const measured = pairs.map(([left, right]) => [measurements[left]!, measurements[right]!] as const);
  const changes = measured.map(([before, after]) => after.value - before.value);
  const intervals = measured.map(
    ([before, after]) => compareDivisions(before, after) ?? subtract(before, after),
  );
  const known = intervals.filter((interval) => interval !== null);
  return {
    from,
    to,
    pairs,
    change: mean(changes),
    least: Math.min(...changes),
    greatest: Math.max(...changes),
    interval:
      known.length < intervals.length
        ? null
        : [mean(known.map(([low]) => low)), mean(known.map(([, high]) => high))],
    rises: changes.filter((change) => change > 0).length,
    falls: changes.filter((change) => change < 0).length,
    hasSameRows: measured.every(([before, after]) => before.testRows === after.testRows),
  };
}

/**
 * The interval of a difference over the same divisions, from the differences in each of them; null for other runs.
 *
 * @see C. Nadeau, Y. Bengio, "Inference for the generalization error", Machine Learning 52 (2003).
 */
function compareDivisions(
  { divisions: before }: Measurement,
  { divisions: after }: Measurement,
): Interval | null {
  if (before === null || after === null || before.division !== after.division) return null;
  const differences = after.values.map((value, index) => value - before.values[index]!);
  const { low, high } = summariseValues(differences, after.testShare);
  return [low, high];
}

/**
 * The interval of a difference from the intervals of both values, as if they were independent. On the same rows they
 * seldom are, so it is too wide rather than too narrow.
 *
 * @see G. Zou, A. Donner, "Construction of confidence limits about effect measures", Statistics in Medicine 27 (2008).
 */
function subtract(before: Measurement, after: Measurement): Interval | null {
  if (before.interval === null || after.interval === null) return null;
  const difference = after.value - before.value;
  const down = Math.hypot(after.value - after.interval[0], before.interval[1] - before.value);
  const up = Math.hypot(after.interval[1] - after.value, before.value - before.interval[0]);
  return [difference - down, difference + up];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
