import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import {
  builtinPluginName,
  findKindByFolder,
  kindNames,
  kinds,
  withArticle,
  type Kind,
} from '../model/kind.ts';
import { parseName } from '../model/name.ts';

/** A file or folder of the workspace that is an artifact. */
export interface WorkspaceArtifact {
  readonly kind: Kind;
  readonly name: string;
  /** Relative to the workspace, `/` between folders. */
  readonly path: string;
  readonly isFolder: boolean;
}

export interface KindAndName {
  readonly kind?: Kind | undefined;
  readonly name?: string | undefined;
}

const settingsExtensions = new Set(['.yaml', '.yml', '.json']);
/** Hidden files, lock files of office programs, back-up copies of editors, pages for people, what npm installs. */
const ignoredName =
  /^(\.|~\$)|^(README(\..*)?|Thumbs\.db|desktop\.ini|node_modules)$|(~|\.bak|\.orig|\.tmp)$/i;

/** All artifacts of the workspace by the folders of the kinds, sorted by kind and name. */
export function listWorkspaceArtifacts(workspace: string): WorkspaceArtifact[] {
  return kindNames.flatMap((kind) =>
    kinds[kind].madeBy === 'person' ? listKindFolder(workspace, kind) : [],
  );
}

function listKindFolder(workspace: string, kind: Kind): WorkspaceArtifact[] {
  const folder = kinds[kind].folder;
  const absolute = join(workspace, folder);
  if (!fileSystem.existsSync(absolute) || !fileSystem.statSync(absolute).isDirectory()) return [];
  const found = fileSystem
    .readdirSync(absolute)
    .filter((entry) => !ignoredName.test(entry))
    .map((entry) => describeArtifact(workspace, `${folder}/${entry}`, kind));
  found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  refuseConflicts(found);
  return found;
}

function refuseConflicts(sorted: readonly WorkspaceArtifact[]): void {
  sorted.forEach((artifact, index) => {
    const previous = sorted[index - 1];
    if (previous !== undefined && previous.name === artifact.name && previous.kind === artifact.kind) {
      throw new KstoreError(
        'KSTORE_NAME_CONFLICT',
        `"${previous.path}" and "${artifact.path}" would both be the ${artifact.kind} "${artifact.name}"`,
      );
    }
  });
}

function describeArtifact(workspace: string, path: string, kind: Kind, name?: string): WorkspaceArtifact {
  const absolutePath = join(workspace, path);
  const isFolder = attempt('read', absolutePath, () => fileSystem.statSync(absolutePath)).isDirectory();
  const fileName = basename(path);
  if (kinds[kind].form === 'settings' && (isFolder || !settingsExtensions.has(extname(path).toLowerCase()))) {
    throw new KstoreError(
      'KSTORE_SETTINGS_INVALID',
      `"${path}" is not a settings file: ${withArticle(kind)} is one .yaml or .json file`,
      {
        hints: ['rename it, or move it out of the folder'],
      },
    );
  }
  const plainName = isFolder ? fileName : fileName.slice(0, fileName.length - extname(fileName).length);
  const artifact = { kind, name: parseName(name ?? plainName), path, isFolder };
  if (kind === 'plugin') refuseNoPlugin(artifact);
  return artifact;
}

function refuseNoPlugin({ name, path, isFolder }: WorkspaceArtifact): void {
  if (!isFolder) {
    throw new KstoreError('KSTORE_SETTINGS_INVALID', `"${path}" is not a plugin: a plugin is a folder`, {
      hints: ['move it into a folder of its own in plugins/, or out of plugins/'],
    });
  }
  if (name !== builtinPluginName) return;
  throw new KstoreError('KSTORE_NAME_CONFLICT', `"${path}" has the name of the built-in tasks`, {
    hints: ['rename the folder'],
  });
}

/**
 * The artifacts that a person named by paths: a folder of a kind or the workspace stands for all in it, a path
 * inside an artifact for that artifact.
 *
 * @param paths absolute, or relative to `currentFolder`.
 * @throws KSTORE_PATH_NOT_FOUND, KSTORE_PATH_OUTSIDE, KSTORE_KIND_UNKNOWN, KSTORE_NAME_CONFLICT
 */
export function findArtifacts(
  workspace: string,
  currentFolder: string,
  paths: readonly string[],
  given: KindAndName,
): WorkspaceArtifact[] {
  const found = new Map<string, WorkspaceArtifact>();
  for (const path of paths) {
    for (const artifact of findAtPath(workspace, toWorkspacePath(workspace, currentFolder, path), given)) {
      found.set(artifact.path, artifact);
    }
  }
  const artifacts = [...found.values()];
  refuseConflicts([...artifacts].sort((a, b) => (`${a.kind}/${a.name}` < `${b.kind}/${b.name}` ? -1 : 1)));
  return artifacts;
}

/** @returns `''` for the workspace itself. */
export function toWorkspacePath(workspace: string, currentFolder: string, path: string): string {
  const inside = toPathInside(workspace, currentFolder, path);
  if (!fileSystem.existsSync(join(workspace, inside))) {
    throw new KstoreError('KSTORE_PATH_NOT_FOUND', `there is no file or folder "${path}"`);
  }
  return inside;
}

/** The same for a path where there may be nothing. */
export function toPathInside(workspace: string, currentFolder: string, path: string): string {
  const absolute = resolve(currentFolder, path);
  const inside = relative(workspace, absolute).split(sep).join('/');
  if (inside === '..' || inside.startsWith('../') || inside.startsWith('/')) {
    throw new KstoreError('KSTORE_PATH_OUTSIDE', `"${path}" is outside the workspace "${workspace}"`);
  }
  if (inside.split('/').includes('.kstore')) {
    throw new KstoreError('KSTORE_PATH_OUTSIDE', `"${path}" is inside the store itself`);
  }
  return inside;
}

function findAtPath(workspace: string, path: string, given: KindAndName): WorkspaceArtifact[] {
  if (given.kind !== undefined && path !== '')
    return [describeArtifact(workspace, path, given.kind, given.name)];
  if (path === '') return listWorkspaceArtifacts(workspace);
  const [folder, entry] = path.split('/');
  const kind = findKindByFolder(folder ?? '');
  if (kind === null || kinds[kind].madeBy !== 'person') {
    throw new KstoreError('KSTORE_KIND_UNKNOWN', `"${path}" is in no folder of a kind`);
  }
  if (entry === undefined) return listKindFolder(workspace, kind);
  const artifact = describeArtifact(workspace, `${folder}/${entry}`, kind, given.name);
  const sibling = given.name === undefined ? listKindFolder(workspace, kind) : [];
  return [sibling.find((candidate) => candidate.path === artifact.path) ?? artifact];
}
