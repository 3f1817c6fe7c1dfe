import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { noWaitFlag } from '../cli/flags.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderAlias, type AliasOutput } from '../cli/views/alias-view.ts';
import { KstoreError, listAliases, removeAlias, resolveVersion, setAlias } from '../store/index.ts';

export default class Alias extends BaseCommand<AliasOutput> {
  static override summary = 'Give a version a name that moves, such as mlp@best; or list such names.';
  static override examples = [
    '<%= config.bin %> alias',
    '<%= config.bin %> alias checkpoint/baseline_v2 best',
    '<%= config.bin %> alias checkpoint/baseline best --remove',
  ];
  static override args = {
    reference: Args.string({ description: 'the version' }),
    alias: Args.string({ description: 'the name after the @' }),
  };
  static override flags = {
    remove: Flags.boolean({ description: 'take the name away' }),
    'no-wait': noWaitFlag,
  };

  async run(): Promise<AliasOutput> {
    const { args, flags } = await this.parse(Alias);
    const repository = this.openRepository({ waitForLock: !flags['no-wait'] });
    const state = await repository.ledger.readState();
    if (args.reference === undefined && !flags.remove) return { aliases: listAliases(state) };
    if (args.reference === undefined || args.alias === undefined)
      throw new KstoreError('KSTORE_USAGE', 'name a version and the alias, as in `kstore alias mlp_v2 best`');
    const version = resolveVersion(state, args.reference);
    return flags.remove
      ? removeAlias(repository, version, args.alias)
      : setAlias(repository, version, args.alias);
  }

  protected render(result: AliasOutput, screen: Screen): string {
    return renderAlias(result, screen);
  }
}
