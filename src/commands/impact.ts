import { Args, BaseCommand } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderGraph } from '../cli/views/lineage-view.ts';
import { resolveAll, traceLineage, type LineageGraph } from '../store/index.ts';

export default class Impact extends BaseCommand<LineageGraph> {
  static override summary = 'Show what came from a version or run, and would be in doubt with it.';
  static override examples = [
    '<%= config.bin %> impact formula_v1',
    '<%= config.bin %> impact dataset/formula',
  ];
  static override args = {
    reference: Args.string({ description: 'name, name_vN, name@alias, kind/name or id', required: true }),
  };

  async run(): Promise<LineageGraph> {
    const { args } = await this.parse(Impact);
    const state = await this.openRepository().ledger.readState();
    return traceLineage(state, resolveAll(state, args.reference), 'consequences');
  }

  protected render(result: LineageGraph, screen: Screen): string {
    return renderGraph(result, 'consequences', screen);
  }
}
