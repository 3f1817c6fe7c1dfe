import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import {
  renderOverlap,
  toOverlapOutput,
  toPairOutput,
  type OverlapOutput,
} from '../cli/views/overlap-view.ts';
import {
  checkDataRoles,
  compareVersions,
  findExperiment,
  findServedRuns,
  listRoleSteps,
  openWorkspaceTasks,
  planExperiment,
} from '../plugins/index.ts';
import { resolveVersion } from '../store/index.ts';

export default class Overlap extends BaseCommand<OverlapOutput> {
  static override summary = 'Find rows or files that two datasets share, or the data of an experiment.';
  static override description = `Exit code 3 when something is on both sides.
With one argument the training, validation and test data of an experiment are compared, as before each run.`;
  static override examples = [
    '<%= config.bin %> overlap formula_v1 formula_test_v1',
    '<%= config.bin %> overlap formula_v1 formula_test_v1 --near',
    '<%= config.bin %> overlap experiments/baseline.yaml',
  ];
  static override args = {
    first: Args.string({ description: 'dataset that was learnt from, or an experiment', required: true }),
    second: Args.string({ description: 'dataset to compare with it' }),
  };
  static override flags = { near: Flags.boolean({ description: 'look for nearly equal rows as well' }) };

  async run(): Promise<OverlapOutput> {
    const { args, flags } = await this.parse(Overlap);
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    if (args.second !== undefined) {
      const left = resolveVersion(state, args.first, ['dataset']);
      const right = resolveVersion(state, args.second, ['dataset']);
      return toPairOutput(compareVersions(repository, left, right, flags.near));
    }
    const { experiment } = await findExperiment(repository, process.cwd(), args.first);
    const tasks = await openWorkspaceTasks(repository, findTasksFolder());
    const plan = await planExperiment(state, tasks, experiment);
    const served = findServedRuns(state, plan, { fresh: false });
    return toOverlapOutput(checkDataRoles(repository, state, listRoleSteps(state, plan, served), flags.near));
  }

  protected render(result: OverlapOutput, screen: Screen): string {
    return renderOverlap(result, screen);
  }

  protected override exitCodeOf({ overlap }: OverlapOutput): number {
    return overlap ? 3 : 0;
  }
}
