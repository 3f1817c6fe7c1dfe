import type {
  ExperimentRunRecord,
  LedgerState,
  Run,
  TaskRunRecord,
  Version,
} from '../../ledger/ledger-state.ts';

/** What tells a version from others, also from those of the same content under another name. */
export type VersionName = Pick<Version, 'kind' | 'name' | 'version'>;

type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

/** True for the very same version; the same content under another name is another one. */
export function isSameVersion(left: VersionName, right: VersionName): boolean {
  return left.kind === right.kind && left.name === right.name && left.version === right.version;
}

/** The runs whose records name a version as their output, in the order of the ledger. */
export function listMakers(state: LedgerState, version: VersionName): TaskRun[] {
  const isMaker = (run: Run): run is TaskRun =>
    run.type === 'kstore.run.v1' && run.outputs.some((output) => isSameVersion(output, version));
  return state.runs.filter(isMaker);
}

/**
 * The run that a version was published with; null when a person added it. Other runs that gave the same content, also
 * under other names, only confirmed it.
 */
export function findMaker(
  state: LedgerState,
  version: VersionName & Pick<Version, 'commit'>,
): TaskRun | null {
  return listMakers(state, version).find(({ commit }) => commit === version.commit) ?? null;
}

/** The experiment's run of which a task run is a step: the one that executed it before those that it was served to. */
export function findWhole(
  state: LedgerState,
  { id }: Pick<Run, 'id'>,
): (Run & ExperimentRunRecord) | undefined {
  const wholes = state.runs.filter((run) => run.type === 'kstore.experiment-run.v1');
  return (
    wholes.find(({ steps }) => steps.some((step) => step.run === id && !step.cached)) ??
    wholes.find(({ steps }) => steps.some((step) => step.run === id))
  );
}

/** The version that a record names; undefined when this store does not have it. */
export function findNamedVersion(
  state: LedgerState,
  named: VersionName & { readonly id: string },
): Version | undefined {
  return state.versions.find((version) => version.id === named.id && isSameVersion(version, named));
}
