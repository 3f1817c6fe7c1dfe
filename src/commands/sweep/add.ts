import { Args, BaseCommand } from '../../cli/base-command.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { usageError } from '../../cli/usage-error.ts';
import { toChangeOutput, type SweepChangeOutput } from '../../cli/views/sweep-output.ts';
import { renderChange } from '../../cli/views/sweep-view.ts';
import { addByPerson, openWorkspaceTasks, parseAssignments } from '../../plugins/index.ts';

export default class SweepAdd extends BaseCommand<SweepChangeOutput> {
  static override summary = 'Queue a trial with values of your own, before the others.';
  static override description = 'What is not named stays as in the experiment.';
  static override examples = ['<%= config.bin %> sweep add baseline-1 learningRate=0.01 batchSize=16'];
  static override strict = false;
  static override args = {
    sweep: Args.string({ description: 'id of a sweep', required: true }),
    values: Args.string({ description: 'NAME=VALUE of each parameter' }),
  };

  async run(): Promise<SweepChangeOutput> {
    const { argv } = await this.parse(SweepAdd);
    const [sweep = '', ...words] = argv as string[];
    if (words.length === 0) throw usageError('missing a value such as learningRate=0.01');
    const repository = this.openRepository();
    const tasks = await openWorkspaceTasks(repository, findTasksFolder());
    return toChangeOutput(await addByPerson(repository, tasks, sweep, parseAssignments(words)));
  }

  protected render(result: SweepChangeOutput): string {
    return renderChange(result, 'added');
  }
}
