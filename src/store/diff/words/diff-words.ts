import { findCommonSequence } from '../common-sequence.ts';
import type { TextChange, TextPart, WordDiff } from './word-diff-model.ts';

const listedChanges = 500;
/** Around a change so many characters of what stayed are kept on either side. */
const keptCharacters = 120;
/** Longer pieces are told as a whole: finding words takes a microsecond a character. */
const maximumWordCharacters = 400_000;

/**
 * Compares two texts word by word, within the lines that differ. Words of Chinese and Japanese, which stand without
 * spaces, are found by dictionary (Unicode UAX #29); those of Korean by spaces.
 */
export function diffWords(before: string, after: string): WordDiff {
  const hunks = [...listHunks(splitLines(before), splitLines(after))];
  let [wordsAdded, wordsRemoved] = [0, 0];
  const changes: TextChange[] = [];
  for (const { old, current, lineBefore, lineAfter } of hunks) {
    const parts = diffPiece(old, current);
    wordsAdded += countWords(parts, 'added');
    wordsRemoved += countWords(parts, 'removed');
    if (changes.length < listedChanges) changes.push({ lineBefore, lineAfter, parts: shorten(parts) });
  }
  return { wordsAdded, wordsRemoved, changes, omitted: hunks.length - changes.length };
}

function splitLines(text: string): string[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

interface Hunk {
  readonly old: string;
  readonly current: string;
  readonly lineBefore: number;
  readonly lineAfter: number;
}

/** What stands between the lines that both have. */
function* listHunks(before: readonly string[], after: readonly string[]): Generator<Hunk> {
  const common = [...findCommonLines(before, after), [before.length, after.length] as const];
  let [from, to] = [0, 0];
  for (const [place, partner] of common) {
    if (place > from || partner > to) {
      const [old, current] = [before.slice(from, place), after.slice(to, partner)];
      yield { old: old.join('\n'), current: current.join('\n'), lineBefore: from + 1, lineAfter: to + 1 };
    }
    [from, to] = [place + 1, partner + 1];
  }
}

/** Places of the same lines; those at the beginning and the end are found without a search. */
function findCommonLines(before: readonly string[], after: readonly string[]): [number, number][] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const places = (length: number) => Array.from({ length: length - head - tail }, (_, at) => head + at);
  const between = findCommonSequence(
    places(before.length),
    places(after.length),
    (left, right) => before[left] === after[right],
  );
  const same = (count: number, from: number, to: number) =>
    Array.from({ length: count }, (_, at): [number, number] => [from + at, to + at]);
  return [...same(head, 0, 0), ...between, ...same(tail, before.length - tail, after.length - tail)];
}

function diffPiece(before: string, after: string): TextPart[] {
  const isLong = before.length + after.length > maximumWordCharacters;
  const [old, current] = isLong ? [[before], [after]] : [splitWords(before), splitWords(after)];
  const parts: TextPart[] = [];
  const add = (change: TextPart['change'], words: readonly string[]) => {
    const text = words.join('');
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.change === change) parts[parts.length - 1] = { change, text: last.text + text };
    else parts.push({ change, text });
  };
  let [from, to] = [0, 0];
  for (const [place, partner] of [...findCommonWords(old, current), [old.length, current.length] as const]) {
    add('removed', old.slice(from, place));
    add('added', current.slice(to, partner));
    if (place < old.length) add('same', [old[place]!]);
    [from, to] = [place + 1, partner + 1];
  }
  return parts;
}

type Place = readonly [before: number, after: number];

/** The places of the words that stayed; a space alone between changed words is part of the change. */
function findCommonWords(old: readonly string[], current: readonly string[]): Place[] {
  const common: readonly Place[] = findCommonSequence(
    [...old.keys()],
    [...current.keys()],
    (left, right) => old[left] === current[right],
  );
  return common.filter((place, index) => {
    const word = old[place[0]]!;
    if (word.trim() !== '' || word.includes('\n')) return true;
    const [previous = [-1, -1] as const, next = [old.length, current.length] as const] = [
      common[index - 1],
      common[index + 1],
    ];
    return isNext(previous, place) || isNext(place, next);
  });
}

function isNext([place, partner]: Place, next: Place): boolean {
  return next[0] === place + 1 && next[1] === partner + 1;
}

let segmenter: Intl.Segmenter | null = null;

function splitWords(text: string): string[] {
  segmenter ??= new Intl.Segmenter('ko', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function countWords(parts: readonly TextPart[], wanted: TextPart['change']): number {
  segmenter ??= new Intl.Segmenter('ko', { granularity: 'word' });
  let count = 0;
  for (const { change, text } of parts) {
    if (change !== wanted) continue;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) count++;
  }
  return count;
}

/** What stayed, shortened to what stands beside a change. */
function shorten(parts: readonly TextPart[]): TextPart[] {
  return parts.map((part, index) => {
    if (part.change !== 'same' || part.text.length <= 2 * keptCharacters + 1) return part;
    const characters = [...part.text];
    const head = index === 0 ? '' : characters.slice(0, keptCharacters).join('');
    const tail = index === parts.length - 1 ? '' : characters.slice(-keptCharacters).join('');
    return { ...part, text: `${head}…${tail}` };
  });
}
