import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { terminalOutput } from '../cli/output.ts';
import type { Screen } from '../cli/render/screen.ts';
import { reportTaskEvent } from '../cli/task-progress.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import { renderRun, toRunOutput, type RunOutput } from '../cli/views/run-view.ts';
import {
  countLooks,
  findExperiment,
  openTaskRegistry,
  planExperiment,
  runExperiment,
} from '../plugins/index.ts';
import { usageError } from '../cli/usage-error.ts';
import { refuseIfLocked, type Version } from '../store/index.ts';

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
    'allow-overlap': Flags.string({
      description: 'run although training and test data overlap; the reason stays in the record',
      helpValue: 'REASON',
    }),
    fresh: Flags.boolean({ description: 'run again what the cache could serve' }),
    'no-wait': Flags.boolean({
      description: 'do not begin while another command holds the store; what was run is recorded in any case',
    }),
  };

  async run(): Promise<RunOutput> {
    const { args, flags } = await this.parse(Run);
    const allowOverlap = flags['allow-overlap']?.replaceAll(/\s+/g, ' ').trim();
    if (allowOverlap === '') throw usageError('--allow-overlap needs a reason');
    const repository = this.openRepository();
    if (flags['no-wait']) await refuseIfLocked(repository);
    const { experiment, notices } = await findExperiment(repository, process.cwd(), args.experiment);
    for (const notice of notices) terminalOutput.writeNotice(`note: ${notice}`);
    const plan = await planExperiment(
      await repository.ledger.readState(),
      openTaskRegistry(findTasksFolder()),
      experiment,
    );
    const result = await runExperiment(repository, plan, {
      fresh: flags.fresh,
      ...(allowOverlap !== undefined && { allowOverlap }),
      signal: this.interruption,
      onEvent: (step, event) => reportTaskEvent(this.progress, step, event),
    });
    const tested = plan.tests.flatMap(({ inputs }) => Object.values(inputs)).filter(isDataset);
    return toRunOutput(result, tested, countLooks(await repository.ledger.readState(), tested));
  }

  protected render(result: RunOutput, screen: Screen): string {
    return renderRun(result, screen);
  }
}

function isDataset({ kind }: Version): boolean {
  return kind === 'dataset';
}
