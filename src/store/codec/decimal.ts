const decimalPattern = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,12}))?$/i;

/**
 * The exact value of a decimal number, whatever its length, in one form for each value: `15e-1` for `1.50`, `+1.5` and
 * `0.15e1`. Null when the text is no decimal number.
 *
 * @param shift power of ten to multiply by.
 */
export function readDecimal(text: string, shift = 0): string | null {
  const match = decimalPattern.exec(text);
  if (match === null) return null;
  const [, sign, whole, fraction, exponent = '0'] = match;
  if (whole + fraction! === '') return null;
  const digits = (whole + fraction!).replace(/^0+/, '');
  const significant = trimZeros(digits);
  if (significant === '') return '0';
  const power = Number(exponent) - fraction!.length + (digits.length - significant.length) + shift;
  return `${sign === '-' ? '-' : ''}${significant}e${power}`;
}

/** A pattern would look at each run of zeros inside anew. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** Whether a decimal number is another one as a floating-point number of 64 bits, as JSON is read. */
export function losesDigits(text: string): boolean {
  const value = Number(text);
  return !Number.isFinite(value) || readDecimal(text) !== readDecimal(String(value));
}
