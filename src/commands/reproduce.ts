import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { reportTaskEvent } from '../cli/task-progress.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import { renderVerdict } from '../cli/views/reproduce-view.ts';
import {
  findRunsToReproduce,
  openWorkspaceTasks,
  reproduceRuns,
  verdictExitCodes,
  type Reproduction,
} from '../plugins/index.ts';

export default class Reproduce extends BaseCommand<Reproduction> {
  static override summary = 'Run a past result again from its record, and say whether it comes out the same.';
  static override description = [
    'IDENTICAL (exit code 0): every output has the same id, to the last bit.',
    'EQUIVALENT (4): only numbers differ, within the tolerance of the task.',
    'DIFFERENT (3): the first difference is shown. CANNOT (5): what is missing is shown.',
    'Takes a run, checkpoint or result, or a report: then every run it cites.',
  ].join('\n');
  static override examples = [
    '<%= config.bin %> reproduce 3fa9c1',
    '<%= config.bin %> reproduce result/baseline_v1 --deep',
  ];
  static override args = { reference: Args.string({ description: 'id or name', required: true }) };
  static override flags = {
    deep: Flags.boolean({ description: 'also run again what made its inputs' }),
    'with-current-code': Flags.boolean({
      description: 'use the tasks as they are now although other code is recorded',
    }),
  };

  async run(): Promise<Reproduction> {
    const { args, flags } = await this.parse(Reproduce);
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const runs = findRunsToReproduce(state, args.reference, flags.deep);
    const tasks = await openWorkspaceTasks(repository, findTasksFolder());
    return reproduceRuns(repository, state, tasks, runs, {
      withCurrentCode: flags['with-current-code'],
      signal: this.interruption,
      onEvent: (event) => reportTaskEvent(this.progress, 'reproduce', event),
    });
  }

  protected render(result: Reproduction, screen: Screen): string {
    return renderVerdict(result, screen);
  }

  protected override exitCodeOf(result: Reproduction): number {
    return verdictExitCodes[result.verdict];
  }
}
