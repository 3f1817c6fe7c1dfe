// An archive and its tokens, both written from docs/format.md ("Archives") and RFC 1951, neither from the other.

/** Writes the bits of DEFLATE and the tokens that stand for them, side by side. */
class Both {
  #bits = '';
  bytes = [];
  frame = [];
  symbols = [];

  /** Numbers have their lowest bit first, codes their highest. */
  #number(value, count) {
    for (let bit = 0; bit < count; bit++) this.#bits += (value >> bit) & 1;
  }

  #pad() {
    this.#bits += '0'.repeat(-this.#bits.length & 7);
    for (const byte of this.#bits.match(/.{8}/g) ?? [])
      this.bytes.push(Number.parseInt([...byte].reverse().join(''), 2));
    this.#bits = '';
  }

  #count(count) {
    let rest = count;
    for (; rest > 127; rest >>= 7) this.frame.push((rest & 127) | 128);
    this.frame.push(rest);
  }

  verbatim(bytes) {
    this.#pad();
    this.bytes.push(...bytes);
    this.#count(bytes.length);
    this.frame.push(...bytes);
  }

  stored(isFinal, bytes) {
    this.#number(isFinal ? 1 : 0, 3);
    this.#pad();
    const length = [bytes.length & 255, bytes.length >> 8];
    this.bytes.push(...length, ...length.map((byte) => byte ^ 255), ...bytes);
    this.frame.push(isFinal ? 1 : 0, ...length, ...bytes);
  }

  /** @param description null for a block of fixed codes, else the bits that describe them, as a text of 0 and 1. */
  coded(isFinal, description, end, sequences) {
    const head = (isFinal ? 1 : 0) + (description === null ? 2 : 4);
    this.#number(head, 3);
    this.frame.push(head);
    if (description !== null) {
      this.#bits += description;
      this.frame.push(description.length & 255, description.length >> 8);
      for (const byte of description.match(/.{1,8}/g))
        this.frame.push(Number.parseInt([...byte].reverse().join(''), 2));
    }
    let count = 0;
    for (const { literals = [], codes, control, more = [], match = [] } of sequences) {
      this.#bits += codes;
      this.symbols.push(control, ...more, ...literals, ...match);
      count += literals.length + (match.length > 0 ? 1 : 0);
    }
    this.#bits += end;
    this.#count(count);
  }
}

/** The code of a literal, length symbol or the end in a block of type 1. */
function fixed(symbol) {
  const [value, count] =
    symbol < 144
      ? [48 + symbol, 8]
      : symbol < 256
        ? [400 + symbol - 144, 9]
        : symbol < 280
          ? [symbol - 256, 7]
          : [192 + symbol - 280, 8];
  return value.toString(2).padStart(count, '0');
}

const lowestFirst = (value, count) => [...value.toString(2).padStart(count, '0')].reverse().join('');
const distance = (symbol) => symbol.toString(2).padStart(5, '0');
const codesOf = (literals) => [...literals].map(fixed).join('');

/** Literals below and above 144, long runs, matches at each border of their lengths and distances. */
function fixedSequences(longRun) {
  const word = Buffer.from('kstore ');
  const high = Buffer.from([143, 144, 255]);
  return [
    // Seven literals, then seven bytes from seven back.
    {
      literals: word,
      control: (7 << 5) | 4,
      more: [0],
      codes: codesOf(word) + fixed(261) + distance(5) + '0',
      match: [6, 0],
    },
    // The longest match in both ways, and the longest without another byte.
    { control: 31, more: [224], codes: fixed(285) + distance(0), match: [0, 0] },
    { control: 31, more: [225], codes: fixed(284) + '11111' + distance(0), match: [0, 0] },
    {
      literals: high,
      control: (3 << 5) | 30,
      codes: codesOf(high) + fixed(272) + '01' + distance(1),
      match: [1, 0],
    },
    { control: 31, more: [0], codes: fixed(272) + '11' + distance(2), match: [2, 0] },
    {
      literals: longRun,
      control: 7 << 5,
      more: [201, 2],
      codes: codesOf(longRun) + fixed(257) + distance(29) + '1'.repeat(13),
      match: [255, 127],
    },
  ];
}

/** Codes for a, b, the end and a match of three bytes, two bits each; one distance. */
function describedBlock() {
  const meta = { 18: '0', 1: '10', 2: '11' };
  const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1];
  const repeatZero = (count) => meta[18] + lowestFirst(count - 11, 7);
  const description = [
    lowestFirst(258 - 257, 5),
    lowestFirst(1 - 1, 5),
    lowestFirst(order.length - 4, 4),
    ...order.map((symbol) => lowestFirst(meta[symbol]?.length ?? 0, 3)),
    repeatZero(97) + meta[2] + meta[2] + repeatZero(138) + repeatZero(19) + meta[2] + meta[2] + meta[1],
  ].join('');
  const ab = Buffer.from('ab');
  return [
    description,
    '10',
    [
      { literals: ab, control: 2 << 5, codes: '0001' + '11' + '0', match: [0, 0] },
      { literals: ab, control: (2 << 5) | 31, more: [255], codes: '0001' },
    ],
  ];
}

function localHeader(method, name) {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

/**
 * Two members: one with blocks of all types, the last with the bytes that are given, and a stored one before the other.
 *
 * @param stream at most 65,535 bytes.
 */
export function makeArchive(stream) {
  const both = new Both();
  both.verbatim(Buffer.concat([localHeader(0, 'b'), Buffer.from('stored'), localHeader(8, 'a.xml')]));
  both.coded(false, null, fixed(256), fixedSequences(stream.subarray(0, 7 + 201 - 128 + 2 * 128)));
  both.coded(false, ...describedBlock());
  both.stored(true, stream);
  both.verbatim(localHeader(8, 'c'));
  both.coded(true, null, fixed(256), []);
  both.verbatim(Buffer.from('the end'));
  const [archive, frame, symbols] = [both.bytes, both.frame, both.symbols].map((bytes) => Buffer.from(bytes));
  return { archive, frame, symbols };
}
