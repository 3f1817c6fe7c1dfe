import { defineFunction, type Local, type ValueType, type WasmFunction } from './assemble-module.ts';
import {
  add,
  call,
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

/** Columns that are worked on at once: two vectors of four float32. */
export const panelColumns = 8;
const panelRowBytes = 4 * panelColumns;
const tileRows = 4;

const tileParameters = {
  step: 'i32',
  segments: 'i32',
  jump: 'i32',
  length: 'i32',
  b: 'i32',
  c: 'i32',
  rowBytes: 'i32',
  columns: 'i32',
  start: 'i32',
  startRowBytes: 'i32',
  rectify: 'i32',
  edge: 'i32',
} as const;

/**
 * A tile of the product: `rows` rows by eight columns, held in registers while the inner index runs. Every element
 * is start + a₀b₀ + a₁b₁ + …, added in this order in float32, each product rounded first; so the result does
 * not depend on how a matrix is cut into tiles.
 *
 * The rows of A begin at a0 … and have an element every `step` bytes: `length` of them, then `jump` bytes further
 * the next segment. B is packed: eight columns side by side. Rows of C are `rowBytes` apart; a tile at the right
 * edge has fewer than eight columns, which go by way of `edge`.
 */
function defineTile(rows: number): WasmFunction {
  const rowNames = Array.from({ length: rows }, (_item, row) => `a${row}`);
  const parameters: Record<string, 'i32'> = { ...tileParameters };
  for (const name of rowNames) parameters[name] = 'i32';
  return defineFunction(`tile${rows}`, parameters, (given, declare) => {
    const tile = given as TileLocals;
    const [target, targetRowBytes] = [declare('i32'), declare('i32')];
    const isPartial = isLess(tile.columns.get, constant(panelColumns));
    const sums = rowNames.map((): Sums => [declare('v128'), declare('v128')]);
    const pointers = rowNames.map((name) => given[name]!);
    return [
      target.set(tile.c.get),
      targetRowBytes.set(tile.rowBytes.get),
      when(isPartial, [
        ...fillEdge(tile, rows),
        ...target.set(tile.edge.get),
        ...targetRowBytes.set(constant(panelRowBytes)),
      ]),
      ...sums.flatMap(([first, second], row) => [
        first.set(vector.load(rowAt(tile.start, row, tile.startRowBytes))),
        second.set(vector.load(rowAt(tile.start, row, tile.startRowBytes), 16)),
      ]),
      accumulate(tile, pointers, sums, declare),
      when(
        tile.rectify.get,
        sums.flat().flatMap((sum) => sum.set(vector.float4.maximum(sum.get, vector.zero))),
      ),
      ...sums.flatMap(([first, second], row) => [
        vector.store(rowAt(target, row, targetRowBytes), first.get),
        vector.store(rowAt(target, row, targetRowBytes), second.get, 16),
      ]),
      when(isPartial, emptyEdge(tile, rows)),
    ];
  });
}

type TileLocals = Readonly<Record<keyof typeof tileParameters, Local>>;
type Sums = readonly [Local, Local];

function rowAt(base: Local, row: number, rowBytes: Local): Code {
  return add(base.get, multiply(constant(row), rowBytes.get));
}

/** Adds the products of all segments to the sums. */
function accumulate(
  { step, segments, jump, length, b }: TileLocals,
  pointers: readonly Local[],
  sums: readonly Sums[],
  declare: (type: ValueType) => Local,
): Code {
  const [left, right, value, count] = [declare('v128'), declare('v128'), declare('v128'), declare('i32')];
  const addProducts = ([first, second]: Sums, row: number): Code => [
    ...value.set(vector.loadSplat(pointers[row]!.get)),
    ...first.set(vector.float4.add(first.get, vector.float4.multiply(value.get, left.get))),
    ...second.set(vector.float4.add(second.get, vector.float4.multiply(value.get, right.get))),
  ];
  return whileLoop(segments.get, [
    ...count.set(length.get),
    ...whileLoop(count.get, [
      ...left.set(vector.load(b.get)),
      ...right.set(vector.load(b.get, 16)),
      ...sums.flatMap(addProducts),
      ...pointers.flatMap((pointer) => pointer.set(add(pointer.get, step.get))),
      ...b.set(add(b.get, constant(panelRowBytes))),
      ...count.set(subtract(count.get, constant(1))),
    ]),
    ...pointers.flatMap((pointer) => pointer.set(add(pointer.get, jump.get))),
    ...segments.set(subtract(segments.get, constant(1))),
  ]);
}

/** Copies what the sums of a narrow tile start from to `edge`, and lets them start there. */
function fillEdge({ edge, start, startRowBytes, columns }: TileLocals, rows: number): Code {
  return [
    ...fillMemory(edge.get, constant(0), constant(tileRows * panelRowBytes)),
    ...Array.from({ length: rows }, (_item, row) =>
      copyMemory(
        add(edge.get, constant(row * panelRowBytes)),
        rowAt(start, row, startRowBytes),
        multiply(columns.get, constant(4)),
      ),
    ).flat(),
    ...start.set(edge.get),
    ...startRowBytes.set(constant(panelRowBytes)),
  ];
}

/** Copies the columns of a narrow tile from `edge` to where they belong. */
function emptyEdge({ edge, c, rowBytes, columns }: TileLocals, rows: number): Code {
  return Array.from({ length: rows }, (_item, row) =>
    copyMemory(
      rowAt(c, row, rowBytes),
      add(edge.get, constant(row * panelRowBytes)),
      multiply(columns.get, constant(4)),
    ),
  ).flat();
}

/** The tiles by their number of rows less one: also their places in the module. */
const tiles = [1, 2, 3, 4].map(defineTile);

/**
 * C = start + A · B, and the larger of that and 0 where `rectify` is set. Row r of A begins at
 * `a` + `offsets`[r]; B is packed in panels of `panelBytes`; where the sums start from moves by `startPanelBytes`
 * a panel and `startRowBytes` a row, so that it can be C, one row for all, or zeros.
 */
const multiplyMatrices = defineFunction(
  'multiplyMatrices',
  {
    a: 'i32',
    offsets: 'i32',
    step: 'i32',
    segments: 'i32',
    jump: 'i32',
    length: 'i32',
    b: 'i32',
    panelBytes: 'i32',
    c: 'i32',
    rowBytes: 'i32',
    rows: 'i32',
    columns: 'i32',
    start: 'i32',
    startRowBytes: 'i32',
    startPanelBytes: 'i32',
    rectify: 'i32',
    edge: 'i32',
  },
  (given, declare) => {
    const [left, row, first] = [declare('i32'), declare('i32'), declare('i32')];
    const { a, b, c, columns, start } = given;
    const rowStart = (index: number): Code => add(a.get, loadWord(first.get, 4 * index));
    const callTile = (rows: number): Code =>
      call(
        rows - 1,
        given.step.get,
        given.segments.get,
        given.jump.get,
        given.length.get,
        b.get,
        add(c.get, multiply(row.get, given.rowBytes.get)),
        given.rowBytes.get,
        columns.get,
        add(start.get, multiply(row.get, given.startRowBytes.get)),
        given.startRowBytes.get,
        given.rectify.get,
        given.edge.get,
        ...Array.from({ length: rows }, (_item, index) => rowStart(index)),
      );
    const callRest = (rows: number): Code =>
      rows === 0 ? [] : when(isLess(constant(rows - 1), left.get), callTile(rows), callRest(rows - 1));
    const nextPanel: Code = [
      ...b.set(add(b.get, given.panelBytes.get)),
      ...c.set(add(c.get, constant(panelRowBytes))),
      ...start.set(add(start.get, given.startPanelBytes.get)),
    ];
    return [
      whileLoop(columns.get, [
        ...row.set(constant(0)),
        ...left.set(given.rows.get),
        ...first.set(given.offsets.get),
        ...whileLoop(isLess(constant(tileRows - 1), left.get), [
          ...callTile(tileRows),
          ...row.set(add(row.get, constant(tileRows))),
          ...left.set(subtract(left.get, constant(tileRows))),
          ...first.set(add(first.get, constant(4 * tileRows))),
        ]),
        ...callRest(tileRows - 1),
        ...nextPanel,
        ...when(
          isLess(columns.get, constant(panelColumns)),
          columns.set(constant(0)),
          columns.set(subtract(columns.get, constant(panelColumns))),
        ),
      ]),
    ];
  },
);

/** Writes `count` byte offsets, 0, `stride`, 2 · `stride` …, the rows of an ordinary matrix. */
const writeOffsets = defineFunction(
  'writeOffsets',
  { offsets: 'i32', count: 'i32', stride: 'i32' },
  ({ offsets, count, stride }, declare) => {
    const offset = declare('i32');
    return [
      whileLoop(count.get, [
        ...storeWord(offsets.get, offset.get),
        ...offsets.set(add(offsets.get, constant(4))),
        ...offset.set(add(offset.get, stride.get)),
        ...count.set(subtract(count.get, constant(1))),
      ]),
    ];
  },
);

/** In the order in which they stand in the module, which the calls among them rely on. */
export const matrixFunctions = [...tiles, multiplyMatrices, writeOffsets] as const;
