import { BaseCommand, Flags } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderArtifacts } from '../cli/views/list-view.ts';
import { kindNames, listArtifacts, type ArtifactList, type Kind } from '../store/index.ts';

export default class List extends BaseCommand<ArtifactList> {
  static override summary = 'List everything that has versions.';
  static override examples = ['<%= config.bin %> list', '<%= config.bin %> list --kind checkpoint'];
  static override flags = {
    kind: Flags.option({ description: 'only this kind', options: kindNames as Kind[] })(),
  };

  async run(): Promise<ArtifactList> {
    const { flags } = await this.parse(List);
    return listArtifacts(await this.openRepository().ledger.readState(), flags.kind);
  }

  protected render(result: ArtifactList, screen: Screen): string {
    return renderArtifacts(result, screen);
  }
}
