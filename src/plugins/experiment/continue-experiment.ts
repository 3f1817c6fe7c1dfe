import {
  builtinPluginName,
  formatVersion,
  KstoreError,
  stateAtCommit,
  type LedgerState,
  type Repository,
  type Used,
  type Version,
} from '../../store/index.ts';
import type { LiveDescription } from '../runner/live/live-folder.ts';
import { listLiveRuns } from '../runner/live/live-runs.ts';
import { findExperiment, type FoundExperiment } from './find-experiment.ts';
import { findContinued, findLastExecution, type LastExecution } from './find-last-execution.ts';
import { mention } from './plan.ts';

/** An experiment to go on with, on the versions that its last execution ran on. */
export interface ContinuedExperiment extends FoundExperiment {
  readonly versions: readonly Used[];
  /** Task runs of that execution. */
  readonly runs: ReadonlySet<string>;
}

/**
 * Finds the last execution of an experiment, or of any one when none is named.
 *
 * @throws as `findExperiment`; KSTORE_REFERENCE_NOT_FOUND when none is named and none was run.
 */
export async function findExperimentToContinue(
  repository: Repository,
  currentFolder: string,
  text: string | undefined,
): Promise<ContinuedExperiment> {
  const state = await repository.ledger.readState();
  if (text === undefined) {
    const last = findLast(repository, state, () => true);
    if (last !== null) return describe(state, last, []);
    throw new KstoreError(
      'KSTORE_REFERENCE_NOT_FOUND',
      'no experiment was run here: there is nothing to continue',
      {
        hints: ['name one: `kstore run EXPERIMENT`'],
      },
    );
  }
  const { experiment, notices } = await findExperiment(repository, currentFolder, text);
  const isNumbered = /_v\d+$/.test(text);
  const last = findLast(
    repository,
    state,
    ({ name, version }) => name === experiment.name && (!isNumbered || version === experiment.version),
  );
  const ref = formatVersion(experiment.name, experiment.version);
  if (last === null)
    return {
      experiment,
      versions: [],
      runs: new Set(),
      notices: [...notices, `${ref} was not run before: it begins`],
    };
  const isOlder = last.experiment.version !== experiment.version;
  return describe(state, last, isOlder ? [`${ref} is another version, and was not run last`] : []);
}

/** What was killed before its first step was recorded is known by the folder of that step. */
function findLast(
  { directory }: Repository,
  state: LedgerState,
  isWanted: (experiment: Pick<Version, 'name' | 'version'>) => boolean,
): LastExecution | null {
  const recorded = findLastExecution(state, ({ kind, ...used }) => kind === 'experiment' && isWanted(used));
  const dead = listLiveRuns(directory).findLast(
    ({ state: how, description }) =>
      how === 'interrupted' && description.trial === undefined && isWanted(description.experiment),
  )?.description;
  const isLater = recorded === null || (dead !== undefined && dead.startedAt >= recorded.lastStartedAt);
  const experiment = state.versions.find(
    ({ kind, id, name }) =>
      kind === 'experiment' && id === dead?.experiment.id && name === dead.experiment.name,
  );
  if (dead === undefined || experiment === undefined || !isLater) return recorded;
  const known = findContinued(state, recorded, dead);
  return {
    experiment,
    versions: [...(known?.versions ?? []), ...listVersionsThen(state, dead, known?.versions ?? [])],
    runs: known?.runs ?? new Set(),
    isWhole: false,
    lastStartedAt: dead.startedAt,
  };
}

/** What names meant when a run began, but for those that are known. */
function listVersionsThen(state: LedgerState, { head }: LiveDescription, known: readonly Used[]): Used[] {
  const isThere = head !== null && state.commits.some(({ id }) => id === head);
  if (!isThere) return [];
  const newest = new Map<string, Version>();
  for (const version of stateAtCommit(state, head).versions) {
    const isKnown = known.some(({ kind, name }) => kind === version.kind && name === version.name);
    const former = newest.get(`${version.kind}/${version.name}`);
    if (!isKnown && (former === undefined || former.version < version.version))
      newest.set(`${version.kind}/${version.name}`, version);
  }
  return [...newest.values()].map((version) => mention('then', version));
}

function describe(state: LedgerState, last: LastExecution, notices: readonly string[]): ContinuedExperiment {
  const { experiment, versions, runs, isWhole } = last;
  const ref = formatVersion(experiment.name, experiment.version);
  const going = isWhole ? `${ref} came to its end: nothing is left to be run` : `going on with ${ref}`;
  return {
    experiment,
    versions,
    runs,
    notices: [going, ...notices, ...listNewerPlugins(state, versions)],
  };
}

/** Tasks are run with their newest code, so that a step that failed can be tried again with what was mended. */
function listNewerPlugins(state: LedgerState, versions: readonly Used[]): string[] {
  const plugins = versions.filter(({ kind, role }) => kind === 'plugin' && role === 'plugin');
  const notices = plugins.flatMap(({ name, version }) => {
    if (name === builtinPluginName) return [];
    const newest = Math.max(
      ...state.versions.flatMap((known) =>
        known.kind === 'plugin' && known.name === name ? [known.version] : [],
      ),
    );
    if (newest <= version) return [];
    const [former, now] = [formatVersion(name, version), formatVersion(name, newest)];
    return [`${now} is newer than the ${former} that was run: its steps are run again`];
  });
  return [...new Set(notices)];
}
