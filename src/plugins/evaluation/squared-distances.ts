/**
 * Squared Euclidean distance of each two rows.
 *
 * @param values `[rows, features]`.
 * @returns `[rows, rows]`, symmetric, with zeros on the diagonal.
 */
export function measureSquaredDistances(values: Float64Array, features: number): Float64Array {
  const rows = values.length / features;
  const squares = new Float64Array(rows * rows);
  for (let row = 0; row < rows; row++)
    for (let other = 0; other < row; other++) {
      let sum = 0;
      for (let feature = 0; feature < features; feature++) {
        const gap =
          (values[row * features + feature] as number) - (values[other * features + feature] as number);
        sum += gap * gap;
      }
      squares[row * rows + other] = sum;
      squares[other * rows + row] = sum;
    }
  return squares;
}
