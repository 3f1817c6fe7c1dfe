import { resolve } from 'node:path';
import { Args, BaseCommand } from '../cli/base-command.ts';
import { initRepository, type InitResult } from '../store/index.ts';

export default class Init extends BaseCommand<InitResult> {
  static override summary = 'Make a folder a workspace: put a store into it.';
  static override description = 'Harmless when it is one already.';
  static override examples = ['<%= config.bin %> init', '<%= config.bin %> init my-experiments'];
  static override args = {
    folder: Args.string({ description: 'folder to use; made when missing', default: '.' }),
  };

  async run(): Promise<InitResult> {
    const { args } = await this.parse(Init);
    return initRepository(resolve(args.folder));
  }

  protected render({ workspace, created }: InitResult): string {
    return created ? `made a store in ${workspace}/.kstore` : `${workspace} has a store already`;
  }
}
