import { compareUtf8 } from '../../store/files/compare-utf8.ts';

export type TokenForm = 'word' | 'character';

/** How a column of text becomes whole numbers. */
export interface TextEncoding {
  readonly column: string;
  readonly by: TokenForm;
  /** Numbers of one text: what is longer is cut off, what is shorter ends in {@link paddingIndex}. */
  readonly length: number;
  /** Tokens of the training rows; the first has the number 2. */
  readonly tokens: readonly string[];
}

export const paddingIndex = 0;
export const unknownIndex = 1;
const firstToken = 2;

const word = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** Words and numbers in small letters and single signs; or each character but for white space, which is one. */
export function listTokens(text: string, by: TokenForm): readonly string[] {
  const normal = text.normalize('NFKC').toLowerCase();
  return by === 'word' ? (normal.match(word) ?? []) : [...normal.trim().replaceAll(/\s+/g, ' ')];
}

/** The most common tokens, in falling order; equally common ones by their UTF-8 bytes. */
export function fitVocabulary(texts: readonly string[], by: TokenForm, size: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const token of listTokens(text, by)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts]
    .sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || compareUtf8(left, right))
    .slice(0, size)
    .map(([token]) => token);
}

/** The numbers of texts, `length` for each, one text after the other. */
export function encodeTexts(
  texts: readonly string[],
  { by, length, tokens }: Omit<TextEncoding, 'column'>,
): Float64Array {
  const numbers = new Map(tokens.map((token, index) => [token, index + firstToken]));
  const values = new Float64Array(texts.length * length).fill(paddingIndex);
  texts.forEach((text, row) => {
    listTokens(text, by)
      .slice(0, length)
      .forEach((token, place) => {
        values[row * length + place] = numbers.get(token) ?? unknownIndex;
      });
  });
  return values;
}
