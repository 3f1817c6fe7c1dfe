import type { Block, Inline } from '../../plugins/report/markdown.ts';
import type { CitedContent, Citation } from '../../plugins/report/resolve-citation.ts';
import { findOnlyCitation, keyOf, type ResolvedReport } from '../../plugins/report/resolve-report.ts';
import {
  isSafeLink,
  listCard,
  listNewer,
  listSources,
  listWear,
  lowerHeading,
  readPicture,
  toCitedTable,
  type ReportOrigin,
} from '../report/report-content.ts';
import { reportWords, type ReportWords } from '../report/report-words.ts';
import { divideColumns } from './divide-columns.ts';
import type {
  DocumentBlock,
  DocumentInline,
  DocumentPicture,
  DocumentTable,
  ReportDocument,
} from './report-document.ts';

interface Context {
  readonly citations: ResolvedReport['citations'];
  readonly words: ReportWords;
  readonly pictures: DocumentPicture[];
}

/** A report as data for the typesetter: values, figures and tables of what it cites are inside. */
export function toReportDocument(report: ResolvedReport, origin: ReportOrigin): ReportDocument {
  const words = reportWords[origin.language];
  const context: Context = { citations: report.citations, words, pictures: [] };
  const blocks = report.blocks.flatMap((block) => toBlocks(block, context));
  return {
    title: report.title ?? origin.ref ?? words.report,
    language: origin.language,
    name: origin.ref ?? report.title ?? words.report,
    notices: listNewer(report, words),
    blocks: [...blocks, { type: 'rule' }, ...toFoot(report, origin, words)],
    pictures: context.pictures,
  };
}

function toFoot(report: ResolvedReport, { ref, id }: ReportOrigin, words: ReportWords): DocumentBlock[] {
  const own = ref === null ? words.draft : `${words.version(ref)}, ${id}.`;
  const sources = listSources(report);
  const note: DocumentBlock = { type: 'note', children: [text(own)] };
  if (sources.length === 0) return [note];
  const columns = words.source.map(() => ({ isNumber: false, isLabel: false }));
  const rows = sources.map(([kind, name, cited]) => [[text(kind)], [text(name)], [soft(cited)]]);
  return [note, { type: 'table', columns, head: words.source.map((header) => [text(header)]), rows }];
}

function toBlocks(block: Block, context: Context): DocumentBlock[] {
  const only = findOnlyCitation(block);
  const cited = only === null ? undefined : context.citations.get(keyOf(only));
  if (cited !== undefined && cited.content.type !== 'value') return toContent(cited, context);
  const inlines = (children: readonly Inline[]) =>
    children.flatMap((inline): DocumentInline[] => toInlines(inline, context));
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [{ ...block, children: inlines(block.children) }];
    case 'list':
      return [{ ...block, items: block.items.map(inlines) }];
    case 'table': {
      const width = Math.max(...block.rows.map((row) => row.length));
      const [head = [], ...rows] = block.rows.map((row) =>
        Array.from({ length: width }, (_cell, place) => inlines(row[place] ?? [])),
      );
      const columns = head.map(() => ({ isNumber: false, isLabel: false }));
      return divideColumns({ type: 'table', columns, head, rows });
    }
    case 'code':
    case 'rule':
      return [block];
  }
}

function toInlines(inline: Inline, context: Context): DocumentInline[] {
  switch (inline.type) {
    case 'text':
    case 'code':
      return [inline];
    case 'strong':
    case 'emphasis':
      return [{ type: inline.type, children: inline.children.flatMap((child) => toInlines(child, context)) }];
    case 'link': {
      const children = inline.children.flatMap((child) => toInlines(child, context));
      return isSafeLink(inline.target) ? [{ type: 'link', target: inline.target, children }] : children;
    }
    case 'image':
      return [soft(`[${inline.text || inline.target}]`)];
    case 'citation': {
      const cited = context.citations.get(keyOf(inline.words));
      if (cited === undefined) return [text(`{{ ${inline.words.join(' ')} }}`)];
      if (cited.content.type === 'value') return [text(cited.content.text)];
      return [{ type: 'blocks', blocks: toContent(cited, context) }];
    }
  }
}

function toContent({ kind, ref, content }: Citation, context: Context): DocumentBlock[] {
  const { words, pictures } = context;
  const source = `${kind} ${ref}`;
  switch (content.type) {
    case 'value':
      return [{ type: 'paragraph', children: [text(content.text)] }];
    case 'picture': {
      const file = `/${pictures.length}.${content.mediaType === 'image/svg+xml' ? 'svg' : content.mediaType.slice('image/'.length)}`;
      pictures.push({
        file,
        name: `${source} ${content.name}`,
        bytes: readPicture({ kind, content }, words.language),
      });
      return [{ type: 'picture', file, caption: `${content.name}, ${source}` }];
    }
    case 'rows':
      return [...toTables(content), toRowsNote(content, source, words)];
    case 'blocks':
      return content.blocks.flatMap((block) =>
        toBlocks(lowerHeading(block), { ...context, citations: new Map() }),
      );
    case 'card':
      return [toCard(listCard(content, words))];
    case 'wear':
      return listWear(content, words).map((sentence) => ({ type: 'paragraph', children: [text(sentence)] }));
  }
}

function toTables(content: Extract<CitedContent, { type: 'rows' }>): DocumentBlock[] {
  const { columns, rows } = toCitedTable(content);
  return divideColumns({
    type: 'table',
    columns: columns.map(({ isNumber }) => ({ isNumber, isLabel: false })),
    head: columns.map(({ header }) => [text(header)]),
    rows: rows.map((row) => row.map((cell) => [text(cell)])),
  });
}

function toRowsNote(
  { more }: Extract<CitedContent, { type: 'rows' }>,
  source: string,
  words: ReportWords,
): DocumentBlock {
  const rest = more === 0 ? '' : `${words.moreRows(more)}; `;
  return { type: 'note', children: [text(`${rest}${source}`)] };
}

function toCard(lines: readonly (readonly [label: string, text: string])[]): DocumentTable {
  return {
    type: 'table',
    columns: [
      { isNumber: false, isLabel: true },
      { isNumber: false, isLabel: false },
    ],
    head: null,
    rows: lines.map(([label, line]) => [[text(label)], [text(line)]]),
  };
}

function text(words: string): DocumentInline {
  return { type: 'text', text: words };
}

function soft(words: string): DocumentInline {
  return { type: 'soft', text: words };
}
