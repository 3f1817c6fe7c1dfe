/** The segmenter takes time with the square of what it is given at once. */
const maximumPieceCharacters = 2000;

let segmenter: Intl.Segmenter | null = null;

/** Words, and the signs and spaces between them, which together are the text (Unicode UAX #29). */
export function splitWords(text: string): string[] {
  return Array.from(segment(text), (word) => word.segment);
}

/** Without signs and spaces. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of segment(text)) if (isWordLike === true) count++;
  return count;
}

function* segment(text: string): Generator<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('ko', { granularity: 'word' });
  for (let start = 0; start < text.length; ) {
    const end = findPieceEnd(text, start);
    yield* segmenter.segment(text.slice(start, end));
    start = end;
  }
}

/** Behind the last sign that no word goes on over, else between two characters. */
function findPieceEnd(text: string, start: number): number {
  const most = start + maximumPieceCharacters;
  if (most >= text.length) return text.length;
  for (let end = most; end > start + maximumPieceCharacters / 2; end--)
    if (/[\s()[\]{}<>;]/.test(text[end - 1]!)) return end;
  return /[\uDC00-\uDFFF]/.test(text[most]!) ? most - 1 : most;
}
