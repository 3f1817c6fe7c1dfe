import type { CitedContent, Citation } from '../../plugins/report/resolve-citation.ts';
import type { Block, Inline } from '../../plugins/report/markdown.ts';
import { findOnlyCitation, keyOf, type ResolvedReport } from '../../plugins/report/resolve-report.ts';
import { describeThreshold, describeWearInWords, listCardLines } from '../views/framing-view.ts';
import { escapeHtml, writeHtmlPage, writeHtmlTable } from './html-page.ts';

/** What the foot of a report says of itself. */
export interface ReportOrigin {
  /** The version, such as `summary_v2`, or null for a draft. */
  readonly ref: string | null;
  readonly id: string | null;
  readonly language: string;
}

/** A report as one page: values, figures and tables of what it cites are inside. */
export function writeReportPage(report: ResolvedReport, origin: ReportOrigin): string {
  const { title, blocks, citations } = report;
  const body = [
    ...writeNewer(report),
    ...blocks.map((block) => writeBlock(block, citations)),
    writeSources(report, origin),
  ];
  return writeHtmlPage(title ?? origin.ref ?? 'Report', body.join('\n'), origin.language);
}

function writeNewer({ citations }: ResolvedReport): string[] {
  const newer = new Map(
    [...citations.values()].flatMap(({ ref, newest }) => (newest === null ? [] : [[ref, newest]])),
  );
  if (newer.size === 0) return [];
  const items = [...newer].map(
    ([ref, newest]) =>
      `<li class="careful">${escapeHtml(ref)} has a newer version, ${escapeHtml(newest)}</li>`,
  );
  return [`<ul class="findings">${items.join('')}</ul>`];
}

function writeSources({ citations }: ResolvedReport, { ref, id }: ReportOrigin): string {
  const cited = new Map([...citations.values()].map((citation) => [citation.id, citation]));
  const rows = [...cited.values()].map(({ kind, ref: name, id: cite }) => [
    kind,
    escapeHtml(name),
    `<code>${cite}</code>`,
  ]);
  const own =
    ref === null ? 'A draft that is in no version.' : `Report ${escapeHtml(ref)}, <code>${id}</code>.`;
  const table =
    rows.length === 0
      ? ''
      : writeHtmlTable([{ header: 'kind' }, { header: 'cited' }, { header: 'id' }], rows);
  return `<hr><small class="soft">${own}</small>\n${table}`;
}

type Citations = ResolvedReport['citations'];

function writeBlock(block: Block, citations: Citations): string {
  const only = findOnlyCitation(block);
  const cited = only === null ? undefined : citations.get(keyOf(only));
  if (cited !== undefined && cited.content.type !== 'value') return writeContent(cited);
  const inline = (children: readonly Inline[]) => writeInline(children, citations);
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

function writeInline(inlines: readonly Inline[], citations: Citations): string {
  return inlines
    .map((inline): string => {
      switch (inline.type) {
        case 'text':
          return escapeHtml(inline.text);
        case 'code':
          return `<code>${escapeHtml(inline.text)}</code>`;
        case 'strong':
          return `<strong>${writeInline(inline.children, citations)}</strong>`;
        case 'emphasis':
          return `<em>${writeInline(inline.children, citations)}</em>`;
        case 'link':
          return writeLink(inline.target, writeInline(inline.children, citations));
        case 'image':
          return `<span class="soft">[${escapeHtml(inline.text || inline.target)}]</span>`;
        case 'citation': {
          const cited = citations.get(keyOf(inline.words));
          if (cited === undefined) return escapeHtml(`{{ ${inline.words.join(' ')} }}`);
          return cited.content.type === 'value' ? writeValue(cited, cited.content.text) : writeContent(cited);
        }
      }
    })
    .join('');
}

/** Headings of a cited text stand below those of the report. */
function lowerHeading(block: Block): Block {
  return block.type === 'heading' ? { ...block, level: Math.min(6, block.level + 2) } : block;
}

/** A page runs nothing that a report names: links lead to pages and mail alone. */
function writeLink(target: string, label: string): string {
  return /^(https?:|mailto:)/i.test(target) ? `<a href="${escapeHtml(target)}">${label}</a>` : label;
}

function writeValue({ kind, ref }: Citation, text: string): string {
  return `<span title="${escapeHtml(`${kind} ${ref}`)}">${escapeHtml(text)}</span>`;
}

function writeContent({ kind, ref, content }: Citation): string {
  const source = escapeHtml(`${kind} ${ref}`);
  switch (content.type) {
    case 'value':
      return escapeHtml(content.text);
    case 'picture': {
      // As an image, an SVG of a stranger runs no script.
      const data = Buffer.from(content.bytes).toString('base64');
      return `<figure><img src="data:${content.mediaType};base64,${data}" alt="${escapeHtml(content.name)}"><figcaption class="soft"><small>${escapeHtml(content.name)}, ${source}</small></figcaption></figure>`;
    }
    case 'rows':
      return writeRows(content, source);
    case 'blocks':
      return content.blocks.map((block) => writeBlock(lowerHeading(block), new Map())).join('\n');
    case 'card':
      return writeCard(content);
    case 'wear':
      return content.wear
        .map((one) => `<p>${escapeHtml(describeWearInWords({ ...one, chosenBy: [...one.chosenBy] }))}.</p>`)
        .join('\n');
  }
}

function writeRows({ rows, more }: Extract<CitedContent, { type: 'rows' }>, source: string): string {
  const [head = [], ...body] = rows;
  const columns = head.map((header, place) => ({
    header,
    isNumber:
      body.length > 0 && body.every((row) => row[place] === '' || Number.isFinite(Number(row[place]))),
  }));
  const cells = body.map((row) => head.map((_header, place) => escapeHtml(shorten(row[place] ?? ''))));
  const rest = more === 0 ? '' : `… and ${more} more rows; `;
  return `${writeHtmlTable(columns, cells)}<small class="soft">${rest}${source}</small>`;
}

/** Numbers with more digits than a reader needs get four significant ones. */
function shorten(cell: string): string {
  const isLong = /^[+-]?\d*\.\d{5,}(e[+-]?\d+)?$/i.test(cell);
  return isLong ? String(Number(Number(cell).toPrecision(4))) : cell;
}

function writeCard({ framing }: Extract<CitedContent, { type: 'card' }>): string {
  const { card, success } = framing;
  const rows = [
    ...listCardLines(card),
    ...success.map((threshold): [string, string] => ['success', describeThreshold({ ...threshold })]),
  ].map(([label, text]) => `<tr><th>${label}</th><td>${escapeHtml(text)}</td></tr>`);
  return `<table>${rows.join('\n')}</table>`;
}
