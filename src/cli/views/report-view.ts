import type { ResolvedReport } from '../../plugins/report/resolve-report.ts';
import type { ReportRenderOutput } from '../../store/model/generated/output/report-render.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { count } from './format.ts';

export type { ReportRenderOutput };

export function toReportOutput(
  { title, citations }: ResolvedReport,
  version: Pick<ReportRenderOutput, 'name' | 'ref' | 'id'>,
  written: Pick<ReportRenderOutput, 'html' | 'pdf'>,
): ReportRenderOutput {
  return {
    ...version,
    title,
    citations: [...citations].map(([citation, { kind, ref, id, newest, content }]) => ({
      citation,
      kind,
      ref,
      id,
      form: content.type,
      value: content.type === 'value' ? content.text : null,
      newest,
    })),
    ...written,
  };
}

const formWords: Readonly<Record<ReportRenderOutput['citations'][number]['form'], string>> = {
  value: '',
  picture: 'a figure',
  rows: 'a table',
  blocks: 'a text',
  card: 'the task card',
  wear: 'looks so far',
};

/** What a report cites, what stands for it, and what has become old. */
export function renderReport(
  { name, title, citations, html, pdf }: ReportRenderOutput,
  screen: Screen,
): string {
  const { colors } = screen;
  const head = `report ${colors.bold(name)}${title === null ? '' : `: ${title}`}`;
  const rows = citations.map(({ citation, value, form, newest }) => [
    citation,
    value ?? formWords[form],
    newest === null ? '' : `newer: ${newest}`,
  ]);
  const columns = [{ shrink: 'wrap' as const }, { shrink: true }, { style: colors.yellow }];
  return [
    head,
    ...(rows.length === 0 ? ['it cites nothing'] : [renderTable(columns, rows, screen)]),
    ...[html, pdf]
      .filter((file) => file !== null)
      .map((file) => `wrote ${file}, with ${count(rows.length, 'citation')}`),
  ].join('\n');
}
