/** A piece of a line. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly target: string; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly target: string; readonly text: string }
  /** `{{ result baseline_v3 metrics.r2 }}`: its words. */
  | { readonly type: 'citation'; readonly words: readonly string[] };

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' };

const frontMatter = /^---\r?\n[\s\S]*?\r?\n---(\r?\n|$)/;
/** Each repetition has an end, so that a line of opening marks is read in linear time. */
const inlinePattern =
  /\{\{([^{}\n]{0,500})\}\}|`([^`]{1,2000})`|\*\*(.{1,2000}?)\*\*|(?<![\p{L}\p{N}*])[*_](?=\S)([^*_]{1,2000}?)(?<=\S)[*_](?![\p{L}\p{N}*])|!\[([^\]]{0,500})\]\(([^()\s]{1,500})\)|\[([^\]]{1,500})\]\(([^()\s]{1,2000})\)/u;

/**
 * Reads the part of Markdown that reports need: headings, paragraphs, lists of one level, tables, quotes, code, rules;
 * in lines strong, emphasis, code, links, pictures and citations. HTML is text.
 */
export function parseMarkdown(text: string): Block[] {
  const lines = text.replace(frontMatter, '').split(/\r?\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const [block, end] = readBlock(lines, at);
    if (block !== null) blocks.push(block);
    at = end;
  }
  return blocks;
}

const bullet = /^\s*[-*+]\s+/;
const ordinal = /^\s*\d{1,9}[.)]\s+/;
const heading = /^(#{1,6})\s+(.*?)\s*#*\s*$/;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/;

function readBlock(lines: readonly string[], at: number): [Block | null, number] {
  const line = lines[at]!;
  if (line.trim() === '') return [null, at + 1];
  if (/^\s*(```|~~~)/.test(line)) return readFence(lines, at);
  const title = heading.exec(line);
  if (title !== null)
    return [{ type: 'heading', level: title[1]!.length, children: parseInline(title[2]!) }, at + 1];
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) return [{ type: 'rule' }, at + 1];
  if (line.includes('|') && tableRule.test(lines[at + 1] ?? '')) return readTable(lines, at);
  if (bullet.test(line)) return readList(lines, at, bullet, false);
  if (ordinal.test(line)) return readList(lines, at, ordinal, true);
  return readParagraph(lines, at, line.startsWith('>'));
}

function readFence(lines: readonly string[], at: number): [Block, number] {
  const mark = lines[at]!.trim().slice(0, 3);
  let end = at + 1;
  while (end < lines.length && !lines[end]!.trim().startsWith(mark)) end++;
  return [{ type: 'code', text: lines.slice(at + 1, end).join('\n') }, end + 1];
}

function readTable(lines: readonly string[], at: number): [Block, number] {
  let end = at + 2;
  while (end < lines.length && lines[end]!.includes('|')) end++;
  const rows = [lines[at]!, ...lines.slice(at + 2, end)].map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => parseInline(cell.trim())),
  );
  return [{ type: 'table', rows }, end];
}

function readList(lines: readonly string[], at: number, mark: RegExp, isOrdered: boolean): [Block, number] {
  const items: string[] = [];
  let end = at;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (mark.test(line)) items.push(line.replace(mark, ''));
    else if (/^\s+\S/.test(line)) items[items.length - 1] += ` ${line.trim()}`;
    else break;
  }
  return [{ type: 'list', isOrdered, items: items.map(parseInline) }, end];
}

function readParagraph(lines: readonly string[], at: number, isQuote: boolean): [Block, number] {
  let end = at;
  const isOver = (line: string) =>
    line.trim() === '' || heading.test(line) || bullet.test(line) || line.startsWith('>') !== isQuote;
  while (end < lines.length && (end === at || !isOver(lines[end]!))) end++;
  const text = lines
    .slice(at, end)
    .map((line) => line.replace(isQuote ? /^>\s?/ : /^\s+/, ''))
    .join(' ');
  return [{ type: isQuote ? 'quote' : 'paragraph', children: parseInline(text) }, end];
}

function parseInline(text: string): Inline[] {
  const found: Inline[] = [];
  let rest = text;
  for (let match = inlinePattern.exec(rest); match !== null; match = inlinePattern.exec(rest)) {
    if (match.index > 0) found.push({ type: 'text', text: rest.slice(0, match.index) });
    found.push(readInline(match));
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest !== '') found.push({ type: 'text', text: rest });
  return found;
}

function readInline([
  all,
  citation,
  code,
  strong,
  emphasis,
  alt,
  image,
  label,
  link,
]: RegExpExecArray): Inline {
  if (citation !== undefined) return { type: 'citation', words: citation.trim().split(/\s+/) };
  if (code !== undefined) return { type: 'code', text: code };
  if (strong !== undefined) return { type: 'strong', children: parseInline(strong) };
  if (emphasis !== undefined) return { type: 'emphasis', children: parseInline(emphasis) };
  if (image !== undefined) return { type: 'image', target: image, text: alt ?? '' };
  if (link !== undefined) return { type: 'link', target: link, children: parseInline(label ?? '') };
  return { type: 'text', text: all };
}
