import type * as tf from '@tensorflow/tfjs-core';
import {
  defineLayer,
  formatShape,
  ShapeMismatch,
  type LayerKind,
  type LayerRun,
  type Shape,
} from './layer.ts';
import type { SettingsReader } from './settings-reader.ts';
import { readPadding, slideWindow, type Padding } from './window.ts';

interface Pooling {
  /** One number for each axis; as many as a picture has where one number was given for all. */
  readonly size: readonly number[];
  readonly stride: readonly number[];
  readonly padding: Padding;
}

type Pool = (
  call: LayerRun<Pooling>,
  x: tf.Tensor4D,
  size: [number, number],
  stride: [number, number],
) => tf.Tensor;

/** Of pictures (height, width, channels) and of series (length, channels), which only have the first axis. */
function definePooling(pool: Pool): LayerKind {
  return defineLayer<Pooling>({
    parse(settings) {
      const size = readAxes(settings, 'size', [2, 2]);
      return {
        size,
        stride: settings.has('stride') ? readAxes(settings, 'stride', size) : size,
        padding: readPadding(settings),
      };
    },
    inferShape({ size, stride, padding }, input) {
      const axes = listAxes(input);
      fitAxes('size', size, axes, input);
      fitAxes('stride', stride, axes, input);
      return [...slideWindow(axes, size.slice(0, axes.length), stride, padding), input.at(-1) as number];
    },
    listParameters: () => [],
    run(call) {
      const { tf, layer, x } = call;
      const [size, stride] = [layer.size, layer.stride] as [[number, number], [number, number]];
      if (x.rank === 4) return pool(call, x as tf.Tensor4D, size, stride);
      const pooled = pool(call, tf.expandDims(x, 2), [size[0], 1], [stride[0], 1]);
      return tf.squeeze(pooled, [2]);
    },
  });
}

function readAxes(settings: SettingsReader, name: string, fallback: readonly number[]): readonly number[] {
  return settings.hasList(name, 1) ? settings.counts(name, 1) : settings.counts(name, 2, fallback);
}

/** @throws ShapeMismatch when there is a number for an axis that the rows do not have, or none for one that they have. */
function fitAxes(name: string, numbers: readonly number[], axes: Shape, input: Shape): void {
  const isOneForAll = numbers.length > 1 && numbers.every((number) => number === numbers[0]);
  if (numbers.length === axes.length || isOneForAll) return;
  throw new ShapeMismatch(
    `has the ${name} ${formatShape(numbers)}, and rows of ${formatShape(input)} have ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} beside the channels`,
    `write one number, as \`${name}: ${numbers[0]}\`, or a list with one for each axis`,
  );
}

function listAxes(input: Shape): Shape {
  if (input.length === 2 || input.length === 3) return input.slice(0, -1);
  throw new ShapeMismatch(
    `expects rows of height×width×channels or length×channels, gets ${formatShape(input)}`,
    'say what the values of a row are with `input` in the model, as `input: [28, 28, 1]`',
  );
}

/**
 * The largest value of each window.
 *
 * @see Y.-T. Zhou and R. Chellappa, "Computation of optical flow using a neural network", ICNN 1988.
 */
export const maxPool = definePooling(({ tf, layer }, x, size, stride) =>
  tf.maxPool(x, size, stride, layer.padding),
);

/**
 * The mean of each window; padding does not count.
 *
 * @see Y. LeCun et al., "Handwritten digit recognition with a back-propagation network", NIPS 1989.
 */
export const averagePool = definePooling(({ tf, layer }, x, size, stride) =>
  tf.avgPool(x, size, stride, layer.padding),
);
