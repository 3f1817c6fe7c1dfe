import { Args, BaseCommand } from '../../cli/base-command.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { renderTask, toTaskOutput, type TaskShowOutput } from '../../cli/views/task-view.ts';
import { openTaskRegistry, type TaskType } from '../../plugins/index.ts';

export default class TaskShow extends BaseCommand<TaskShowOutput> {
  static override summary = 'Show what a task takes, gives and can be set to.';
  static override examples = ['<%= config.bin %> task show learning regression'];
  static override args = {
    type: Args.string({ description: 'learning or test', options: ['learning', 'test'], required: true }),
    name: Args.string({ description: 'name of the task', required: true }),
  };

  async run(): Promise<TaskShowOutput> {
    const { args } = await this.parse(TaskShow);
    return toTaskOutput(openTaskRegistry(findTasksFolder()).findTask(args.type as TaskType, args.name));
  }

  protected render(result: TaskShowOutput, screen: Screen): string {
    return renderTask(result, screen);
  }
}
