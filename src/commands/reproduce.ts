import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { terminalOutput } from '../cli/output.ts';
import type { Screen } from '../cli/render/screen.ts';
import { reportTaskEvent } from '../cli/task-progress.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import { reportUnrecorded } from '../cli/unrecorded-verdict.ts';
import { parseTolerance } from '../cli/tolerance.ts';
import { toReproduceOutput, type ReproduceOutput } from '../cli/views/reproduce-output.ts';
import { renderRecords, renderReproduction } from '../cli/views/reproduce-view.ts';
import {
  comparePassed,
  compareRecordedRuns,
  findRunsToReproduce,
  listPluginNotices,
  openWorkspaceTasks,
  recordJudgements,
  reproduceRuns,
  verdictExitCodes,
  type TaskDefinition,
} from '../plugins/index.ts';
import type { Repository, Spec } from '../store/index.ts';

export default class Reproduce extends BaseCommand<ReproduceOutput> {
  static override summary = 'Run a past result again from its record, and say whether it comes out the same.';
  static override description = [
    'IDENTICAL (exit code 0): every output has the same id, to the last bit.',
    'EQUIVALENT (4): only numbers differ, within the tolerance that the task declares, or --tolerance.',
    'DIFFERENT (3): the first difference is shown, and its cause. CANNOT (5): what is missing is shown.',
    'Takes a run, checkpoint or result, or a report: then every run it cites. The verdict is recorded.',
  ].join('\n');
  static override examples = [
    '<%= config.bin %> reproduce 3fa9c1',
    '<%= config.bin %> reproduce result/baseline_v1 --deep',
    '<%= config.bin %> reproduce result/baseline_v1 --against result/baseline_v2',
    '<%= config.bin %> reproduce checkpoint/baseline --tolerance 1e-6 --no-record',
  ];
  static override args = { reference: Args.string({ description: 'id or name', required: true }) };
  static override flags = {
    deep: Flags.boolean({ description: 'also run again what made its inputs, first things first' }),
    'with-current-code': Flags.boolean({
      description: 'use the tasks as they are committed now although other code is recorded',
    }),
    against: Flags.string({
      description: 'instead of running it: why did this other recorded run come out differently?',
      exclusive: ['deep', 'with-current-code'],
    }),
    tolerance: Flags.string({
      description: 'count numbers as equal that differ by up to this share, such as 1e-6',
    }),
    budget: Flags.integer({
      min: 0,
      default: 2,
      description: 'further runs that finding the cause of a difference may take, also with --against',
    }),
    record: Flags.boolean({ default: true, allowNo: true, description: 'keep the verdict in the store' }),
  };

  /** What is left to do when the verdict has been told. */
  #record: (() => Promise<readonly string[]>) | null = null;

  async run(): Promise<ReproduceOutput> {
    const { args, flags } = await this.parse(Reproduce);
    const options = {
      withCurrentCode: flags['with-current-code'],
      tolerance: parseTolerance(flags.tolerance),
      budget: flags.budget,
    };
    const repository = this.openRepository({ interruption: this.interruption });
    const state = await repository.ledger.readState();
    const notices = new Set<string>();
    const session = {
      repository,
      state,
      tasks: await openWorkspaceTasks(repository, findTasksFolder()),
      signal: this.interruption,
      onEvent: reportTaskEvent.bind(null, this.progress, 'reproduce'),
      onUnrecorded: reportUnrecorded,
      ...(options.withCurrentCode && {
        onStep: (_run: unknown, task: TaskDefinition) => this.#tellUnused(repository, task, notices),
      }),
    };
    const runs = findRunsToReproduce(state, args.reference, flags.deep);
    if (flags.against !== undefined) {
      const other = findRunsToReproduce(state, flags.against, false).at(-1)!;
      const judged = await compareRecordedRuns(session, runs.at(-1)!, other, options);
      return toReproduceOutput([judged], { records: [], against: other.id, notices: [] });
    }
    const judged = await reproduceRuns(session, runs, options);
    if (!options.withCurrentCode) tellOtherVariables(runs);
    const record = () => recordJudgements(session, judged);
    if (flags.record && !this.jsonEnabled()) this.#record = record;
    const records = flags.record && this.jsonEnabled() ? await record() : [];
    return toReproduceOutput(judged, { records, against: null, notices: [...notices] });
  }

  /** The store may be locked for long: nobody should wait for a verdict that is known. */
  protected override async conclude(screen: Screen): Promise<string> {
    return renderRecords((await this.#record?.()) ?? [], screen);
  }

  /** Current code is that of the newest version of a plugin, never what lies in its folder. */
  async #tellUnused(repository: Repository, task: TaskDefinition, told: Set<string>): Promise<void> {
    for (const notice of await listPluginNotices(repository, [task])) {
      if (told.has(notice)) continue;
      told.add(notice);
      terminalOutput.writeNotice(`note: ${notice}`);
    }
  }

  protected render(result: ReproduceOutput, screen: Screen): string {
    return renderReproduction(result, screen);
  }

  protected override exitCodeOf(result: ReproduceOutput): number {
    return verdictExitCodes[result.verdict];
  }
}

/** Runs are repeated with the variables that are recorded, whatever is set here. */
function tellOtherVariables(runs: readonly { readonly specification: Spec }[]): void {
  const told = runs.flatMap(({ specification: { engine } }) => comparePassed(engine));
  for (const text of new Set(told)) terminalOutput.writeNotice(`note: ${text}`);
}
