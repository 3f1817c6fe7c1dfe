import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { resolvePageFile, writePageFile } from '../../cli/html/page-file.ts';
import { toReportDocument } from '../../cli/pdf/to-report-document.ts';
import { writeReportPdf } from '../../cli/pdf/write-report-pdf.ts';
import { writeReportPage } from '../../cli/report/report-page.ts';
import { readReport } from '../../cli/read-report.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { renderReport, toReportOutput, type ReportRenderOutput } from '../../cli/views/report-view.ts';
import { resolveReport } from '../../plugins/report/resolve-report.ts';

export default class ReportRender extends BaseCommand<ReportRenderOutput> {
  static override summary = 'Fill in what a report cites, and say what of it has become old.';
  static override description = `A citation is a kind, a fixed reference, and what of it: {{ result baseline_v3 metrics.r2 }}
Without --html or --pdf nothing is written: the citations are checked and listed.`;
  static override examples = [
    '<%= config.bin %> report render baseline',
    '<%= config.bin %> report render baseline_v2 --html baseline.html',
    '<%= config.bin %> report render baseline_v2 --pdf baseline.pdf',
    '<%= config.bin %> report render reports/draft.md --html draft.html --language ko',
  ];
  static override args = {
    report: Args.string({ description: 'a report version, or a Markdown file', required: true }),
  };
  static override flags = {
    html: Flags.string({ description: 'write one page to this file', helpValue: 'FILE' }),
    pdf: Flags.string({ description: 'write a PDF to this file', helpValue: 'FILE' }),
    language: Flags.option({
      description: 'language of the report, and of what kstore adds to it',
      options: ['en', 'ko'] as const,
      default: 'en' as const,
    })(),
  };

  async run(): Promise<ReportRenderOutput> {
    const { args, flags } = await this.parse(ReportRender);
    const page = flags.html === undefined ? null : resolvePageFile(flags.html, '.html');
    const document = flags.pdf === undefined ? null : resolvePageFile(flags.pdf, '.pdf');
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const { text, name, ref, id } = readReport(repository, state, args.report);
    const report = resolveReport(repository, state, text);
    const origin = { ref, id, language: flags.language };
    if (page !== null) writePageFile(page, writeReportPage(report, origin));
    if (document !== null) writePageFile(document, writeReportPdf(toReportDocument(report, origin)));
    return toReportOutput(report, { name, ref, id }, { html: flags.html ?? null, pdf: flags.pdf ?? null });
  }

  protected render(result: ReportRenderOutput, screen: Screen): string {
    return renderReport(result, screen);
  }
}
