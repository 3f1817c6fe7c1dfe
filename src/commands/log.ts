import { BaseCommand, Args, Flags } from '../cli/base-command.ts';
import { keyFlag, parseKeyColumns } from '../cli/key-columns.ts';
import type { Screen } from '../cli/render/screen.ts';
import { usageError } from '../cli/usage-error.ts';
import { toLogOutput, type LogOutput } from '../cli/views/log-output.ts';
import { toLogRowOutput, type LogRowOutput } from '../cli/views/log-row-output.ts';
import { renderLogRow } from '../cli/views/log-row-view.ts';
import { renderLog } from '../cli/views/log-view.ts';
import { listLog, listVersionsOf, readRowLives, resolveVersion } from '../store/index.ts';

export default class Log extends BaseCommand<LogOutput | LogRowOutput> {
  static override summary = 'Show the history: commits with the versions and runs of each.';
  static override examples = [
    '<%= config.bin %> log',
    '<%= config.bin %> log -n 5',
    '<%= config.bin %> log formula',
    '<%= config.bin %> log formula --row S-003',
  ];
  static override args = {
    name: Args.string({ description: 'only commits that made a version of this name' }),
  };
  static override flags = {
    number: Flags.integer({ char: 'n', min: 1, description: 'at most so many commits' }),
    row: Flags.string({
      description: 'versions of the dataset NAME in which this row changed: key or sample, or "row 12"',
      helpValue: 'KEY',
    }),
    key: { ...keyFlag, dependsOn: ['row'] },
    file: Flags.string({
      description: 'the sheet of a folder of sheets that has the row',
      helpValue: 'PATH',
      dependsOn: ['row'],
    }),
  };

  async run(): Promise<LogOutput | LogRowOutput> {
    const { args, flags } = await this.parse(Log);
    const { objects, ledger } = this.openRepository();
    const state = await ledger.readState();
    if (flags.row !== undefined) {
      if (args.name === undefined) throw usageError('--row needs the NAME of a dataset');
      const newest = resolveVersion(state, args.name, ['dataset']);
      const options = { key: parseKeyColumns(flags.key), file: flags.file };
      const lives = await readRowLives(objects, state, newest, flags.row, options);
      return toLogRowOutput(state, flags.row, lives, listVersionsOf(state, newest), flags.number);
    }
    const options = {
      ...(flags.number === undefined ? {} : { limit: flags.number }),
      ...(args.name === undefined ? {} : { name: args.name }),
    };
    return toLogOutput(listLog(state, options));
  }

  protected render(result: LogOutput | LogRowOutput, screen: Screen): string {
    return 'commits' in result ? renderLog(result, screen) : renderLogRow(result, screen);
  }
}
