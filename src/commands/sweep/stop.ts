import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { requestStop } from '../../plugins/index.ts';
import type { SweepStopOutput } from '../../store/model/generated/output/sweep-stop.ts';

export default class SweepStop extends BaseCommand<SweepStopOutput> {
  static override summary = 'Ask a running sweep to end when its running trials have ended.';
  static override examples = ['<%= config.bin %> sweep stop baseline-1'];
  static override args = { sweep: Args.string({ description: 'id of a sweep', required: true }) };
  static override flags = {
    now: Flags.boolean({
      default: false,
      description: 'stop the running trials too; they wait again',
    }),
  };

  async run(): Promise<SweepStopOutput> {
    const { args, flags } = await this.parse(SweepStop);
    const sweep = await requestStop(this.openRepository(), args.sweep, flags.now);
    const running = (sweep?.trials ?? [])
      .filter(({ status }) => status === 'running')
      .map(({ number }) => number);
    return { sweep: args.sweep, running, now: flags.now, wasRunning: sweep !== null };
  }

  protected render({ sweep, running, now, wasRunning }: SweepStopOutput): string {
    if (!wasRunning) return `sweep ${sweep} is not running`;
    if (running.length === 0) return `sweep ${sweep} is ending`;
    const trials = `${running.length === 1 ? 'trial' : 'trials'} ${running.join(', ')}`;
    return now
      ? `sweep ${sweep} is ending; ${trials} will wait again`
      : `sweep ${sweep} ends after ${trials}`;
  }
}
