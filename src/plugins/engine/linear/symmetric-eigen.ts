/** Eigenvalues, ascending, and the eigenvector of each in the column of the same place. */
export interface Eigen {
  readonly values: Float64Array;
  /** `vectors[row][place]` */
  readonly vectors: readonly Float64Array[];
}

const maximumRounds = 60;

/**
 * Eigenvalues and orthonormal eigenvectors of a symmetric matrix, from + - * / √ only, so that the bits are the same
 * everywhere: Householder's reduction to a tridiagonal matrix, then QL with implicit shifts.
 *
 * @see H. Bowdler, R. S. Martin, C. Reinsch and J. H. Wilkinson, "The QR and QL algorithms for symmetric matrices",
 * Numerische Mathematik 11 (1968), procedures tred2 and tql2, as in EISPACK.
 */
export function decomposeSymmetric(matrix: readonly Float64Array[]): Eigen {
  const vectors = matrix.map((row) => Float64Array.from(row));
  const size = vectors.length;
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(size);
  if (size > 0) {
    reduceToTridiagonal(vectors, diagonal, beside);
    diagonalise(vectors, diagonal, beside);
  }
  const order = Array.from(diagonal.keys()).sort((left, right) => diagonal[left]! - diagonal[right]!);
  return {
    values: Float64Array.from(order, (place) => diagonal[place]!),
    vectors: vectors.map((row) => Float64Array.from(order, (place) => row[place]!)),
  };
}

/** tred2: `v` becomes the transformation, `d` the diagonal, `e` what is beside it, from place 1 on. */
function reduceToTridiagonal(v: Float64Array[], d: Float64Array, e: Float64Array): void {
  const size = d.length;
  for (let j = 0; j < size; j++) d[j] = v[size - 1]![j]!;
  for (let i = size - 1; i > 0; i--) {
    let scale = 0;
    let h = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(d[k]!);
    if (scale === 0) {
      e[i] = d[i - 1]!;
      for (let j = 0; j < i; j++) {
        d[j] = v[i - 1]![j]!;
        v[i]![j] = 0;
        v[j]![i] = 0;
      }
    } else {
      for (let k = 0; k < i; k++) {
        d[k] = d[k]! / scale;
        h += d[k]! * d[k]!;
      }
      let f = d[i - 1]!;
      let g = f > 0 ? -Math.sqrt(h) : Math.sqrt(h);
      e[i] = scale * g;
      h -= f * g;
      d[i - 1] = f - g;
      e.fill(0, 0, i);
      for (let j = 0; j < i; j++) {
        f = d[j]!;
        v[j]![i] = f;
        g = e[j]! + v[j]![j]! * f;
        for (let k = j + 1; k < i; k++) {
          g += v[k]![j]! * d[k]!;
          e[k] = e[k]! + v[k]![j]! * f;
        }
        e[j] = g;
      }
      f = 0;
      for (let j = 0; j < i; j++) {
        e[j] = e[j]! / h;
        f += e[j]! * d[j]!;
      }
      const half = f / (h + h);
      for (let j = 0; j < i; j++) e[j] = e[j]! - half * d[j]!;
      for (let j = 0; j < i; j++) {
        f = d[j]!;
        g = e[j]!;
        for (let k = j; k < i; k++) v[k]![j] = v[k]![j]! - (f * e[k]! + g * d[k]!);
        d[j] = v[i - 1]![j]!;
        v[i]![j] = 0;
      }
    }
    d[i] = h;
  }
  accumulateReflections(v, d);
  e[0] = 0;
}

function accumulateReflections(v: Float64Array[], d: Float64Array): void {
  const size = d.length;
  const last = v[size - 1]!;
  for (let i = 0; i < size - 1; i++) {
    last[i] = v[i]![i]!;
    v[i]![i] = 1;
    const h = d[i + 1]!;
    if (h !== 0) {
      for (let k = 0; k <= i; k++) d[k] = v[k]![i + 1]! / h;
      for (let j = 0; j <= i; j++) {
        let g = 0;
        for (let k = 0; k <= i; k++) g += v[k]![i + 1]! * v[k]![j]!;
        for (let k = 0; k <= i; k++) v[k]![j] = v[k]![j]! - g * d[k]!;
      }
    }
    for (let k = 0; k <= i; k++) v[k]![i + 1] = 0;
  }
  for (let j = 0; j < size; j++) {
    d[j] = last[j]!;
    last[j] = 0;
  }
  last[size - 1] = 1;
}

/** tql2: `d` becomes the eigenvalues, `v` the eigenvectors. */
function diagonalise(v: Float64Array[], d: Float64Array, e: Float64Array): void {
  const size = d.length;
  e.copyWithin(0, 1);
  e[size - 1] = 0;
  let shift = 0;
  let largest = 0;
  for (let l = 0; l < size; l++) {
    largest = Math.max(largest, Math.abs(d[l]!) + Math.abs(e[l]!));
    let m = l;
    while (m < size - 1 && Math.abs(e[m]!) > Number.EPSILON * largest) m++;
    for (let round = 0; m > l && round < maximumRounds; round++) {
      shift += takeOffShift(d, e, l);
      rotate(v, d, e, l, m);
      if (Math.abs(e[l]!) <= Number.EPSILON * largest) break;
    }
    d[l] = d[l]! + shift;
    e[l] = 0;
  }
}

function takeOffShift(d: Float64Array, e: Float64Array, l: number): number {
  const g = d[l]!;
  const p = (d[l + 1]! - g) / (2 * e[l]!);
  const r = p < 0 ? -hypotenuse(p, 1) : hypotenuse(p, 1);
  d[l] = e[l]! / (p + r);
  d[l + 1] = e[l]! * (p + r);
  const h = g - d[l];
  for (let i = l + 2; i < d.length; i++) d[i] = d[i]! - h;
  return h;
}

function rotate(v: readonly Float64Array[], d: Float64Array, e: Float64Array, l: number, m: number): void {
  const after = d[l + 1]!;
  const besideAfter = e[l + 1]!;
  let p = d[m]!;
  let [c, c2, c3, s, s2] = [1, 1, 1, 0, 0];
  for (let i = m - 1; i >= l; i--) {
    c3 = c2;
    c2 = c;
    s2 = s;
    const g = c * e[i]!;
    const h = c * p;
    const r = hypotenuse(p, e[i]!);
    e[i + 1] = s * r;
    s = e[i]! / r;
    c = p / r;
    p = c * d[i]! - s * g;
    d[i + 1] = h + s * (c * g + s * d[i]!);
    for (const row of v) {
      const next = row[i + 1]!;
      row[i + 1] = s * row[i]! + c * next;
      row[i] = c * row[i]! - s * next;
    }
  }
  p = (-s * s2 * c3 * besideAfter * e[l]!) / after;
  e[l] = s * p;
  d[l] = c * p;
}

/** Without overflow; `Math.hypot` may give other bits on another machine. */
function hypotenuse(left: number, right: number): number {
  const [a, b] = [Math.abs(left), Math.abs(right)];
  const larger = Math.max(a, b);
  if (larger === 0) return 0;
  const ratio = Math.min(a, b) / larger;
  return larger * Math.sqrt(1 + ratio * ratio);
}
