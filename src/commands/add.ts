import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { kindFlag, noWaitFlag } from '../cli/flags.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderAdded } from '../cli/views/add-view.ts';
import { addToStage, type AddResult } from '../store/index.ts';

export default class Add extends BaseCommand<AddResult> {
  static override summary = 'Store files and stage them for the next commit.';
  static override description =
    'The kind follows from the folder: datasets/, preprocessing/, models/, training/, evaluations/, experiments/, reports/, plugins/. Settings are checked and tables are read; either everything named is staged, or nothing.';
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
    return addToStage(
      repository,
      process.cwd(),
      argv as string[],
      { kind: flags.kind, name: flags.name, readTables: !flags['no-table'] },
      this.progress,
    );
  }

  protected render(result: AddResult, screen: Screen): string {
    return renderAdded(result, screen);
  }
}
