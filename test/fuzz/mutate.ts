/** Chance that follows from a seed, so that every input can be made again (Mulberry32). */
export class SeededChance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

const interestingBytes = [0, 1, 9, 10, 13, 0x20, 0x22, 0x2e, 0x2f, 0x5c, 0x7f, 0x80, 0xc3, 0xfe, 0xff];
const interestingNumbers = [
  0n,
  1n,
  2n,
  12n,
  255n,
  256n,
  0x7fffn,
  0xffffn,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 60n,
  2n ** 63n,
  2n ** 64n - 1n,
];
const commonWords = [
  '0',
  '-1',
  '-0',
  '1e308',
  '1e999',
  '9007199254740993',
  'null',
  'true',
  '{}',
  '[]',
  '[[',
  '{"',
  '"',
  '\\u0000',
  '\\ud800',
  '__proto__',
  'constructor',
  'toString',
  '..',
  '/',
  '../',
  '.git',
  '\0',
  '\n',
  '\r\n',
  '\u200c',
  '\ufeff',
  '\u0301',
  '\u{1f600}',
];
const maximumBytes = 64 * 1024;

type Change = (
  bytes: Buffer,
  chance: SeededChance,
  words: readonly string[],
  pool: readonly Uint8Array[],
) => Buffer;

const place = (bytes: Buffer, chance: SeededChance) => chance.below(bytes.length + 1);

function replaceRange(bytes: Buffer, start: number, count: number, content: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, start), content, bytes.subarray(start + count)]);
}

const changes: readonly Change[] = [
  function flipBit(bytes, chance) {
    if (bytes.length > 0) bytes[chance.below(bytes.length)]! ^= 1 << chance.below(8);
    return bytes;
  },
  function setByte(bytes, chance) {
    if (bytes.length > 0) bytes[chance.below(bytes.length)] = chance.pick(interestingBytes);
    return bytes;
  },
  function randomByte(bytes, chance) {
    if (bytes.length > 0) bytes[chance.below(bytes.length)] = chance.below(256);
    return bytes;
  },
  function setNumber(bytes, chance) {
    const width = chance.pick([2, 4, 8]);
    if (bytes.length < width) return bytes;
    const number = Buffer.alloc(8);
    number.writeBigUInt64LE(chance.pick(interestingNumbers));
    if (chance.below(4) === 0) number.subarray(0, width).reverse();
    number.copy(bytes, chance.below(bytes.length - width + 1), 0, width);
    return bytes;
  },
  function insertWord(bytes, chance, words) {
    const word = Buffer.from(chance.pick(chance.below(2) === 0 ? words : commonWords));
    return replaceRange(bytes, place(bytes, chance), chance.below(3) === 0 ? word.length : 0, word);
  },
  function removeRange(bytes, chance) {
    return replaceRange(
      bytes,
      place(bytes, chance),
      chance.below(1 + Math.min(bytes.length, 64)),
      Buffer.alloc(0),
    );
  },
  function repeatRange(bytes, chance) {
    const start = place(bytes, chance);
    const range = bytes.subarray(start, start + 1 + chance.below(64));
    const times = chance.below(20) === 0 ? 200 : 1 + chance.below(3);
    return replaceRange(
      bytes,
      place(bytes, chance),
      0,
      Buffer.concat(Array.from({ length: times }, () => range)),
    );
  },
  function splice(bytes, chance, _words, pool) {
    const other = Buffer.from(chance.pick(pool));
    const start = place(other, chance);
    return replaceRange(
      bytes,
      place(bytes, chance),
      chance.below(64),
      other.subarray(start, start + chance.below(256)),
    );
  },
  function cutOff(bytes, chance) {
    return bytes.subarray(0, place(bytes, chance));
  },
  function changeDigits(bytes, chance) {
    const digits = [...bytes.toString('latin1').matchAll(/\d+/g)];
    if (digits.length === 0) return bytes;
    const found = chance.pick(digits);
    const number = Buffer.from(
      chance.pick(['0', '1', '2', '-1', '1.5', '99999999999999999999', String(chance.below(2000))]),
    );
    return replaceRange(bytes, found.index, found[0].length, number);
  },
];

/** One to six changes to one of the inputs of the pool. */
export function mutate(pool: readonly Uint8Array[], words: readonly string[], chance: SeededChance): Buffer {
  let bytes: Buffer = Buffer.from(chance.pick(pool));
  const dictionary = words.length === 0 ? commonWords : words;
  for (let count = 1 + chance.below(6); count > 0; count--)
    bytes = chance.pick(changes)(bytes, chance, dictionary, pool);
  return Buffer.from(bytes.subarray(0, maximumBytes));
}
