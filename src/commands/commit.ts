import { BaseCommand, Flags } from '../cli/base-command.ts';
import { noWaitFlag } from '../cli/flags.ts';
import { terminalOutput } from '../cli/output.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderCommitted } from '../cli/views/commit-view.ts';
import { describeSkipped } from '../cli/views/skipped-notice.ts';
import { commitStage, commitWorkspace, type CommitResult } from '../store/index.ts';

export default class Commit extends BaseCommand<CommitResult> {
  static override summary = 'Give everything that is staged its version number.';
  static override examples = [
    '<%= config.bin %> commit -m "first samples"',
    '<%= config.bin %> commit --all -m "two samples corrected"',
  ];
  static override flags = {
    all: Flags.boolean({ char: 'a', description: 'add everything in the workspace first' }),
    message: Flags.string({ char: 'm', description: 'what changed and why', required: true }),
    'no-wait': noWaitFlag,
  };

  async run(): Promise<CommitResult> {
    const { flags } = await this.parse(Commit);
    const repository = this.openRepository({ waitForLock: !flags['no-wait'] });
    const result = flags.all
      ? await commitWorkspace(repository, flags.message, this.progress)
      : await commitStage(repository, flags.message);
    for (const notice of describeSkipped(result)) terminalOutput.writeNotice(notice);
    return result;
  }

  protected render(result: CommitResult, screen: Screen): string {
    return renderCommitted(result, screen);
  }
}
