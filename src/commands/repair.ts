import { resolve } from 'node:path';
import { BaseCommand, Flags } from '../cli/base-command.ts';
import { noWaitFlag } from '../cli/flags.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderRepair } from '../cli/views/repair-view.ts';
import { repairRepository, type RepairResult } from '../store/index.ts';

export default class Repair extends BaseCommand<RepairResult> {
  static override summary = 'Bring back damaged or missing content from every second copy there is.';
  static override description =
    'Looks in the damaged packs themselves, in the other packs, in the files of the workspace, and in another workspace. Damaged files are kept in .kstore/damaged until the store is whole. Exit code 3 when something could not be brought back.';
  static override examples = [
    '<%= config.bin %> repair --dry-run',
    '<%= config.bin %> repair',
    '<%= config.bin %> repair --from /media/backup/my-experiments',
  ];
  static override flags = {
    from: Flags.string({
      description: 'another workspace, or a copy of its .kstore, that may have what is missing',
      helpValue: 'FOLDER',
    }),
    'dry-run': Flags.boolean({ description: 'say what would be done and change nothing', default: false }),
    'no-wait': noWaitFlag,
  };

  async run(): Promise<RepairResult> {
    const { flags } = await this.parse(Repair);
    const repository = this.openRepository({ waitForLock: !flags['no-wait'], ignoresWrongConfig: true });
    const from = flags.from === undefined ? null : resolve(flags.from);
    return repairRepository(repository, { from, dryRun: flags['dry-run'] }, this.progress);
  }

  protected render(result: RepairResult, screen: Screen): string {
    return renderRepair(result, screen);
  }

  protected override exitCodeOf(result: RepairResult): number {
    return result.ok ? 0 : 3;
  }
}
