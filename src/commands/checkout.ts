import { resolve } from 'node:path';
import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { renderCheckedOut } from '../cli/views/checkout-view.ts';
import { checkoutVersion, resolveVersion, type CheckoutResult } from '../store/index.ts';

export default class Checkout extends BaseCommand<CheckoutResult> {
  static override summary = 'Write the files of a version.';
  static override description =
    'Without --to they go to their place in the workspace; what is there and in no version is never overwritten unless --force is given.';
  static override examples = [
    '<%= config.bin %> checkout formula_v1 --to /tmp/formula',
    '<%= config.bin %> checkout formula_v1',
  ];
  static override args = {
    reference: Args.string({ description: 'name, name_vN, name@alias, kind/name or id', required: true }),
  };
  static override flags = {
    to: Flags.string({ description: 'folder to write into; must be empty or missing' }),
    force: Flags.boolean({ description: 'write over files that are there; other files stay' }),
  };

  async run(): Promise<CheckoutResult> {
    const { args, flags } = await this.parse(Checkout);
    const repository = this.openRepository();
    const version = resolveVersion(await repository.ledger.readState(), args.reference);
    const target = flags.to === undefined ? undefined : resolve(flags.to);
    return checkoutVersion(repository, version, { target, force: flags.force, progress: this.progress });
  }

  protected render(result: CheckoutResult): string {
    return renderCheckedOut(result);
  }
}
