import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { resolveNewFile, writePageFile } from '../../cli/html/page-file.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { usageError } from '../../cli/usage-error.ts';
import { formatYaml, renderBest, type SweepBestOutput } from '../../cli/views/sweep-view.ts';
import { findBest } from '../../plugins/index.ts';
import { readSweep, resolveVersion, setAlias } from '../../store/index.ts';

export default class SweepBest extends BaseCommand<SweepBestOutput> {
  static override summary = 'Show the best trial of a sweep, and how to run it as an experiment.';
  static override examples = [
    '<%= config.bin %> sweep best baseline-1',
    '<%= config.bin %> sweep best baseline-1 --alias best',
    '<%= config.bin %> sweep best baseline-1 --write training/tuned.yaml',
  ];
  static override args = { sweep: Args.string({ description: 'id of a sweep', required: true }) };
  static override flags = {
    alias: Flags.string({ description: 'give its checkpoint this alias, as in baseline-trial@best' }),
    write: Flags.string({
      description: 'write its settings to this file, which must not be there yet',
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<SweepBestOutput> {
    const { args, flags } = await this.parse(SweepBest);
    const repository = this.openRepository();
    const sweep = readSweep(repository, args.sweep);
    const state = await repository.ledger.readState();
    const { trial, value, run, training, experiment } = findBest(state, sweep);
    const checkpoint = trial.checkpoint ?? null;
    if (flags.alias !== undefined && checkpoint === null)
      throw usageError(`--alias: trial ${trial.number} has no checkpoint that is its only one`, [
        'with a protocol each fold or repeat makes one: run the settings without it, and name that checkpoint',
      ]);
    const file = flags.write === undefined ? null : resolveNewFile(flags.write, '.yaml');
    const named =
      flags.alias === undefined
        ? null
        : await setAlias(repository, resolveVersion(state, checkpoint!, ['checkpoint']), flags.alias);
    if (file !== null) writePageFile(file, formatYaml(training));
    return {
      sweep: sweep.id,
      trial: trial.number,
      metric: sweep.objective.metric,
      value,
      parameters: { ...trial.parameters },
      run,
      checkpoint,
      alias: named?.alias ?? null,
      training: { ...training },
      experiment: { ...experiment },
      file: flags.write ?? null,
    };
  }

  protected render(result: SweepBestOutput, screen: Screen): string {
    return renderBest(result, screen);
  }
}
