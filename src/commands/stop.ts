import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderStopped, toStopOutput, type StopOutput } from '../cli/views/steering-view.ts';
import { findRunInProgress, settleLiveRuns, stopRun } from '../plugins/index.ts';

export default class Stop extends BaseCommand<StopOutput> {
  static override summary = 'End a run, keeping what it has.';
  static override description = [
    'The task is asked to settle: its best checkpoint so far becomes a version, and what it needs to go on is kept for `resume`. The tests of the experiment are not run, and `kstore run` ends with exit code 6.',
    'With --now it is ended at once: then only what it saved last is kept, and no version is made.',
  ].join('\n');
  static override examples = ['<%= config.bin %> stop', '<%= config.bin %> stop 3fa9c1 --now'];
  static override args = {
    run: Args.string({ description: 'id or experiment of a run; default is the one that goes on' }),
  };
  static override flags = { now: Flags.boolean({ description: 'do not wait for the task to settle' }) };

  async run(): Promise<StopOutput> {
    const { args, flags } = await this.parse(Stop);
    const repository = this.openRepository();
    const live = settleLiveRuns(repository, await repository.ledger.readState());
    const run = findRunInProgress(live, args.run);
    const recorded = await stopRun(repository, run, flags.now ? 'now' : 'settle', this.interruption);
    return toStopOutput(run, recorded);
  }

  protected render(result: StopOutput, screen: Screen): string {
    return renderStopped(result, screen);
  }
}
