import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderStopped, toStopOutput, toStopStepOutput, type StopOutput } from '../cli/views/stop-view.ts';
import { findStopTarget, listExecutions, settleLiveRuns, stopExecution, stopRun } from '../plugins/index.ts';

export default class Stop extends BaseCommand<StopOutput> {
  static override summary = 'End an experiment, or one of its steps, keeping what it has.';
  static override description = [
    'Without a word, or by the name of an experiment, all of it ends: what runs is stopped, and nothing more begins. By the id of a run only that step ends; steps that do not need it go on.',
    'Each task is asked to settle: its best checkpoint so far becomes a version, and what it needs to go on is kept. `kstore run` ends with exit code 6. With --now tasks are ended at once: only what they saved last is kept, and no version is made.',
  ].join('\n');
  static override examples = [
    '<%= config.bin %> stop',
    '<%= config.bin %> stop baseline',
    '<%= config.bin %> stop 3fa9c1 --now',
  ];
  static override args = {
    run: Args.string({
      description: 'name of an experiment, or id of a run; default is the experiment that goes on',
    }),
  };
  static override flags = { now: Flags.boolean({ description: 'do not wait for tasks to settle' }) };

  async run(): Promise<StopOutput> {
    const { args, flags } = await this.parse(Stop);
    const mode = flags.now ? 'now' : 'settle';
    const repository = this.openRepository();
    const live = settleLiveRuns(repository, await repository.ledger.readState());
    const target = findStopTarget(listExecutions(repository.directory), live, args.run);
    if (target.type === 'execution') {
      const ended = await stopExecution(repository, target.execution, mode, this.interruption);
      return toStopOutput(target.execution, ended);
    }
    const recorded = await stopRun(repository, target.run, mode, this.interruption);
    return toStopStepOutput(target.run, recorded, live);
  }

  protected render(result: StopOutput, screen: Screen): string {
    return renderStopped(result, screen);
  }
}
