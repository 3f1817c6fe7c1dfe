import type { LedgerState, Repository } from '../../store/index.ts';
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
  for (const words of blocks.flatMap(listBlockCitations))
    if (!citations.has(keyOf(words))) citations.set(keyOf(words), resolveCitation(repository, state, words));
  const first = blocks.find((block) => block.type === 'heading' && block.level === 1);
  return { title: first?.type === 'heading' ? plainText(first.children) : null, blocks, citations };
}

/** The citation that a paragraph consists of, so that it may be a figure or a table; null for other blocks. */
export function findOnlyCitation(block: Block): readonly string[] | null {
  if (block.type !== 'paragraph' || block.children.length !== 1) return null;
  const [only] = block.children;
  return only?.type === 'citation' ? only.words : null;
}

/** The words of each citation in a block. */
export function listBlockCitations(block: Block): (readonly string[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return listCitations(block.children);
    case 'list':
      return block.items.flatMap(listCitations);
    case 'table':
      return block.rows.flat().flatMap(listCitations);
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

/** A line without its marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'citation') return `{{ ${inline.words.join(' ')} }}`;
      return 'children' in inline ? plainText(inline.children) : inline.text;
    })
    .join('');
}
