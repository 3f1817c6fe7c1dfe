import { createHash } from 'node:crypto';
import { canonicalJson } from '../../store/codec/canonical-json.ts';
import type { RandomStream } from '../api/task.ts';
import { naturalLogarithm } from '../engine/natural-logarithm.ts';

/** Name of the generator in the identity of the engine; another way to draw needs another name. */
export const randomGeneratorName = 'sha256-sfc32-1';

const twoTo32 = 0x1_0000_0000;

/**
 * Opens the stream of random numbers that a seed and a name determine, the same on every machine.
 *
 * The state is the first sixteen bytes, as four little-endian 32-bit words a, b, c and counter, of
 * SHA-256(`kstore random 1`, a line feed, the canonical JSON of `[seed, name, label of each fork …]`).
 * The generator is sfc32 (C. Doty-Humphrey, PractRand), without warm-up.
 *
 * @param seed whole number from 0 to 2³² - 1.
 */
export function createRandomStream(seed: number, name: string): RandomStream {
  if (!Number.isInteger(seed) || seed < 0 || seed >= twoTo32) throw new Error(`${seed} is not a 32-bit seed`);
  return new SeededStream(seed, [name]);
}

class SeededStream implements RandomStream {
  readonly #seed: number;
  readonly #path: readonly string[];
  readonly #state: Uint32Array;
  #spareNormal: number | null = null;

  constructor(seed: number, path: readonly string[]) {
    this.#seed = seed;
    this.#path = path;
    this.#state = deriveState(seed, path);
  }

  next(): number {
    return this.#nextWord() / twoTo32;
  }

  /** Rejects words of the last, incomplete round of `limit`, so that every number is equally likely. */
  integer(limit: number): number {
    if (!Number.isInteger(limit) || limit < 1 || limit > twoTo32) {
      throw new RangeError(`integer(limit) takes a whole number from 1 to 2^32, not ${limit}`);
    }
    const end = twoTo32 - (twoTo32 % limit);
    let word = this.#nextWord();
    while (word >= end) word = this.#nextWord();
    return word % limit;
  }

  /** @see G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6 (1964). */
  normal(): number {
    if (this.#spareNormal !== null) {
      const spare = this.#spareNormal;
      this.#spareNormal = null;
      return spare;
    }
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * this.next() - 1;
      y = 2 * this.next() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * naturalLogarithm(square)) / square);
    this.#spareNormal = y * factor;
    return x * factor;
  }

  shuffle<Item>(items: Item[]): Item[] {
    for (let last = items.length - 1; last > 0; last--) {
      const chosen = this.integer(last + 1);
      const item = items[last] as Item;
      items[last] = items[chosen] as Item;
      items[chosen] = item;
    }
    return items;
  }

  fork(label: string): RandomStream {
    return new SeededStream(this.#seed, [...this.#path, label]);
  }

  position(): string {
    const words = Array.from(this.#state, (word) => word.toString(16).padStart(8, '0'));
    const spare = this.#spareNormal === null ? [] : [encodeDouble(this.#spareNormal)];
    return [...words, ...spare].join('-');
  }

  moveTo(position: string): void {
    if (!positionPattern.test(position)) throw new RangeError(`"${position}" is no position in a stream`);
    const words = position.split('-');
    this.#state.set(words.slice(0, 4).map((word) => parseInt(word, 16)));
    this.#spareNormal = words[4] === undefined ? null : Buffer.from(words[4], 'hex').readDoubleBE();
  }

  #nextWord(): number {
    const state = this.#state as unknown as [number, number, number, number];
    const [a, b, c, counter] = state;
    const word = (a + b + counter) >>> 0;
    state[3] = counter + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + word;
    return word;
  }
}

/** The words a, b, c and counter, then the normal number that is still to be given (IEEE 754, big-endian). */
const positionPattern = /^[0-9a-f]{8}(-[0-9a-f]{8}){3}(-[0-9a-f]{16})?$/;

function encodeDouble(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString('hex');
}

function deriveState(seed: number, path: readonly string[]): Uint32Array {
  const digest = createHash('sha256')
    .update(`kstore random 1\n${canonicalJson([seed, ...path])}`)
    .digest();
  return Uint32Array.from([0, 4, 8, 12], (offset) => digest.readUInt32LE(offset));
}
