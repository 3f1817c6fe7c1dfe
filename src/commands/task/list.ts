import { BaseCommand } from '../../cli/base-command.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { renderTasks } from '../../cli/views/task-view.ts';
import type { TaskListOutput } from '../../store/model/generated/output/task-list.ts';
import { openTaskRegistry } from '../../plugins/index.ts';

export default class TaskList extends BaseCommand<TaskListOutput> {
  static override summary = 'List the learning tasks and test tasks.';
  static override examples = ['<%= config.bin %> task list'];

  async run(): Promise<TaskListOutput> {
    await this.parse(TaskList);
    const tasks = openTaskRegistry(findTasksFolder()).listTasks();
    return {
      tasks: tasks.map(({ type, name, version, meta }) => ({ type, name, version, summary: meta.summary })),
    };
  }

  protected render(result: TaskListOutput, screen: Screen): string {
    return renderTasks(result, screen);
  }
}
