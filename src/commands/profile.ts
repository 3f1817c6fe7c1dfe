import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { languageFlag } from '../cli/html/language-flag.ts';
import { resolvePageFile } from '../cli/html/page-file.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderProfile } from '../cli/views/profile-view.ts';
import { resolveVersion } from '../store/index.ts';
import type { ProfileOutput } from '../store/model/generated/output/profile.ts';

export default class Profile extends BaseCommand<ProfileOutput> {
  static override summary = 'Look at a dataset: spread, missing values, repeats, outliers, leakage, drift.';
  static override description = `Says first what to look at before learning from it. Nothing is changed.
docs/profile.md says how each figure is calculated.`;
  static override examples = [
    '<%= config.bin %> profile formula_v3',
    '<%= config.bin %> profile formula_v3 --against formula_v2',
    '<%= config.bin %> profile formula_test --against formula_v3 --html profile.html',
    '<%= config.bin %> profile digits --target class',
    '<%= config.bin %> profile formula_v3 --html profile.html --language ko',
  ];
  static override args = { dataset: Args.string({ description: 'a dataset version', required: true }) };
  static override flags = {
    against: Flags.string({ description: 'compare with this version: an earlier one, or the training data' }),
    target: Flags.string({ description: 'column that is predicted; may be given again', multiple: true }),
    html: Flags.string({ description: 'also write one page with figures to this file', helpValue: 'FILE' }),
    language: languageFlag,
    seed: Flags.integer({ description: 'draws rows and folds', default: 1, min: 0, max: 4_294_967_295 }),
  };

  #page: string | null = null;

  async run(): Promise<ProfileOutput> {
    const { args, flags } = await this.parse(Profile);
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const version = resolveVersion(state, args.dataset, ['dataset']);
    const against = flags.against === undefined ? null : resolveVersion(state, flags.against, ['dataset']);
    const page = flags.html === undefined ? null : resolvePageFile(flags.html, '.html');
    const { profileVersion } = await import('../plugins/profile/profile-version.ts');
    const options = { seed: flags.seed, against, targets: flags.target ?? [] };
    const profile = await profileVersion(repository, version, options);
    if (page !== null) {
      const { writeProfileFile } = await import('../cli/html/write-profile-file.ts');
      await writeProfileFile(repository, version, profile, page, flags.language);
      this.#page = flags.html ?? null;
    }
    return profile;
  }

  protected render(profile: ProfileOutput, screen: Screen): string {
    return renderProfile(profile, this.#page, screen);
  }
}
