/** Null where a number makes no sense: R² of rows that do not vary. */
export interface RegressionMetrics {
  readonly mae: number;
  readonly rmse: number;
  readonly r2: number | null;
}

/** Sums are added in order in float64. R² is 1 - Σ(actual - predicted)² / Σ(actual - mean of actual)². */
export function measureRegression(
  actual: ArrayLike<number>,
  predicted: ArrayLike<number>,
): RegressionMetrics {
  const count = actual.length;
  let sum = 0;
  let absolute = 0;
  let squared = 0;
  for (let index = 0; index < count; index++) {
    const error = (predicted[index] as number) - (actual[index] as number);
    sum += actual[index] as number;
    absolute += Math.abs(error);
    squared += error * error;
  }
  const mean = sum / count;
  let variance = 0;
  for (let index = 0; index < count; index++) {
    const distance = (actual[index] as number) - mean;
    variance += distance * distance;
  }
  return {
    mae: absolute / count,
    rmse: Math.sqrt(squared / count),
    r2: variance === 0 ? null : 1 - squared / variance,
  };
}

/** The plain mean over targets; null as soon as one of them is. */
export function averageMetrics(metrics: readonly RegressionMetrics[]): RegressionMetrics {
  const average = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const r2 = metrics.map((metric) => metric.r2);
  return {
    mae: average(metrics.map(({ mae }) => mae)),
    rmse: average(metrics.map(({ rmse }) => rmse)),
    r2: r2.every((value) => value !== null) ? average(r2) : null,
  };
}
