import { combineColumns, multiply, type CentredColumns } from './columns.ts';

/** A plane through the rows: each target is an intercept and a sum of the inputs times coefficients. */
export interface LinearModel {
  readonly intercepts: readonly number[];
  /** `[target][input]` */
  readonly coefficients: readonly Float64Array[];
}

/** Brings coefficients for centred columns back to the columns as they were. */
export function uncentre(
  coefficients: readonly Float64Array[],
  inputs: CentredColumns,
  targets: CentredColumns,
): LinearModel {
  const own = coefficients.map((row, target) =>
    row.map((value, input) => (value * targets.scales[target]!) / inputs.scales[input]!),
  );
  const means = Float64Array.from(inputs.means);
  return {
    coefficients: own,
    intercepts: own.map((row, target) => targets.means[target]! - multiply(row, means)),
  };
}

/** Predictions `[rows, targets]`, in float64. */
export function predictLinear(
  { intercepts, coefficients }: LinearModel,
  columns: readonly Float64Array[],
  rows: number,
): Float64Array {
  const outputs = intercepts.length;
  const predictions = new Float64Array(rows * outputs);
  intercepts.forEach((intercept, output) => {
    combineColumns(columns, coefficients[output]!, rows).forEach((sum, row) => {
      predictions[row * outputs + output] = intercept + sum;
    });
  });
  return predictions;
}
