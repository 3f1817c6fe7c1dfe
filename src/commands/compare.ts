import { Args, BaseCommand } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderComparison } from '../cli/views/compare-view.ts';
import { compareRuns, resolveRun, type RunComparison } from '../store/index.ts';
import { usageError } from '../cli/usage-error.ts';

export default class Compare extends BaseCommand<RunComparison> {
  static override summary = 'Set runs side by side: what went in differently, and what came out.';
  static override examples = [
    '<%= config.bin %> compare 3fa9c1 8d02e7',
    '<%= config.bin %> compare result/baseline_v1 result/baseline_v2',
  ];
  static override strict = false;
  static override args = {
    run: Args.string({
      description: 'two or more runs, or the results or checkpoints they made',
      required: true,
    }),
  };

  async run(): Promise<RunComparison> {
    const { argv } = await this.parse(Compare);
    if (argv.length < 2) throw usageError('compare needs two runs or more');
    const state = await this.openRepository().ledger.readState();
    return compareRuns(
      state,
      (argv as string[]).map((reference) => resolveRun(state, reference)),
    );
  }

  protected render(result: RunComparison, screen: Screen): string {
    return renderComparison(result, screen);
  }
}
