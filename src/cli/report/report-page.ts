import type { Block, Inline } from '../../plugins/report/markdown.ts';
import type { CitedContent, Citation } from '../../plugins/report/resolve-citation.ts';
import { findOnlyCitation, keyOf, type ResolvedReport } from '../../plugins/report/resolve-report.ts';
import { escapeHtml, writeHtmlPage, writeHtmlTable } from '../html/html-page.ts';
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
} from './report-content.ts';
import { reportWords, type ReportWords } from './report-words.ts';

/** A report as one page: values, figures and tables of what it cites are inside. */
export function writeReportPage(report: ResolvedReport, origin: ReportOrigin): string {
  const { title, blocks, citations } = report;
  const words = reportWords[origin.language];
  const context = { citations, words };
  const body = [
    ...writeNewer(listNewer(report, words)),
    ...blocks.map((block) => writeBlock(block, context)),
    writeSources(report, origin, words),
  ];
  return writeHtmlPage(title ?? origin.ref ?? words.report, body.join('\n'), origin.language);
}

function writeNewer(newer: readonly string[]): string[] {
  if (newer.length === 0) return [];
  const items = newer.map((text) => `<li class="careful">${escapeHtml(text)}</li>`);
  return [`<ul class="findings">${items.join('')}</ul>`];
}

function writeSources(report: ResolvedReport, { ref, id }: ReportOrigin, words: ReportWords): string {
  const rows = listSources(report).map(([kind, name, cited]) => [
    kind,
    escapeHtml(name),
    `<code>${cited}</code>`,
  ]);
  const own = ref === null ? words.draft : `${escapeHtml(words.version(ref))}, <code>${id}</code>.`;
  const table =
    rows.length === 0
      ? ''
      : writeHtmlTable(
          words.source.map((header) => ({ header })),
          rows,
        );
  return `<hr><small class="soft">${own}</small>\n${table}`;
}

/** What blocks are written with. */
interface Context {
  readonly citations: ResolvedReport['citations'];
  readonly words: ReportWords;
}

function writeBlock(block: Block, context: Context): string {
  const only = findOnlyCitation(block);
  const cited = only === null ? undefined : context.citations.get(keyOf(only));
  if (cited !== undefined && cited.content.type !== 'value') return writeContent(cited, context.words);
  const inline = (children: readonly Inline[]) => writeInline(children, context);
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inline(block.children)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.children)}</p>`;
    case 'quote':
      return `<blockquote>${inline(block.children)}</blockquote>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const [head = [], ...rows] = block.rows;
      const cells = (tag: string, row: (typeof block.rows)[number]) =>
        row.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('');
      return `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;
    }
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'rule':
      return '<hr>';
  }
}

function writeInline(inlines: readonly Inline[], context: Context): string {
  return inlines
    .map((inline): string => {
      switch (inline.type) {
        case 'text':
          return escapeHtml(inline.text);
        case 'code':
          return `<code>${escapeHtml(inline.text)}</code>`;
        case 'strong':
          return `<strong>${writeInline(inline.children, context)}</strong>`;
        case 'emphasis':
          return `<em>${writeInline(inline.children, context)}</em>`;
        case 'link':
          return writeLink(inline.target, writeInline(inline.children, context));
        case 'image':
          return `<span class="soft">[${escapeHtml(inline.text || inline.target)}]</span>`;
        case 'citation': {
          const cited = context.citations.get(keyOf(inline.words));
          if (cited === undefined) return escapeHtml(`{{ ${inline.words.join(' ')} }}`);
          return cited.content.type === 'value'
            ? writeValue(cited, cited.content.text)
            : writeContent(cited, context.words);
        }
      }
    })
    .join('');
}

function writeLink(target: string, label: string): string {
  return isSafeLink(target) ? `<a href="${escapeHtml(target)}">${label}</a>` : label;
}

function writeValue({ kind, ref }: Citation, text: string): string {
  return `<span title="${escapeHtml(`${kind} ${ref}`)}">${escapeHtml(text)}</span>`;
}

function writeContent({ kind, ref, content }: Citation, words: ReportWords): string {
  const source = escapeHtml(`${kind} ${ref}`);
  switch (content.type) {
    case 'value':
      return escapeHtml(content.text);
    case 'picture': {
      // As an image, an SVG of a stranger runs no script.
      const data = Buffer.from(readPicture({ kind, content }, words.language)).toString('base64');
      return `<figure><img src="data:${content.mediaType};base64,${data}" alt="${escapeHtml(content.name)}"><figcaption class="soft"><small>${escapeHtml(content.name)}, ${source}</small></figcaption></figure>`;
    }
    case 'rows':
      return writeRows(content, source, words);
    case 'blocks':
      return content.blocks
        .map((block) => writeBlock(lowerHeading(block), { citations: new Map(), words }))
        .join('\n');
    case 'card':
      return writeCard(listCard(content, words));
    case 'wear':
      return listWear(content, words)
        .map((sentence) => `<p>${escapeHtml(sentence)}</p>`)
        .join('\n');
  }
}

function writeRows(
  content: Extract<CitedContent, { type: 'rows' }>,
  source: string,
  words: ReportWords,
): string {
  const { columns, rows } = toCitedTable(content);
  const rest = content.more === 0 ? '' : `${words.moreRows(content.more)}; `;
  const cells = rows.map((row) => row.map(escapeHtml));
  return `${writeHtmlTable(columns, cells)}<small class="soft">${rest}${source}</small>`;
}

function writeCard(lines: readonly (readonly [label: string, text: string])[]): string {
  const rows = lines.map(([label, text]) => `<tr><th>${label}</th><td>${escapeHtml(text)}</td></tr>`);
  return `<table>${rows.join('\n')}</table>`;
}
