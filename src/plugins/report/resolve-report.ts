import { KstoreError, type LedgerState, type Repository } from '../../store/index.ts';
import { parseMarkdown, type Block, type Inline } from './markdown.ts';
import { resolveCitation, type Citation } from './resolve-citation.ts';

/** A report whose citations are found. */
export interface ResolvedReport {
  readonly title: string | null;
  readonly blocks: readonly Block[];
  /** By the words of each citation, joined with spaces. */
  readonly citations: ReadonlyMap<string, Citation>;
}

export function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

/**
 * Reads a report and finds what its citations stand for. Citations in what it cites stay as they are written.
 *
 * @throws KSTORE_SETTINGS_INVALID, KSTORE_REFERENCE_… for the first citation that stands for nothing.
 */
export function resolveReport(repository: Repository, state: LedgerState, text: string): ResolvedReport {
  const blocks = parseMarkdown(text);
  const citations = new Map<string, Citation>();
  refuseUnclosed(text, blocks);
  for (const words of blocks.flatMap(listBlockCitations))
    if (!citations.has(keyOf(words))) citations.set(keyOf(words), resolveCitation(repository, state, words));
  for (const block of blocks) refuseInLine(text, block, citations);
  const first = blocks.find((block) => block.type === 'heading' && block.level === 1);
  const title = first?.type === 'heading' ? plainText(first.children, citations) : null;
  return { title, blocks, citations };
}

function refuseUnclosed(text: string, blocks: readonly Block[]): void {
  const open = blocks
    .flatMap(listLines)
    .flatMap(listTexts)
    .find((piece) => piece.includes('{{'));
  if (open === undefined) return;
  const from = open.slice(open.indexOf('{{'));
  const shown = from.length > shownCharacters ? `${from.slice(0, shownCharacters)}…` : from;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `${atLine(text, from)}a citation begins and has no end: ${shown}`,
    {
      hints: ['write it as {{ result baseline_v3 metrics.r2 }}, or as `code` if it is to stay as it is'],
    },
  );
}

const shownCharacters = 40;

/** Only a value can stand in a line; anything else would tear it apart. */
function refuseInLine(text: string, block: Block, citations: ResolvedReport['citations']): void {
  if (findOnlyCitation(block) !== null) return;
  const words = listBlockCitations(block).find((one) => citations.get(keyOf(one))!.content.type !== 'value');
  if (words === undefined) return;
  const cited = `{{ ${keyOf(words)} }}`;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `${atLine(text, cited)}${cited}: a figure, table or text stands alone in its paragraph`,
    { hints: ['put it on a line of its own, with an empty line before and after it'] },
  );
}

/** `line 7: ` for the first line that has this, or the beginning of it; nothing when none does. */
function atLine(text: string, wanted: string): string {
  const same = (piece: string) => piece.replaceAll(/\s+/g, '');
  const needle = same(wanted);
  const line = text.split(/\r?\n/).findIndex((one) =>
    [...one.matchAll(/\{\{/g)].some(({ index }) => {
      const rest = same(one.slice(index));
      return rest.startsWith(needle) || needle.startsWith(rest);
    }),
  );
  return line < 0 ? '' : `line ${line + 1}: `;
}

/** The citation that a paragraph consists of, so that it may be a figure or a table; null for other blocks. */
export function findOnlyCitation(block: Block): readonly string[] | null {
  if (block.type !== 'paragraph' || block.children.length !== 1) return null;
  const [only] = block.children;
  return only?.type === 'citation' ? only.words : null;
}

/** The words of each citation in a block. */
export function listBlockCitations(block: Block): (readonly string[])[] {
  return listLines(block).flatMap(listCitations);
}

function listLines(block: Block): (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [block.children];
    case 'list':
      return [...block.items];
    case 'table':
      return block.rows.flat();
    case 'code':
    case 'rule':
      return [];
  }
}

function listCitations(inlines: readonly Inline[]): (readonly string[])[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'citation') return [inline.words];
    return 'children' in inline ? listCitations(inline.children) : [];
  });
}

function listTexts(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'text') return [inline.text];
    return 'children' in inline ? listTexts(inline.children) : [];
  });
}

/** A line without its marks; citations are the values that are known of them. */
export function plainText(
  inlines: readonly Inline[],
  citations: ResolvedReport['citations'] = new Map(),
): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'citation') {
        const content = citations.get(keyOf(inline.words))?.content;
        return content?.type === 'value' ? content.text : `{{ ${inline.words.join(' ')} }}`;
      }
      return 'children' in inline ? plainText(inline.children, citations) : inline.text;
    })
    .join('');
}
