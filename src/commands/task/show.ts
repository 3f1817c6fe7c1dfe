import { Args, BaseCommand } from '../../cli/base-command.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { renderTask, toTaskOutput, type TaskShowOutput } from '../../cli/views/task-view.ts';
import { hasWorkspace } from '../../cli/workspace.ts';
import { openWorkspaceTasks, showBuiltinTask, type TaskType } from '../../plugins/index.ts';

export default class TaskShow extends BaseCommand<TaskShowOutput> {
  static override summary = 'Show what a task takes, gives and can be set to.';
  static override examples = [
    '<%= config.bin %> task show learning regression',
    '<%= config.bin %> task show learning forest_v2/forest',
  ];
  static override args = {
    type: Args.string({ description: 'learning or test', options: ['learning', 'test'], required: true }),
    name: Args.string({ description: 'name of the task, or plugin/task', required: true }),
  };

  async run(): Promise<TaskShowOutput> {
    const { args } = await this.parse(TaskShow);
    const [type, folder] = [args.type as TaskType, findTasksFolder()];
    const { listed, codeId } = hasWorkspace(process.cwd())
      ? await (await openWorkspaceTasks(this.openRepository(), folder)).showTask(type, args.name)
      : showBuiltinTask(folder, type, args.name);
    return toTaskOutput(listed, codeId);
  }

  protected render(result: TaskShowOutput, screen: Screen): string {
    return renderTask(result, screen);
  }
}
