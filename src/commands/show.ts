import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { describeMatch, type ShowOutput } from '../cli/views/show-output.ts';
import { renderShown } from '../cli/views/show-view.ts';
import { usageError } from '../cli/usage-error.ts';
import { resolveAll } from '../store/index.ts';

/** Told with `--storage`, unless a person or a program wants all. */
const largestFiles = 10;

export default class Show extends BaseCommand<ShowOutput> {
  static override summary = 'Show a version, a run, a verdict or a commit.';
  static override description =
    'A name that stands for several things, such as a checkpoint and its result, shows all of them.';
  static override examples = [
    '<%= config.bin %> show formula_v1',
    '<%= config.bin %> show result/baseline',
    '<%= config.bin %> show 3fa9c1',
    '<%= config.bin %> show formula_v2 --storage',
    '<%= config.bin %> show formula_v2 --storage --all',
  ];
  static override args = {
    reference: Args.string({ description: 'name, name_vN, name@alias, kind/name or id', required: true }),
  };

  static override flags = {
    storage: Flags.boolean({
      description: 'also what a version takes on the disk, and who shares it',
      default: false,
    }),
    all: Flags.boolean({ description: 'with --storage: all files, and not only the largest ten' }),
  };

  async run(): Promise<ShowOutput> {
    const { args, flags } = await this.parse(Show);
    if (flags.all && !flags.storage) throw usageError('--all is for --storage');
    const storedFiles = !flags.storage ? 0 : flags.all || this.jsonEnabled() ? Infinity : largestFiles;
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const matches = resolveAll(state, args.reference, { types: ['version', 'run', 'verdict', 'commit'] });
    return { matches: matches.map((match) => describeMatch(repository, state, match, storedFiles)) };
  }

  protected render(result: ShowOutput, screen: Screen): string {
    return renderShown(result, screen);
  }
}
