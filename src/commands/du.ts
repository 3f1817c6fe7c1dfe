import { BaseCommand } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderUsage } from '../cli/views/du-view.ts';
import { measureDiskUsage, type DiskUsage } from '../store/index.ts';

export default class Du extends BaseCommand<DiskUsage> {
  static override summary = 'Show what each version takes on the disk.';
  static override description =
    'The versions whose removal would free most come first. Content that several versions have counts for none of them alone.';
  static override examples = ['<%= config.bin %> du', '<%= config.bin %> du --json'];

  async run(): Promise<DiskUsage> {
    await this.parse(Du);
    return measureDiskUsage(this.openRepository(), this.progress);
  }

  protected render(result: DiskUsage, screen: Screen): string {
    return renderUsage(result, screen);
  }
}
