const styleSequence = /\u001B\[[0-9;]*m/g;
/** Marks that join the character before them, with the vowels and finals of decomposed Hangul. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]/u;
/** East Asian Wide and Fullwidth (Unicode UAX #11) and emoji. */
const doubleWidth =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;

/** Columns that a text takes on a terminal; colours take none, Korean letters two. */
export function measureWidth(text: string): number {
  const plain = text.replace(styleSequence, '');
  if (/^[\x20-\x7E]*$/.test(plain)) return plain.length;
  let width = 0;
  for (const character of plain) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (zeroWidth.test(character)) return 0;
  return doubleWidth.test(character) ? 2 : 1;
}

/** Cuts a text without colours to a width, with `…` where something is missing; a version keeps its `_v12`. */
export function truncate(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  const ending = /_v\d{1,9}$/.exec(text)?.[0] ?? '';
  const kept = ending.length < width - 1 ? ending : '';
  let taken = '';
  let left = width - 1 - kept.length;
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    taken += character;
  }
  return `${taken}…${kept}`;
}

/**
 * Cuts a word without colours into pieces of at most a width, behind a sign such as `/` or `=` where there is one.
 */
export function splitWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measureWidth(piece + character) > width) {
      const [, head = piece, tail = ''] = /^(.*[/=,:-])([^/=,:-]+)$/su.exec(piece) ?? [];
      pieces.push(head);
      piece = tail;
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Fills a text with spaces up to a width. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - measureWidth(text)));
  return align === 'left' ? text + space : space + text;
}
