import {
  builtinPluginName,
  hashJson,
  storeInstalledCode,
  type CodeOrigin,
  type LedgerState,
  type Manifest,
  type ObjectStore,
  type Repository,
  type Version,
  type VersionId,
} from '../../store/index.ts';
import { compareUtf8 } from '../../store/files/compare-utf8.ts';
import type { BuiltTasks } from '../registry/built-tasks.ts';
import { apiVersion } from '../api/task.ts';
import { hashFolder } from './code-folder.ts';

/** The installed built-in tasks as a version of the plugin `kstore`. */
export interface InstalledBuiltin {
  readonly id: VersionId;
  readonly origin: Omit<CodeOrigin, 'role'>;
}

/**
 * Finds the version that the installed built-in tasks are, and stores their files when there is none yet; the next
 * record of a run publishes it.
 */
export function describeInstalled(
  repository: Repository,
  state: LedgerState,
  tasksFolder: string,
  builtTasks: BuiltTasks,
): InstalledBuiltin {
  const hashes = hashFolder(tasksFolder);
  const files = [...hashes.keys()].sort(compareUtf8);
  const installed = { folder: tasksFolder, files };
  const manifest =
    findManifest(repository, state, hashes) ??
    storeInstalledCode(repository.objects, installed, declare(builtTasks));
  return { id: hashJson<'version'>(manifest), origin: { name: builtinPluginName, manifest, installed } };
}

function declare(builtTasks: BuiltTasks): Manifest['meta'] {
  const tasks = builtTasks.listTasks().map(({ type, meta }) => ({ type, ...meta }));
  return JSON.parse(JSON.stringify({ apiVersion, tasks })) as Manifest['meta'];
}

function findManifest(
  { objects }: Repository,
  state: LedgerState,
  hashes: ReadonlyMap<string, string>,
): Manifest | null {
  const versions = state.versions.filter(({ kind, name }) => kind === 'plugin' && name === builtinPluginName);
  return versions.findLast(({ manifest }) => hasFiles(objects, manifest, hashes))?.manifest ?? null;
}

/** Whether a version of the plugin `kstore` is the code of the installed tasks, file by file. */
export function isInstalledCode(
  { objects }: Repository,
  { manifest }: Version,
  tasksFolder: string,
): boolean {
  return hasFiles(objects, manifest, hashFolder(tasksFolder));
}

function hasFiles(
  objects: ObjectStore,
  { tree, files }: Manifest,
  hashes: ReadonlyMap<string, string>,
): boolean {
  if (files !== hashes.size || !objects.has(tree)) return false;
  for (const entry of objects.walkTree(tree)) {
    if (entry.mode !== 'f' || hashes.get(entry.path) !== entry.file.id) return false;
  }
  return true;
}
