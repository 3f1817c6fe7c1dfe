import { Args, BaseCommand } from '../cli/base-command.ts';
import { ExperimentProgress } from '../cli/experiment-progress.ts';
import type { Screen } from '../cli/render/screen.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import {
  refuseRunning,
  renderResumed,
  toContinueOutput,
  toResumeOutput,
  type ResumeOutput,
} from '../cli/views/steering-view.ts';
import {
  continueRun,
  findRun,
  openWorkspaceTasks,
  planResumption,
  resumeRun,
  settleLiveRuns,
} from '../plugins/index.ts';

export default class Resume extends BaseCommand<ResumeOutput> {
  static override summary = 'Go on with a run that was paused, stopped, interrupted or killed.';
  static override description =
    'A paused run goes on where it runs. Any other is begun again here from what it saved last, and gives bit for bit what it would have given without the break; then the rest of its experiment follows.';
  static override examples = ['<%= config.bin %> resume 3fa9c1', '<%= config.bin %> resume baseline'];
  static override args = { run: Args.string({ description: 'id or experiment of a run' }) };

  async run(): Promise<ResumeOutput> {
    const { args } = await this.parse(Resume);
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const live = settleLiveRuns(repository, state);
    const [only] = live;
    const found = findRun(state, live, args.run ?? (live.length === 1 ? only!.id : undefined));
    if (found.type === 'live' && found.run.state === 'paused') {
      const isGoing = await continueRun(repository, found.run, this.interruption);
      if (isGoing) return toContinueOutput(found.run);
    }
    if (found.type === 'live') refuseRunning(found.run);
    const tasks = await openWorkspaceTasks(repository, findTasksFolder());
    const resumption = await planResumption(repository, state, tasks, found);
    const { plan, point } = resumption;
    const result = await resumeRun(repository, resumption, {
      signal: this.interruption,
      ...new ExperimentProgress(this.progress, plan.steps.length).listeners,
    });
    return toResumeOutput(found, point.step, result);
  }

  protected render(result: ResumeOutput, screen: Screen): string {
    return renderResumed(result, screen);
  }
}
