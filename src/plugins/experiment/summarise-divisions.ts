import type { ExperimentRunRecord } from '../../store/index.ts';

/** What a record says of the runs of a protocol. */
export type ProtocolRecord = NonNullable<ExperimentRunRecord['protocol']>;
export type MetricSpread = ProtocolRecord['metrics'][string];

/** Share of the intervals that would hold the expected value, if the runs were as the method takes them to be. */
export const intervalLevel = 0.95;

/**
 * Mean, deviation (of the sample, divided by n - 1) and interval of each metric that every run gave.
 *
 * The interval is mean ± t · deviation · √(1/n + r) with Student's t of n - 1 degrees of freedom and r test rows for
 * each training row: runs that share training rows are no independent ones, and the usual √(1/n) would make the interval
 * too narrow. It is about models trained on so many rows of such data, and still only an approximation: no estimate of
 * the deviation from one set of rows is unbiased.
 *
 * @see C. Nadeau, Y. Bengio, "Inference for the generalization error", Machine Learning 52 (2003); for folds R. R.
 * Bouckaert, E. Frank, PAKDD 2004; Y. Bengio, Y. Grandvalet, JMLR 5 (2004) on the bias.
 */
export function summariseMetrics(
  runs: readonly Readonly<Record<string, number>>[],
  testShare: number,
): Readonly<Record<string, MetricSpread>> {
  const names = Object.keys(runs[0] ?? {}).filter((name) => runs.every((run) => run[name] !== undefined));
  return Object.fromEntries(
    names.map((name) => [
      name,
      summariseValues(
        runs.map((run) => run[name] as number),
        testShare,
      ),
    ]),
  );
}

/** The same for the values of one metric, or for differences of two runs over the same divisions. */
export function summariseValues(values: readonly number[], testShare: number): MetricSpread {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const deviation = Math.sqrt(squares / (count - 1));
  const reach = studentQuantile(count - 1) * deviation * Math.sqrt(1 / count + testShare);
  return { values: [...values], mean, deviation, low: mean - reach, high: mean + reach };
}

/** t with 97.5 % of Student's distribution below, for 1 to 30 degrees of freedom. */
const quantiles = [
  12.706204736432095, 4.302652729911275, 3.182446305284263, 2.7764451051977987, 2.5705818366147395,
  2.4469118487916806, 2.3646242510102993, 2.306004135033371, 2.2621571627409915, 2.2281388519649385,
  2.200985160082949, 2.1788128296634177, 2.1603686564610127, 2.1447866879169273, 2.131449545559323,
  2.119905299221011, 2.1098155778331806, 2.10092204024096, 2.093024054408263, 2.0859634472658364,
  2.079613844727662, 2.0738730679040147, 2.0686576104190406, 2.0638985616280205, 2.059538552753294,
  2.055529438642871, 2.0518304802833938, 2.048407141795244, 2.045229642132703, 2.042272456301238,
];
const normalQuantile = 1.959963984540054;

/**
 * The same for any number of degrees of freedom. Above 30 by Cornish and Fisher's expansion, with an error below 1e-5.
 *
 * @see M. Abramowitz, I. Stegun, "Handbook of mathematical functions", 26.7.5.
 */
export function studentQuantile(degrees: number): number {
  const known = quantiles[degrees - 1];
  if (known !== undefined) return known;
  const z = normalQuantile;
  const [z3, z5, z7] = [z * z * z, z * z * z * z * z, z * z * z * z * z * z * z];
  return (
    z +
    (z3 + z) / (4 * degrees) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees * degrees) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees * degrees * degrees)
  );
}
