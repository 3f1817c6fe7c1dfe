import { BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { toRunsOutput, type RunsOutput } from '../cli/views/runs-output.ts';
import { renderRuns } from '../cli/views/runs-view.ts';
import { listExecutions, settleLiveRuns } from '../plugins/index.ts';

export default class Runs extends BaseCommand<RunsOutput> {
  static override summary = 'List the runs of experiments, newest first.';
  static override examples = ['<%= config.bin %> runs', '<%= config.bin %> runs -n 10'];
  static override flags = {
    number: Flags.integer({ char: 'n', min: 1, description: 'at most so many runs' }),
  };

  async run(): Promise<RunsOutput> {
    const { flags } = await this.parse(Runs);
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const live = settleLiveRuns(repository, state);
    const executions = listExecutions(repository.directory);
    return toRunsOutput(state, live, executions, flags.number ?? Infinity);
  }

  protected render(result: RunsOutput, screen: Screen): string {
    return renderRuns(result, screen);
  }
}
