// The alphabets of DEFLATE (RFC 1951, 3.2.5 to 3.2.7).

export const endOfBlock = 256;
export const firstLengthSymbol = 257;
export const literalSymbols = 288;
export const distanceSymbols = 30;
export const longestCodeBits = 15;

/** Of each length symbol from 257 on: the shortest match less 3, and how many bits follow. */
export const lengthBases = Uint8Array.of(
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192],
  ...[224, 255],
);
export const lengthExtraBits = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
);

/** Of each distance symbol: the nearest distance less 1, and how many bits follow. */
export const distanceBases = Uint16Array.of(
  ...[0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072],
  ...[4096, 6144, 8192, 12288, 16384, 24576],
);
export const distanceExtraBits = Uint8Array.from({ length: distanceSymbols }, (_, symbol) =>
  Math.max(0, (symbol >> 1) - 1),
);

/** For each length less 3, and for each distance less 1, the place of its symbol in the lists above. */
export const lengthPlaces = placesOf(lengthBases, 256);
export const distancePlaces = placesOf(distanceBases, 32_768);

function placesOf(bases: ArrayLike<number>, count: number): Uint8Array {
  let place = 0;
  return Uint8Array.from({ length: count }, (_, value) => {
    if (place + 1 < bases.length && bases[place + 1]! <= value) place++;
    return place;
  });
}

/** The codes of a block of type 1: code lengths of literals, lengths and the end, and of distances. */
export const fixedLiteralLengths = Uint8Array.from({ length: literalSymbols }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);
export const fixedDistanceLengths = new Uint8Array(distanceSymbols).fill(5);
