import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { findCompared } from '../cli/compared-runs.ts';
import { languageFlag } from '../cli/html/language-flag.ts';
import { resolvePageFile } from '../cli/html/page-file.ts';
import { writeComparePage } from '../cli/html/write-compare-file.ts';
import { findRunsDirection } from '../cli/metric-direction.ts';
import type { Screen } from '../cli/render/screen.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import { toCompareOutput, type CompareOutput } from '../cli/views/compare-output.ts';
import { renderComparison } from '../cli/views/compare-view.ts';
import { chooseMetric } from '../cli/views/compare-words.ts';
import { findFraming, openWorkspaceTasks, readMeasurements } from '../plugins/index.ts';
import { compareRuns } from '../store/index.ts';

export default class Compare extends BaseCommand<CompareOutput> {
  static override summary = 'Set runs side by side: what went in, what came out, and what each change did.';
  static override description = `What a change did is told by all pairs of runs that differ in nothing else: of a matrix over datasets and
models, what made it better, data or model. Intervals are those of the results or protocols.`;
  static override examples = [
    '<%= config.bin %> compare 3fa9c1 8d02e7',
    '<%= config.bin %> compare result/baseline_v1 result/baseline_v2',
    '<%= config.bin %> compare --experiment grid --metric r2 --html grid.html',
  ];
  static override strict = false;
  static override args = {
    run: Args.string({ description: 'two or more runs, or the results or checkpoints they made' }),
  };
  static override flags = {
    experiment: Flags.string({
      description: 'all runs of this experiment that succeeded; a name alone is its newest version',
      helpValue: 'NAME',
    }),
    metric: Flags.string({
      description: 'the metric that changes are told of; default is one of the task card, or the first',
      helpValue: 'NAME',
    }),
    html: Flags.string({ description: 'write one page with figures to this file', helpValue: 'FILE' }),
    language: languageFlag,
  };

  #metric: string | null = null;

  async run(): Promise<CompareOutput> {
    const { argv, flags } = await this.parse(Compare);
    const page = flags.html === undefined ? null : resolvePageFile(flags.html, '.html');
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const runs = findCompared(state, argv as string[], flags.experiment);
    const tasks = await openWorkspaceTasks(repository, findTasksFolder());
    const output = toCompareOutput(
      compareRuns(state, runs),
      runs.map((run) => readMeasurements(repository, state, run)),
      await findRunsDirection(tasks, state, runs),
      flags.html ?? null,
    );
    this.#metric = chooseMetric(output, flags.metric, findFraming(state, runs[0]!)?.card ?? null);
    if (page !== null) await writeComparePage(output, this.#metric, page, flags.language);
    return output;
  }

  protected render(result: CompareOutput, screen: Screen): string {
    return renderComparison(result, this.#metric, screen);
  }
}
