import type { Interval, MeasuredMetrics } from './measured-metrics.ts';

/** How a metric differs between two runs or results. */
export interface MetricDifference {
  /** `rmse`, or with a label as in `rmse/strength`. */
  readonly name: string;
  /** Null where one of both does not have it. */
  readonly before: number | null;
  readonly after: number | null;
  /** After less before. */
  readonly difference: number | null;
  /** The difference as a fraction of what was before; null also where that is 0. */
  readonly relative: number | null;
  /** By the direction that the task declares; null when nobody declares one, or there is nothing to compare. */
  readonly effect: 'better' | 'worse' | 'same' | null;
  readonly intervalBefore: Interval | null;
  readonly intervalAfter: Interval | null;
  /** Share of such intervals that would hold the true value; null where there is none. */
  readonly confidence: number | null;
  /**
   * Whether the value after lies in the interval before, so that the difference may be chance; where there is none
   * before, whether the value before lies in that after. Null when neither has one.
   */
  readonly isWithin: boolean | null;
}

/** Sets the metrics of two runs or results side by side, those of baselines last; also those that are equal. */
export function compareMetrics(before: MeasuredMetrics, after: MeasuredMetrics): MetricDifference[] {
  const names = [...new Set([...before.values.keys(), ...after.values.keys()])];
  const isBaseline = (name: string) => Number(/(^|\/)baseline/.test(name));
  return names
    .toSorted((left, right) => isBaseline(left) - isBaseline(right))
    .map((name) => compareMetric(name, before, after));
}

function compareMetric(name: string, before: MeasuredMetrics, after: MeasuredMetrics): MetricDifference {
  const [old, current] = [before.values.get(name) ?? null, after.values.get(name) ?? null];
  const difference = old === null || current === null ? null : current - old;
  const [intervalBefore, intervalAfter] = [before.intervals.get(name), after.intervals.get(name)].map(
    (interval) => interval ?? null,
  ) as [Interval | null, Interval | null];
  return {
    name,
    before: old,
    after: current,
    difference,
    relative: difference === null || old === 0 ? null : difference / Math.abs(old!),
    effect: judge(difference, after.directions.get(name) ?? before.directions.get(name)),
    intervalBefore,
    intervalAfter,
    confidence:
      intervalBefore === null && intervalAfter === null ? null : (after.confidence ?? before.confidence),
    isWithin:
      difference === null
        ? null
        : intervalBefore !== null
          ? isIn(current!, intervalBefore)
          : intervalAfter !== null
            ? isIn(old!, intervalAfter)
            : null,
  };
}

function judge(
  difference: number | null,
  better: 'higher' | 'lower' | undefined,
): MetricDifference['effect'] {
  if (difference === 0) return 'same';
  if (difference === null || better === undefined) return null;
  return difference > 0 === (better === 'higher') ? 'better' : 'worse';
}

function isIn(value: number, [low, high]: Interval): boolean {
  return low <= value && value <= high;
}
