import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { terminalOutput } from '../cli/output.ts';
import type { Screen } from '../cli/render/screen.ts';
import { reportTaskEvent } from '../cli/task-progress.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import { renderRun, toRunOutput, type RunOutput } from '../cli/views/run-view.ts';
import {
  findExperiment,
  listPluginNotices,
  openWorkspaceTasks,
  planExperiment,
  runExperiment,
} from '../plugins/index.ts';
import { refuseIfLocked } from '../store/index.ts';

export default class Run extends BaseCommand<RunOutput> {
  static override summary = 'Run an experiment: the learning task, then the test tasks.';
  static override description =
    'A step that ran before with the same versions, settings, seed and code is served from the cache.';
  static override examples = [
    '<%= config.bin %> run experiments/baseline.yaml',
    '<%= config.bin %> run baseline_v1 --fresh',
  ];
  static override args = {
    experiment: Args.string({ description: 'file, name or id of an experiment', required: true }),
  };
  static override flags = {
    fresh: Flags.boolean({ description: 'run again what the cache could serve' }),
    'no-wait': Flags.boolean({
      description: 'do not begin while another command holds the store; what was run is recorded in any case',
    }),
  };

  async run(): Promise<RunOutput> {
    const { args, flags } = await this.parse(Run);
    const repository = this.openRepository();
    if (flags['no-wait']) await refuseIfLocked(repository);
    const { experiment, notices } = await findExperiment(repository, process.cwd(), args.experiment);
    for (const notice of notices) terminalOutput.writeNotice(`note: ${notice}`);
    const plan = await planExperiment(
      await repository.ledger.readState(),
      await openWorkspaceTasks(repository, findTasksFolder()),
      experiment,
    );
    const tasks = [plan.learning, ...plan.tests].map((step) => step.task);
    for (const notice of await listPluginNotices(repository, tasks))
      terminalOutput.writeNotice(`note: ${notice}`);
    const result = await runExperiment(repository, plan, {
      fresh: flags.fresh,
      signal: this.interruption,
      onEvent: (step, event) => reportTaskEvent(this.progress, step, event),
    });
    return toRunOutput(result);
  }

  protected render(result: RunOutput, screen: Screen): string {
    return renderRun(result, screen);
  }
}
