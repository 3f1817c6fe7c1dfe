import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { createReport, resolveRun, type NewReport } from '../../store/index.ts';

export default class ReportNew extends BaseCommand<NewReport> {
  static override summary =
    'Begin a report: a page with what was run and the figures, to be written on by hand.';
  static override examples = ['<%= config.bin %> report new baseline --from 3fa9c1'];
  static override args = { name: Args.string({ description: 'name of the report', required: true }) };
  static override flags = {
    from: Flags.string({ description: 'run, result or checkpoint that the report is about', required: true }),
  };

  async run(): Promise<NewReport> {
    const { args, flags } = await this.parse(ReportNew);
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    return createReport(repository, state, args.name, resolveRun(state, flags.from));
  }

  protected render({ path }: NewReport): string {
    return `wrote ${path}\nedit it, then run \`kstore add reports\` and \`kstore commit\``;
  }
}
