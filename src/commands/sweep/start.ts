import { Args, Flags } from '../../cli/base-command.ts';
import { terminalOutput } from '../../cli/output.ts';
import { allowOverlapFlag, parseReason } from '../../cli/overlap-reason.ts';
import { jobsFlag, SweepCommand } from '../../cli/sweep-command.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { findExperiment, openWorkspaceTasks, startSweep } from '../../plugins/index.ts';
import type { SweepStartOutput } from '../../store/model/generated/output/sweep-start.ts';

export default class SweepStart extends SweepCommand {
  static override summary = 'Search for better settings, as the `sweep` of an experiment declares it.';
  static override description =
    'Every trial is a run. The queue can be changed from another terminal while it runs; Ctrl-C pauses it.';
  static override examples = [
    '<%= config.bin %> sweep start experiments/baseline.yaml',
    '<%= config.bin %> sweep start baseline --jobs 2',
  ];
  static override args = {
    experiment: Args.string({ description: 'file, name or id of an experiment', required: true }),
  };
  static override flags = {
    'allow-overlap': allowOverlapFlag,
    jobs: jobsFlag,
    'on-test-data': Flags.boolean({
      description:
        'let a metric of a test decide, which makes the test data part of the search; it is recorded',
    }),
  };

  async run(): Promise<SweepStartOutput> {
    const { args, flags } = await this.parse(SweepStart);
    const allowOverlap = parseReason(flags['allow-overlap']);
    const repository = this.openRepository();
    const { experiment, notices } = await findExperiment(repository, process.cwd(), args.experiment);
    for (const notice of notices) terminalOutput.writeNotice(`note: ${notice}`);
    const tasks = await openWorkspaceTasks(repository, findTasksFolder());
    const sweep = await startSweep(repository, tasks, experiment, {
      mayUseTestData: flags['on-test-data'] === true,
      allowOverlap,
    });
    if (sweep.objective.onTestData)
      terminalOutput.writeNotice(
        'note: test data decide here, so no figure on them tells how well the result does on new data',
      );
    terminalOutput.writeNotice(`sweep ${sweep.id}; change it with \`kstore sweep\` from another terminal`);
    return this.runTrials(repository, sweep.id, flags.jobs);
  }
}
