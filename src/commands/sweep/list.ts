import { BaseCommand } from '../../cli/base-command.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { toSummary, type SweepListOutput } from '../../cli/views/sweep-output.ts';
import { renderSweeps } from '../../cli/views/sweep-view.ts';
import { listSweepIds, readSweep } from '../../store/index.ts';

export default class SweepList extends BaseCommand<SweepListOutput> {
  static override summary = 'List the sweeps of this workspace.';
  static override examples = ['<%= config.bin %> sweep list'];

  async run(): Promise<SweepListOutput> {
    await this.parse(SweepList);
    const repository = this.openRepository();
    return { sweeps: listSweepIds(repository).map((id) => toSummary(repository, readSweep(repository, id))) };
  }

  protected render(result: SweepListOutput, screen: Screen): string {
    return renderSweeps(result, screen);
  }
}
