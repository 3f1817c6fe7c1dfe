import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { usageError } from '../../cli/usage-error.ts';
import { toChangeOutput, type SweepChangeOutput } from '../../cli/views/sweep-output.ts';
import { renderChange } from '../../cli/views/sweep-view.ts';
import { moveInQueue } from '../../plugins/index.ts';

export default class SweepMove extends BaseCommand<SweepChangeOutput> {
  static override summary = 'Change the place of a trial in the queue.';
  static override examples = [
    '<%= config.bin %> sweep move baseline-1 7 --first',
    '<%= config.bin %> sweep move baseline-1 7 --before 4',
  ];
  static override args = {
    sweep: Args.string({ description: 'id of a sweep', required: true }),
    trial: Args.integer({ description: 'number of a trial that waits', min: 1, required: true }),
  };
  static override flags = {
    first: Flags.boolean({ description: 'before all others' }),
    before: Flags.integer({ description: 'before this trial', min: 1, exclusive: ['first'] }),
  };

  async run(): Promise<SweepChangeOutput> {
    const { args, flags } = await this.parse(SweepMove);
    const before = flags.first ? 'first' : flags.before;
    if (before === undefined) throw usageError('missing --first or --before TRIAL');
    return toChangeOutput(await moveInQueue(this.openRepository(), args.sweep, args.trial, before));
  }

  protected render(result: SweepChangeOutput): string {
    return renderChange(result, 'moved');
  }
}
