import { naturalExponential } from '../engine/natural-exponential.ts';
import { naturalLogarithm } from '../engine/natural-logarithm.ts';

/**
 * Probability that Kolmogorov's distribution exceeds a value: the two-sample test of Kolmogorov and Smirnov for many
 * rows, with `value` = D · √(n·m / (n + m)).
 */
export function exceedsKolmogorov(value: number): number {
  if (value <= 0) return 1;
  if (value < 1) {
    // The other series converges slowly here (Jacobi's theta function).
    let sum = 0;
    for (let term = 1; term <= 19; term += 2)
      sum += naturalExponential((-(term * term) * Math.PI ** 2) / (8 * value * value));
    return 1 - (Math.sqrt(2 * Math.PI) / value) * sum;
  }
  let sum = 0;
  for (let term = 1; term <= 20; term++)
    sum += (term % 2 === 1 ? 2 : -2) * naturalExponential(-2 * term * term * value * value);
  return sum;
}

/** Probability that chi-squared with these degrees of freedom exceeds a value. */
export function exceedsChiSquared(value: number, degrees: number): number {
  if (value <= 0 || degrees <= 0) return 1;
  return upperGamma(degrees / 2, value / 2);
}

const mostTerms = 10_000;
const accuracy = 1e-16;

/** The regularised upper incomplete gamma function, by series or continued fraction (Abramowitz and Stegun 6.5). */
function upperGamma(shape: number, value: number): number {
  const scale = naturalExponential(shape * naturalLogarithm(value) - value - logGamma(shape));
  if (value < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let step = 1; step < mostTerms && term > sum * accuracy; step++) {
      term *= value / (shape + step);
      sum += term;
    }
    return 1 - scale * sum;
  }
  let b = value + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < mostTerms; step++) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < accuracy) break;
  }
  return scale * fraction;
}

/** C. Lanczos's approximation with g = 7, to about 15 digits. */
function logGamma(value: number): number {
  const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  if (value < 0.5)
    return naturalLogarithm(Math.PI / Math.abs(Math.sin(Math.PI * value))) - logGamma(1 - value);
  const shifted = value - 1;
  let sum = 0.99999999999980993;
  coefficients.forEach((coefficient, index) => (sum += coefficient / (shifted + index + 1)));
  const base = shifted + 7.5;
  return (
    0.5 * naturalLogarithm(2 * Math.PI) +
    (shifted + 0.5) * naturalLogarithm(base) -
    base +
    naturalLogarithm(sum)
  );
}
