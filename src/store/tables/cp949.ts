/**
 * Decodes CP949 (Unified Hangul Code, the `euc-kr` of the WHATWG Encoding Standard); null when a byte has no
 * meaning in it.
 *
 * The `euc-kr` of Node is KS X 1001 alone. CP949 adds, in codes that KS X 1001 leaves free, the 8,822 syllables
 * that it lacks, in the order of Unicode; so its table follows from the two.
 */
export function decodeCp949(bytes: Uint8Array): string | null {
  const characters = (table ??= buildTable());
  const parts: string[] = [];
  for (let position = 0; position < bytes.length; position++) {
    const lead = bytes[position]!;
    if (lead < 0x80) {
      parts.push(String.fromCharCode(lead));
      continue;
    }
    const character = characters.get((lead << 8) | (bytes[++position] ?? 0));
    if (character === undefined) return null;
    parts.push(character);
  }
  return parts.join('');
}

/** Character by its two bytes, the first one high; built when first needed. */
let table: Map<number, string> | null = null;

function buildTable(): Map<number, string> {
  const characters = readStandardTable();
  const standard = new Set(characters.values());
  const codes = listFreeCodes();
  for (let syllable = 0xac00; syllable <= 0xd7a3; syllable++) {
    const character = String.fromCharCode(syllable);
    if (!standard.has(character)) characters.set(codes.next().value as number, character);
  }
  return characters;
}

function readStandardTable(): Map<number, string> {
  const decoder = new TextDecoder('euc-kr');
  const characters = new Map<number, string>();
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!/[\ufffd\p{Co}]/u.test(character)) characters.set((lead << 8) | trail, character);
    }
  }
  // Added to KS X 1001 in 1998, after the table of Node.
  return characters.set(0xa2e6, '€').set(0xa2e7, '®');
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
