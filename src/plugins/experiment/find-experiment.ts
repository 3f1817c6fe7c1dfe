import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  findArtifacts,
  KstoreError,
  readStatus,
  resolveVersion,
  type Repository,
  type StatusResult,
  type Version,
} from '../../store/index.ts';

export interface FoundExperiment {
  readonly experiment: Version;
  /** What the person should know before the run, one line each. */
  readonly notices: readonly string[];
}

/**
 * Finds an experiment by its file in the workspace or by a reference.
 *
 * @throws KSTORE_PATH_NOT_FOUND, KSTORE_REFERENCE_…; KSTORE_RUN_UNCOMMITTED when the file has changes that are in no version: the run could not name it.
 */
export async function findExperiment(
  repository: Repository,
  currentFolder: string,
  text: string,
): Promise<FoundExperiment> {
  const state = await repository.ledger.readState();
  const status = await readStatus(repository);
  if (!existsSync(resolve(currentFolder, text))) {
    if (/\.(ya?ml|json)$/i.test(text))
      throw new KstoreError('KSTORE_PATH_NOT_FOUND', `there is no file "${text}"`);
    const experiment = resolveVersion(state, text, ['experiment']);
    return { experiment, notices: listNotices(status, experiment) };
  }
  const artifact = findArtifacts(repository.workspace, currentFolder, [text], {})[0];
  if (artifact?.kind !== 'experiment') {
    throw new KstoreError('KSTORE_REFERENCE_KIND', `"${text}" is not an experiment`, {
      hints: ['name a file in experiments/'],
    });
  }
  const change = status.changes.find(
    (candidate) => candidate.kind === 'experiment' && candidate.name === artifact.name,
  );
  if (change !== undefined) {
    throw new KstoreError(
      'KSTORE_RUN_UNCOMMITTED',
      `"${artifact.path}" is ${change.state}: it has changes that are not committed`,
    );
  }
  const older = status.older.find(
    (candidate) => candidate.kind === 'experiment' && candidate.name === artifact.name,
  );
  const experiment = resolveVersion(state, older?.version ?? artifact.name, ['experiment']);
  return { experiment, notices: listNotices(status, experiment) };
}

/** The experiment itself must be committed; plugins are named by their tasks. */
const isSaidElsewhere: ReadonlySet<string> = new Set(['experiment', 'plugin']);

/** Tells when what the experiment names is not what lies in the workspace: it runs on versions only. */
function listNotices(status: StatusResult, experiment: Version): string[] {
  const named = new Set(listTexts(experiment.manifest.meta.value));
  const changed = status.changes
    .filter(({ name, kind, state }) => named.has(name) && !isSaidElsewhere.has(kind) && state !== 'missing')
    .map(
      (change) =>
        `${change.path} has changes that are not committed; the run uses the newest version of ${change.name}`,
    );
  const older = status.older
    .filter(({ name, kind }) => named.has(name) && !isSaidElsewhere.has(kind))
    .map((entry) => `${entry.path} holds ${entry.version}; the run uses the newest version, ${entry.newest}`);
  return [...changed, ...older];
}

/** Every text in a JSON value: a name may stand in a step or in the matrix. */
function listTexts(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(listTexts);
}
