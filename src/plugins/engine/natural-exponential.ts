const overflowAbove = 7.09782712893383973096e2;
const underflowBelow = -7.4513321910194110842e2;
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const inverseLn2 = 1.442695040888963387;
const halfLn2 = 0.5 * 0.6931471805599453;
const twoTo28 = 2 ** 28;
const twoToMinus1000 = 9.3326361850321887899e-302;
const polynomial = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8,
] as const;

const view = new DataView(new ArrayBuffer(8));

/** @param exponent from -1022 to 1023. */
function powerOfTwo(exponent: number): number {
  view.setInt32(0, (1023 + exponent) << 20);
  return view.getFloat64(0);
}

/**
 * e to the power of x from + - * / only, so that its bits are the same on every version of every JavaScript
 * engine, which ECMAScript does not promise of `Math.exp`. Error below one unit in the last place.
 *
 * @see FreeBSD msun `e_exp.c` (Sun Microsystems fdlibm), whose method and constants these are.
 */
export function naturalExponential(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > overflowAbove) return Infinity;
  if (x < underflowBelow) return 0;
  const size = Math.abs(x);
  if (size < 1 / twoTo28) return 1 + x;
  const exponent = size > halfLn2 ? Math.trunc(inverseLn2 * x + (x < 0 ? -0.5 : 0.5)) : 0;
  const high = x - exponent * ln2High;
  const low = exponent * ln2Low;
  const rest = high - low;
  const [p1, p2, p3, p4, p5] = polynomial;
  const t = rest * rest;
  const c = rest - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))));
  if (exponent === 0) return 1 - ((rest * c) / (c - 2) - rest);
  const y = 1 - (low - (rest * c) / (2 - c) - high);
  if (exponent === 1024) return y * 2 * powerOfTwo(1023);
  if (exponent >= -1021) return y * powerOfTwo(exponent);
  return y * powerOfTwo(exponent + 1000) * twoToMinus1000;
}
