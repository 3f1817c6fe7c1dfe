import { randomInt } from 'node:crypto';
import { BaseCommand, Flags } from '../../cli/base-command.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { reportTaskEvent } from '../../cli/task-progress.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { reportUnrecorded } from '../../cli/unrecorded-verdict.ts';
import { parseTolerance } from '../../cli/tolerance.ts';
import { toVerifyOutput, type RunsVerifyOutput } from '../../cli/views/runs-verify-output.ts';
import { renderVerification } from '../../cli/views/runs-verify-view.ts';
import { openWorkspaceTasks, verdictExitCodes, verifyRuns } from '../../plugins/index.ts';

const maximumSeed = 2 ** 32 - 1;
const minuteMs = 60_000;

export default class RunsVerify extends BaseCommand<RunsVerifyOutput> {
  static override summary = 'Run a random sample of past runs again, and say whether they come out the same.';
  static override description = [
    'Meant for a job at night. Runs that were never judged, or longest ago, are drawn more often.',
    'The exit code is that of the worst verdict, as for `reproduce`; every verdict is recorded.',
  ].join('\n');
  static override examples = [
    '<%= config.bin %> runs verify --sample 5',
    '<%= config.bin %> runs verify --sample 100 --max-minutes 60',
    '<%= config.bin %> runs verify --sample 5 --seed 7 --no-record',
  ];
  static override flags = {
    sample: Flags.integer({ char: 'n', min: 1, default: 5, description: 'how many runs' }),
    seed: Flags.integer({
      min: 0,
      max: maximumSeed,
      description: 'draw the same sample again; by default another one each time',
    }),
    'max-minutes': Flags.integer({ min: 1, description: 'begin no further run after this time' }),
    'with-current-code': Flags.boolean({
      description: 'use the installed tasks although other code is recorded',
    }),
    tolerance: Flags.string({
      description: 'count numbers as equal that differ by up to this share, such as 1e-6',
    }),
    budget: Flags.integer({
      min: 0,
      default: 1,
      description: 'further runs that finding the cause of a difference may take, for each run',
    }),
    record: Flags.boolean({ default: true, allowNo: true, description: 'keep the verdicts in the store' }),
  };

  async run(): Promise<RunsVerifyOutput> {
    const { flags } = await this.parse(RunsVerify);
    const seed = flags.seed ?? randomInt(maximumSeed + 1);
    const minutes = flags['max-minutes'];
    const repository = this.openRepository();
    const session = {
      repository,
      state: await repository.ledger.readState(),
      tasks: await openWorkspaceTasks(repository, findTasksFolder()),
      signal: this.interruption,
      onEvent: reportTaskEvent.bind(null, this.progress, 'verify'),
      onUnrecorded: reportUnrecorded,
    };
    const verification = await verifyRuns(session, {
      sample: flags.sample,
      seed,
      maximumMs: minutes === undefined ? null : minutes * minuteMs,
      withCurrentCode: flags['with-current-code'],
      tolerance: parseTolerance(flags.tolerance),
      budget: flags.budget,
      record: flags.record,
    });
    return toVerifyOutput(verification, seed);
  }

  protected render(result: RunsVerifyOutput, screen: Screen): string {
    return renderVerification(result, screen);
  }

  protected override exitCodeOf(result: RunsVerifyOutput): number {
    return verdictExitCodes[result.verdict];
  }
}
