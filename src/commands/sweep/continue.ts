import { Args } from '../../cli/base-command.ts';
import { jobsFlag, SweepCommand } from '../../cli/sweep-command.ts';
import type { SweepStartOutput } from '../../store/model/generated/output/sweep-start.ts';

export default class SweepContinue extends SweepCommand {
  static override summary = 'Go on with a sweep that was stopped, interrupted or extended.';
  static override examples = ['<%= config.bin %> sweep continue baseline-1'];
  static override args = { sweep: Args.string({ description: 'id of a sweep', required: true }) };
  static override flags = { jobs: jobsFlag };

  async run(): Promise<SweepStartOutput> {
    const { args, flags } = await this.parse(SweepContinue);
    return this.runTrials(this.openRepository(), args.sweep, flags.jobs);
  }
}
