const [quote, backslash] = [0x22, 0x5c];

/**
 * The place of the quote that ends a JSON string in UTF-8; `end` when there is none.
 *
 * @param start after the quote that begins it.
 */
export function findClosingQuote(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === quote) return at;
    if (byte === backslash) at++;
  }
  return end;
}
