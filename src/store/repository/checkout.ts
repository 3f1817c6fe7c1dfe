import { basename, dirname, join, resolve, sep } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import { temporaryPath } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { checkPath, joinInside, makeParentFolders } from '../files/safe-path.ts';
import { attempt } from '../files/system-error.ts';
import type { ProgressReporter } from '../model/progress.ts';
import { formatVersion } from '../model/name.ts';
import { kinds } from '../model/kind.ts';
import type { Version } from '../ledger/ledger-state.ts';
import type { ObjectStore, TreeEntry } from '../objects/object-store.ts';
import type { Repository } from './repository.ts';
import { readStatus } from './status.ts';

export interface CheckoutResult {
  readonly ref: string;
  readonly path: string;
  readonly files: number;
  readonly sizeBytes: number;
}

export interface CheckoutOptions {
  /** Absolute path of the target; absent means the artifact's place in the workspace. */
  readonly target?: string | undefined;
  /** Write over files that are there; files that the version does not have stay. */
  readonly force: boolean;
  readonly progress: ProgressReporter;
}

/**
 * Writes the files of a version, every byte verified.
 *
 * The files are written beside the target and take its place when they are whole. What was there is moved aside
 * first, so a power cut between the two moves leaves it under a name with `-old-`.
 *
 * @throws KSTORE_CHECKOUT_EXISTS when the target holds files and `force` is off.
 */
export async function checkoutVersion(
  repository: Repository,
  version: Version,
  options: CheckoutOptions,
): Promise<CheckoutResult> {
  const isFolder = options.target !== undefined || !isSingleFile(repository.objects, version);
  const target = options.target ?? join(repository.workspace, placeInWorkspace(repository.objects, version));
  refuseStoreFolder(repository, target);
  if (!options.force) await refuseOverwrite(repository, version, target, options.target === undefined);
  const parent = dirname(resolve(target));
  attempt('make the folder', parent, () => fileSystem.mkdirSync(parent, { recursive: true }));
  const staging = temporaryPath(parent, `.${basename(target)}`);
  try {
    attempt('make the folder', staging, () => fileSystem.mkdirSync(staging));
    writeTree(repository.objects, version, staging, options.progress);
    if (isFolder && options.force)
      overlayTarget(repository.objects.walkTree(version.manifest.tree), staging, target);
    else replaceTarget(isFolder ? staging : join(staging, basename(target)), target);
  } finally {
    options.progress.finish();
    fileSystem.rmSync(staging, { recursive: true, force: true });
  }
  const { files, sizeBytes } = version.manifest;
  return { ref: formatVersion(version.name, version.version), path: target, files, sizeBytes };
}

/** Settings and single workbooks live as one file directly in the folder of their kind. */
function isSingleFile(objects: ObjectStore, version: Version): boolean {
  return findSingleFile(objects, version) !== null;
}

function findSingleFile(objects: ObjectStore, version: Version): string | null {
  const first = objects.walkTree(version.manifest.tree).next();
  if (version.manifest.files !== 1 || first.done === true || first.value.path.includes('/')) return null;
  const stem = first.value.path.replace(/\.[^.]*$/, '').normalize('NFC');
  return stem === version.name ? first.value.path : null;
}

function placeInWorkspace(objects: ObjectStore, version: Version): string {
  return `${kinds[version.kind].folder}/${findSingleFile(objects, version) ?? version.name}`;
}

async function refuseOverwrite(
  repository: Repository,
  version: Version,
  target: string,
  isInWorkspace: boolean,
): Promise<void> {
  const stat = fileSystem.statSync(target, { throwIfNoEntry: false });
  if (stat === undefined || (stat.isDirectory() && fileSystem.readdirSync(target).length === 0)) return;
  if (!isInWorkspace)
    throw new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${target}" is there already and is not empty`);
  const { changes } = await readStatus(repository);
  const unsaved = changes.find(
    (change) =>
      change.kind === version.kind &&
      change.name === version.name &&
      change.state !== 'staged' &&
      change.state !== 'new',
  );
  if (unsaved === undefined) return;
  throw new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${unsaved.path}" has changes that are in no version`, {
    hints: ['run `kstore add` and `kstore commit` to keep them, or use --force to overwrite them'],
  });
}

function writeTree(objects: ObjectStore, version: Version, root: string, progress: ProgressReporter): void {
  const knownFolders = new Set<string>();
  let done = 0;
  for (const entry of objects.walkTree(version.manifest.tree)) {
    checkPath(entry.path);
    const path = makeParentFolders(root, entry.path, knownFolders);
    writeEntry(objects, entry, path);
    done++;
    progress.update({
      label: `checkout ${formatVersion(version.name, version.version)}`,
      done,
      total: version.manifest.files,
      unit: 'file',
    });
  }
}

function writeEntry(objects: ObjectStore, entry: TreeEntry, path: string): void {
  if (entry.mode === 'd')
    attempt('make the folder', path, () => fileSystem.mkdirSync(path, { recursive: true }));
  else if (entry.mode === 'l')
    writeLink(Buffer.from(objects.readFile(entry.file)).toString('utf8'), entry.path, path);
  else objects.restoreFile(entry.file, path, entry.mode === 'x');
}

/** A link may point to files of its own version only: anything else would let a version reach outside its folder. */
function writeLink(target: string, linkPath: string, path: string): void {
  const inside = target.startsWith('/') ? '..' : join(dirname(linkPath), target);
  if (inside === '..' || inside.startsWith('../') || target.includes('\0')) {
    throw new KstoreError(
      'KSTORE_PATH_UNSAFE',
      `the link "${linkPath}" points outside its version, to ${JSON.stringify(target)}`,
      {
        hints: ['this version cannot be checked out safely'],
      },
    );
  }
  joinInside(dirname(path), basename(path));
  attempt('make the link', path, () => fileSystem.symlinkSync(target, path));
}

/** The target is missing, empty, or holds nothing but the files of a version: it is replaced as a whole. */
function replaceTarget(source: string, target: string): void {
  const isFile = fileSystem.statSync(source).isFile();
  if (isFile && fileSystem.statSync(target, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${target}" is a folder, and the version is one file`, {
      hints: ['move the folder away'],
    });
  }
  const aside = temporaryPath(dirname(target), `.${basename(target)}-old`);
  const exists = fileSystem.lstatSync(target, { throwIfNoEntry: false }) !== undefined;
  attempt('replace', target, () => {
    if (exists) fileSystem.renameSync(target, aside);
    try {
      fileSystem.renameSync(source, target);
    } catch (error) {
      if (exists) fileSystem.renameSync(aside, target);
      throw error;
    }
    if (exists) fileSystem.rmSync(aside, { recursive: true, force: true });
  });
}

/** Puts the version's files over what is there, one by one; files that the version does not have stay. */
function overlayTarget(entries: Iterable<TreeEntry>, staging: string, target: string): void {
  attempt('make the folder', target, () => fileSystem.mkdirSync(target, { recursive: true }));
  const knownFolders = new Set<string>();
  for (const entry of entries) {
    const path = makeParentFolders(target, entry.path, knownFolders);
    if (entry.mode === 'd')
      attempt('make the folder', path, () => fileSystem.mkdirSync(path, { recursive: true }));
    else attempt('replace', path, () => fileSystem.renameSync(joinInside(staging, entry.path), path));
  }
}

/** Nothing is ever written into the store's own folder, by whatever way the path leads there. */
function refuseStoreFolder(repository: Repository, target: string): void {
  const store = attempt('read', repository.directory, () => fileSystem.realpathSync(repository.directory));
  let folder = resolve(target);
  while (!fileSystem.existsSync(folder)) folder = dirname(folder);
  const real = attempt('read', folder, () => fileSystem.realpathSync(folder));
  if (real !== store && !real.startsWith(store + sep)) return;
  throw new KstoreError('KSTORE_PATH_OUTSIDE', `"${target}" is inside the store itself`, {
    hints: ['choose another folder'],
  });
}
