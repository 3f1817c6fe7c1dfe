import { tryCommonSequence } from '../common-sequence.ts';
import { findRising } from '../row-pairs.ts';

export type Place = readonly [before: number, after: number];

export interface CommonWords {
  readonly places: readonly Place[];
  /** Passages that have too much of their own to be compared word by word, and are taken for other ones. */
  readonly passages: number;
}

/** So many words in a row are looked for where a text has changed in many places. */
const anchorWords = 4;

/**
 * The places of words that two texts have in common: as many as possible where they differ by few edits, else those
 * between rows of words that both have once (patience diff, Cohen), for as many edits as there may be.
 */
export function findCommonWords(old: readonly string[], current: readonly string[]): CommonWords {
  const numbers = new Map<string, number>();
  const toNumber = (word: string) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const [left, right] = [Int32Array.from(old, toNumber), Int32Array.from(current, toNumber)];
  const whole = align(left, right, [0, 0], [left.length, right.length]);
  if (whole !== null) return { places: whole, passages: 0 };
  const anchors = findAnchors(left, right, (place) => /[\p{L}\p{N}]/u.test(old[place]!));
  if (anchors.length === 0) return { places: [], passages: 1 };
  const places: Place[] = [];
  let [from, passages]: [Place, number] = [[0, 0], 0];
  for (const anchor of [...anchors, [left.length, right.length] as const]) {
    const between = align(left, right, from, anchor);
    if (between === null) passages++;
    else places.push(...between);
    if (anchor[0] < left.length) places.push(anchor);
    from = [anchor[0] + 1, anchor[1] + 1];
  }
  return { places, passages };
}

/** Null when there are too many edits. */
function align(left: Int32Array, right: Int32Array, start: Place, end: Place): [number, number][] | null {
  const list = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  return tryCommonSequence(
    list(start[0], end[0]),
    list(start[1], end[1]),
    (from, to) => left[from] === right[to],
  );
}

/** Beginnings of rows of words that both texts have once, the most of them that stand in one order. */
function findAnchors(left: Int32Array, right: Int32Array, isWord: (place: number) => boolean): Place[] {
  const [before, after] = [indexRows(left), indexRows(right)];
  const partners = new Int32Array(right.length).fill(-1);
  for (const [row, place] of after) {
    const partner = before.get(row) ?? -1;
    if (place >= 0 && partner >= 0 && isWord(partner)) partners[place] = partner;
  }
  const chosen = findRising(partners);
  return Array.from(partners).flatMap((partner, place): Place[] =>
    chosen[place] === 1 ? [[partner, place]] : [],
  );
}

/** By row of words its place; -1 where it is there several times. */
function indexRows(words: Int32Array): Map<string, number> {
  const index = new Map<string, number>();
  for (let place = 0; place + anchorWords <= words.length; place++) {
    const row = words.subarray(place, place + anchorWords).join(' ');
    index.set(row, index.has(row) ? -1 : place);
  }
  return index;
}
