import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { keyFlag, parseKeyColumns } from '../cli/key-columns.ts';
import { checkNewFile, refuseInput, writeNewFile } from '../cli/new-file.ts';
import { terminalOutput } from '../cli/output.ts';
import { formatCommand } from '../cli/render/command-line.ts';
import type { Screen } from '../cli/render/screen.ts';
import { findTableFile } from '../cli/table-argument.ts';
import { usageError } from '../cli/usage-error.ts';
import { renderMerge, type MergeTableOutput } from '../cli/views/merge-table-view.ts';
import {
  describeConflict,
  KstoreError,
  mergeTableEdits,
  openMergeFile,
  openMergeVersion,
  resolveVersion,
  writeConflicts,
  type MergeFormat,
  type MergeSource,
  type TableMerge,
} from '../store/index.ts';

const conflictsExitCode = 7;

export default class MergeTable extends BaseCommand<MergeTableOutput> {
  static override summary = 'Merge the edits that two people made of one table, by row and cell.';
  static override description =
    'Each table is a version of a dataset or a file. What one of them changed is taken over; where both changed a cell differently, nothing is merged: a sheet of conflicts is written for a person to fill in, and the exit code is 7.';
  static override examples = [
    '<%= config.bin %> merge-table formula_v3 formula_v4 hers.xlsx --to merged.xlsx',
    '<%= config.bin %> merge-table base.csv mine.csv hers.csv --key batch,no --to out.csv',
    '<%= config.bin %> merge-table a.csv b.csv c.csv --to d.csv --resolve d.conflicts.xlsx',
  ];
  static override args = {
    base: Args.string({ description: 'what both began with', required: true }),
    ours: Args.string({ description: 'the one with edits', required: true }),
    theirs: Args.string({ description: 'the other one with edits', required: true }),
  };
  static override flags = {
    to: Flags.string({
      description:
        'the merged table, .xlsx or .csv; where OURS is a workbook, that workbook with the edits of THEIRS',
      helpValue: 'FILE',
      required: true,
    }),
    key: keyFlag,
    resolve: Flags.string({ description: 'the sheet of conflicts, filled in', helpValue: 'FILE' }),
    force: Flags.boolean({ description: 'overwrite the files that are to be written' }),
  };

  #next = '';

  async run(): Promise<MergeTableOutput> {
    const { args, flags } = await this.parse(MergeTable);
    const format = readFormat(flags.to);
    const to = checkNewFile(flags.to, flags.force);
    const conflictsName = `${flags.to.slice(0, flags.to.lastIndexOf('.'))}.conflicts.xlsx`;
    const inputs = [args.base, args.ours, args.theirs, flags.resolve];
    refuseInput(to, inputs);
    const key = parseKeyColumns(flags.key);
    const resolved = flags.resolve === undefined ? null : findTableFile(flags.resolve);
    if (flags.resolve !== undefined && resolved === null)
      throw new KstoreError('KSTORE_PATH_NOT_FOUND', `there is no file "${flags.resolve}"`);
    const sources = {
      base: await this.#open(args.base),
      ours: await this.#open(args.ours),
      theirs: await this.#open(args.theirs),
    };
    const made = await mergeTableEdits(sources, key, resolved, format);
    const { merged, open, file }: TableMerge = made;
    let conflictsFile: string | null = null;
    for (const note of made.notes) terminalOutput.writeNotice(`note: ${note}`);
    if (file !== null) writeNewFile(to, file);
    else if (resolved === null) {
      conflictsFile = checkNewFile(conflictsName, flags.force);
      refuseInput(conflictsFile, inputs);
      writeNewFile(conflictsFile, await writeConflicts(open, args));
    }
    const words = [args.base, args.ours, args.theirs, '--to', flags.to];
    if (flags.key !== undefined) words.push('--key', flags.key);
    this.#next = formatCommand([
      'kstore',
      'merge-table',
      ...words,
      '--resolve',
      flags.resolve ?? conflictsName,
    ]);
    return {
      ...args,
      rows: merged.rows.length,
      columns: merged.columns.length,
      taken: { ours: toShare(merged.shares.ours), theirs: toShare(merged.shares.theirs) },
      conflicts: open.map((conflict) => {
        const { choices, ...told } = describeConflict(conflict);
        return { ...told, choices: [...choices] };
      }),
      written: open.length === 0 ? to : null,
      conflictsFile,
    };
  }

  /** A file that is there, else a version. */
  async #open(word: string): Promise<MergeSource> {
    const file = findTableFile(word);
    if (file !== null) return openMergeFile(file);
    if (/\.(xlsx|xlsm|csv|tsv|parquet|jsonl|ndjson)$/i.test(word))
      throw new KstoreError('KSTORE_PATH_NOT_FOUND', `there is no file "${word}"`);
    const { objects, ledger } = this.openRepository();
    return openMergeVersion(objects, resolveVersion(await ledger.readState(), word, ['dataset']));
  }

  protected render(result: MergeTableOutput, screen: Screen): string {
    return renderMerge(result, this.#next, screen);
  }

  protected override exitCodeOf({ conflicts }: MergeTableOutput): number {
    return conflicts.length === 0 ? 0 : conflictsExitCode;
  }
}

function readFormat(path: string): MergeFormat {
  const [, format] = /\.(csv|xlsx)$/i.exec(path) ?? [];
  if (format === undefined) throw usageError(`"${path}" is the name of neither an .xlsx nor a .csv file`);
  return format.toLowerCase() as MergeFormat;
}

function toShare(share: TableMerge['merged']['shares']['ours']): MergeTableOutput['taken']['ours'] {
  return { ...share, columns: [...share.columns] };
}
