import { backend_util } from '@tensorflow/tfjs-core';
import { input, readWasmKernel, replaceWasmKernel } from './wasm-kernel.ts';

type Shape4 = [number, number, number, number];

/**
 * Adds Conv2DBackpropFilter, which the wasm backend lacks, as a convolution: the images with channels and
 * batch exchanged `[C, H, W, N]` by the output gradient as filter `[outH, outW, N, K]`, with the forward
 * stride as dilation.
 */
export function installConv2dBackpropFilter(): void {
  const transpose = readWasmKernel('Transpose');
  const convolve = readWasmKernel('Conv2D');
  const slice = readWasmKernel('Slice');

  replaceWasmKernel('Conv2DBackpropFilter', (inputs, attributes, backend) => {
    const x = input(inputs, 'x');
    const dy = input(inputs, 'dy');
    const filterShape = attributes['filterShape'] as Shape4;
    const info = backend_util.computeConv2DInfo(
      x.shape as Shape4,
      filterShape,
      attributes['strides'] as [number, number],
      1,
      attributes['pad'] as 'same' | 'valid' | number,
      attributes['dimRoundingMode'] as 'floor' | 'round' | 'ceil',
      false,
      'channelsLast',
    );
    const { top, bottom, left, right } = info.padInfo;
    const images = transpose({ x }, { perm: [3, 1, 2, 0] }, backend);
    const filter = transpose({ x: dy }, { perm: [1, 2, 0, 3] }, backend);
    const wide = convolve(
      { x: images, filter },
      {
        strides: [1, 1],
        dilations: [info.strideHeight, info.strideWidth],
        pad: [
          [0, 0],
          [top, bottom],
          [left, right],
          [0, 0],
        ],
        dataFormat: 'NHWC',
      },
      backend,
    );
    const [height, width, inChannels, outChannels] = filterShape;
    const cut = slice(
      { x: wide },
      { begin: [0, 0, 0, 0], size: [inChannels, height, width, outChannels] },
      backend,
    );
    const gradient = transpose({ x: cut }, { perm: [1, 2, 0, 3] }, backend);
    for (const tensor of [images, filter, wide, cut]) backend.disposeData(tensor.dataId);
    return gradient;
  });
}
