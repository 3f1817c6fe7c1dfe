import { measureWidth } from './text-width.ts';

/**
 * Breaks a text at spaces into lines of at most a width; a word that is longer has a line of its own.
 *
 * @param first what the first line begins with; the others are indented by as much as `rest` says.
 */
export function wrapText(text: string, width: number, first = '', rest = 2): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    const longer = isEmpty ? `${line}${word}` : `${line} ${word}`;
    if (!isEmpty && measureWidth(longer) > width) {
      lines.push(line);
      line = `${' '.repeat(rest)}${word}`;
    } else {
      line = longer;
    }
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
