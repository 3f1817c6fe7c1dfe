import { BaseCommand } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderFsck } from '../cli/views/fsck-view.ts';
import { checkRepository, type FsckResult } from '../store/index.ts';

export default class Fsck extends BaseCommand<FsckResult> {
  static override summary = 'Check every stored byte and every record.';
  static override description = 'Exit code 0 when all is well, 3 when something is damaged.';
  static override examples = ['<%= config.bin %> fsck'];

  async run(): Promise<FsckResult> {
    await this.parse(Fsck);
    return checkRepository(this.openRepository({ ignoresWrongConfig: true }), this.progress);
  }

  protected render(result: FsckResult, screen: Screen): string {
    return renderFsck(result, screen);
  }

  protected override exitCodeOf(result: FsckResult): number {
    return result.ok ? 0 : 3;
  }
}
