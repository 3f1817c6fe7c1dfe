/** How outputs become probabilities: together (they add up to 1), each by itself, or they are probabilities. */
export type OutputFunction = 'softmax' | 'sigmoid' | 'none';

/** A model that takes the columns of a table. */
export interface ColumnModel {
  /** Of no matter to numbers. */
  readonly outputFunction: OutputFunction;
  /** Outputs `[rows, outputs]`. */
  predict(columns: readonly Float64Array[], rows: number): Float64Array;
}
