import { basename, dirname, join } from 'node:path';
import { parseSettingsText, checkSettingsSize } from '../../codec/settings-text.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { listFiles } from '../../files/list-files.ts';
import type { Listing } from '../../files/listing.ts';
import { readDiskFileParts } from '../../files/read-parts.ts';
import { attempt } from '../../files/system-error.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import { kinds } from '../../model/kind.ts';
import {
  deriveTable,
  deriveTableWithFacts,
  isSurelyNoTable,
  replaceContent,
  settingsPath,
} from '../../tables/derive.ts';
import type { DerivedTable } from '../../tables/derive.ts';
import type { DiffSide, SideFile } from './diff-side.ts';
import type { Repository } from '../repository.ts';
import { contentOf, readLink, scanArtifact } from '../add/scan.ts';
import { readStatCache } from '../add/stat-cache.ts';
import { listWorkspaceArtifacts } from '../add/workspace-artifacts.ts';

/** A file that is read as a whole. */
const maximumWholeBytes = 1024 * 1024 * 1024;

interface DiskFiles {
  readonly name: string;
  readonly kind: DiffSide['kind'];
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
  if (stat.isDirectory()) return openSide({ name, kind: 'folder', files: makeFiles(root, listFiles(root)) });
  if (!stat.isFile())
    throw new KstoreError('KSTORE_PATH_UNSAFE', `"${name}" is neither a file nor a folder`, {
      data: { path },
    });
  // It is known by the name that was typed, not by that of what a link leads to.
  const file = makeFile(root, basename(path), 'f', stat.size);
  return openSide({ name, kind: 'file', files: new Map([[file.path, file]]) });
}

/**
 * What lies in the workspace where a version is checked out to.
 *
 * @throws KSTORE_PATH_NOT_FOUND when there is nothing. KSTORE_REFERENCE_KIND for what only runs make.
 */
export async function openWorkspaceSide(repository: Repository, version: Version): Promise<DiffSide> {
  const { workspace } = repository;
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
  // What was not touched since it was last read has a known content, and is not read again.
  const cache = readStatCache(repository.directory);
  const { root, isFolder, listing } = await scanArtifact(repository, artifact, cache.get(artifact.path));
  const folder = isFolder ? root : dirname(root);
  return openSide({ name: `${artifact.path} (workspace)`, kind, files: makeFiles(folder, listing) });
}

function makeFiles(root: string, listing: Listing): Map<string, SideFile> {
  const files = new Map<string, SideFile>();
  for (const { path, entry } of listing.entries()) {
    const mode = listing.mode(entry);
    if (mode === 'd' || mode === 'folder') continue;
    const content = contentOf(listing, entry);
    const file = makeFile(join(root, ...path.split('/')), path, mode, listing.sizeBytes(entry));
    files.set(path, content === null ? file : { ...file, id: content.id });
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
        throw new KstoreError(
          'KSTORE_TABLE_TOO_LARGE',
          `"${path}" is longer than ${maximumWholeBytes} bytes`,
        );
      return Buffer.concat([...readParts()]);
    },
    readParts,
    storedChunks: () => null,
  };
}

function openSide({ name, kind, files }: DiskFiles): DiffSide {
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
    async readFacts(isWanted, replaced = new Map()) {
      if ((await derive()) === null) return null;
      const wanted = sources.filter(({ path }) => isWanted(path));
      return deriveTableWithFacts(
        wanted.map((file) => replaceContent(file, replaced.get(file.path))),
        name,
      );
    },
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
