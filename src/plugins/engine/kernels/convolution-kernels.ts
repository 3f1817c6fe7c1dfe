import { util } from '@tensorflow/tfjs-core';
import { convolve, convolveBack } from './convolution.ts';
import { isPlain, readGeometry } from './convolution-geometry.ts';
import { convolveFilter } from './filter-gradient.ts';
import type { Heap } from './heap.ts';
import { input, readWasmKernel, replaceWasmKernel } from './wasm-kernel.ts';

/** Replaces convolutions and their gradients; Conv2DBackpropFilter is missing in the wasm backend. */
export function installConvolutionKernels(heap: Heap): void {
  const stockConvolution = readWasmKernel('Conv2D');
  const stockFused = readWasmKernel('FusedConv2D');

  replaceWasmKernel('Conv2D', (inputs, attributes, backend) => {
    const [x, filter] = [input(inputs, 'x'), input(inputs, 'filter')];
    const geometry = readGeometry(x.shape, filter.shape, attributes);
    if (!isPlain(geometry, attributes)) return stockConvolution(inputs, attributes, backend);
    const y = backend.makeOutput(geometry.outShape, 'float32');
    const addresses = {
      x: heap.addressOf(x),
      filter: heap.addressOf(filter),
      bias: null,
      y: heap.addressOf(y),
    };
    convolve(heap, geometry, addresses, false);
    return y;
  });

  replaceWasmKernel('FusedConv2D', (inputs, attributes, backend) => {
    const [x, filter, bias] = [input(inputs, 'x'), input(inputs, 'filter'), inputs['bias']];
    const geometry = readGeometry(x.shape, filter.shape, attributes);
    const activation = attributes['activation'];
    const isOurs =
      isPlain(geometry, attributes) &&
      (activation === 'linear' || activation === 'relu') &&
      (bias === undefined || util.sizeFromShape(bias.shape) === geometry.outChannels);
    if (!isOurs) return stockFused(inputs, attributes, backend);
    const y = backend.makeOutput(geometry.outShape, 'float32');
    const addresses = {
      x: heap.addressOf(x),
      filter: heap.addressOf(filter),
      bias: bias === undefined ? null : heap.addressOf(bias),
      y: heap.addressOf(y),
    };
    convolve(heap, geometry, addresses, activation === 'relu');
    return y;
  });

  replaceWasmKernel('Conv2DBackpropInput', (inputs, attributes, backend) => {
    const [dy, filter] = [input(inputs, 'dy'), input(inputs, 'filter')];
    const geometry = readGeometry(attributes['inputShape'] as number[], filter.shape, attributes);
    const dx = backend.makeOutput(geometry.inShape, 'float32');
    const addresses = { dy: heap.addressOf(dy), filter: heap.addressOf(filter), dx: heap.addressOf(dx) };
    convolveBack(heap, geometry, addresses);
    return dx;
  });

  replaceWasmKernel('Conv2DBackpropFilter', (inputs, attributes, backend) => {
    const [x, dy] = [input(inputs, 'x'), input(inputs, 'dy')];
    const filterShape = attributes['filterShape'] as number[];
    const geometry = readGeometry(x.shape, filterShape, attributes);
    const filter = backend.makeOutput(filterShape, 'float32');
    const addresses = { x: heap.addressOf(x), dy: heap.addressOf(dy), filter: heap.addressOf(filter) };
    convolveFilter(heap, geometry, addresses);
    return filter;
  });
}
