import { defineFunction, type Local } from './assemble-module.ts';
import { eachElement } from './each-element.ts';
import {
  add,
  constant,
  fillMemory,
  isLess,
  loadWord,
  multiply,
  subtract,
  vector,
  whileLoop,
  type Code,
} from './instructions.ts';

const wide = vector.double2;

/** total += part, `count` float32. */
const addInto = defineFunction(
  'addInto',
  { total: 'i32', part: 'i32', count: 'i32' },
  ({ total, part, count }) => [
    eachElement([total, part], count, 4, (load, store) =>
      store(total.get, vector.float4.add(load(total.get), load(part.get))),
    ),
  ],
);

/** The gradient where the output is above zero, else zero. */
const rectifierGradient = defineFunction(
  'rectifierGradient',
  { output: 'i32', gradient: 'i32', result: 'i32', count: 'i32' },
  ({ output, gradient, result, count }) => [
    eachElement([output, gradient, result], count, 4, (load, store) =>
      store(
        result.get,
        vector.and(load(gradient.get), vector.float4.isGreater(load(output.get), vector.zero)),
      ),
    ),
  ],
);

/**
 * Adds the gradient of a window's maximum to the first pixel that has it, for each channel. `pixels` are the byte offsets
 * of the `pixelCount` pixels of the window, in the image as in its gradient.
 */
const spreadToLargest = defineFunction(
  'spreadToLargest',
  { image: 'i32', gradient: 'i32', result: 'i32', channels: 'i32', pixels: 'i32', pixelCount: 'i32' },
  ({ image, gradient, result, channels, pixels, pixelCount }, declare) => {
    const [left, pixel] = [declare('i32'), declare('i32')];
    const [largest, isHere, isFound] = [declare('v128'), declare('v128'), declare('v128')];
    const eachPixel = (body: Code): Code => [
      ...pixel.set(pixels.get),
      ...left.set(pixelCount.get),
      ...whileLoop(left.get, [
        ...body,
        ...pixel.set(add(pixel.get, constant(4))),
        ...left.set(subtract(left.get, constant(1))),
      ]),
    ];
    const at = (base: Local): Code => add(base.get, loadWord(pixel.get));
    return [
      eachElement([image, gradient, result], channels, 4, (load, store) => [
        ...largest.set(load(add(image.get, loadWord(pixels.get)))),
        ...eachPixel(largest.set(vector.float4.maximum(largest.get, load(at(image))))),
        ...isFound.set(vector.zero),
        ...eachPixel([
          ...isHere.set(vector.andNot(vector.float4.isEqual(load(at(image)), largest.get), isFound.get)),
          ...isFound.set(vector.or(isFound.get, isHere.get)),
          ...store(
            at(result),
            vector.float4.add(load(at(result)), vector.and(load(gradient.get), isHere.get)),
          ),
        ]),
      ]),
    ];
  },
);

/** Sums of columns, row after row in float64, rounded at the end. `sums` has room for 8 bytes a column. */
const sumRows = defineFunction(
  'sumRows',
  { x: 'i32', rows: 'i32', columns: 'i32', sums: 'i32', result: 'i32' },
  ({ x, rows, columns, sums, result }, declare) => {
    const [count, sum] = [declare('i32'), declare('i32')];
    /** `lanes` sums at `sum`, which are float64, so the vector is stored whole: the room is a vector longer. */
    const loop = (size: number, code: Code): Code =>
      whileLoop(isLess(constant(size - 1), count.get), [
        ...code,
        ...sum.set(add(sum.get, constant(8 * size))),
        ...count.set(subtract(count.get, constant(size))),
      ]);
    const addUp = (load: Code, size: number): Code =>
      loop(size, [
        ...vector.store(sum.get, wide.add(vector.load(sum.get), wide.ofFloat4(load))),
        ...x.set(add(x.get, constant(4 * size))),
      ]);
    const round = (store: (address: Code, value: Code) => Code, size: number): Code =>
      loop(size, [
        ...store(result.get, vector.float4.ofDouble2(vector.load(sum.get))),
        ...result.set(add(result.get, constant(4 * size))),
      ]);
    const restart: Code = [...sum.set(sums.get), ...count.set(columns.get)];
    return [
      fillMemory(sums.get, constant(0), add(multiply(columns.get, constant(8)), constant(16))),
      whileLoop(rows.get, [
        ...restart,
        ...addUp(vector.loadTwo(x.get), 2),
        ...addUp(vector.loadOne(x.get), 1),
        ...rows.set(subtract(rows.get, constant(1))),
      ]),
      restart,
      round(vector.storeTwo, 2),
      round(vector.storeOne, 1),
    ];
  },
);

export const elementFunctions = [addInto, rectifierGradient, spreadToLargest, sumRows] as const;
