import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { ExperimentProgress } from '../cli/experiment-progress.ts';
import { parseJobs } from '../cli/jobs.ts';
import { terminalOutput } from '../cli/output.ts';
import { allowOverlapFlag, parseReason } from '../cli/overlap-reason.ts';
import type { Screen } from '../cli/render/screen.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import { usageError } from '../cli/usage-error.ts';
import { renderRunPlan, toRunPlanOutput, type RunPlanOutput } from '../cli/views/run-plan-view.ts';
import { renderRun, toRunOutput, type RunOutput } from '../cli/views/run-view.ts';
import {
  checkDataRoles,
  findExperiment,
  findExperimentToContinue,
  findSavedState,
  findServedRuns,
  forecastPlan,
  listPluginNotices,
  listRoleSteps,
  listTestedDatasets,
  countLooks,
  openWorkspaceTasks,
  planExperiment,
  runExperiment,
} from '../plugins/index.ts';
import { refuseIfLocked, type Repository, type Spec } from '../store/index.ts';

/** As the run itself would end with. */
const refusedExitCode = 3;

export default class Run extends BaseCommand<RunOutput | RunPlanOutput> {
  static override summary = 'Run an experiment: its steps, each after those that it needs.';
  static override description =
    'A step that ran before with the same versions, settings, seed and code is served from the cache. When a step fails, those that do not need it are run all the same; --continue tries again what failed and goes on.';
  static override examples = [
    '<%= config.bin %> run experiments/baseline.yaml',
    '<%= config.bin %> run baseline_v1 --fresh',
    '<%= config.bin %> run baseline --dry-run',
    '<%= config.bin %> run baseline --jobs 4',
    '<%= config.bin %> run --continue',
  ];
  static override args = {
    experiment: Args.string({
      description: 'file, name or id of an experiment; with --continue the one that was run last',
    }),
  };
  static override flags = {
    'allow-overlap': allowOverlapFlag,
    continue: Flags.boolean({
      description: 'go on where the last run stopped, on the versions that it ran on',
      exclusive: ['fresh'],
    }),
    'dry-run': Flags.boolean({
      description:
        'only print the steps, which would be served from the cache, and why not; exit code 3 when the run would be refused',
    }),
    fresh: Flags.boolean({ description: 'run again what the cache could serve' }),
    jobs: Flags.string({
      char: 'j',
      default: '1',
      helpValue: 'N|auto',
      description: 'so many steps side by side at most; auto: one for each core',
    }),
    'no-wait': Flags.boolean({
      description: 'do not begin while another command holds the store; what was run is recorded in any case',
    }),
  };

  async run(): Promise<RunOutput | RunPlanOutput> {
    const { args, flags } = await this.parse(Run);
    const jobs = parseJobs(flags.jobs);
    const allowOverlap = parseReason(flags['allow-overlap']);
    const repository = this.openRepository();
    if (flags['no-wait']) await refuseIfLocked(repository);
    const { experiment, notices, versions, continued } = await this.#find(
      repository,
      args.experiment,
      flags.continue,
    );
    for (const notice of notices) terminalOutput.writeNotice(`note: ${notice}`);
    const state = await repository.ledger.readState();
    const tasks = await openWorkspaceTasks(repository, findTasksFolder());
    const plan = await planExperiment(state, tasks, experiment, { versions });
    const used = plan.steps.map((step) => step.task);
    for (const notice of await listPluginNotices(repository, used))
      terminalOutput.writeNotice(`note: ${notice}`);
    const cacheOptions = { fresh: flags.fresh, ...(continued !== undefined && { continued }) };
    if (flags['dry-run']) {
      const findSaved = (spec: Spec) =>
        continued === undefined ? null : findSavedState(repository, state, spec, continued);
      const served = findServedRuns(state, plan, cacheOptions);
      const checked = checkDataRoles(repository, state, listRoleSteps(state, plan, served));
      const forecast = forecastPlan(state, plan, { ...cacheOptions, findSaved });
      return toRunPlanOutput(plan, forecast, checked, allowOverlap);
    }
    const progress = new ExperimentProgress(this.progress, plan.steps.length);
    const result = await runExperiment(repository, plan, {
      ...cacheOptions,
      ...(allowOverlap !== undefined && { allowOverlap }),
      jobs,
      signal: this.interruption,
      ...progress.listeners,
    });
    const after = await repository.ledger.readState();
    const tested = listTestedDatasets(
      after,
      result.steps.map((step) => step.run),
    );
    return toRunOutput(experiment, result, tested, countLooks(after, tested));
  }

  async #find(repository: Repository, text: string | undefined, isContinued: boolean) {
    if (isContinued) {
      const { runs, ...found } = await findExperimentToContinue(repository, process.cwd(), text);
      return { ...found, continued: runs };
    }
    if (text === undefined)
      throw usageError('missing EXPERIMENT', ['run `kstore run --help` to see how it is used']);
    const found = await findExperiment(repository, process.cwd(), text);
    return { ...found, versions: [], continued: undefined };
  }

  protected override exitCodeOf(result: RunOutput | RunPlanOutput): number {
    return 'refused' in result && result.refused !== null ? refusedExitCode : 0;
  }

  protected render(result: RunOutput | RunPlanOutput, screen: Screen): string {
    return 'run' in result ? renderRun(result, screen) : renderRunPlan(result, screen);
  }
}
