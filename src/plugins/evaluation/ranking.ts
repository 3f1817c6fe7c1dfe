/** What is found when more and more rows count as positive: those with the highest scores first. */
export interface Ranking {
  readonly positives: number;
  readonly negatives: number;
  /** Falling; rows with at least this score count as positive. */
  readonly thresholds: Float64Array;
  /** For each threshold, negative rows that count as positive. */
  readonly falsePositives: Float64Array;
  /** For each threshold, positive rows that count as positive. */
  readonly truePositives: Float64Array;
}

/** Rows with equal scores share a threshold. No score may be NaN. */
export function rankScores(scores: Float64Array, isPositive: (row: number) => boolean): Ranking {
  const order = Uint32Array.from(scores, (_score, row) => row).sort(
    (left, right) => (scores[right] as number) - (scores[left] as number),
  );
  const thresholds = new Float64Array(scores.length);
  const falsePositives = new Float64Array(scores.length);
  const truePositives = new Float64Array(scores.length);
  let [count, wrong, right] = [0, 0, 0];
  order.forEach((row, place) => {
    if (isPositive(row)) right++;
    else wrong++;
    const score = scores[row] as number;
    if (place + 1 < order.length && scores[order[place + 1] as number] === score) return;
    thresholds[count] = score;
    falsePositives[count] = wrong;
    truePositives[count] = right;
    count++;
  });
  return {
    positives: right,
    negatives: wrong,
    thresholds: thresholds.slice(0, count),
    falsePositives: falsePositives.slice(0, count),
    truePositives: truePositives.slice(0, count),
  };
}

/**
 * Area under the receiver operating characteristic, by trapezia: the share of pairs of a positive and a negative row
 * in which the positive one scores higher. Null when one of the two is missing.
 *
 * @see T. Fawcett, "An introduction to ROC analysis", Pattern Recognition Letters 27 (2006).
 */
export function measureRocArea({
  positives,
  negatives,
  falsePositives,
  truePositives,
}: Ranking): number | null {
  if (positives === 0 || negatives === 0) return null;
  let [area, lastFalse, lastTrue] = [0, 0, 0];
  falsePositives.forEach((wrong, place) => {
    const right = truePositives[place] as number;
    area += ((wrong - lastFalse) * (right + lastTrue)) / 2;
    [lastFalse, lastTrue] = [wrong, right];
  });
  return area / positives / negatives;
}

/**
 * Average precision, the area under the steps of the precision-recall curve: Σ (recall - last recall) · precision.
 * Null when positive or negative rows are missing.
 */
export function measureAveragePrecision({
  positives,
  negatives,
  falsePositives,
  truePositives,
}: Ranking): number | null {
  if (positives === 0 || negatives === 0) return null;
  let [area, last] = [0, 0];
  truePositives.forEach((right, place) => {
    area += ((right - last) / positives) * (right / (right + (falsePositives[place] as number)));
    last = right;
  });
  return area;
}

/** At most so many places of a curve, the first and the last among them. */
export function thinOut(count: number, most: number): readonly number[] {
  if (count <= most) return Array.from({ length: count }, (_item, place) => place);
  if (most === 1) return [0];
  return Array.from({ length: most }, (_item, place) => Math.round((place * (count - 1)) / (most - 1)));
}
