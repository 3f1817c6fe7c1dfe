import {
  builtinPluginName,
  formatVersion,
  isKstoreError,
  readTrust,
  resolveVersion,
  type DeclaredTask,
  type LedgerState,
  type ObjectStore,
  type Repository,
  type Version,
} from '../../store/index.ts';
import type { TaskType } from '../registry/task-definition.ts';
import { isInstalledCode } from './builtin-plugin.ts';
import { readDeclaration } from './declared-task.ts';
import { listNewestPlugins } from './plugin-tasks.ts';
import type { TrustState } from './workspace-tasks.ts';

/** What a person sees of a task before trusting it. */
export interface ReviewedTask {
  readonly type: TaskType;
  readonly name: string;
  readonly version: string;
  readonly summary: string;
  /** The module, or the words of the command. */
  readonly runs: string | readonly string[];
  /** Names of environment variables that it is given, and whose values are recorded. */
  readonly environment: readonly string[];
}

export function reviewTask(task: DeclaredTask): ReviewedTask {
  const { type, name, version, summary, entry, command, environment = [] } = task;
  return { type, name, version, summary, runs: entry ?? command!, environment };
}

export interface PluginSummary {
  readonly name: string;
  /** `forest_v2`. */
  readonly ref: string;
  readonly id: string;
  readonly trust: TrustState;
  readonly tasks: readonly ReviewedTask[];
  /** Why its tasks cannot be used; null when they can. */
  readonly problem: string | null;
}

export interface PluginReview extends PluginSummary {
  readonly files: number;
  readonly sizeBytes: number;
  /** Packages inside, as `node_modules/simple-statistics`. */
  readonly packages: readonly string[];
  /** The newest version before it that is trusted; null when there is none. */
  readonly comparedWith: string | null;
  /** Paths that differ from `comparedWith`. */
  readonly changes: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
}

/**
 * The newest version of every plugin, that of the built-in tasks included when a run recorded one.
 *
 * @param tasksFolder of the installed tasks: their code is trusted, whoever recorded it.
 */
export async function listPlugins(
  repository: Repository,
  tasksFolder: string,
): Promise<readonly PluginSummary[]> {
  const versions = listNewestPlugins(await repository.ledger.readState());
  return Promise.all(versions.map((version) => summarise(repository, version, tasksFolder)));
}

/**
 * A plugin by its name, a version `name_vN`, or `name@` and an alias, a number, or `v` and a number.
 *
 * @throws KSTORE_REFERENCE_…
 */
export function resolvePlugin(state: LedgerState, text: string): Version {
  const numbered = /^(?<name>[^@]+)@v?(?<number>\d+)$/u.exec(text)?.groups;
  const reference = numbered === undefined ? text : formatVersion(numbered.name!, Number(numbered.number));
  return resolveVersion(state, reference, ['plugin']);
}

/** All that a person needs to decide whether the code may run. */
export async function reviewPlugin(
  repository: Repository,
  state: LedgerState,
  version: Version,
  tasksFolder: string,
): Promise<PluginReview> {
  const trusted = findTrustedBefore(repository, state, version);
  return {
    ...(await summarise(repository, version, tasksFolder)),
    files: version.manifest.files,
    sizeBytes: version.manifest.sizeBytes,
    packages: listPackages(repository.objects, version),
    comparedWith: trusted === null ? null : formatVersion(trusted.name, trusted.version),
    changes: listChanges(repository.objects, trusted, version),
  };
}

async function summarise(
  repository: Repository,
  version: Version,
  tasksFolder: string,
): Promise<PluginSummary> {
  const { name, id } = version;
  const trust = findTrust(repository, version, tasksFolder);
  const base = { name, ref: formatVersion(name, version.version), id, trust };
  // The built-in tasks declare theirs in a list of their own (`registry/task-manifest.ts`).
  if (name === builtinPluginName) return { ...base, tasks: listRecordedTasks(version), problem: null };
  try {
    const { tasks } = await readDeclaration(version);
    return { ...base, tasks: tasks.map(reviewTask), problem: null };
  } catch (error) {
    if (isKstoreError(error)) return { ...base, tasks: [], problem: error.message };
    throw error;
  }
}

/** The manifest may be a stranger's: what is not as expected is left out. */
function listRecordedTasks({ manifest }: Version): ReviewedTask[] {
  const tasks = Array.isArray(manifest.meta.tasks) ? (manifest.meta.tasks as readonly unknown[]) : [];
  return tasks.flatMap((task) => {
    const { type, name, version, summary } = (task ?? {}) as Record<string, unknown>;
    if ((type !== 'learning' && type !== 'test') || typeof name !== 'string') return [];
    const known = { version: String(version), summary: String(summary), runs: 'task-child.mjs' };
    return [{ type, name, ...known, environment: [] }];
  });
}

function findTrust(repository: Repository, version: Version, tasksFolder: string): TrustState {
  const { trusted, recorded } = readTrust(repository);
  const { name, id } = version;
  if (trusted.has(id)) return 'trusted';
  if (name !== builtinPluginName) return 'untrusted';
  return recorded.has(id) || isInstalledCode(repository, version, tasksFolder) ? 'built-in' : 'untrusted';
}

function findTrustedBefore(repository: Repository, state: LedgerState, version: Version): Version | null {
  const { trusted, recorded } = readTrust(repository);
  const isCandidate = (other: Version): boolean =>
    other.kind === 'plugin' &&
    other.name === version.name &&
    other.version < version.version &&
    (trusted.has(other.id) || recorded.has(other.id));
  return state.versions.findLast(isCandidate) ?? null;
}

function listPackages(objects: ObjectStore, { manifest }: Version): string[] {
  const packages: string[] = [];
  for (const { path } of objects.walkTree(manifest.tree)) {
    if (/(^|\/)node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(path)) {
      packages.push(path.slice(0, -'/package.json'.length));
    }
  }
  return packages;
}

function listChanges(objects: ObjectStore, before: Version | null, after: Version): PluginReview['changes'] {
  const changes = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  if (before === null) return changes;
  for (const change of objects.diffTrees(before.manifest.tree, after.manifest.tree)) {
    const list = change.before === null ? 'added' : change.after === null ? 'removed' : 'changed';
    changes[list].push(change.path);
  }
  return changes;
}
