const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const twoTo54 = 18014398509481984;
const polynomial = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
  1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
] as const;

const view = new DataView(new ArrayBuffer(8));

function readHighWord(x: number): number {
  view.setFloat64(0, x);
  return view.getInt32(0);
}

function replaceHighWord(x: number, word: number): number {
  view.setFloat64(0, x);
  view.setInt32(0, word);
  return view.getFloat64(0);
}

/**
 * Natural logarithm from + - * / only, so that its bits are the same on every version of every JavaScript
 * engine, which ECMAScript does not promise of `Math.log`. Error below one unit in the last place; NaN for
 * negative numbers, -Infinity for zero.
 *
 * @see FreeBSD msun `e_log.c` (Sun Microsystems fdlibm), whose method and constants these are.
 */
export function naturalLogarithm(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0) || x === Infinity) return x > 0 ? x : NaN;
  let exponent = 0;
  let scaled = x;
  if (readHighWord(x) < 0x00100000) {
    exponent = -54;
    scaled = x * twoTo54;
  }
  const word = readHighWord(scaled);
  const mantissa = word & 0xfffff;
  const carry = (mantissa + 0x95f64) & 0x100000;
  exponent += (word >> 20) - 1023 + (carry >> 20);
  const f = replaceHighWord(scaled, mantissa | (carry ^ 0x3ff00000)) - 1;
  if ((0xfffff & (2 + mantissa)) < 3) return logarithmNearOne(f, exponent);
  return logarithmBySeries(f, exponent, mantissa);
}

/** |f| < 2⁻²⁰. */
function logarithmNearOne(f: number, exponent: number): number {
  if (f === 0) return exponent === 0 ? 0 : exponent * ln2High + exponent * ln2Low;
  const rest = f * f * (0.5 - 0.3333333333333333 * f);
  if (exponent === 0) return f - rest;
  return exponent * ln2High - (rest - exponent * ln2Low - f);
}

function logarithmBySeries(f: number, exponent: number, mantissa: number): number {
  const [l1, l2, l3, l4, l5, l6, l7] = polynomial;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (l2 + w * (l4 + w * l6));
  const odd = z * (l1 + w * (l3 + w * (l5 + w * l7)));
  const rest = odd + even;
  if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) > 0) {
    const half = 0.5 * f * f;
    if (exponent === 0) return f - (half - s * (half + rest));
    return exponent * ln2High - (half - (s * (half + rest) + exponent * ln2Low) - f);
  }
  if (exponent === 0) return f - s * (f - rest);
  return exponent * ln2High - (s * (f - rest) - exponent * ln2Low - f);
}

/**
 * ln(1 + x), accurate also for small x; NaN below -1.
 *
 * @see W. Kahan's correction, HP-15C Advanced Functions Handbook (1982), appendix.
 */
export function naturalLogarithmOfOnePlus(x: number): number {
  const sum = 1 + x;
  if (sum === 1) return x;
  if (sum === Infinity) return Infinity;
  return naturalLogarithm(sum) * (x / (sum - 1));
}
