import { defineFunction, type Local } from './assemble-module.ts';
import {
  add,
  constant,
  copyMemory,
  fillMemory,
  isLess,
  loadWord,
  multiply,
  storeWord,
  subtract,
  vector,
  when,
  whileLoop,
  type Code,
} from './instructions.ts';
import { panelColumns } from './matrix-functions.ts';

const panelRowBytes = 4 * panelColumns;
const parameters = {
  b: 'i32',
  stride: 'i32',
  length: 'i32',
  columns: 'i32',
  packed: 'i32',
  panelBytes: 'i32',
} as const;

/**
 * Packs a matrix whose rows are `stride` bytes apart, `length` rows: each panel holds eight columns of every row side by
 * side, the last one filled up with zeros.
 */
const packRows = defineFunction('packRows', parameters, (given, declare) => {
  const { b, stride, length, columns, packed, panelBytes } = given;
  const [from, to, count] = [declare('i32'), declare('i32'), declare('i32')];
  const eachRow = (body: Code): Code => [
    ...from.set(b.get),
    ...to.set(packed.get),
    ...count.set(length.get),
    ...whileLoop(count.get, [
      ...body,
      ...from.set(add(from.get, stride.get)),
      ...to.set(add(to.get, constant(panelRowBytes))),
      ...count.set(subtract(count.get, constant(1))),
    ]),
  ];
  return [
    whileLoop(columns.get, [
      ...when(
        isLess(columns.get, constant(panelColumns)),
        [
          ...fillMemory(packed.get, constant(0), multiply(length.get, constant(panelRowBytes))),
          ...eachRow(copyMemory(to.get, from.get, multiply(columns.get, constant(4)))),
          ...columns.set(constant(0)),
        ],
        [
          ...eachRow([
            ...vector.store(to.get, vector.load(from.get)),
            ...vector.store(to.get, vector.load(from.get, 16), 16),
          ]),
          ...columns.set(subtract(columns.get, constant(panelColumns))),
        ],
      ),
      ...b.set(add(b.get, constant(panelRowBytes))),
      ...packed.set(add(packed.get, panelBytes.get)),
    ]),
  ];
});

/**
 * Packs the transpose: a column of the matrix lies together, `length` elements, and columns are `stride` bytes apart.
 * Four by four elements are turned at once.
 */
const packColumns = defineFunction('packColumns', parameters, (given, declare) => {
  const { b, stride, length, columns, packed, panelBytes } = given;
  const [from, to, count, column, width] = [
    declare('i32'),
    declare('i32'),
    declare('i32'),
    declare('i32'),
    declare('i32'),
  ];
  const vectors = Array.from({ length: 6 }, () => declare('v128'));
  const half = 4;
  const turn = (firstColumn: number): Code =>
    turnFour(add(from.get, multiply(constant(firstColumn), stride.get)), stride, vectors, (row, values) =>
      vector.store(to.get, values, row * panelRowBytes + 4 * firstColumn),
    );
  const turnRest: Code = whileLoop(count.get, [
    ...column.set(constant(0)),
    ...whileLoop(isLess(column.get, width.get), [
      ...storeWord(
        add(to.get, multiply(column.get, constant(4))),
        loadWord(add(from.get, multiply(column.get, stride.get))),
      ),
      ...column.set(add(column.get, constant(1))),
    ]),
    ...from.set(add(from.get, constant(4))),
    ...to.set(add(to.get, constant(panelRowBytes))),
    ...count.set(subtract(count.get, constant(1))),
  ]);
  return [
    whileLoop(columns.get, [
      ...from.set(b.get),
      ...to.set(packed.get),
      ...count.set(length.get),
      ...when(
        isLess(columns.get, constant(panelColumns)),
        [
          ...width.set(columns.get),
          ...fillMemory(packed.get, constant(0), multiply(length.get, constant(panelRowBytes))),
        ],
        [
          ...width.set(constant(panelColumns)),
          ...whileLoop(isLess(constant(half - 1), count.get), [
            ...turn(0),
            ...turn(half),
            ...from.set(add(from.get, constant(4 * half))),
            ...to.set(add(to.get, constant(half * panelRowBytes))),
            ...count.set(subtract(count.get, constant(half))),
          ]),
        ],
      ),
      ...turnRest,
      ...columns.set(subtract(columns.get, width.get)),
      ...b.set(add(b.get, multiply(constant(panelColumns), stride.get))),
      ...packed.set(add(packed.get, panelBytes.get)),
    ]),
  ];
});

/**
 * Turns four times four elements: those at `from`, and one, two and three strides further, become four vectors of
 * elements that stood below one another. `vectors` are six that may be overwritten.
 */
function turnFour(
  from: Code,
  stride: Local,
  vectors: readonly Local[],
  store: (row: number, values: Code) => Code,
): Code {
  const [lowPair, highPair, ...lines] = vectors as [Local, Local, Local, Local, Local, Local];
  const [p, q, r, s] = lines;
  const interleave = (lanes: readonly [number, number, number, number]): Code => [
    ...lowPair.set(vector.pick(p.get, q.get, lanes)),
    ...highPair.set(vector.pick(r.get, s.get, lanes)),
  ];
  const storePairs = (row: number): Code => [
    ...store(row, vector.pick(lowPair.get, highPair.get, [0, 1, 4, 5])),
    ...store(row + 1, vector.pick(lowPair.get, highPair.get, [2, 3, 6, 7])),
  ];
  return [
    ...lines.flatMap((line, index) =>
      line.set(vector.load(add(from, multiply(constant(index), stride.get)))),
    ),
    ...interleave([0, 4, 1, 5]),
    ...storePairs(0),
    ...interleave([2, 6, 3, 7]),
    ...storePairs(2),
  ];
}

/** Copies `count` blocks of `sizeBytes`, `fromStride` bytes apart, to places `toStride` bytes apart. */
const copyBlocks = defineFunction(
  'copyBlocks',
  { from: 'i32', fromStride: 'i32', to: 'i32', toStride: 'i32', sizeBytes: 'i32', count: 'i32' },
  ({ from, fromStride, to, toStride, sizeBytes, count }) => [
    whileLoop(count.get, [
      ...copyMemory(to.get, from.get, sizeBytes.get),
      ...from.set(add(from.get, fromStride.get)),
      ...to.set(add(to.get, toStride.get)),
      ...count.set(subtract(count.get, constant(1))),
    ]),
  ],
);

export const packingFunctions = [packRows, packColumns, copyBlocks] as const;
