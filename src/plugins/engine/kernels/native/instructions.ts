/**
 * Instructions of WebAssembly as byte sequences: operands first, then the operation, as the stack machine wants
 * them. Only what our kernels use.
 *
 * @see WebAssembly Core Specification 2.0, chapter 5, "Binary Format".
 */
export type Code = readonly number[];

/** Unsigned LEB128. */
export function encodeUnsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

function encodeSigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  while (rest < -0x40 || rest >= 0x40) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>= 7;
  }
  return [...bytes, rest & 0x7f];
}

type Binary = (left: Code, right: Code) => Code;
type Unary = (operand: Code) => Code;

const binary =
  (...operation: number[]): Binary =>
  (left, right) => [...left, ...right, ...operation];
const unary =
  (...operation: number[]): Unary =>
  (operand) => [...operand, ...operation];
const vectorOperation = (operation: number): number[] => [0xfd, ...encodeUnsigned(operation)];

/** No alignment is promised: tensors begin where malloc puts them. */
const unaligned = 0;
const place = (offset: number): number[] => [unaligned, ...encodeUnsigned(offset)];

export const constant = (value: number): Code => [0x41, ...encodeSigned(value)];
export const add = binary(0x6a);
export const subtract = binary(0x6b);
export const multiply = binary(0x6c);
export const isLess = binary(0x49);
export const loadWord = (address: Code, offset = 0): Code => [...address, 0x28, ...place(offset)];
export const storeWord = (address: Code, value: Code): Code => [...address, ...value, 0x36, ...place(0)];

export const copyMemory = (to: Code, from: Code, sizeBytes: Code): Code => [
  ...to,
  ...from,
  ...sizeBytes,
  0xfc,
  0x0a,
  0,
  0,
];
export const fillMemory = (to: Code, value: Code, sizeBytes: Code): Code => [
  ...to,
  ...value,
  ...sizeBytes,
  0xfc,
  0x0b,
  0,
];

export const when = (condition: Code, then: Code, otherwise: Code = []): Code => [
  ...condition,
  0x04,
  0x40,
  ...then,
  ...(otherwise.length === 0 ? [] : [0x05, ...otherwise]),
  0x0b,
];

/** Repeats while the condition holds, which is looked at first. */
export const whileLoop = (condition: Code, body: Code): Code =>
  when(condition, [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b]);

export const call = (functionIndex: number, ...operands: readonly Code[]): Code => [
  ...operands.flat(),
  0x10,
  ...encodeUnsigned(functionIndex),
];

const loadVector =
  (operation: number) =>
  (address: Code, offset = 0): Code => [...address, ...vectorOperation(operation), ...place(offset)];

/** On 128 bits; `float4` means four float32, `double2` two float64. */
export const vector = {
  load: loadVector(0x00),
  /** One float32 in all four lanes. */
  loadSplat: loadVector(0x09),
  /** One or two float32 in the low lanes, zeros in the others. */
  loadOne: loadVector(0x5c),
  loadTwo: loadVector(0x5d),
  store: (address: Code, value: Code, offset = 0): Code => [
    ...address,
    ...value,
    ...vectorOperation(0x0b),
    ...place(offset),
  ],
  storeOne: (address: Code, value: Code): Code => [
    ...address,
    ...value,
    ...vectorOperation(0x5a),
    ...place(0),
    0,
  ],
  storeTwo: (address: Code, value: Code): Code => [
    ...address,
    ...value,
    ...vectorOperation(0x5b),
    ...place(0),
    0,
  ],
  zero: [...vectorOperation(0x0c), ...new Array<number>(16).fill(0)] as Code,
  /** Picks four of eight float32: 0 to 3 of the first operand, 4 to 7 of the second. */
  pick: (first: Code, second: Code, lanes: readonly [number, number, number, number]): Code => [
    ...first,
    ...second,
    ...vectorOperation(0x0d),
    ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)),
  ],
  and: binary(...vectorOperation(0x4e)),
  /** Bits of the first that the second has not. */
  andNot: binary(...vectorOperation(0x4f)),
  or: binary(...vectorOperation(0x50)),
  float4: {
    add: binary(...vectorOperation(0xe4)),
    multiply: binary(...vectorOperation(0xe6)),
    maximum: binary(...vectorOperation(0xe9)),
    isEqual: binary(...vectorOperation(0x41)),
    isGreater: binary(...vectorOperation(0x44)),
    ofDouble2: unary(...vectorOperation(0x5e)),
  },
  double2: {
    splat: unary(...vectorOperation(0x14)),
    ofFloat4: unary(...vectorOperation(0x5f)),
    add: binary(...vectorOperation(0xf0)),
    subtract: binary(...vectorOperation(0xf1)),
    multiply: binary(...vectorOperation(0xf2)),
    divide: binary(...vectorOperation(0xf3)),
    squareRoot: unary(...vectorOperation(0xef)),
  },
} as const;
