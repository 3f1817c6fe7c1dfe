import { BaseCommand, Flags } from '../cli/base-command.ts';
import { parseDuration } from '../cli/duration.ts';
import { noWaitFlag } from '../cli/flags.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderGc } from '../cli/views/gc-view.ts';
import { collectGarbage, type GcResult } from '../store/index.ts';

export default class Gc extends BaseCommand<GcResult> {
  static override summary = 'Remove stored content that nothing needs, and put small packs together.';
  static override description =
    'Kept is what a version, a run or a staged file needs. Packs that are not needed any more are removed when they have not been needed for the grace time, so gc is to be run again.';
  static override examples = [
    '<%= config.bin %> gc --dry-run',
    '<%= config.bin %> gc',
    '<%= config.bin %> gc --grace 0',
  ];
  static override flags = {
    'dry-run': Flags.boolean({ description: 'say what would be done and change nothing', default: false }),
    grace: Flags.string({
      description: 'how long a pack must not have been needed, such as 12h or 2w; 0 removes at once',
      default: '1d',
      helpValue: 'TIME',
    }),
    'no-wait': noWaitFlag,
  };

  async run(): Promise<GcResult> {
    const { flags } = await this.parse(Gc);
    const graceSeconds = parseDuration(flags.grace, '--grace');
    const repository = this.openRepository({ waitForLock: !flags['no-wait'] });
    return collectGarbage(repository, { dryRun: flags['dry-run'], graceSeconds }, this.progress);
  }

  protected render(result: GcResult, screen: Screen): string {
    return renderGc(result, screen);
  }
}
