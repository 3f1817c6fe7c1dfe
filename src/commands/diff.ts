import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { checkNewFile, checkWorkbookName, writeNewFile } from '../cli/new-file.ts';
import { terminalOutput } from '../cli/output.ts';
import { keyFlag, parseKeyColumns } from '../cli/key-columns.ts';
import type { Screen } from '../cli/render/screen.ts';
import { usageError } from '../cli/usage-error.ts';
import { toDiffOutput, type DiffOutput } from '../cli/views/diff-output.ts';
import { renderNames, renderStat, renderWritten } from '../cli/views/diff-stat-view.ts';
import { renderDiff } from '../cli/views/diff-view.ts';
import {
  diffContents,
  diffSheets,
  diffVersionFacts,
  diffVersions,
  makeMarkedWorkbook,
  resolveVersion,
  type VersionDiff,
} from '../store/index.ts';

/** Row changes of a table that are listed, unless a person says how many. */
const shownRows = 50;
const listedRows = 100_000;

export default class Diff extends BaseCommand<DiffOutput> {
  static override summary = 'Show what changed between two versions: cells, rows, settings, files.';
  static override examples = [
    '<%= config.bin %> diff formula_v1 formula_v2',
    '<%= config.bin %> diff formula_v1 formula_v2 --key batch,sample --rows 500',
    '<%= config.bin %> diff formula_v1 formula_v2 --stat',
    '<%= config.bin %> diff formula_v1 formula_v2 --html changes.html',
    '<%= config.bin %> diff formula_v1 formula_v2 --xlsx changes.xlsx',
    '<%= config.bin %> diff mlp_v1 mlp_v2 --exit-code',
  ];
  static override args = {
    from: Args.string({ description: 'reference of the earlier version', required: true }),
    to: Args.string({ description: 'reference of the later version', required: true }),
  };
  static override flags = {
    key: keyFlag,
    rows: Flags.integer({ min: 0, description: `so many rows of a table are listed; default ${shownRows}` }),
    stat: Flags.boolean({ description: 'one line a table and column' }),
    'name-only': Flags.boolean({
      description: 'paths of the files that differ, and nothing else',
      exclusive: ['stat'],
    }),
    html: Flags.string({
      description: 'write a page that shows all changes, for any browser and without a network',
      helpValue: 'FILE',
    }),
    xlsx: Flags.string({
      description: 'write the later workbook with changed cells coloured and the old value as a comment',
      helpValue: 'FILE',
    }),
    force: Flags.boolean({ description: 'overwrite the file that is to be written' }),
    'exit-code': Flags.boolean({ description: 'exit with 3 when they differ' }),
    'no-pager': Flags.boolean({ description: 'do not show a long result in a pager' }),
  };

  #tellsByExitCode = false;
  #writes = false;
  #form: 'all' | 'stat' | 'names' | 'written' = 'all';

  async run(): Promise<DiffOutput> {
    const { args, flags } = await this.parse(Diff);
    this.#tellsByExitCode = flags['exit-code'];
    const page = flags.html === undefined ? null : checkNewFile(flags.html, flags.force);
    const workbook = flags.xlsx === undefined ? null : checkWorkbookName(flags.xlsx, flags.force);
    this.#writes = page !== null || workbook !== null;
    this.#form = flags.stat ? 'stat' : flags['name-only'] ? 'names' : this.#writes ? 'written' : 'all';
    this.usesPager = !flags['no-pager'];
    const key = parseKeyColumns(flags.key);
    const { objects, ledger } = this.openRepository();
    const state = await ledger.readState();
    const before = resolveVersion(state, args.from);
    const after = resolveVersion(state, args.to, [before.kind]);
    const options = { key, maximumRows: flags.rows ?? this.#chooseRows() };
    const versions = diffVersions(objects, before, after, options);
    const sheets = await diffSheets(objects, before, after, versions, options);
    const diff = diffContents(objects, before, after, sheets);
    if (key !== undefined) refuseKeyWithoutTable(diff);
    const result = toDiffOutput(diff, await diffVersionFacts(objects, before, after, diff, options));
    if (page !== null) await this.#writePage(result, page);
    if (workbook !== null) {
      const { bytes, notes } = await makeMarkedWorkbook(objects, after, diff);
      writeNewFile(workbook, bytes);
      result.written.push(workbook);
      for (const note of notes) terminalOutput.writeNotice(`note: ${note}`);
    }
    return result;
  }

  async #writePage(result: DiffOutput, path: string): Promise<void> {
    const { renderDiffPage } = await import('../cli/views/diff-page.ts');
    writeNewFile(path, renderDiffPage(result));
    result.written.push(path);
  }

  #chooseRows(): number {
    if (this.jsonEnabled() || this.#writes) return listedRows;
    return this.#form === 'all' ? shownRows : 0;
  }

  protected render(result: DiffOutput, screen: Screen): string {
    if (this.#form === 'written') return renderWritten(result, screen);
    if (this.#form === 'names') return renderNames(result);
    return this.#form === 'stat' ? renderStat(result, screen) : renderDiff(result, screen);
  }

  protected override exitCodeOf(result: DiffOutput): number {
    return this.#tellsByExitCode && !result.summary.equal ? 3 : 0;
  }
}

function refuseKeyWithoutTable({ isEqual, table, files, from, to }: VersionDiff): void {
  if (isEqual || table !== null || files.some((file) => file.table !== null)) return;
  throw usageError(`--key is for tables, and ${from} and ${to} have none`);
}
