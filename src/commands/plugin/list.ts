import { BaseCommand } from '../../cli/base-command.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { renderPlugins, toPluginOutput, type PluginListOutput } from '../../cli/views/plugin-view.ts';
import { listPlugins } from '../../plugins/index.ts';

export default class PluginList extends BaseCommand<PluginListOutput> {
  static override summary = 'List the plugins, with their tasks and whether they may run.';
  static override description =
    'The newest version of each. `kstore` are the built-in tasks, as runs recorded them.';
  static override examples = ['<%= config.bin %> plugin list'];

  async run(): Promise<PluginListOutput> {
    await this.parse(PluginList);
    return { plugins: (await listPlugins(this.openRepository(), findTasksFolder())).map(toPluginOutput) };
  }

  protected render(result: PluginListOutput, screen: Screen): string {
    return renderPlugins(result, screen);
  }
}
