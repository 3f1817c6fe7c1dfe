/** Columns of equal length as one array, row by row. */
export function interleave(columns: readonly Float64Array[], rows: number): Float32Array {
  const values = new Float32Array(rows * columns.length);
  columns.forEach((column, position) => {
    for (let row = 0; row < rows; row++) values[row * columns.length + position] = column[row] as number;
  });
  return values;
}

/** The same in float64. */
export function interleaveExactly(columns: readonly Float64Array[], rows: number): Float64Array {
  return Float64Array.from(
    { length: rows * columns.length },
    (_item, place) => columns[place % columns.length]![Math.floor(place / columns.length)]!,
  );
}
