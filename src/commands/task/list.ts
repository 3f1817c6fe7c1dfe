import { BaseCommand } from '../../cli/base-command.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { renderTasks } from '../../cli/views/task-view.ts';
import { hasWorkspace } from '../../cli/workspace.ts';
import type { TaskListOutput } from '../../store/model/generated/output/task-list.ts';
import { listBuiltinTasks, openWorkspaceTasks } from '../../plugins/index.ts';

export default class TaskList extends BaseCommand<TaskListOutput> {
  static override summary = 'List the learning tasks and test tasks.';
  static override description =
    'Those that come with kstore and, in a workspace, those of the newest version of each plugin.';
  static override examples = ['<%= config.bin %> task list'];

  async run(): Promise<TaskListOutput> {
    await this.parse(TaskList);
    const tasks = hasWorkspace(process.cwd())
      ? await (await openWorkspaceTasks(this.openRepository(), findTasksFolder())).listTasks()
      : listBuiltinTasks(findTasksFolder());
    return {
      tasks: tasks.map(({ task: { type, name, version, meta }, plugin, trust }) => ({
        type,
        name,
        version,
        summary: meta.summary,
        plugin,
        trust,
      })),
    };
  }

  protected render(result: TaskListOutput, screen: Screen): string {
    return renderTasks(result, screen);
  }
}
