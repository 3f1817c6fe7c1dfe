/** Columns less their means, and divided by their scales. */
export interface CentredColumns {
  readonly columns: readonly Float64Array[];
  readonly means: readonly number[];
  /** Deviations of the population; 1 for a column that does not vary, and where nothing is scaled. */
  readonly scales: readonly number[];
}

/** A column that does not vary becomes zeros, whatever rounding makes of its mean. */
export function centreColumns(columns: readonly Float64Array[], isScaled: boolean): CentredColumns {
  const centred = columns.map((column) => centre(column, isScaled));
  return {
    columns: centred.map(({ values }) => values),
    means: centred.map(({ mean }) => mean),
    scales: centred.map(({ scale }) => scale),
  };
}

function centre(column: Float64Array, isScaled: boolean) {
  const first = column[0] ?? 0;
  if (column.every((value) => value === first))
    return { values: new Float64Array(column.length), mean: first, scale: 1 };
  const mean = add(column) / column.length;
  const values = column.map((value) => value - mean);
  const scale = isScaled ? Math.sqrt(multiply(values, values) / column.length) : 1;
  return { values: isScaled ? values.map((value) => value / scale) : values, mean, scale };
}

function add(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The sum of products, in order. */
export function multiply(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!;
  return sum;
}

/** Adds `factor` times the one to the other. */
export function addScaled(sum: Float64Array, factor: number, values: Float64Array): void {
  for (let index = 0; index < sum.length; index++) sum[index] = sum[index]! + factor * values[index]!;
}

/** The columns times coefficients, added up row by row. */
export function combineColumns(
  columns: readonly Float64Array[],
  coefficients: ArrayLike<number>,
  rows: number,
): Float64Array {
  const sum = new Float64Array(rows);
  columns.forEach((column, place) => addScaled(sum, coefficients[place]!, column));
  return sum;
}
