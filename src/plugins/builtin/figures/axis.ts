export interface AxisRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** Lowest and highest value of arrays of any length. */
export function findBounds(...arrays: readonly ArrayLike<number>[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const values of arrays) {
    for (let place = 0; place < values.length; place++) {
      low = Math.min(low, values[place] as number);
      high = Math.max(high, values[place] as number);
    }
  }
  return [low, high];
}

/** Round numbers around all values, four to ten steps apart. */
export function chooseAxis(values: readonly number[]): AxisRange {
  const [low, high] = findBounds(values);
  const roughStep = (high - low) / 5 || Math.abs(high) / 5 || 1;
  let power = 1;
  while (power * 10 <= roughStep) power *= 10;
  while (power > roughStep) power /= 10;
  const step = power * ([1, 2, 5].find((factor) => power * factor >= roughStep) ?? 10);
  const minimum = Math.floor(low / step) * step;
  const maximum = Math.ceil(high / step) * step;
  return { minimum, maximum: maximum > minimum ? maximum : minimum + step, step };
}

/** From 0 to 1, as shares and probabilities are. */
export const shareAxis: AxisRange = { minimum: 0, maximum: 1, step: 0.2 };

export function formatTick(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** Pixels that the longest number beside an axis takes. */
export function measureTicks({ minimum, maximum, step }: AxisRange): number {
  let widest = 0;
  for (let value = minimum; value <= maximum + step / 2; value += step)
    widest = Math.max(widest, measureText(formatTick(value)));
  return widest;
}

// Nothing is drawn here that could be measured, so widths are those of a wide common typeface.
const [narrowPixels, widePixels] = [7, 12.5];

/** Pixels that a text in the size of labels takes at most. */
export function measureText(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (isWide(character) ? widePixels : narrowPixels),
    0,
  );
}

/** Text that takes no more than so many pixels, its end left out where it must be. */
export function fitText(text: string, pixels: number): string {
  const plain = text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
  if (measureText(plain) <= pixels) return plain;
  const characters = Array.from(plain);
  while (characters.length > 0 && measureText(characters.join('')) + widePixels > pixels) characters.pop();
  return `${characters.join('')}…`;
}

function isWide(character: string): boolean {
  return (character.codePointAt(0) as number) >= 0x1100;
}

/** An axis of numbers: bounds and steps are given, so that the library takes no logarithm to find them. */
export function describeAxis({ minimum, maximum, step }: AxisRange, name: string, nameGap: number) {
  return {
    type: 'value' as const,
    min: minimum,
    max: maximum,
    interval: step,
    name,
    nameLocation: 'middle' as const,
    nameGap,
    axisLabel: { formatter: formatTick },
  };
}
