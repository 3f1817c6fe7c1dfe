/**
 * Decodes CP949 (Unified Hangul Code, the `euc-kr` of the WHATWG Encoding Standard); null when a byte has no
 * meaning in it.
 */
export function decodeCp949(bytes: Uint8Array): string | null {
  const decoder = new Cp949Decoder();
  const text = decoder.decode(bytes);
  return decoder.isComplete ? text : null;
}

/**
 * Decodes CP949 piece by piece.
 *
 * The `euc-kr` of Node is KS X 1001 alone. CP949 adds, in codes that KS X 1001 leaves free, the 8,822 syllables
 * that it lacks, in the order of Unicode; so its table follows from the two.
 */
export class Cp949Decoder {
  /** The first byte of a character whose second one has not come; 0 for none. */
  #lead = 0;

  /** The text of a piece; null when a byte has no meaning. */
  decode(bytes: Uint8Array): string | null {
    const characters = (table ??= buildTable());
    const units = new Uint16Array(bytes.length);
    let count = 0;
    for (const byte of bytes) {
      if (this.#lead === 0) {
        if (byte < 0x80) units[count++] = byte;
        else this.#lead = byte;
        continue;
      }
      const unit = characters[(this.#lead << 8) | byte]!;
      if (unit === 0) return null;
      units[count++] = unit;
      this.#lead = 0;
    }
    return joinUnits(units.subarray(0, count));
  }

  /** Whether no character is cut in two. */
  get isComplete(): boolean {
    return this.#lead === 0;
  }
}

/** As many arguments as a call takes everywhere. */
const unitsPerCall = 8192;

function joinUnits(units: Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += unitsPerCall)
    text += String.fromCharCode(...units.subarray(start, start + unitsPerCall));
  return text;
}

/** UTF-16 code unit by the two bytes of a character, the first one high; 0 for none. Built when first needed. */
let table: Uint16Array | null = null;

function buildTable(): Uint16Array {
  const characters = readStandardTable();
  const standard = new Set(characters);
  const codes = listFreeCodes();
  for (let syllable = 0xac00; syllable <= 0xd7a3; syllable++) {
    if (!standard.has(syllable)) characters[codes.next().value as number] = syllable;
  }
  return characters;
}

function readStandardTable(): Uint16Array {
  const decoder = new TextDecoder('euc-kr');
  const characters = new Uint16Array(0x10000);
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!/[\ufffd\p{Co}]/u.test(character)) characters[(lead << 8) | trail] = character.charCodeAt(0);
    }
  }
  // Added to KS X 1001 in 1998, after the table of Node.
  characters[0xa2e6] = '€'.charCodeAt(0);
  characters[0xa2e7] = '®'.charCodeAt(0);
  return characters;
}

/** In rows up to A0 every trail byte is free; from A1 on, those below A1, where KS X 1001 begins. */
function* listFreeCodes(): Generator<number> {
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    const lastTrail = lead <= 0xa0 ? 0xfe : 0xa0;
    for (let trail = 0x41; trail <= lastTrail; trail++) {
      const isTrail = trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81;
      if (isTrail) yield (lead << 8) | trail;
    }
  }
}
