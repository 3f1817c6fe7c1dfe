import { expect, test } from 'vitest';
import { decodeCp949 } from '../../../../src/store/tables/cp949.ts';

// Codes from the index of `euc-kr` in the WHATWG Encoding Standard.
test.each([
  [0x8141, '갂'],
  [0x8c63, '똠'],
  [0x9fe6, '잍'],
  [0xb0a1, '가'],
  [0xc8fe, '힝'],
  [0xc652, '힣'],
  [0xcaa1, '伽'],
  [0xa2e6, '€'],
])('%i is %s', (code, character) => {
  expect(decodeCp949(Uint8Array.of(code >> 8, code & 0xff))).toBe(character);
});

test('every syllable of Unicode has one code', () => {
  const seen = new Set<string>();
  for (let lead = 0x81; lead <= 0xc8; lead++) {
    for (let trail = 0x41; trail <= 0xfe; trail++) {
      const character = decodeCp949(Uint8Array.of(lead, trail));
      if (character === null || !/^[가-힣]$/.test(character)) continue;
      expect(seen.has(character)).toBe(false);
      seen.add(character);
    }
  }
  expect(seen.size).toBe(11_172);
});

test('bytes without meaning are refused', () => {
  expect(decodeCp949(Uint8Array.of(0x41, 0x80))).toBeNull();
  expect(decodeCp949(Uint8Array.of(0xb0))).toBeNull();
  expect(decodeCp949(Uint8Array.of(0xc6, 0x53))).toBeNull();
  expect(decodeCp949(Uint8Array.of(0xb0, 0x7f))).toBeNull();
  expect(decodeCp949(Uint8Array.of(0xc9, 0xa1))).toBeNull();
});
