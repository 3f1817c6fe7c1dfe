import { BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { toRunsOutput, type RunsOutput } from '../cli/views/runs-output.ts';
import { renderRuns } from '../cli/views/runs-view.ts';

export default class Runs extends BaseCommand<RunsOutput> {
  static override summary = 'List the runs of experiments, newest first.';
  static override examples = ['<%= config.bin %> runs', '<%= config.bin %> runs -n 10'];
  static override flags = {
    number: Flags.integer({ char: 'n', min: 1, description: 'at most so many runs' }),
  };

  async run(): Promise<RunsOutput> {
    const { flags } = await this.parse(Runs);
    return toRunsOutput(await this.openRepository().ledger.readState(), flags.number ?? Infinity);
  }

  protected render(result: RunsOutput, screen: Screen): string {
    return renderRuns(result, screen);
  }
}
