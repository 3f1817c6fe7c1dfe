import { Args, BaseCommand } from '../cli/base-command.ts';
import { noWaitFlag } from '../cli/flags.ts';
import { renderPulled } from '../cli/views/receive-view.ts';
import { pullFrom, type PullResult } from '../store/index.ts';

export default class Pull extends BaseCommand<PullResult> {
  static override summary = 'Take over what another workspace has committed beyond this one.';
  static override description =
    'Every byte is checked before anything becomes visible. Where both sides have commits of their own, nothing is taken.';
  static override examples = ['<%= config.bin %> pull ../shared/experiments'];
  static override args = {
    folder: Args.string({ description: 'the other workspace, or its .kstore folder', required: true }),
  };
  static override flags = { 'no-wait': noWaitFlag };

  async run(): Promise<PullResult> {
    const { args, flags } = await this.parse(Pull);
    const repository = this.openRepository({ waitForLock: !flags['no-wait'] });
    return pullFrom(repository, args.folder, this.progress);
  }

  protected render(result: PullResult): string {
    return renderPulled(result);
  }
}
