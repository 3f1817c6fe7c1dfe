import { Args, BaseCommand } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderPaused, toPauseOutput, type PauseOutput } from '../cli/views/steering-view.ts';
import { findRunInProgress, pauseRun, settleLiveRuns } from '../plugins/index.ts';

export default class Pause extends BaseCommand<PauseOutput> {
  static override summary = 'Halt a run until `resume`; it keeps its memory and uses no processor.';
  static override examples = ['<%= config.bin %> pause', '<%= config.bin %> pause 3fa9c1'];
  static override args = {
    run: Args.string({ description: 'id or experiment of a run; default is the one that goes on' }),
  };

  async run(): Promise<PauseOutput> {
    const { args } = await this.parse(Pause);
    const repository = this.openRepository();
    const live = settleLiveRuns(repository, await repository.ledger.readState());
    const run = findRunInProgress(live, args.run);
    return toPauseOutput(run, await pauseRun(repository, run, this.interruption));
  }

  protected render(result: PauseOutput, screen: Screen): string {
    return renderPaused(result, screen);
  }
}
