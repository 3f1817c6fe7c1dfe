import { spread } from '../../store/index.ts';

const shingleLength = 3;
/** Texts are similar when at most this share of the letters of the longer one is changed. */
const maximumChangedShare = 0.1;
const maximumTextLength = 2000;
/** Each band is two MinHashes: texts with two thirds of their shingles in common share one of ten in 99.6 %. */
export const signatureBands = 10;

/** One band of the MinHash signature of a text (Broder, On the resemblance and containment of documents, 1997). */
export function hashShingles(text: string, band: number): readonly [number, number] {
  const salts = [spread(band * 2 + 1), spread(band * 2 + 2)] as const;
  let [first, second] = [0xffffffff, 0xffffffff];
  const end = Math.max(1, Math.min(text.length, maximumTextLength) - shingleLength + 1);
  for (let start = 0; start < end; start++) {
    let shingle = 0x811c9dc5;
    for (let index = start; index < start + shingleLength && index < text.length; index++)
      shingle = Math.imul(shingle ^ text.charCodeAt(index), 0x01000193);
    first = Math.min(first, spread(shingle ^ salts[0]) >>> 0);
    second = Math.min(second, spread(shingle ^ salts[1]) >>> 0);
  }
  return [first, second];
}

/** Whether the edit distance (Levenshtein) of two texts is a tenth of the longer one at most; compares a band only. */
export function areSimilar(left: string, right: string): boolean {
  const [a, b] = [left.slice(0, maximumTextLength), right.slice(0, maximumTextLength)];
  const limit = Math.floor(Math.max(a.length, b.length) * maximumChangedShare);
  if (Math.abs(a.length - b.length) > limit) return false;
  if (a === b) return true;
  const beyond = limit + 1;
  let before = Int32Array.from({ length: b.length + 1 }, (_item, index) => Math.min(index, beyond));
  for (let row = 1; row <= a.length; row++) {
    const current = new Int32Array(b.length + 1).fill(beyond);
    if (row <= limit) current[0] = row;
    const last = Math.min(b.length, row + limit);
    let best = current[0]!;
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const changed = before[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(changed, before[column]! + 1, current[column - 1]! + 1, beyond);
      current[column] = cost;
      best = Math.min(best, cost);
    }
    if (best >= beyond) return false;
    before = current;
  }
  return before[b.length]! <= limit;
}
