import { Args, BaseCommand } from '../../cli/base-command.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { toSweepOutput, type SweepShowOutput } from '../../cli/views/sweep-output.ts';
import { adviseToContinue, renderSweep } from '../../cli/views/sweep-view.ts';
import { readSweep } from '../../store/index.ts';

export default class SweepShow extends BaseCommand<SweepShowOutput> {
  static override summary = 'Show the trials of a sweep: what came out, what runs, what waits.';
  static override examples = ['<%= config.bin %> sweep show baseline-1'];
  static override args = { sweep: Args.string({ description: 'id of a sweep', required: true }) };

  async run(): Promise<SweepShowOutput> {
    const { args } = await this.parse(SweepShow);
    const repository = this.openRepository();
    return toSweepOutput(repository, readSweep(repository, args.sweep));
  }

  protected render(result: SweepShowOutput, screen: Screen): string {
    const isWaiting = result.state === 'paused' || result.state === 'interrupted';
    return [renderSweep(result, screen), ...(isWaiting ? ['', adviseToContinue(result)] : [])].join('\n');
  }
}
