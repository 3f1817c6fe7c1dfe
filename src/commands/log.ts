import { BaseCommand, Args, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { toLogOutput, type LogOutput } from '../cli/views/log-output.ts';
import { renderLog } from '../cli/views/log-view.ts';
import { listLog } from '../store/index.ts';

export default class Log extends BaseCommand<LogOutput> {
  static override summary = 'Show the history: commits with the versions and runs of each.';
  static override examples = [
    '<%= config.bin %> log',
    '<%= config.bin %> log -n 5',
    '<%= config.bin %> log formula',
  ];
  static override args = {
    name: Args.string({ description: 'only commits that made a version of this name' }),
  };
  static override flags = {
    number: Flags.integer({ char: 'n', min: 1, description: 'at most so many commits' }),
  };

  async run(): Promise<LogOutput> {
    const { args, flags } = await this.parse(Log);
    const state = await this.openRepository().ledger.readState();
    const options = {
      ...(flags.number === undefined ? {} : { limit: flags.number }),
      ...(args.name === undefined ? {} : { name: args.name }),
    };
    return toLogOutput(listLog(state, options));
  }

  protected render(result: LogOutput, screen: Screen): string {
    return renderLog(result, screen);
  }
}
