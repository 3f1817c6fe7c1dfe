import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  builtinPluginName,
  commitArtifacts,
  isKstoreError,
  KstoreError,
  parseName,
  readPluginDeclaration,
  readStatus,
  readTrust,
  type PluginDeclaration,
  type Repository,
  type Version,
} from '../../store/index.ts';
import type { ProgressReporter } from '../../store/model/progress.ts';
import { checkPath } from '../../store/files/safe-path.ts';
import { attempt } from '../../store/files/system-error.ts';
import {
  copyWithDependencies,
  findInstalledPackage,
  readPackage,
  type CopiedPackage,
} from './dependency-closure.ts';

export interface AddedPlugin {
  readonly version: Version;
  /** The commit that was made; null when the newest version has this very content. */
  readonly commit: string | null;
  readonly declaration: PluginDeclaration;
  /** Packages that came along. */
  readonly packages: readonly CopiedPackage[];
  readonly isTrusted: boolean;
}

export interface AddPluginOptions {
  readonly name?: string | undefined;
  /** Take the place of a plugin in the workspace that has changes in no version. */
  readonly force: boolean;
}

const pluginsFolder = 'plugins';
const maximumTextBytes = 8 * 1024 * 1024;

/**
 * Takes a plugin into the workspace with the packages that it needs, and makes a version of it. Nothing of it runs.
 *
 * @param source a folder, or the name of a package that is installed for the current folder or the workspace.
 * @throws KSTORE_PATH_NOT_FOUND, KSTORE_SETTINGS_INVALID, KSTORE_TASK_CONTRACT, KSTORE_CHECKOUT_EXISTS, …
 */
export async function addPlugin(
  repository: Repository,
  currentFolder: string,
  source: string,
  options: AddPluginOptions,
  progress: ProgressReporter,
): Promise<AddedPlugin> {
  const folder = findSource(repository, currentFolder, source);
  const isInPlace = dirname(folder) === realFolder(join(repository.workspace, pluginsFolder));
  if (isInPlace && options.name !== undefined && options.name !== basename(folder)) {
    throw new KstoreError(
      'KSTORE_USAGE',
      `the folder "${source}" is in plugins/ and names the plugin itself`,
    );
  }
  const declaration = await readFolder(folder, isInPlace ? `${pluginsFolder}/${basename(folder)}` : source);
  const name = parseName(isInPlace ? basename(folder) : (options.name ?? nameAfter(folder, declaration)));
  if (name === builtinPluginName) {
    throw new KstoreError('KSTORE_NAME_CONFLICT', `"${name}" is the name of the built-in tasks`, {
      hints: ['choose another one with --name'],
    });
  }
  const path = `${pluginsFolder}/${name}`;
  const packages = isInPlace ? [] : await takeIn(repository, folder, name, options.force);
  const commit = await commitPlugin(repository, path, progress);
  const state = await repository.ledger.readState();
  const version = state.versions.findLast((entry) => entry.kind === 'plugin' && entry.name === name)!;
  return { version, commit, declaration, packages, isTrusted: readTrust(repository).trusted.has(version.id) };
}

async function commitPlugin(
  repository: Repository,
  path: string,
  progress: ProgressReporter,
): Promise<string | null> {
  try {
    const { commit } = await commitArtifacts(repository, [path], `add plugin ${basename(path)}`, progress);
    return commit;
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_NOTHING_STAGED')) return null;
    throw error;
  }
}

function findSource(repository: Repository, currentFolder: string, source: string): string {
  const path = resolve(currentFolder, source);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return realpathSync(path);
  const installed =
    findInstalledPackage(currentFolder, source) ?? findInstalledPackage(repository.workspace, source);
  if (installed !== null) return installed;
  const what = existsSync(path)
    ? `"${source}" is not a folder`
    : `there is no folder or installed package "${source}"`;
  throw new KstoreError('KSTORE_PATH_NOT_FOUND', what, {
    hints: ['name a folder, or install the package with npm first: kstore downloads none'],
  });
}

function realFolder(path: string): string | null {
  return existsSync(path) ? realpathSync(path) : null;
}

/** `@lab/kstore-plugin-forest` is `forest`; a folder that names itself nowhere is named as it is. */
function nameAfter(folder: string, declaration: PluginDeclaration): string {
  const { name } = readPackage(folder);
  const text = declaration.name ?? (typeof name === 'string' && name !== '' ? name : basename(folder));
  return text.replace(/^@[^/]*\//, '').replace(/^kstore-plugin-/, '');
}

/** Copies beside the place, and only then puts it there. */
async function takeIn(
  repository: Repository,
  source: string,
  name: string,
  force: boolean,
): Promise<readonly CopiedPackage[]> {
  const parent = join(repository.workspace, pluginsFolder);
  const target = join(parent, name);
  refuseLink(parent);
  if (existsSync(target) && !force) await refuseUnsaved(repository, name);
  const unfinished = join(parent, `.adding-${process.pid}-${randomBytes(6).toString('hex')}`);
  const former = `${unfinished}-former`;
  try {
    attempt('make the folder', unfinished, () => mkdirSync(unfinished, { recursive: true }));
    const packages = copyWithDependencies(source, unfinished);
    attempt('write', target, () => {
      if (existsSync(target)) renameSync(target, former);
      renameSync(unfinished, target);
    });
    return packages;
  } finally {
    if (existsSync(former) && !existsSync(target)) renameSync(former, target);
    for (const path of [unfinished, former]) rmSync(path, { recursive: true, force: true });
  }
}

function refuseLink(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  throw new KstoreError('KSTORE_PATH_UNSAFE', `"${folder}" is a symbolic link`, {
    hints: ['nothing is written through a link'],
  });
}

async function refuseUnsaved(repository: Repository, name: string): Promise<void> {
  const { changes } = await readStatus(repository);
  const change = changes.find((entry) => entry.kind === 'plugin' && entry.name === name);
  if (change === undefined) return;
  throw new KstoreError(
    'KSTORE_CHECKOUT_EXISTS',
    `"${change.path}" is there and has changes that are in no version`,
    {
      hints: ['commit it first, choose another --name, or use --force to overwrite'],
    },
  );
}

async function readFolder(folder: string, place: string): Promise<PluginDeclaration> {
  return readPluginDeclaration(place, {
    has: (path) => lstatSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() === false,
    readText: (path) => readText(folder, path),
  });
}

function readText(folder: string, path: string): string | null {
  checkPath(path);
  const absolutePath = join(folder, path);
  const stat = lstatSync(absolutePath, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return null;
  if (stat.size > maximumTextBytes) {
    throw new KstoreError('KSTORE_SETTINGS_SYNTAX', `"${absolutePath}" is longer than 8 MiB`);
  }
  return attempt('read', absolutePath, () => readFileSync(absolutePath, 'utf8'));
}
