type Numbers = Float32Array | Float64Array | Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array; // prettier-ignore

interface Format {
  readonly bytes: number;
  /** @param buffer begins with the elements. */
  read(buffer: ArrayBuffer, count: number): Numbers;
}

/** Element types of safetensors whose values are numbers. A value of 64 bits beyond 2^53 is rounded. */
const formats: Readonly<Record<string, Format>> = {
  F64: { bytes: 8, read: (buffer, count) => new Float64Array(buffer, 0, count) },
  F32: { bytes: 4, read: (buffer, count) => new Float32Array(buffer, 0, count) },
  F16: { bytes: 2, read: (buffer, count) => widen(new Uint16Array(buffer, 0, count), halfToNumber) },
  BF16: { bytes: 2, read: (buffer, count) => widen(new Uint16Array(buffer, 0, count), brainToNumber) },
  I64: { bytes: 8, read: (buffer, count) => Float64Array.from(new BigInt64Array(buffer, 0, count), Number) },
  U64: { bytes: 8, read: (buffer, count) => Float64Array.from(new BigUint64Array(buffer, 0, count), Number) },
  I32: { bytes: 4, read: (buffer, count) => new Int32Array(buffer, 0, count) },
  U32: { bytes: 4, read: (buffer, count) => new Uint32Array(buffer, 0, count) },
  I16: { bytes: 2, read: (buffer, count) => new Int16Array(buffer, 0, count) },
  U16: { bytes: 2, read: (buffer, count) => new Uint16Array(buffer, 0, count) },
  I8: { bytes: 1, read: (buffer, count) => new Int8Array(buffer, 0, count) },
  U8: { bytes: 1, read: (buffer, count) => new Uint8Array(buffer, 0, count) },
  BOOL: { bytes: 1, read: (buffer, count) => new Uint8Array(buffer, 0, count) },
};

/** Null for a type that kstore does not know. */
export function findFormat(dtype: string): Format | null {
  return Object.hasOwn(formats, dtype) ? formats[dtype]! : null;
}

const tables = new Map<(bits: number) => number, Float32Array>();

/** All 65,536 values of a format of 16 bits are made once. */
function widen(bits: Uint16Array, toNumber: (bits: number) => number): Float32Array {
  let table = tables.get(toNumber);
  if (table === undefined) {
    table = Float32Array.from({ length: 65_536 }, (_, value) => toNumber(value));
    tables.set(toNumber, table);
  }
  const values = new Float32Array(bits.length);
  for (let at = 0; at < bits.length; at++) values[at] = table[bits[at]!]!;
  return values;
}

/** IEEE 754 binary16. */
function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The upper half of an IEEE 754 binary32. */
function brainToNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint16(0, bits);
  return view.getFloat32(0);
}

/** Sums up what differs between the elements of two tensors, block by block. */
export class ValueComparison {
  #elements = 0;
  #changed = 0;
  #squares = 0;
  #largest = 0;
  #dot = 0;
  #squaresBefore = 0;
  #squaresAfter = 0;
  #hasNoNumber = false;

  /** Without branches that the values decide: a processor that guesses them wrong takes six times as long. */
  add(before: Numbers, after: Numbers): void {
    let [changed, squares, largest, dot, squaresBefore, squaresAfter] = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < before.length; at++) {
      const old = before[at]!;
      const current = after[at]!;
      const difference = current - old;
      const size = Math.abs(difference);
      if (size > largest) largest = size;
      squares += difference * difference;
      changed += Number(old !== current);
      dot += old * current;
      squaresBefore += old * old;
      squaresAfter += current * current;
    }
    const hasNoNumber = !Number.isFinite(dot) || !Number.isFinite(squares);
    this.#elements += before.length;
    this.#changed += hasNoNumber ? countChanged(before, after) : changed;
    this.#squares += squares;
    this.#largest = Math.max(this.#largest, largest);
    this.#dot += dot;
    this.#squaresBefore += squaresBefore;
    this.#squaresAfter += squaresAfter;
    this.#hasNoNumber ||= hasNoNumber;
  }

  describe(): ValueChange {
    const norm = Math.sqrt(this.#squaresBefore);
    const product = norm * Math.sqrt(this.#squaresAfter);
    const known = (value: number) => (this.#hasNoNumber || !Number.isFinite(value) ? null : value);
    return {
      elements: this.#elements,
      changed: this.#changed,
      l2: known(Math.sqrt(this.#squares)),
      relativeL2: known(Math.sqrt(this.#squares) / norm),
      largest: known(this.#largest),
      cosine: known(Math.max(-1, Math.min(1, this.#dot / product))),
    };
  }
}

/** Two values that are no numbers are the same. */
function countChanged(before: Numbers, after: Numbers): number {
  let changed = 0;
  for (let at = 0; at < before.length; at++) if (!isSame(before[at]!, after[at]!)) changed++;
  return changed;
}

function isSame(before: number, after: number): boolean {
  return before === after || (Number.isNaN(before) && Number.isNaN(after));
}

export interface ValueChange {
  readonly elements: number;
  /** Elements with another value. */
  readonly changed: number;
  /** Euclidean length of the difference; null, as the others, where a value is not finite. */
  readonly l2: number | null;
  /** `l2` as a fraction of the length before; null when that is 0. */
  readonly relativeL2: number | null;
  /** The largest change of an element. */
  readonly largest: number | null;
  /** Between both as vectors; null when one is 0. */
  readonly cosine: number | null;
}
