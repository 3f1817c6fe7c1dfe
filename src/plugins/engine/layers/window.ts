import { formatShape, ShapeMismatch, type Shape } from './layer.ts';
import type { SettingsReader } from './settings-reader.ts';

/** `same` pads with zeros so that the size is that of the input divided by the stride, rounded up; `valid` pads nothing. */
export type Padding = 'same' | 'valid';

export function readPadding(settings: SettingsReader): Padding {
  return settings.choice('padding', ['same', 'valid'], 'valid');
}

/**
 * How many places a window has along each axis.
 *
 * @throws ShapeMismatch when it fits nowhere.
 */
export function slideWindow(
  axes: Shape,
  window: readonly number[],
  stride: readonly number[],
  padding: Padding,
): Shape {
  const places = axes.map((size, axis) => {
    const step = stride[axis] as number;
    const last = padding === 'same' ? size - 1 : size - (window[axis] as number);
    return Math.floor(last / step) + 1;
  });
  if (places.every((count) => count >= 1)) return places;
  throw new ShapeMismatch(
    `expects rows of at least ${formatShape(window)}, gets ${formatShape(axes)}`,
    'make its window smaller, leave out a layer before it that shrinks the rows, or write `padding: same`',
  );
}

/** @throws ShapeMismatch when rows are no series (length, channels). */
export function expectSeries(input: Shape): readonly [length: number, channels: number] {
  if (input.length === 2) return input as unknown as readonly [number, number];
  throw new ShapeMismatch(
    `expects rows of length×channels, gets ${formatShape(input)}`,
    inputHint('[100, 1]'),
  );
}

/** @throws ShapeMismatch when rows are no pictures (height, width, channels). */
export function expectPicture(input: Shape): readonly [height: number, width: number, channels: number] {
  if (input.length === 3) return input as unknown as readonly [number, number, number];
  throw new ShapeMismatch(
    `expects rows of height×width×channels, gets ${formatShape(input)}`,
    inputHint('[28, 28, 1]'),
  );
}

function inputHint(example: string): string {
  return `say what the values of a row are with \`input\` in the model, as \`input: ${example}\``;
}
