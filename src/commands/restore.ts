import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderRestored } from '../cli/views/restore-view.ts';
import { restorePaths, type RestoreResult } from '../store/index.ts';

export default class Restore extends BaseCommand<RestoreResult> {
  static override summary = 'Discard changes of files and folders.';
  static override description =
    'Each file named becomes again what the newest version has, or what --from has; deleted files come back. Files that were added since stay. What you changed and did not commit is lost: try --dry-run first.';
  static override examples = [
    '<%= config.bin %> restore datasets/formula/input/sample_3.xlsx',
    '<%= config.bin %> restore models/mlp.yaml --from mlp_v1',
    '<%= config.bin %> restore datasets/formula --dry-run',
  ];
  static override strict = false;
  static override args = { path: Args.string({ description: 'files or folders', required: true }) };
  static override flags = {
    from: Flags.string({ description: 'version, commit or tag to take the files from' }),
    'dry-run': Flags.boolean({
      description: 'only list what would be overwritten, created and removed',
      default: false,
    }),
  };

  async run(): Promise<RestoreResult> {
    const { argv, flags } = await this.parse(Restore);
    const repository = this.openRepository({ interruption: this.interruption });
    return restorePaths(repository, process.cwd(), argv as string[], {
      from: flags.from,
      dryRun: flags['dry-run'],
      progress: this.progress,
    });
  }

  protected render(result: RestoreResult, screen: Screen): string {
    return renderRestored(result, screen);
  }
}
