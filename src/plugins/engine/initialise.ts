import type { RandomStream } from '../api/task.ts';
import { countElements, type ParameterSpec, type Start } from './layers/layer.ts';

type Draw = Extract<Start, { type: 'draw' }>;

/**
 * Values that a parameter begins with.
 *
 * @param stream of this parameter alone.
 */
export function initialise({ shape, start }: ParameterSpec, stream: RandomStream): Float32Array {
  const columns = shape.at(-1) ?? 1;
  const rows = countElements(shape) / columns;
  const blocks = start.type === 'constant' ? start.blockValues.length : start.blocks;
  const width = columns / blocks;
  const values = new Float32Array(rows * columns);
  for (let block = 0; block < blocks; block++) {
    const part =
      start.type === 'constant'
        ? new Float64Array(rows * width).fill(start.blockValues[block] as number)
        : drawBlock(start, [rows, width], stream);
    for (let row = 0; row < rows; row++)
      values.set(part.subarray(row * width, (row + 1) * width), row * columns + block * width);
  }
  return values;
}

function drawBlock(
  start: Draw,
  [rows, columns]: readonly [number, number],
  stream: RandomStream,
): Float64Array {
  if (start.initialiser === 'orthogonal') return drawOrthogonal(rows, columns, stream);
  const limit = findLimit(start);
  return Float64Array.from({ length: rows * columns }, () => (2 * stream.next() - 1) * limit);
}

/**
 * Where the uniform distribution ends: its variance is limit² / 3.
 *
 * @see K. He et al., "Delving deep into rectifiers", ICCV 2015, equation 10; X. Glorot and Y. Bengio, AISTATS 2010,
 * equation 16; Y. LeCun et al., "Efficient backprop" (1998), equation 16.
 */
function findLimit({ initialiser, fanIn, fanOut }: Draw): number {
  if (initialiser === 'he') return Math.sqrt(6 / fanIn);
  if (initialiser === 'lecun') return Math.sqrt(3 / fanIn);
  return Math.sqrt(6 / (fanIn + fanOut));
}

/**
 * A matrix whose columns, or when they are more than the rows its rows, have the length 1 and right angles: normal
 * numbers, made orthogonal one vector after the other (modified Gram–Schmidt, each twice).
 *
 * @see A. Saxe et al., "Exact solutions to the nonlinear dynamics of learning", ICLR 2014; L. Giraud et al., "The
 * loss of orthogonality in the Gram-Schmidt process" (2005), on "twice is enough".
 */
function drawOrthogonal(rows: number, columns: number, stream: RandomStream): Float64Array {
  const count = Math.min(rows, columns);
  const length = Math.max(rows, columns);
  const vectors = Array.from({ length: count }, () => Float64Array.from({ length }, () => stream.normal()));
  vectors.forEach((vector, index) => {
    for (let round = 0; round < 2; round++)
      for (const former of vectors.slice(0, index)) takeOff(vector, former);
    const size = Math.sqrt(multiply(vector, vector));
    vector.forEach((value, place) => (vector[place] = value / size));
  });
  return Float64Array.from({ length: rows * columns }, (_item, place) => {
    const [row, column] = [Math.floor(place / columns), place % columns];
    return (rows >= columns ? vectors[column]?.[row] : vectors[row]?.[column]) as number;
  });
}

function takeOff(vector: Float64Array, former: Float64Array): void {
  const share = multiply(vector, former);
  for (let place = 0; place < vector.length; place++)
    vector[place] = (vector[place] as number) - share * (former[place] as number);
}

function multiply(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < left.length; place++) sum += (left[place] as number) * (right[place] as number);
  return sum;
}
