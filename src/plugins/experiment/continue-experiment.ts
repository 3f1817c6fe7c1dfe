import {
  builtinPluginName,
  formatVersion,
  KstoreError,
  type LedgerState,
  type Repository,
  type Used,
} from '../../store/index.ts';
import { findExperiment, type FoundExperiment } from './find-experiment.ts';
import { findLastExecution, type LastExecution } from './find-last-execution.ts';

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
    const last = findLastExecution(state);
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
  const last = findLastExecution(
    state,
    ({ kind, name, version }) =>
      kind === experiment.kind && name === experiment.name && (!isNumbered || version === experiment.version),
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
