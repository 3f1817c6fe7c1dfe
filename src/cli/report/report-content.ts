import type { Block } from '../../plugins/report/markdown.ts';
import type { CitedContent } from '../../plugins/report/resolve-citation.ts';
import type { ResolvedReport } from '../../plugins/report/resolve-report.ts';
import { listCardLines } from '../views/framing-view.ts';
import { translateFigure } from './figure-words.ts';
import type { ReportLanguage, ReportWords } from './report-words.ts';

/** A picture for a reader of this language: the figures of results are translated, what people drew is not. */
export function readPicture(
  { kind, content }: { readonly kind: string; readonly content: Extract<CitedContent, { type: 'picture' }> },
  language: ReportLanguage,
): Uint8Array {
  const isOurs = kind === 'result' && content.mediaType === 'image/svg+xml';
  return isOurs ? translateFigure(content.bytes, language) : content.bytes;
}

/** What the foot of a report says of itself. */
export interface ReportOrigin {
  /** The version, such as `summary_v2`, or null for a draft. */
  readonly ref: string | null;
  readonly id: string | null;
  readonly language: ReportLanguage;
}

/** The cited versions that have a newer one, each told once. */
export function listNewer({ citations }: ResolvedReport, words: ReportWords): string[] {
  const newer = new Map(
    [...citations.values()].flatMap(({ ref, newest }) => (newest === null ? [] : [[ref, newest]])),
  );
  return [...newer].map(([ref, newest]) => words.newer(ref, newest));
}

/** Kind, name and id of everything that is cited, each once. */
export function listSources({ citations }: ResolvedReport): [kind: string, ref: string, id: string][] {
  const cited = new Map([...citations.values()].map((citation) => [citation.id, citation]));
  return [...cited.values()].map(({ kind, ref, id }) => [kind, ref, id]);
}

/** Headings of a cited text stand below those of the report. */
export function lowerHeading(block: Block): Block {
  return block.type === 'heading' ? { ...block, level: Math.min(6, block.level + 2) } : block;
}

/** Links lead to pages and mail alone: a report runs nothing that it names. */
export function isSafeLink(target: string): boolean {
  return /^(https?:|mailto:)/i.test(target);
}

export interface CitedTable {
  readonly columns: readonly { readonly header: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a cited file as a reader needs them. */
export function toCitedTable({ rows }: Extract<CitedContent, { type: 'rows' }>): CitedTable {
  const [head = [], ...body] = rows;
  const isNumber = (place: number) =>
    body.length > 0 && body.every((row) => row[place] === '' || Number.isFinite(Number(row[place])));
  return {
    columns: head.map((header, place) => ({ header, isNumber: isNumber(place) })),
    rows: body.map((row) => head.map((_header, place) => shorten(row[place] ?? ''))),
  };
}

/** Numbers with more digits than a reader needs get four significant ones. */
function shorten(cell: string): string {
  const isLong = /^[+-]?\d*\.\d{5,}(e[+-]?\d+)?$/i.test(cell);
  return isLong ? String(Number(Number(cell).toPrecision(4))) : cell;
}

/** The lines of a task card, the thresholds last. */
export function listCard(
  { framing }: Extract<CitedContent, { type: 'card' }>,
  words: ReportWords,
): [label: string, text: string][] {
  const { card, success } = framing;
  return [
    ...listCardLines(card).map(([label, text]): [string, string] => [words.cardLabel(label), text]),
    ...success.map((threshold): [string, string] => [words.success, words.threshold({ ...threshold })]),
  ];
}

/** How worn the test data are, a sentence each. */
export function listWear({ wear }: Extract<CitedContent, { type: 'wear' }>, words: ReportWords): string[] {
  return wear.map((one) => words.wear({ ...one, chosenBy: [...one.chosenBy] }));
}
