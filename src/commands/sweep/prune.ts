import { Args, BaseCommand } from '../../cli/base-command.ts';
import { usageError } from '../../cli/usage-error.ts';
import { toChangeOutput, type SweepChangeOutput } from '../../cli/views/sweep-output.ts';
import { renderChange } from '../../cli/views/sweep-view.ts';
import { pruneByWords } from '../../plugins/index.ts';

export default class SweepPrune extends BaseCommand<SweepChangeOutput> {
  static override summary = 'Take trials out of a sweep; those that run are stopped.';
  static override description =
    'A condition compares a parameter by <, <=, >, >=, = or != and means the trials that wait or run now.';
  static override examples = [
    '<%= config.bin %> sweep prune baseline-1 4 7',
    "<%= config.bin %> sweep prune baseline-1 'learningRate>0.1'",
  ];
  static override strict = false;
  static override args = {
    sweep: Args.string({ description: 'id of a sweep', required: true }),
    trials: Args.string({ description: 'numbers of trials, or conditions' }),
  };

  async run(): Promise<SweepChangeOutput> {
    const { argv } = await this.parse(SweepPrune);
    const [sweep = '', ...words] = argv as string[];
    if (words.length === 0) throw usageError('missing the numbers of trials, or a condition');
    const repository = this.openRepository();
    return toChangeOutput(await pruneByWords(repository, sweep, words));
  }

  protected render(result: SweepChangeOutput): string {
    return renderChange(result, 'pruned');
  }
}
