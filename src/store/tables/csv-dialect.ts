import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';

const [tab, lineFeed, comma, semicolon] = [9, 10, 44, 59];

/** @param text the beginning of a file, with the whole of the first line that is not empty. */
export function findDelimiter(text: string): string {
  const counts = new Map([',', ';', '\t'].map((delimiter) => [delimiter, 0]));
  let quoted = false;
  let hasText = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === '\n' || character === '\r') && hasText) break;
    hasText ||= character.trim() !== '';
    const count = counts.get(character);
    if (!quoted && count !== undefined) counts.set(character, count + 1);
  }
  // Equal counts keep this order, so a file of one column is read with commas.
  return [...counts].reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best))[0];
}

/** At least the number of cells that the parser would make, known before it makes them. */
export function countSeparators(text: string): number {
  let count = 0;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === comma || code === semicolon || code === tab || code === lineFeed) count++;
  }
  return count;
}

/** Whether numbers of a CSV file may have a decimal comma: where cells are separated by something else, or said so. */
export function mayHaveDecimalCommas(delimiter: string, { decimal }: DatasetSettings): boolean {
  return decimal === undefined ? delimiter !== ',' : decimal === 'comma';
}

/** @param line from 1. @param column from 0. */
export function describeLine(line: number, column: number): string {
  return `line ${line}, column ${column + 1}`;
}
