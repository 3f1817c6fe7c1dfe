import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { findIgnoring } from '../../files/ignore.ts';
import { refuseNotUtf8 } from '../../files/read-folder.ts';
import { attempt } from '../../files/system-error.ts';
import {
  builtinPluginName,
  findKindByFolder,
  kindNames,
  kinds,
  withArticle,
  type Kind,
} from '../../model/kind.ts';
import { parseName } from '../../model/name.ts';
import { readKindFolder, refuseLink } from './kind-folder.ts';

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

/**
 * All artifacts of the workspace by the folders of the kinds, sorted by kind and name; those that `.kstoreignore` leaves
 * out are not among them.
 */
export function listWorkspaceArtifacts(workspace: string): WorkspaceArtifact[] {
  return personKinds.flatMap((kind) => listKindFolder(workspace, kind));
}

/**
 * Those, and what is left out but could be an artifact: a checkout must not take its place for an empty one. What has a
 * name that is not UTF-8 is in nobody's place.
 */
export function listPresentArtifacts(workspace: string): WorkspaceArtifact[] {
  return personKinds.flatMap((kind) => {
    const { wanted, leftOut } = readKindFolder(workspace, kind);
    const found = describeAll(workspace, kind, wanted);
    const names = new Set(found.map(({ name }) => name));
    const others = leftOut.flatMap((path) => describeIfPossible(workspace, path, kind));
    return [...found, ...others.filter(({ name }) => !names.has(name))];
  });
}

const personKinds = kindNames.filter((kind) => kinds[kind].madeBy === 'person');

function listKindFolder(workspace: string, kind: Kind): WorkspaceArtifact[] {
  const { wanted, notUtf8 } = readKindFolder(workspace, kind);
  refuseNotUtf8(join(workspace, kinds[kind].folder), notUtf8);
  return describeAll(workspace, kind, wanted);
}

function describeAll(workspace: string, kind: Kind, paths: readonly string[]): WorkspaceArtifact[] {
  const found = paths.map((path) => describeArtifact(workspace, path, kind));
  found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  refuseConflicts(found);
  return found;
}

/** Nothing when it could be no artifact; nobody wants it to be one. */
function describeIfPossible(workspace: string, path: string, kind: Kind): WorkspaceArtifact[] {
  try {
    return [describeArtifact(workspace, path, kind)];
  } catch (error) {
    if (isKstoreError(error)) return [];
    throw error;
  }
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
  refuseLink(absolutePath, path);
  const isFolder = attempt('read', absolutePath, () => fileSystem.lstatSync(absolutePath)).isDirectory();
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

/** An artifact that is to be added. */
export interface FoundArtifact extends WorkspaceArtifact {
  /** Whether a person named it, or something in it; false when it is one of all in a folder. */
  readonly isNamed: boolean;
}

/**
 * The artifacts that a person named by paths: a folder of a kind or the workspace stands for all in it that
 * `.kstoreignore` does not leave out, a path inside an artifact for that artifact.
 *
 * @param paths absolute, or relative to `currentFolder`.
 * @throws KSTORE_PATH_NOT_FOUND, KSTORE_PATH_OUTSIDE, KSTORE_PATH_IGNORED, KSTORE_KIND_UNKNOWN, KSTORE_NAME_CONFLICT
 */
export function findArtifacts(
  workspace: string,
  currentFolder: string,
  paths: readonly string[],
  given: KindAndName,
): FoundArtifact[] {
  const found = new Map<string, FoundArtifact>();
  for (const path of paths) {
    for (const artifact of findAtPath(workspace, toWorkspacePath(workspace, currentFolder, path), given)) {
      const isNamed = artifact.isNamed || found.get(artifact.path)?.isNamed === true;
      found.set(artifact.path, { ...artifact, isNamed });
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

function findAtPath(workspace: string, path: string, given: KindAndName): FoundArtifact[] {
  refuseIgnored(workspace, path);
  const named = (artifact: WorkspaceArtifact) => [{ ...artifact, isNamed: true }];
  const unnamed = (artifact: WorkspaceArtifact) => ({ ...artifact, isNamed: false });
  if (given.kind !== undefined && path !== '')
    return named(describeArtifact(workspace, path, given.kind, given.name));
  if (path === '') return listWorkspaceArtifacts(workspace).map(unnamed);
  const [folder, entry] = path.split('/');
  const kind = findKindByFolder(folder ?? '');
  if (kind === null || kinds[kind].madeBy !== 'person') {
    throw new KstoreError('KSTORE_KIND_UNKNOWN', `"${path}" is in no folder of a kind`);
  }
  if (entry === undefined) return listKindFolder(workspace, kind).map(unnamed);
  const artifact = describeArtifact(workspace, `${folder}/${entry}`, kind, given.name);
  if (given.name === undefined) refuseTwins(workspace, artifact);
  return named(artifact);
}

/** What else is wrong in the folder of the kind is no matter of who names one artifact. */
function refuseTwins(workspace: string, { kind, name }: WorkspaceArtifact): void {
  const others = readKindFolder(workspace, kind).wanted.flatMap((path) =>
    describeIfPossible(workspace, path, kind),
  );
  refuseConflicts(others.filter((other) => other.name === name));
}

/** As git does: what a person names and leaves out at the same time is asked about, not guessed. */
function refuseIgnored(workspace: string, path: string): void {
  const found = findIgnoring(workspace, path);
  if (found === null) return;
  throw new KstoreError('KSTORE_PATH_IGNORED', `"${found.ignored}" is left out by "${found.file}"`, {
    hints: [`take the pattern out of "${found.file}", or write one with \`!\` below it`],
    data: { path: found.ignored, file: found.file },
  });
}
