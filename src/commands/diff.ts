import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { toDiffOutput, type DiffOutput } from '../cli/views/diff-output.ts';
import { renderDiff } from '../cli/views/diff-view.ts';
import { diffVersions, resolveVersion } from '../store/index.ts';

export default class Diff extends BaseCommand<DiffOutput> {
  static override summary = 'Show what changed between two versions: cells, rows, settings, files.';
  static override examples = [
    '<%= config.bin %> diff formula_v1 formula_v2',
    '<%= config.bin %> diff mlp_v1 mlp_v2 --exit-code',
  ];
  static override args = {
    from: Args.string({ description: 'reference of the earlier version', required: true }),
    to: Args.string({ description: 'reference of the later version', required: true }),
  };
  static override flags = { 'exit-code': Flags.boolean({ description: 'exit with 3 when they differ' }) };

  #tellsByExitCode = false;

  async run(): Promise<DiffOutput> {
    const { args, flags } = await this.parse(Diff);
    this.#tellsByExitCode = flags['exit-code'];
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const before = resolveVersion(state, args.from);
    return toDiffOutput(
      diffVersions(repository.objects, before, resolveVersion(state, args.to, [before.kind])),
    );
  }

  protected render(result: DiffOutput, screen: Screen): string {
    return renderDiff(result, screen);
  }

  protected override exitCodeOf(result: DiffOutput): number {
    return this.#tellsByExitCode && !result.summary.equal ? 3 : 0;
  }
}
