/** Null where a number makes no sense: the precision of a class that is never predicted. */
export interface ClassScores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface AverageScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Rows by actual class, then by predicted class. */
export type Confusion = readonly (readonly number[])[];

/** @param actual, predicted places among the classes. */
export function countConfusion(
  actual: readonly number[],
  predicted: readonly number[],
  classes: number,
): Confusion {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  actual.forEach((place, row) => {
    const line = counts[place] as number[];
    line[predicted[row] as number] = (line[predicted[row] as number] as number) + 1;
  });
  return counts;
}

/** Rows that were predicted as each class. */
export function countPredicted(confusion: Confusion): readonly number[] {
  return confusion.map((_line, place) => add(confusion.map((line) => line[place] as number)));
}

/** Rows of each class. */
export function countActual(confusion: Confusion): readonly number[] {
  return confusion.map(add);
}

export function scoreClasses(confusion: Confusion): readonly ClassScores[] {
  const [actual, predicted] = [countActual(confusion), countPredicted(confusion)];
  return confusion.map((line, place) => {
    const right = line[place] as number;
    const [was, said] = [actual[place] as number, predicted[place] as number];
    return {
      precision: said === 0 ? null : right / said,
      recall: was === 0 ? null : right / was,
      f1: was + said === 0 ? null : (2 * right) / (was + said),
    };
  });
}

/**
 * The plain mean over the classes that a row has or is predicted to have; where one of the two is missing, its
 * share counts as zero, as in scikit-learn.
 */
export function averageScores(scores: readonly ClassScores[]): AverageScores {
  const met = scores.filter(({ f1 }) => f1 !== null);
  const average = (name: keyof ClassScores) => add(met.map((score) => score[name] ?? 0)) / met.length;
  return { precision: average('precision'), recall: average('recall'), f1: average('f1') };
}

export function measureAccuracy(confusion: Confusion): number {
  return add(confusion.map((line, place) => line[place] as number)) / add(countActual(confusion));
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Of the values that have a meaning; null where none has. */
export function averageKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
