import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { findIgnoring, IgnoreRules } from '../files/ignore.ts';
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

/**
 * All artifacts of the workspace by the folders of the kinds, sorted by kind and name; those that `.kstoreignore` leaves
 * out are not among them.
 */
export function listWorkspaceArtifacts(workspace: string): WorkspaceArtifact[] {
  return personKinds.flatMap((kind) => listKindFolder(workspace, kind));
}

/** Those, and what is left out but could be an artifact: a checkout must not take its place for an empty one. */
export function listPresentArtifacts(workspace: string): WorkspaceArtifact[] {
  return personKinds.flatMap((kind) => {
    const wanted = listKindFolder(workspace, kind);
    const names = new Set(wanted.map(({ name }) => name));
    const others = readKindFolder(workspace, kind).leftOut.flatMap((path) =>
      describeIfPossible(workspace, path, kind),
    );
    return [...wanted, ...others.filter(({ name }) => !names.has(name))];
  });
}

const personKinds = kindNames.filter((kind) => kinds[kind].madeBy === 'person');

function listKindFolder(workspace: string, kind: Kind): WorkspaceArtifact[] {
  const found = readKindFolder(workspace, kind).wanted.map((path) => describeArtifact(workspace, path, kind));
  found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  refuseConflicts(found);
  return found;
}

/** Paths in the workspace of what is in the folder of a kind, what `.kstoreignore` leaves out apart from the rest. */
function readKindFolder(workspace: string, kind: Kind): { wanted: string[]; leftOut: string[] } {
  const { folder } = kinds[kind];
  const absolute = join(workspace, folder);
  if (!fileSystem.existsSync(absolute)) return { wanted: [], leftOut: [] };
  const isFolder = attempt('read', absolute, () => fileSystem.lstatSync(absolute)).isDirectory();
  const isLeftOut = IgnoreRules.above(workspace, '').withOwnFile(true).isIgnored(folder, isFolder);
  if (!isFolder) {
    if (!isLeftOut) refuseLink(absolute, folder);
    return { wanted: [], leftOut: [] };
  }
  const rules = IgnoreRules.above(workspace, folder).withOwnFile(true);
  const [wanted, leftOut]: [string[], string[]] = [[], []];
  const entries = attempt('read the folder', absolute, () =>
    fileSystem.readdirSync(absolute, { withFileTypes: true }),
  );
  for (const entry of entries) {
    if (ignoredName.test(entry.name)) continue;
    const isIgnored = isLeftOut || rules.isIgnored(entry.name, entry.isDirectory());
    (isIgnored ? leftOut : wanted).push(`${folder}/${entry.name}`);
  }
  return { wanted, leftOut };
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

/** What a link leads to can be anything on the computer, and a checkout would put it in the place of the link. */
function refuseLink(absolutePath: string, path: string): void {
  if (!attempt('read', absolutePath, () => fileSystem.lstatSync(absolutePath)).isSymbolicLink()) return;
  throw new KstoreError('KSTORE_PATH_UNSAFE', `"${path}" is a symbolic link, and kstore follows none`, {
    hints: ['put the files themselves in its place, or name it in .kstoreignore'],
  });
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
  const sibling = given.name === undefined ? listKindFolder(workspace, kind) : [];
  return named(sibling.find((candidate) => candidate.path === artifact.path) ?? artifact);
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
