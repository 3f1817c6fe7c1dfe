const degree = 0.017453292519943295;

/**
 * Sine and cosine of an angle in degrees from + - * / only, so that their bits are the same on every version of every
 * JavaScript engine, which ECMAScript does not promise of `Math.sin`. Whole quarters of a turn are taken off, which is
 * exact; the rest is summed as a Taylor series up to x¹⁷, with an error below 1e-15.
 */
export function sineAndCosine(degrees: number): readonly [sine: number, cosine: number] {
  const quarters = Math.floor((degrees + 45) / 90);
  const x = (degrees - 90 * quarters) * degree;
  const square = x * x;
  let [sine, cosine] = [0, 0];
  for (let power = 16; power >= 2; power -= 2) {
    sine = (-square / (power * (power + 1))) * (1 + sine);
    cosine = (-square / (power * (power - 1))) * (1 + cosine);
  }
  [sine, cosine] = [x * (1 + sine), 1 + cosine];
  switch (((quarters % 4) + 4) % 4) {
    case 1:
      return [cosine, -sine];
    case 2:
      return [-sine, -cosine];
    case 3:
      return [-cosine, sine];
    default:
      return [sine, cosine];
  }
}
