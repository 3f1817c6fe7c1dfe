import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { kindFlag, noWaitFlag } from '../cli/flags.ts';
import { terminalOutput } from '../cli/output.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderAdded } from '../cli/views/add-view.ts';
import { describeSkipped } from '../cli/views/skipped-notice.ts';
import { addToStage, type AddResult } from '../store/index.ts';

export default class Add extends BaseCommand<AddResult> {
  static override summary = 'Store files and stage them for the next commit.';
  static override description =
    'The kind follows from the folder: datasets/, preprocessing/, models/, training/, evaluations/, experiments/, reports/, plugins/. Settings are checked and tables are read; either everything named is staged, or nothing. What .kstoreignore names is left out.';
  static override examples = [
    '<%= config.bin %> add .',
    '<%= config.bin %> add datasets/formula',
    '<%= config.bin %> add old/table.csv --kind dataset --name formula',
  ];
  static override strict = false;
  static override args = { path: Args.string({ description: 'files or folders', required: true }) };
  static override flags = {
    kind: kindFlag,
    name: Flags.string({ description: 'name of the artifact, instead of the file name' }),
    'no-table': Flags.boolean({
      description: 'store the files of a dataset without reading them as a table',
    }),
    'no-wait': noWaitFlag,
  };

  async run(): Promise<AddResult> {
    const { argv, flags } = await this.parse(Add);
    const repository = this.openRepository({ waitForLock: !flags['no-wait'] });
    const options = { kind: flags.kind, name: flags.name, readTables: !flags['no-table'] };
    const result = await addToStage(repository, process.cwd(), argv as string[], options, this.progress);
    for (const notice of describeSkipped(result)) terminalOutput.writeNotice(notice);
    return result;
  }

  protected render(result: AddResult, screen: Screen): string {
    return renderAdded(result, screen);
  }
}
