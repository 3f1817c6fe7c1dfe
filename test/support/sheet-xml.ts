/** The XML of a sheet: rows of numbers that are the same for a seed, but for the cells of column A that are given. */
export function makeSheet(
  rows: number,
  seed: number,
  edited: ReadonlyMap<number, number> = new Map(),
): Buffer {
  let state = seed | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const [a, b, c] = [next() % 100_000, next() % 1000, next() % 7];
    return `<row r="${row}"><c r="A${row}"><v>${edited.get(row) ?? a}</v></c><c r="B${row}"><v>${b / 10}</v></c><c r="C${row}" t="s"><v>${c}</v></c></row>`;
  });
  return Buffer.from(`<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`);
}

/** Bytes that do not compress, the same for a seed. */
export function makeNoise(length: number, seed: number): Buffer {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 24;
  };
  return Buffer.from(Uint8Array.from({ length }, next));
}
