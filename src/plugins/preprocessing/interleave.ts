/** Columns of equal length as one array, row by row. */
export function interleave(columns: readonly Float64Array[], rows: number): Float32Array {
  const values = new Float32Array(rows * columns.length);
  columns.forEach((column, position) => {
    for (let row = 0; row < rows; row++) values[row * columns.length + position] = column[row] as number;
  });
  return values;
}
