import { basename, dirname, join } from 'node:path';
import { parseSettingsText, checkSettingsSize } from '../codec/settings-text.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { IgnoreRules } from '../files/ignore.ts';
import { listFiles, listSingleFile } from '../files/list-files.ts';
import { readDiskFileParts } from '../files/read-parts.ts';
import { attempt } from '../files/system-error.ts';
import type { Version } from '../ledger/ledger-state.ts';
import { kinds } from '../model/kind.ts';
import { deriveTable, deriveTableWithFacts, isSurelyNoTable, settingsPath } from '../tables/derive.ts';
import type { DerivedTable } from '../tables/derive.ts';
import type { DiffSide, SideFile } from './diff-side.ts';
import type { Repository } from './repository.ts';
import { leftOutOf, readLink } from './scan.ts';
import { listWorkspaceArtifacts } from './workspace-artifacts.ts';

/** A file that is read as a whole. */
const maximumWholeBytes = 1024 * 1024 * 1024;

interface DiskFolder {
  readonly name: string;
  readonly kind: DiffSide['kind'];
  /** Absolute. */
  readonly root: string;
  readonly files: ReadonlyMap<string, SideFile>;
}

/**
 * A file or folder of the disk that a person named; `.kstore` and `.git` in it are left out, and links in it are not
 * followed.
 *
 * @param path absolute.
 * @param name as it was typed.
 * @throws KSTORE_PATH_NOT_FOUND, KSTORE_PATH_UNSAFE, KSTORE_SYSTEM
 */
export function openDiskSide(path: string, name: string): DiffSide {
  const root = attempt('find', path, () => fileSystem.realpathSync(path));
  const stat = attempt('read', root, () => fileSystem.statSync(root));
  if (stat.isDirectory()) {
    const files = listFolder(root, undefined);
    return openSide({ name, kind: 'folder', root, files });
  }
  if (!stat.isFile())
    throw new KstoreError('KSTORE_PATH_UNSAFE', `"${name}" is neither a file nor a folder`, { data: { path } });
  // It is known by the name that was typed, not by that of what a link leads to.
  const file = { ...makeFile(root, basename(path), 'f', stat.size) };
  return openSide({ name, kind: 'file', root: dirname(root), files: new Map([[file.path, file]]) });
}

/**
 * What lies in the workspace where a version is checked out to.
 *
 * @throws KSTORE_PATH_NOT_FOUND when there is nothing. KSTORE_REFERENCE_KIND for what only runs make.
 */
export function openWorkspaceSide({ workspace }: Repository, version: Version): DiffSide {
  const { kind, name } = version;
  if (kinds[kind].madeBy !== 'person') {
    throw new KstoreError('KSTORE_REFERENCE_KIND', `a ${kind} is made by a run, and lies in no workspace`, {
      hints: ['name two versions, or a version and a folder'],
    });
  }
  const artifact = listWorkspaceArtifacts(workspace).find(
    (candidate) => candidate.kind === kind && candidate.name === name,
  );
  if (artifact === undefined) {
    throw new KstoreError('KSTORE_PATH_NOT_FOUND', `the workspace has no ${kind} "${name}" to compare with`, {
      hints: ['name a second version, or a folder'],
    });
  }
  const root = join(workspace, artifact.path);
  const shown = `${artifact.path} (workspace)`;
  if (artifact.isFolder) {
    const files = listFolder(root, IgnoreRules.above(workspace, artifact.path, leftOutOf(artifact)));
    return openSide({ name: shown, kind, root, files });
  }
  const listing = listSingleFile(dirname(root), basename(root));
  const files = new Map(
    [...listing.entries()].map(({ path, entry }) => [
      path,
      makeFile(root, path, listing.mode(entry) as SideFile['mode'], listing.sizeBytes(entry)),
    ]),
  );
  return openSide({ name: shown, kind, root: dirname(root), files });
}

function listFolder(root: string, rules: IgnoreRules | undefined): Map<string, SideFile> {
  const listing = listFiles(root, rules);
  const files = new Map<string, SideFile>();
  for (const { path, entry } of listing.entries()) {
    const mode = listing.mode(entry);
    if (mode === 'd' || mode === 'folder') continue;
    files.set(path, makeFile(join(root, ...path.split('/')), path, mode, listing.sizeBytes(entry)));
  }
  return files;
}

function makeFile(absolutePath: string, path: string, mode: SideFile['mode'], sizeBytes: number): SideFile {
  const readParts = () => (mode === 'l' ? [readLink(absolutePath)] : readDiskFileParts(absolutePath));
  return {
    path,
    mode,
    sizeBytes,
    id: null,
    read() {
      if (sizeBytes > maximumWholeBytes)
        throw new KstoreError('KSTORE_TABLE_TOO_LARGE', `"${path}" is longer than ${maximumWholeBytes} bytes`);
      return Buffer.concat([...readParts()]);
    },
    readParts,
    storedChunks: () => null,
  };
}

function openSide({ name, kind, files }: DiskFolder): DiffSide {
  const sources = [...files.values()].filter(({ mode }) => mode !== 'l');
  const isNone = isSurelyNoTable(files.values(), files.has(settingsPath));
  let derived: Promise<DerivedTable | null> | null = null;
  const derive = () =>
    (derived ??= isNone || sources.length === 0 ? Promise.resolve(null) : deriveTable(sources, name));
  return {
    name,
    kind,
    version: null,
    files: () => files.values(),
    find: (path) => files.get(path) ?? null,
    openTable: derive,
    findLayout: async () => (await derive())?.layout ?? null,
    readFacts: async (isWanted) =>
      (await derive()) === null
        ? null
        : deriveTableWithFacts(
            sources.filter(({ path }) => isWanted(path)),
            name,
          ),
    async readSettings() {
      const [only] = sources;
      const isSettings = kind !== 'folder' && kind !== 'file' && kinds[kind].form === 'settings';
      if (!isSettings || only === undefined) return null;
      checkSettingsSize(only.sizeBytes, name);
      return parseSettingsText(decode(only, name), name);
    },
  };
}

function decode(file: SideFile, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.read());
  } catch (cause) {
    throw new KstoreError('KSTORE_SETTINGS_SYNTAX', `${name}: is not UTF-8 text`, { cause });
  }
}
