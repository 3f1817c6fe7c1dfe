/** Rows whose probability lies in one part of the way from 0 to 1. */
export interface CalibrationBin {
  readonly rows: number;
  /** Mean probability of these rows. */
  readonly expected: number;
  /** Share of them for which it came true. */
  readonly observed: number;
}

export interface Calibration {
  /** Those with rows, rising. */
  readonly bins: readonly CalibrationBin[];
  /** Mean distance between expected and observed over rows (expected calibration error). */
  readonly error: number;
}

/**
 * Compares probabilities with how often they came true, in equally wide bins; a probability on a border belongs to the
 * bin below it.
 *
 * @see C. Guo et al., "On calibration of modern neural networks", ICML 2017, equation 3.
 */
export function calibrate(
  probabilities: Float64Array,
  cameTrue: (row: number) => boolean,
  binCount = 10,
): Calibration {
  const [rows, sums, hits] = [0, 1, 2].map(() => new Float64Array(binCount)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const borders = Array.from({ length: binCount - 1 }, (_item, place) => (place + 1) / binCount);
  probabilities.forEach((probability, row) => {
    const above = borders.findIndex((border) => probability <= border);
    const bin = above < 0 ? binCount - 1 : above;
    rows[bin] = (rows[bin] as number) + 1;
    sums[bin] = (sums[bin] as number) + probability;
    if (cameTrue(row)) hits[bin] = (hits[bin] as number) + 1;
  });
  const bins = Array.from(rows, (count, bin) => ({
    rows: count,
    expected: (sums[bin] as number) / count,
    observed: (hits[bin] as number) / count,
  })).filter((bin) => bin.rows > 0);
  const error = bins.reduce(
    (sum, bin) => sum + (bin.rows / probabilities.length) * Math.abs(bin.expected - bin.observed),
    0,
  );
  return { bins, error };
}

/**
 * Brier score: the mean squared distance between probabilities and what was. Of two classes that of one of them, which
 * is the same for both; of more the sum over all.
 *
 * @param probabilities `[rows, classes]`.
 * @see G. W. Brier, Monthly Weather Review 78 (1950).
 */
export function measureBrier(
  probabilities: Float64Array,
  actual: readonly number[],
  classes: number,
): number {
  let sum = 0;
  probabilities.forEach((probability, place) => {
    const distance = probability - (actual[Math.floor(place / classes)] === place % classes ? 1 : 0);
    sum += distance * distance;
  });
  return sum / actual.length / (classes === 2 ? 2 : 1);
}
