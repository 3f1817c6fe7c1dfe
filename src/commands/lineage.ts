import { Args, BaseCommand } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderGraph } from '../cli/views/lineage-view.ts';
import { resolveAll, traceLineage, type LineageGraph } from '../store/index.ts';

export default class Lineage extends BaseCommand<LineageGraph> {
  static override summary = 'Show what a version or run came from.';
  static override examples = [
    '<%= config.bin %> lineage baseline_v1',
    '<%= config.bin %> lineage report/baseline',
  ];
  static override args = {
    reference: Args.string({ description: 'name, name_vN, name@alias, kind/name or id', required: true }),
  };

  async run(): Promise<LineageGraph> {
    const { args } = await this.parse(Lineage);
    const state = await this.openRepository().ledger.readState();
    return traceLineage(state, resolveAll(state, args.reference), 'origins');
  }

  protected render(result: LineageGraph, screen: Screen): string {
    return renderGraph(result, 'origins', screen);
  }
}
