import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { terminalOutput } from '../../cli/output.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { renderAddedPlugin, toAddedOutput, type PluginAddOutput } from '../../cli/views/plugin-view.ts';
import { addPlugin, listTakenNames } from '../../plugins/index.ts';

export default class PluginAdd extends BaseCommand<PluginAddOutput> {
  static override summary = 'Take a plugin into the workspace, and make a version of it.';
  static override description = [
    'SOURCE is a folder, or a package that npm has installed. Its files and the packages that it needs',
    'are copied to plugins/ and committed. Nothing of it runs, also no install script; kstore downloads',
    'nothing. A folder in plugins/ is committed as it is.',
  ].join('\n');
  static override examples = [
    '<%= config.bin %> plugin add ../forest',
    '<%= config.bin %> plugin add kstore-plugin-forest',
    '<%= config.bin %> plugin add plugins/forest',
  ];
  static override args = {
    source: Args.string({ description: 'folder, or name of an installed package', required: true }),
  };
  static override flags = {
    name: Flags.string({ description: 'name of the plugin here; else by its package or folder' }),
    force: Flags.boolean({ description: 'overwrite a plugin that has changes in no version' }),
  };

  async run(): Promise<PluginAddOutput> {
    const { args, flags } = await this.parse(PluginAdd);
    const { name, force } = flags;
    const repository = this.openRepository();
    const added = await addPlugin(repository, process.cwd(), args.source, { name, force }, this.progress);
    for (const notice of listTakenNames(findTasksFolder(), added.version.name, added.declaration.tasks))
      terminalOutput.writeNotice(`note: ${notice}`);
    return toAddedOutput(added);
  }

  protected render(result: PluginAddOutput, screen: Screen): string {
    return renderAddedPlugin(result, screen);
  }
}
