export type Interval = readonly [low: number, high: number];

/** What was measured, by the names of the metrics. */
export interface MeasuredMetrics {
  readonly values: ReadonlyMap<string, number>;
  readonly intervals: ReadonlyMap<string, Interval>;
  readonly directions: ReadonlyMap<string, 'higher' | 'lower'>;
  /** Share of such intervals that would hold the true value; null where there are none. */
  readonly confidence: number | null;
}
