import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { findDiffSubject, type DiffSubject, type OpenStore } from '../cli/diff-subject.ts';
import { checkNewFile, checkWorkbookName, refuseInput, writeNewFile } from '../cli/new-file.ts';
import { findDirection } from '../cli/metric-direction.ts';
import { terminalOutput } from '../cli/output.ts';
import { keyFlag, parseKeyColumns } from '../cli/key-columns.ts';
import type { Screen } from '../cli/render/screen.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import { usageError } from '../cli/usage-error.ts';
import { toDiffOutput, toRunDiffOutput, type DiffOutput, type PageViews } from '../cli/views/diff-output.ts';
import { renderNames, renderStat, renderWritten } from '../cli/views/diff-stat-view.ts';
import { renderDiff } from '../cli/views/diff-view.ts';
import { compareDetails, diffRuns, openWorkspaceTasks, type DiffStore } from '../plugins/index.ts';
import { diffSides, makeMarkedWorkbook, type DiffOptions, type VersionDiff } from '../store/index.ts';

/** Row changes of a table that are listed, unless a person says how many. */
const shownRows = 50;
const listedRows = 100_000;

type Sides = Extract<DiffSubject, { type: 'sides' }>;
type Runs = Extract<DiffSubject, { type: 'runs' }>;
/** Absolute paths of what is to be written. */
type Written = Readonly<Record<'page' | 'workbook', string | null>>;

export default class Diff extends BaseCommand<DiffOutput> {
  static override summary =
    'Show what changed between two versions, runs, folders or files: cells, rows, settings, metrics, words.';
  static override description =
    'With one version alone, shows what changed in the workspace since: the version is the side before. A word that begins like a path, as ./formula, is a path; any other is a version or a run where there is one.';
  static override examples = [
    '<%= config.bin %> diff formula_v1 formula_v2',
    '<%= config.bin %> diff formula_v2',
    '<%= config.bin %> diff 3fa9c1 8d02e7',
    '<%= config.bin %> diff old.xlsx new.xlsx --key batch,sample --rows 500',
    '<%= config.bin %> diff ./before ./after --stat',
    '<%= config.bin %> diff formula_v1 formula_v2 --html changes.html',
    '<%= config.bin %> diff formula_v1 formula_v2 --xlsx changes.xlsx',
    '<%= config.bin %> diff mlp_v1 mlp_v2 --exit-code',
  ];
  static override args = {
    from: Args.string({
      description: 'what is before: a version, a run, a folder or a file',
      required: true,
    }),
    to: Args.string({ description: 'what is after; absent: what lies in the workspace' }),
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
  #store: OpenStore | null = null;
  #form: 'all' | 'stat' | 'names' | 'written' = 'all';

  async run(): Promise<DiffOutput> {
    const { args, flags } = await this.parse(Diff);
    this.#tellsByExitCode = flags['exit-code'];
    const written = {
      page: flags.html === undefined ? null : checkNewFile(flags.html, flags.force),
      workbook: flags.xlsx === undefined ? null : checkWorkbookName(flags.xlsx, flags.force),
    };
    for (const path of Object.values(written)) if (path !== null) refuseInput(path, [args.from, args.to]);
    const isWritten = written.page !== null || written.workbook !== null;
    this.#form = flags.stat ? 'stat' : flags['name-only'] ? 'names' : isWritten ? 'written' : 'all';
    this.usesPager = !flags['no-pager'];
    const key = parseKeyColumns(flags.key);
    const subject = await findDiffSubject(() => this.#open(), args.from, args.to);
    const options = { key, maximumRows: flags.rows ?? this.#chooseRows(isWritten) };
    return subject.type === 'runs'
      ? this.#diffRuns(subject, options, written)
      : this.#diffSides(subject, options, written);
  }

  async #open(): Promise<OpenStore> {
    if (this.#store === null) {
      const repository = this.openRepository();
      this.#store = { repository, state: await repository.ledger.readState() };
    }
    return this.#store;
  }

  async #diffRuns(subject: Runs, { key }: DiffOptions, { page, workbook }: Written): Promise<DiffOutput> {
    const flag = key !== undefined ? '--key' : workbook !== null ? '--xlsx' : null;
    if (flag !== null) throw usageError(`${flag} is for tables, and runs are none`);
    if (this.#form === 'names') throw usageError('--name-only is for files, and runs have none');
    const tasks = await openWorkspaceTasks(subject.store.repository, findTasksFolder());
    const found = await diffRuns(describeStore(subject.store), tasks, subject.before, subject.after);
    const result = toRunDiffOutput(found);
    if (page !== null) await this.#writePage(result, new Map(), page);
    return result;
  }

  async #diffSides(
    { store, before, after }: Sides,
    options: DiffOptions,
    { page, workbook }: Written,
  ): Promise<DiffOutput> {
    const objects = store?.repository.objects ?? null;
    const { diff, facts } = await diffSides(objects, before, after, options);
    if (options.key !== undefined) refuseKeyWithoutTable(diff);
    const known = store === null ? null : describeStore(store);
    const details = await compareDetails(known, before, after, diff, page !== null);
    const { result, views } = toDiffOutput(diff, facts, details);
    if (page !== null) await this.#writePage(result, views, page);
    if (workbook !== null) {
      const { bytes, notes } = await makeMarkedWorkbook(after, diff);
      writeNewFile(workbook, bytes);
      result.written.push(workbook);
      for (const note of notes) terminalOutput.writeNotice(`note: ${note}`);
    }
    return result;
  }

  async #writePage(result: DiffOutput, views: PageViews, path: string): Promise<void> {
    const { renderDiffPage } = await import('../cli/views/diff-page.ts');
    writeNewFile(path, renderDiffPage(result, views));
    result.written.push(path);
  }

  #chooseRows(isWritten: boolean): number {
    if (this.jsonEnabled() || isWritten) return listedRows;
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

/** Tasks are looked up only for what was measured. */
function describeStore(store: OpenStore): DiffStore {
  let tasks: ReturnType<typeof openWorkspaceTasks> | null = null;
  return {
    ...store,
    async findDirection(run) {
      tasks ??= openWorkspaceTasks(store.repository, findTasksFolder());
      return findDirection(await tasks, { type: 'recorded', run });
    },
  };
}

function refuseKeyWithoutTable({ isEqual, table, files, from, to }: VersionDiff): void {
  if (isEqual || table !== null || files.some((file) => file.table !== null)) return;
  throw usageError(`--key is for tables, and ${from} and ${to} have none`);
}
