/**
 * Orders two strings by their UTF-8 bytes: negative, zero or positive.
 *
 * UTF-16 units order alike, except that surrogates (U+10000 and up) come after U+E000–U+FFFF in UTF-8.
 */
export function compareUtf8(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
