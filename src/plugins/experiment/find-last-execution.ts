import { KstoreError, type LedgerState, type Run, type Used, type Version } from '../../store/index.ts';
import { placeOf, readExperiment } from './experiment-settings.ts';
import { listPoints } from './matrix.ts';

/** What the ledger tells of the last time that an experiment was run, also of one that was killed. */
export interface LastExecution {
  /** The version of the experiment that was run. */
  readonly experiment: Version;
  /** The versions that it ran on, as far as it came. */
  readonly versions: readonly Used[];
  /** The task runs that it had recorded. */
  readonly runs: ReadonlySet<string>;
  /** True when all of it succeeded: nothing is left to be run. */
  readonly isWhole: boolean;
  /** When the newest of its runs began; ISO 8601, UTC. */
  readonly lastStartedAt: string;
}

/**
 * Finds the last execution of an experiment, or of any one. Each run names the experiment that it belongs to, so
 * what a killed process had recorded is found although it came to no end.
 *
 * @param wanted only executions for which it is true are looked at.
 * @returns null when nothing was recorded.
 */
export function findLastExecution(
  state: LedgerState,
  wanted: (experiment: Used) => boolean = () => true,
): LastExecution | null {
  const found = state.runs.findLast((run) => isOfExperiment(run, wanted));
  if (found === undefined) return null;
  const own = findExperiment(found)!;
  const experiment = state.versions.find(
    ({ kind, id, name }) => kind === own.kind && id === own.id && name === own.name,
  );
  if (experiment === undefined)
    throw new KstoreError(
      'KSTORE_OBJECT_MISSING',
      `run ${found.id} names an experiment that is not in the ledger`,
    );
  const mine = state.runs.filter((run) =>
    isOfExperiment(run, ({ id, name }) => id === own.id && name === own.name),
  );
  const lastRecord = mine.findLastIndex((run) => run.type === 'kstore.experiment-run.v1');
  const unfinished = mine.slice(lastRecord + 1);
  const group = listGroup(mine, lastRecord);
  const paths = countPaths(experiment);
  const isGroupOpen = unfinished.length > 0 && group.length < paths;
  const parts = unfinished.length === 0 || isGroupOpen ? [...group, ...unfinished] : unfinished;
  return {
    experiment,
    lastStartedAt: parts
      .map(({ startedAt }) => startedAt)
      .sort()
      .at(-1)!,
    isWhole:
      unfinished.length === 0 &&
      group.length >= paths &&
      group.every((record) => record.status === 'succeeded'),
    versions: parts.flatMap((run) => run.used),
    runs: new Set(
      parts.flatMap((run) => (run.type === 'kstore.run.v1' ? [run.id] : run.steps.map((step) => step.run))),
    ),
  };
}

function isOfExperiment(run: Run, wanted: (experiment: Used) => boolean): boolean {
  const experiment = findExperiment(run);
  return experiment !== null && wanted(experiment);
}

function findExperiment(run: Run): Used | null {
  return run.used.find(({ role }) => role === 'experiment') ?? null;
}

/** The records of one execution, one for each path: they began at the same moment. */
function listGroup(runs: readonly Run[], last: number): readonly Run[] {
  const record = runs[last];
  if (record === undefined) return [];
  return runs.filter((run) => run.type === 'kstore.experiment-run.v1' && run.startedAt === record.startedAt);
}

function countPaths(experiment: Version): number {
  return listPoints(readExperiment(experiment), placeOf(experiment)).length;
}
