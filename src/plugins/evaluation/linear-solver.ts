/**
 * Solves A x = b for a symmetric positive definite A by Cholesky's decomposition.
 *
 * @param matrix `[size, size]`, is overwritten.
 * @param right `[size, columns]`, is overwritten by x.
 * @returns false when A is not positive definite.
 */
export function solvePositiveDefinite(
  matrix: Float64Array,
  right: Float64Array,
  size: number,
  columns: number,
): boolean {
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = matrix[row * size + column] as number;
      for (let place = 0; place < column; place++)
        sum -= (matrix[row * size + place] as number) * (matrix[column * size + place] as number);
      if (row > column) matrix[row * size + column] = sum / (matrix[column * size + column] as number);
      else if (sum > 0) matrix[row * size + column] = Math.sqrt(sum);
      else return false;
    }
  }
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < size; row++) {
      let sum = right[row * columns + column] as number;
      for (let place = 0; place < row; place++)
        sum -= (matrix[row * size + place] as number) * (right[place * columns + column] as number);
      right[row * columns + column] = sum / (matrix[row * size + row] as number);
    }
    for (let row = size - 1; row >= 0; row--) {
      let sum = right[row * columns + column] as number;
      for (let place = row + 1; place < size; place++)
        sum -= (matrix[place * size + row] as number) * (right[place * columns + column] as number);
      right[row * columns + column] = sum / (matrix[row * size + row] as number);
    }
  }
  return true;
}
