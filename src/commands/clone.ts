import { resolve } from 'node:path';
import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { terminalOutput } from '../cli/output.ts';
import { describeLeftOut, incompleteExitCode } from '../cli/views/checkout-view.ts';
import { renderCloned, type CloneOutput } from '../cli/views/receive-view.ts';
import { checkoutCommit, cloneFrom, nameCloneAfter } from '../store/index.ts';

export default class Clone extends BaseCommand<CloneOutput> {
  static override summary = 'Make a new workspace with everything that another one has committed.';
  static override description =
    'Every byte is checked before the new workspace appears. Its settings are your own; files are written with --checkout.';
  static override examples = [
    '<%= config.bin %> clone ../shared/experiments',
    '<%= config.bin %> clone /media/disk/experiments mine --checkout',
  ];
  static override args = {
    folder: Args.string({ description: 'the other workspace, or its .kstore folder', required: true }),
    target: Args.string({ description: 'folder to make; by default of the same name, here' }),
  };
  static override flags = {
    checkout: Flags.boolean({ description: 'also write the files of the newest versions' }),
  };

  async run(): Promise<CloneOutput> {
    const { args, flags } = await this.parse(Clone);
    const target = resolve(args.target ?? nameCloneAfter(args.folder));
    const open = (workspace: string) => this.openRepository({ workspace });
    const result = await cloneFrom(args.folder, target, open, this.progress);
    if (!flags.checkout || result.head === null) return { ...result, checkedOut: 0, leftOut: [] };
    const repository = this.openRepository({ workspace: target, interruption: this.interruption });
    const newest = (await repository.ledger.readState()).commits.at(-1)!;
    const written = await checkoutCommit(repository, newest, { force: false, progress: this.progress });
    for (const notice of describeLeftOut(written)) terminalOutput.writeNotice(notice);
    return { ...result, checkedOut: written.versions.length, leftOut: written.leftOut };
  }

  protected override exitCodeOf({ leftOut }: CloneOutput): number {
    return leftOut.length === 0 ? 0 : incompleteExitCode;
  }

  protected render(result: CloneOutput): string {
    return renderCloned(result);
  }
}
