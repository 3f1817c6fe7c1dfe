import { findCommonSequence } from '../common-sequence.ts';
import { findCommonWords, type Place } from './common-words.ts';
import { countWords, splitWords } from './split-words.ts';
import type { TextChange, TextPart, WordDiff } from './word-diff-model.ts';

const listedChanges = 500;
/** Around a change so many characters of what stayed are kept on either side. */
const keptCharacters = 120;

/**
 * Compares two texts word by word, within the lines that differ. Words of Chinese and Japanese, which stand without
 * spaces, are found by dictionary (Unicode UAX #29); those of Korean by spaces.
 */
export function diffWords(before: string, after: string): WordDiff {
  const hunks = [...listHunks(splitLines(before), splitLines(after))];
  let [wordsAdded, wordsRemoved, passages] = [0, 0, 0];
  const changes: TextChange[] = [];
  for (const { old, current, lineBefore, lineAfter } of hunks) {
    const { parts, passages: whole } = diffPiece(old, current);
    passages += whole;
    wordsAdded += countChanged(parts, 'added');
    wordsRemoved += countChanged(parts, 'removed');
    if (changes.length < listedChanges) changes.push({ lineBefore, lineAfter, parts: shorten(parts) });
  }
  const omitted = hunks.length - changes.length;
  return { wordsAdded, wordsRemoved, changes, omitted, wholePassages: passages };
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

interface PieceDiff {
  readonly parts: readonly TextPart[];
  readonly passages: number;
}

function diffPiece(before: string, after: string): PieceDiff {
  const [old, current] = [splitWords(before), splitWords(after)];
  const parts: TextPart[] = [];
  const add = (change: TextPart['change'], words: readonly string[]) => {
    const text = words.join('');
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.change === change) parts[parts.length - 1] = { change, text: last.text + text };
    else parts.push({ change, text });
  };
  const { places, passages } = findCommonWords(old, current);
  let [from, to] = [0, 0];
  for (const [place, partner] of [
    ...dropLoneSpaces(places, old, current),
    [old.length, current.length] as const,
  ]) {
    add('removed', old.slice(from, place));
    add('added', current.slice(to, partner));
    if (place < old.length) add('same', [old[place]!]);
    [from, to] = [place + 1, partner + 1];
  }
  return { parts, passages };
}

/** The places of the words that stayed; a space alone between changed words is part of the change. */
function dropLoneSpaces(
  common: readonly Place[],
  old: readonly string[],
  current: readonly string[],
): readonly Place[] {
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

function countChanged(parts: readonly TextPart[], wanted: TextPart['change']): number {
  return parts.reduce((sum, { change, text }) => (change === wanted ? sum + countWords(text) : sum), 0);
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
