import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { extendSweep } from '../../plugins/index.ts';
import type { SweepExtendOutput } from '../../store/model/generated/output/sweep-extend.ts';

const maximumTrials = 10_000;

export default class SweepExtend extends BaseCommand<SweepExtendOutput> {
  static override summary = 'Let the strategy of a sweep choose more trials.';
  static override examples = ['<%= config.bin %> sweep extend baseline-1 --trials 20'];
  static override args = { sweep: Args.string({ description: 'id of a sweep', required: true }) };
  static override flags = {
    trials: Flags.integer({ description: 'how many more', min: 1, max: maximumTrials, required: true }),
  };

  async run(): Promise<SweepExtendOutput> {
    const { args, flags } = await this.parse(SweepExtend);
    const { id, trialLimit } = await extendSweep(this.openRepository(), args.sweep, flags.trials);
    return { sweep: id, trialLimit };
  }

  protected render({ sweep, trialLimit }: SweepExtendOutput): string {
    return `sweep ${sweep} may choose ${trialLimit} trials now`;
  }
}
