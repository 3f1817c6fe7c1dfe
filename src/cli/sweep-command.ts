import { openWorkspaceTasks, runSweep } from '../plugins/index.ts';
import type { Repository, Sweep, SweepTrial } from '../store/index.ts';
import type { SweepStartOutput } from '../store/model/generated/output/sweep-start.ts';
import { BaseCommand, Flags } from './base-command.ts';
import { escapeForeign, terminalOutput } from './output.ts';
import type { Screen } from './render/screen.ts';
import { reportTaskEvent } from './task-progress.ts';
import { findTasksFolder } from './tasks-folder.ts';
import { formatNumber } from './views/format.ts';
import { toSweepOutput } from './views/sweep-output.ts';
import { adviseToContinue, formatParameters, renderSweep } from './views/sweep-view.ts';

const interruptedExitCode = 130;
const failedExitCode = 15;

export const jobsFlag = Flags.integer({
  char: 'j',
  min: 1,
  max: 256,
  default: 1,
  description: 'trials that run side by side',
});

/** What `sweep start` and `sweep continue` have in common: they run trials until none waits. */
export abstract class SweepCommand extends BaseCommand<SweepStartOutput> {
  protected async runTrials(repository: Repository, id: string, jobs: number): Promise<SweepStartOutput> {
    const tasks = await openWorkspaceTasks(repository, findTasksFolder());
    const { sweep, record } = await runSweep(repository, tasks, id, {
      jobs,
      signal: this.interruption,
      onTrialEnd: (trial, current) => {
        this.progress.finish();
        terminalOutput.writeNotice(describeEnd(trial, current));
      },
      // The progress of several at once would be a flicker.
      ...(jobs > 1
        ? {}
        : {
            onEvent: (trial, event) => {
              if (event.type !== 'log') reportTaskEvent(this.progress, `trial ${trial.number}`, event);
            },
          }),
    });
    return { ...toSweepOutput(repository, sweep), record };
  }

  protected render(result: SweepStartOutput, screen: Screen): string {
    const more = result.state === 'finished' ? [] : [adviseToContinue(result)];
    const kept = result.record === null ? [] : [`kept as result/${result.record}`];
    return [renderSweep(result, screen), '', ...kept, ...more].join('\n').trimEnd();
  }

  protected override exitCodeOf({ counts }: SweepStartOutput): number {
    if (this.interruption.aborted) return interruptedExitCode;
    return counts.done === 0 && counts.failed > 0 ? failedExitCode : 0;
  }
}

function describeEnd({ number, status, value, parameters, error }: SweepTrial, { objective }: Sweep): string {
  const end =
    status === 'done'
      ? `${objective.metric} ${formatNumber(value!)}`
      : `${status}${error === undefined ? '' : `: ${escapeForeign(error.message)}`}`;
  return `trial ${number}: ${end}  ${formatParameters(parameters)}`;
}
