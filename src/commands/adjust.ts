import { Args, BaseCommand } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { parseChanges } from '../cli/setting-changes.ts';
import { renderAdjusted, toAdjustOutput, type AdjustOutput } from '../cli/views/steering-view.ts';
import { adjustRun, findRunInProgress, settleLiveRuns } from '../plugins/index.ts';

export default class Adjust extends BaseCommand<AdjustOutput> {
  static override summary = 'Change settings of a run while it goes on.';
  static override description =
    'Only settings that the task declares adjustable. The change holds from the next step on and is written into the run at that step, so that `reproduce` repeats it.';
  static override examples = [
    '<%= config.bin %> adjust learningRate=0.001',
    '<%= config.bin %> adjust 3fa9c1 learningRate=0.001 patience=20',
  ];
  static override strict = false;
  static override args = {
    change: Args.string({
      description: 'SETTING=VALUE …, before them the id or experiment of a run',
      required: true,
    }),
  };

  async run(): Promise<AdjustOutput> {
    const { argv } = await this.parse(Adjust);
    const { run: name, changes } = parseChanges(argv as string[]);
    const repository = this.openRepository();
    const live = settleLiveRuns(repository, await repository.ledger.readState());
    const run = findRunInProgress(live, name);
    return toAdjustOutput(run, await adjustRun(repository, run, changes, this.interruption));
  }

  protected render(result: AdjustOutput, screen: Screen): string {
    return renderAdjusted(result, screen);
  }
}
