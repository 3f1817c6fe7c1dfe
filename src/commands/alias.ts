import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { noWaitFlag } from '../cli/flags.ts';
import { renderAlias } from '../cli/views/alias-view.ts';
import { removeAlias, resolveVersion, setAlias, type AliasChange } from '../store/index.ts';

export default class Alias extends BaseCommand<AliasChange> {
  static override summary = 'Give a version a name that moves, such as mlp@best.';
  static override examples = [
    '<%= config.bin %> alias checkpoint/baseline_v2 best',
    '<%= config.bin %> alias checkpoint/baseline best --remove',
  ];
  static override args = {
    reference: Args.string({ description: 'the version', required: true }),
    alias: Args.string({ description: 'the name after the @', required: true }),
  };
  static override flags = {
    remove: Flags.boolean({ description: 'take the name away' }),
    'no-wait': noWaitFlag,
  };

  async run(): Promise<AliasChange> {
    const { args, flags } = await this.parse(Alias);
    const repository = this.openRepository({ waitForLock: !flags['no-wait'] });
    const version = resolveVersion(await repository.ledger.readState(), args.reference);
    return flags.remove
      ? removeAlias(repository, version, args.alias)
      : setAlias(repository, version, args.alias);
  }

  protected render(result: AliasChange): string {
    return renderAlias(result);
  }
}
