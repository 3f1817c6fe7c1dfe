import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { describeWear, findFraming } from '../../plugins/index.ts';
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
    const run = resolveRun(state, flags.from);
    const context = {
      hasCard: findFraming(state, run) !== null,
      hasTests: describeWear(state, run).length > 0,
      results: state.versions.filter(
        ({ kind, name, version }) =>
          kind === 'result' &&
          run.outputs.some(
            (output) => output.name === name && output.version === version && output.kind === kind,
          ),
      ),
    };
    return createReport(repository, state, args.name, run, context);
  }

  protected render({ path }: NewReport): string {
    return [
      `wrote ${path}`,
      'edit it, then run `kstore add reports` and `kstore commit`;',
      '`kstore report render` fills in the figures',
    ].join('\n');
  }
}
