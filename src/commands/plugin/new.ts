import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { terminalOutput } from '../../cli/output.ts';
import { findProgramFolder, findTasksFolder } from '../../cli/tasks-folder.ts';
import { renderNewPlugin, type PluginNewOutput } from '../../cli/views/plugin-view.ts';
import { createPlugin, listTakenNames, type TaskType } from '../../plugins/index.ts';

export default class PluginNew extends BaseCommand<PluginNewOutput> {
  static override summary = 'Write a small plugin that works, with its test, to begin with.';
  static override examples = [
    '<%= config.bin %> plugin new forest',
    '<%= config.bin %> plugin new forest --language python',
    '<%= config.bin %> plugin new accuracy --type test',
  ];
  static override args = { name: Args.string({ description: 'name of the plugin', required: true }) };
  static override flags = {
    type: Flags.string({
      description: 'what its task is',
      options: ['learning', 'test'],
      default: 'learning',
    }),
    language: Flags.string({
      description: 'what it is written in',
      options: ['javascript', 'python'],
      default: 'javascript',
    }),
  };

  async run(): Promise<PluginNewOutput> {
    const { args, flags } = await this.parse(PluginNew);
    const { name, path, task, files, test } = createPlugin(this.openRepository(), args.name, {
      type: flags.type as TaskType,
      language: flags.language as 'javascript' | 'python',
      programFolder: findProgramFolder(),
    });
    const type = flags.type as TaskType;
    for (const notice of listTakenNames(findTasksFolder(), name, [{ type, name: task }]))
      terminalOutput.writeNotice(`note: ${notice}`);
    return { name, path, task, files: [...files], test };
  }

  protected render(result: PluginNewOutput): string {
    return renderNewPlugin(result);
  }
}
