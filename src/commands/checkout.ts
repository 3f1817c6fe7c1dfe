import { resolve } from 'node:path';
import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { terminalOutput } from '../cli/output.ts';
import { describeLeftOut, incompleteExitCode, renderCheckedOut } from '../cli/views/checkout-view.ts';
import { checkoutCommit, checkoutVersion, resolveReference, type CheckoutResult } from '../store/index.ts';

export default class Checkout extends BaseCommand<CheckoutResult> {
  static override summary = 'Write the files of a version, or of all artifacts at a commit.';
  static override description =
    'Without --to they go to their places in the workspace; what is there and in no version is never overwritten unless --force is given. A commit or a tag stands for the newest version that each artifact had then, checkpoints and results excepted; artifacts that came later stay.';
  static override examples = [
    '<%= config.bin %> checkout formula_v1 --to /tmp/formula',
    '<%= config.bin %> checkout formula_v1',
    '<%= config.bin %> checkout 3fa9c1d2 --to /tmp/as-it-was',
  ];
  static override args = {
    reference: Args.string({
      description: 'name, name_vN, name@alias, kind/name, id, commit or tag',
      required: true,
    }),
  };
  static override flags = {
    to: Flags.string({ description: 'folder to write into; must be empty or missing' }),
    force: Flags.boolean({
      description: 'write over files that are there; others that are in no version stay',
    }),
  };

  async run(): Promise<CheckoutResult> {
    const { args, flags } = await this.parse(Checkout);
    const repository = this.openRepository({ interruption: this.interruption });
    const resolved = resolveReference(await repository.ledger.readState(), args.reference, {
      types: ['version', 'commit'],
    });
    const target = flags.to === undefined ? undefined : resolve(flags.to);
    const options = { target, force: flags.force, progress: this.progress };
    if (resolved.type === 'commit') {
      const result = await checkoutCommit(repository, resolved.commit, options);
      for (const notice of describeLeftOut(result)) terminalOutput.writeNotice(notice);
      return result;
    }
    if (resolved.type === 'version') return checkoutVersion(repository, resolved.version, options);
    throw new Error('only versions and commits were asked for');
  }

  protected override exitCodeOf({ leftOut }: CheckoutResult): number {
    return leftOut.length === 0 ? 0 : incompleteExitCode;
  }

  protected render(result: CheckoutResult): string {
    return renderCheckedOut(result);
  }
}
