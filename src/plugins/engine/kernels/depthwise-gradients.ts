import { readGeometry, type Geometry } from './convolution-geometry.ts';
import { input, replaceWasmKernel } from './wasm-kernel.ts';

/** Adds the gradients of depthwise convolutions, which the wasm backend lacks. Sums are made in float64. */
export function installDepthwiseGradients(): void {
  replaceWasmKernel('DepthwiseConv2dNativeBackpropFilter', (inputs, attributes, backend) => {
    const [x, dy] = [input(inputs, 'x'), input(inputs, 'dy')];
    const filterShape = attributes['filterShape'] as number[];
    const geometry = readGeometry(x.shape, filterShape, attributes, true);
    const filter = backend.makeOutput(filterShape, 'float32');
    const [images, slopes] = [backend.typedArrayFromHeap(x), backend.typedArrayFromHeap(dy)];
    const sums = new Float64Array(filterShape.reduce((product, size) => product * size, 1));
    eachTap(geometry, (image, slope, tap) => {
      sums[tap] = (sums[tap] as number) + (images[image] as number) * (slopes[slope] as number);
    });
    backend.typedArrayFromHeap(filter).set(sums);
    return filter;
  });

  replaceWasmKernel('DepthwiseConv2dNativeBackpropInput', (inputs, attributes, backend) => {
    const [dy, filter] = [input(inputs, 'dy'), input(inputs, 'filter')];
    const shape = attributes['inputShape'] as number[];
    const geometry = readGeometry(shape, filter.shape, attributes, true);
    const dx = backend.makeOutput(shape, 'float32');
    const [slopes, weights] = [backend.typedArrayFromHeap(dy), backend.typedArrayFromHeap(filter)];
    const sums = new Float64Array(shape.reduce((product, size) => product * size, 1));
    eachTap(geometry, (image, slope, tap) => {
      sums[image] = (sums[image] as number) + (weights[tap] as number) * (slopes[slope] as number);
    });
    backend.typedArrayFromHeap(dx).set(sums);
    return dx;
  });
}

/** Visits every product of the convolution: places in the images, in its output and in the filter. */
function eachTap(geometry: Geometry, visit: (image: number, slope: number, tap: number) => void): void {
  const { batchSize, inHeight, inWidth, inChannels, outChannels, outHeight, outWidth, padInfo } = geometry;
  const { filterHeight, filterWidth, strideHeight, strideWidth, dilationHeight, dilationWidth } = geometry;
  const multiplier = outChannels / inChannels;
  let slope = 0;
  for (let image = 0; image < batchSize; image++)
    for (let row = 0; row < outHeight; row++)
      for (let column = 0; column < outWidth; column++, slope += outChannels)
        for (let tapRow = 0; tapRow < filterHeight; tapRow++) {
          const y = row * strideHeight - padInfo.top + tapRow * dilationHeight;
          if (y < 0 || y >= inHeight) continue;
          for (let tapColumn = 0; tapColumn < filterWidth; tapColumn++) {
            const x = column * strideWidth - padInfo.left + tapColumn * dilationWidth;
            if (x < 0 || x >= inWidth) continue;
            const pixel = inChannels * ((image * inHeight + y) * inWidth + x);
            const tap = outChannels * (tapRow * filterWidth + tapColumn);
            for (let channel = 0; channel < inChannels; channel++)
              for (let copy = 0; copy < multiplier; copy++) {
                const place = channel * multiplier + copy;
                visit(pixel + channel, slope + place, tap + place);
              }
          }
        }
}
