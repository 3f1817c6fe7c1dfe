const sinePolynomial = [
  -1.66666666666666324348e-1, 8.33333333332248946124e-3, -1.98412698298579493134e-4,
  2.75573137070700676789e-6, -2.50507602534068634195e-8, 1.58969099521155010221e-10,
] as const;
const cosinePolynomial = [
  4.16666666666666019037e-2, -1.38888888888741095749e-3, 2.48015872894767294178e-5,
  -2.75573143513906633035e-7, 2.0875723212981748279e-9, -1.13596475577881948265e-11,
] as const;

/**
 * cos(π x) for x from 0 to 1 from + - * / only, so that its bits are the same on every version of every JavaScript
 * engine, which ECMAScript does not promise of `Math.cos`. Error below 1e-15.
 *
 * @see FreeBSD msun `k_cos.c` and `k_sin.c` (Sun Microsystems fdlibm), whose polynomials these are.
 */
export function cosineOfHalfTurns(x: number): number {
  if (x <= 0.25) return cosineNearZero(Math.PI * x);
  if (x < 0.75) return sineNearZero(Math.PI * (0.5 - x));
  return -cosineNearZero(Math.PI * (1 - x));
}

function sineNearZero(x: number): number {
  const [s1, s2, s3, s4, s5, s6] = sinePolynomial;
  const z = x * x;
  return x + x * z * (s1 + z * (s2 + z * (s3 + z * (s4 + z * (s5 + z * s6)))));
}

function cosineNearZero(x: number): number {
  const [c1, c2, c3, c4, c5, c6] = cosinePolynomial;
  const z = x * x;
  return 1 - (0.5 * z - z * z * (c1 + z * (c2 + z * (c3 + z * (c4 + z * (c5 + z * c6))))));
}
