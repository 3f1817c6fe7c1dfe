// What a command printed, beside what a page says that it prints.
import { anyLines } from './page.mjs';

/** What differs from day to day, machine to machine and commit to commit. */
const masks = [
  [/\b[0-9a-f]{8,64}(?![0-9a-z])…?/g, 'ID'],
  [/\d+(\.\d+)? (ms|s|min|h)\b( \d+ s\b)?/g, 'DURATION'],
  [/(\d+ (second|minute|hour)s? ago|just now)/g, 'AGO'],
  [/\d{4}-\d{2}-\d{2}/g, 'DATE'],
  [/\d+(\.\d+)? ([KMG]i)?B\b/g, 'SIZE'],
  [/ +/g, ' '],
];

/** Null when a command printed what the page shows, else the first line of the page that is not there. */
export function findDifference(shown, printed) {
  const lines = toLines(printed).map(mask);
  let position = 0;
  let isFree = false;
  for (const line of toLines(shown)) {
    if (line === anyLines) {
      isFree = true;
      continue;
    }
    const wanted = mask(line);
    const found = isFree ? lines.indexOf(wanted, position) : position;
    if (found === -1 || lines[found] !== wanted) return line;
    position = found + 1;
    isFree = false;
  }
  return isFree || position === lines.length ? null : `(the end; here comes: ${lines[position]})`;
}

/**
 * What a page should show: as many lines of each part between lines `…` as before. The first part is the head of what was
 * printed and the last one its tail; each other one begins with the line that looks most like its first one.
 */
export function excerpt(shown, printed) {
  const lines = toLines(printed);
  const parts = splitParts(toLines(shown));
  if (parts.length === 1) return toText(lines);
  const last = parts.length - 1;
  const taken = parts.map((part, index) => {
    if (part.length === 0) return [];
    if (index === 0) return lines.slice(0, part.length);
    if (index === last) return lines.slice(-part.length);
    const start = findMostAlike(lines, part[0]);
    return lines.slice(start, start + part.length);
  });
  return toText(taken.flatMap((part, index) => (index === 0 ? part : [anyLines, ...part])));
}

function splitParts(lines) {
  const parts = [[]];
  for (const line of lines) {
    if (line === anyLines) parts.push([]);
    else parts.at(-1).push(line);
  }
  return parts;
}

function findMostAlike(lines, wanted) {
  const score = (line) => {
    const [left, right] = [mask(line), mask(wanted)];
    let length = 0;
    while (length < right.length && left[length] === right[length]) length += 1;
    return length;
  };
  const scores = lines.map(score);
  return scores.indexOf(Math.max(...scores));
}

function mask(line) {
  return masks.reduce((text, [pattern, word]) => text.replace(pattern, word), line).trim();
}

function toLines(text) {
  return text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.trimEnd());
}

function toText(lines) {
  return lines.map((line) => `${line}\n`).join('');
}
