import { dirname, join, resolve, sep } from 'node:path';
import { KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import { builtinPluginName, kinds } from '../../model/kind.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import type { Repository } from '../repository.ts';
import type { WorkspaceArtifact } from '../add/workspace-artifacts.ts';

/** Where the files of a version go. */
export interface Place {
  /** Absolute path of the folder that all paths start from. */
  readonly root: string;
  /** The folder below `root` for the files of the version, `''` for `root` itself. */
  readonly prefix: string;
  /** What the version is in the workspace; null outside of it. */
  readonly artifact: WorkspaceArtifact | null;
}

/** The path of an entry of the version, from the root of its place. */
export function pathInPlace({ prefix }: Place, path: string): string {
  return prefix === '' ? path : `${prefix}/${path}`;
}

/**
 * Where a version belongs in the workspace: settings and single workbooks are one file in the folder of their kind.
 *
 * @param present what is in the workspace: a folder keeps the Unicode form of its name.
 */
export function describeArtifactOf(
  objects: ObjectStore,
  version: Version,
  present: readonly WorkspaceArtifact[] = [],
): WorkspaceArtifact {
  const { kind, name } = version;
  const file = findSingleFile(objects, version);
  if (file !== null) return { kind, name, path: `${kinds[kind].folder}/${file}`, isFolder: false };
  const found = present.find((artifact) => artifact.kind === kind && artifact.name === name);
  if (found?.isFolder === true) return found;
  return { kind, name, path: `${kinds[kind].folder}/${name}`, isFolder: true };
}

/** The prefix of an artifact's place below a folder that is laid out as the workspace. */
export function prefixBelowWorkspace({ kind, path, isFolder }: WorkspaceArtifact): string {
  return isFolder ? path : kinds[kind].folder;
}

/**
 * The place of an artifact in the workspace.
 *
 * @throws KSTORE_PATH_UNSAFE when the folder of the kind is a link: nothing is written through it.
 */
export function placeInWorkspace(repository: Repository, artifact: WorkspaceArtifact): Place {
  if (artifact.kind === 'plugin' && artifact.name === builtinPluginName) {
    throw new KstoreError('KSTORE_REFERENCE_KIND', 'the built-in tasks have no place in the workspace', {
      hints: ['use `kstore checkout … --to folder`'],
    });
  }
  const slash = artifact.path.lastIndexOf('/');
  const root = join(repository.workspace, artifact.path.slice(0, slash));
  if (fileSystem.lstatSync(root, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new KstoreError('KSTORE_PATH_UNSAFE', `"${root}" is a symbolic link`, {
      data: { path: root },
      hints: ['nothing is written through a link: use --to to write elsewhere'],
    });
  }
  return { root, prefix: artifact.isFolder ? artifact.path.slice(slash + 1) : '', artifact };
}

function findSingleFile(objects: ObjectStore, version: Version): string | null {
  const first = objects.walkTree(version.manifest.tree).next();
  if (version.manifest.files !== 1 || first.done === true || first.value.path.includes('/')) return null;
  const stem = first.value.path.replace(/\.[^.]*$/, '').normalize('NFC');
  return stem === version.name ? first.value.path : null;
}

/** Nothing is ever written into the store's own folder, by whatever way the path leads there. */
export function refuseStoreFolder(repository: Repository, target: string): void {
  const store = attempt('read', repository.directory, () => fileSystem.realpathSync(repository.directory));
  let folder = resolve(target);
  while (!fileSystem.existsSync(folder)) folder = dirname(folder);
  const real = attempt('read', folder, () => fileSystem.realpathSync(folder));
  if (real !== store && !real.startsWith(store + sep)) return;
  throw new KstoreError('KSTORE_PATH_OUTSIDE', `"${target}" is inside the store itself`, {
    hints: ['choose another folder'],
  });
}
