import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { keyFlag, parseKeyColumns } from '../cli/key-columns.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderGraph } from '../cli/views/lineage-view.ts';
import { toRowImpactOutput, type ImpactOutput } from '../cli/views/row-impact-output.ts';
import { renderRowImpact } from '../cli/views/row-impact-view.ts';
import { resolveAll, resolveVersion, traceLineage, traceRow } from '../store/index.ts';

export default class Impact extends BaseCommand<ImpactOutput> {
  static override summary = 'Show what came from a version or run, and would be in doubt with it.';
  static override examples = [
    '<%= config.bin %> impact formula_v1',
    '<%= config.bin %> impact dataset/formula',
    '<%= config.bin %> impact formula_v3 --row S-003',
    '<%= config.bin %> impact formula_v3 --row S-003 --column water',
  ];
  static override args = {
    reference: Args.string({ description: 'name, name_vN, name@alias, kind/name or id', required: true }),
  };

  static override flags = {
    row: Flags.string({
      description: 'what came of the value of one row: key or sample, or "row 12"',
      helpValue: 'KEY',
    }),
    column: Flags.string({ description: 'of one cell of it', helpValue: 'NAME', dependsOn: ['row'] }),
    key: { ...keyFlag, dependsOn: ['row'] },
    file: Flags.string({
      description: 'the sheet of a folder of sheets that has the row',
      helpValue: 'PATH',
      dependsOn: ['row'],
    }),
  };

  async run(): Promise<ImpactOutput> {
    const { args, flags } = await this.parse(Impact);
    const { objects, ledger } = this.openRepository();
    const state = await ledger.readState();
    if (flags.row === undefined) {
      const graph = traceLineage(state, resolveAll(state, args.reference), 'consequences');
      return { ...(graph as Omit<ImpactOutput, 'row'>), row: null };
    }
    const version = resolveVersion(state, args.reference, ['dataset']);
    const options = {
      key: parseKeyColumns(flags.key),
      column: flags.column?.normalize('NFC'),
      file: flags.file,
    };
    return toRowImpactOutput(version, await traceRow(objects, state, version, flags.row, options));
  }

  protected render(result: ImpactOutput, screen: Screen): string {
    if (result.row !== null) return renderRowImpact(result, result.row, screen);
    return renderGraph(result, 'consequences', screen);
  }
}
