import type * as tf from '@tensorflow/tfjs-core';
import { fusedConvolution } from '../kernels/fused-operations.ts';
import { activations, readActivation, type ActivationName } from './activation.ts';
import { readInitialiser } from './initialiser-setting.ts';
import {
  countElements,
  defineLayer,
  zeros,
  type Engine,
  type InitialiserName,
  type LayerRun,
  type ParameterSpec,
  type Shape,
} from './layer.ts';
import type { SettingsReader } from './settings-reader.ts';
import { expectPicture, expectSeries, readPadding, slideWindow, type Padding } from './window.ts';

interface Convolution {
  /** One number for each axis. */
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly padding: Padding;
  readonly activation: ActivationName;
  readonly initialiser: InitialiserName;
  /** Only written down when there is none. */
  readonly bias?: false;
}

interface Filters extends Convolution {
  readonly filters: number;
}

interface Depthwise extends Convolution {
  readonly multiplier: number;
}

function readConvolution(settings: SettingsReader, axes: number): Convolution {
  const activation = readActivation(settings);
  return {
    kernel: settings.counts('kernel', axes),
    stride: settings.counts('stride', axes, 1),
    padding: readPadding(settings),
    activation,
    initialiser: readInitialiser(settings, activation),
    ...(settings.flag('bias', true) ? {} : { bias: false }),
  };
}

/**
 * @param shape of the kernel, as the engine takes it.
 * @param fanOut outputs that one input reaches.
 */
function listParameters(
  { initialiser, bias }: Convolution,
  shape: Shape,
  [fanIn, fanOut]: readonly [number, number],
  channels: number,
): readonly ParameterSpec[] {
  const start = { type: 'draw', initialiser, fanIn, fanOut, blocks: 1 } as const;
  const kernel = { name: 'kernel', shape, start, role: 'weight' } as const;
  if (bias === false) return [kernel];
  return [kernel, { name: 'bias', shape: [channels], start: zeros, role: 'offset' }];
}

function convolve(
  engine: Engine,
  x: tf.Tensor,
  filter: tf.Tensor,
  strides: [number, number],
  { layer: { padding, activation, bias }, parameter }: LayerRun<Filters>,
): tf.Tensor {
  const [x4, filter4] = [x as tf.Tensor4D, filter as tf.Tensor4D];
  if (bias === false) return activations[activation](engine, engine.conv2d(x4, filter4, strides, padding));
  const fused = activation === 'relu' ? 'relu' : 'linear';
  const operands = { x: x4, weights: filter4, bias: parameter('bias'), activation: fused } as const;
  const y = fusedConvolution(engine, operands, { strides, pad: padding });
  return fused === 'relu' ? y : activations[activation](engine, y);
}

/**
 * Convolution along a series, kernel `[size, channels, filters]`.
 *
 * @see A. Waibel et al., "Phoneme recognition using time-delay neural networks" (1989).
 */
export const conv1d = defineLayer<Filters>({
  parse: (settings) => ({ filters: settings.count('filters'), ...readConvolution(settings, 1) }),
  inferShape({ filters, kernel, stride, padding }, input) {
    const [length] = expectSeries(input);
    return [...slideWindow([length], kernel, stride, padding), filters];
  },
  listParameters(layer, input) {
    const [, channels] = expectSeries(input);
    const [size = 1] = layer.kernel;
    const fans = [size * channels, size * layer.filters] as const;
    return listParameters(layer, [size, channels, layer.filters], fans, layer.filters);
  },
  run(call) {
    const { tf, layer, x, parameter } = call;
    const wide = convolve(
      tf,
      tf.expandDims(x, 1),
      tf.expandDims(parameter('kernel'), 0),
      [1, layer.stride[0] as number],
      call,
    );
    return tf.squeeze(wide, [1]);
  },
});

/**
 * Convolution of pictures, kernel `[height, width, channels, filters]`; a cross-correlation, as everywhere.
 *
 * @see Y. LeCun et al., "Gradient-based learning applied to document recognition" (1998), section II.
 */
export const conv2d = defineLayer<Filters>({
  parse: (settings) => ({ filters: settings.count('filters'), ...readConvolution(settings, 2) }),
  inferShape({ filters, kernel, stride, padding }, input) {
    const [height, width] = expectPicture(input);
    return [...slideWindow([height, width], kernel, stride, padding), filters];
  },
  listParameters(layer, input) {
    const [, , channels] = expectPicture(input);
    const area = countElements(layer.kernel);
    const fans = [area * channels, area * layer.filters] as const;
    return listParameters(layer, [...layer.kernel, channels, layer.filters], fans, layer.filters);
  },
  run(call) {
    const { tf, layer, x, parameter } = call;
    return convolve(tf, x, parameter('kernel'), layer.stride as [number, number], call);
  },
});

/**
 * Convolution of each channel by itself, kernel `[height, width, channels, multiplier]`; gives channels × multiplier.
 *
 * @see L. Sifre, "Rigid-motion scattering for image classification" (2014), section 6.2; A. Howard et al.,
 * "MobileNets", 2017, equation 3.
 */
export const depthwiseConv2d = defineLayer<Depthwise>({
  parse: (settings) => ({ multiplier: settings.count('multiplier', 1), ...readConvolution(settings, 2) }),
  inferShape({ multiplier, kernel, stride, padding }, input) {
    const [height, width, channels] = expectPicture(input);
    return [...slideWindow([height, width], kernel, stride, padding), channels * multiplier];
  },
  listParameters(layer, input) {
    const [, , channels] = expectPicture(input);
    const area = countElements(layer.kernel);
    const shape = [...layer.kernel, channels, layer.multiplier];
    return listParameters(layer, shape, [area, area * layer.multiplier], channels * layer.multiplier);
  },
  run({ tf, layer, x, parameter }) {
    const kernel = parameter('kernel') as tf.Tensor4D;
    const stride = layer.stride as [number, number];
    const sums = tf.depthwiseConv2d(x as tf.Tensor4D, kernel, stride, layer.padding);
    return activations[layer.activation](tf, layer.bias === false ? sums : tf.add(sums, parameter('bias')));
  },
});
