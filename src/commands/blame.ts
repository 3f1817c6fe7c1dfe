import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { keyFlag, parseKeyColumns } from '../cli/key-columns.ts';
import type { Screen } from '../cli/render/screen.ts';
import { toBlameOutput, type BlameOutput } from '../cli/views/blame-output.ts';
import { renderBlame } from '../cli/views/blame-view.ts';
import { blameVersion, resolveVersion } from '../store/index.ts';

/** Changed cells of a table that are listed, unless a person says how many. */
const shownCells = 50;
const listedCells = 100_000;

export default class Blame extends BaseCommand<BlameOutput> {
  static override summary = 'Show which version each cell of a table is from: who changed it, and when.';
  static override examples = [
    '<%= config.bin %> blame formula_v9',
    '<%= config.bin %> blame formula --row S-003',
    '<%= config.bin %> blame formula --column water --rows 500',
    '<%= config.bin %> blame logbook --file 2026/march.xlsx --key batch,sample',
  ];
  static override args = {
    reference: Args.string({ description: 'a version of a dataset', required: true }),
  };
  static override flags = {
    row: Flags.string({
      description: 'one row, by its key or sample, or "row 12"; all its cells',
      helpValue: 'KEY',
    }),
    column: Flags.string({ description: 'one column', helpValue: 'NAME' }),
    key: keyFlag,
    file: Flags.string({ description: 'one sheet of a folder of sheets', helpValue: 'PATH' }),
    rows: Flags.integer({
      min: 0,
      description: `so many changed cells of a table are listed; default ${shownCells}`,
    }),
    'no-pager': Flags.boolean({ description: 'do not show a long result in a pager' }),
  };

  async run(): Promise<BlameOutput> {
    const { args, flags } = await this.parse(Blame);
    this.usesPager = !flags['no-pager'];
    const { objects, ledger } = this.openRepository();
    const state = await ledger.readState();
    const version = resolveVersion(state, args.reference, ['dataset']);
    const blame = await blameVersion(objects, state, version, {
      key: parseKeyColumns(flags.key),
      row: flags.row,
      column: flags.column?.normalize('NFC'),
      file: flags.file,
      maximumCells: flags.rows ?? (this.jsonEnabled() ? listedCells : shownCells),
    });
    return toBlameOutput(state, blame);
  }

  protected render(result: BlameOutput, screen: Screen): string {
    return renderBlame(result, screen);
  }
}
