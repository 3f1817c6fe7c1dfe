import { dirname, join } from 'node:path';
import { createFileHash, hashBytes } from '../../codec/hash.ts';
import { readFully, temporaryPath } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { IgnoreRules } from '../../files/ignore.ts';
import { hasFiles, listFilesWith, listSingleFile } from '../../files/list-files.ts';
import type { Listing } from '../../files/listing.ts';
import { reuseContents } from '../../files/listing-reuse.ts';
import { StateReader } from '../../files/read-states-in-threads.ts';
import type { ThreadOptions } from '../../files/thread-program.ts';
import { attempt } from '../../files/system-error.ts';
import { kinds, type KindDefinition } from '../../model/kind.ts';
import type { FileId, NodeId } from '../../model/object-id.ts';
import type { FileRef, TreeEntry } from '../../objects/object-store.ts';
import type { Repository } from '../repository.ts';
import type { CachedArtifact } from './stat-cache.ts';
import type { WorkspaceArtifact } from './workspace-artifacts.ts';

const readBytes = 1 << 20;

function leftOutOf({ kind }: WorkspaceArtifact): readonly string[] {
  const { leftOut = [] }: KindDefinition = kinds[kind];
  return leftOut;
}

/** The files of an artifact as they are now; those that the stat cache vouches for have their content. */
export interface Scan {
  /** Absolute path of the artifact. */
  readonly root: string;
  readonly isFolder: boolean;
  readonly listing: Listing;
  /** The tree's id when no file was touched, added or removed since it was last computed. */
  readonly tree: NodeId | null;
  readonly former: CachedArtifact | undefined;
}

/** Whether an artifact is a folder with nothing in it that could be added: empty folders, what is left out, or nothing. */
export function isWithoutFiles(workspace: string, artifact: WorkspaceArtifact): boolean {
  const { path, isFolder } = artifact;
  return (
    isFolder && !hasFiles(join(workspace, path), IgnoreRules.above(workspace, path, leftOutOf(artifact)))
  );
}

/** Lists an artifact's files and tells which ones the stat cache knows; reads no file. */
export async function scanArtifact(
  { workspace, directory, surroundings }: ScannedRepository,
  artifact: WorkspaceArtifact,
  former: CachedArtifact | undefined,
): Promise<Scan> {
  const { path, isFolder } = artifact;
  const root = join(workspace, path);
  const slash = path.lastIndexOf('/');
  const youngestMs = readRipeTimeMs(directory);
  const listing = isFolder
    ? await listFolder(
        root,
        IgnoreRules.above(workspace, path, leftOutOf(artifact)),
        surroundings.threads,
        former,
      )
    : listSingleFile(dirname(root), path.slice(slash + 1));
  listing.markYoung(youngestMs);
  const isUntouched = former !== undefined && reuseContents(listing, former.listing);
  return isUntouched
    ? { root, isFolder, listing: former.listing, tree: former.tree, former }
    : { root, isFolder, listing, tree: null, former };
}

async function listFolder(
  root: string,
  ignore: IgnoreRules,
  threads: ThreadOptions | undefined,
  former: CachedArtifact | undefined,
): Promise<Listing> {
  const states = new StateReader(threads, former?.listing.count ?? 0);
  try {
    return await listFilesWith(states, root, ignore);
  } finally {
    await states.end();
  }
}

type ScannedRepository = Pick<Repository, 'workspace' | 'directory' | 'surroundings'>;

/** Kernels stamp files with a clock that ticks every few milliseconds; this is well above any tick. */
const clockGranularityMs = 50;

/** The file system's time at which a file must have been touched last for its times to vouch for its content. */
export function readRipeTimeMs(directory: string): number {
  return readFileSystemTimeMs(directory) - clockGranularityMs;
}

/** Asks the file system for its time, which may differ from this machine's clock on a shared folder. */
function readFileSystemTimeMs(directory: string): number {
  const folder = join(directory, 'tmp');
  const path = temporaryPath(folder, 'time');
  try {
    fileSystem.mkdirSync(folder, { recursive: true });
    fileSystem.closeSync(fileSystem.openSync(path, 'wx'));
    const { mtimeMs } = fileSystem.statSync(path);
    fileSystem.unlinkSync(path);
    return mtimeMs;
  } catch {
    // A read-only store: every file counts as young and is read each time.
    return 0;
  }
}

/** @param path inside the version. */
export function absolutePathOf(scan: Scan, path: string): string {
  return scan.isFolder ? `${scan.root}/${path}` : scan.root;
}

/** The known content of an entry; null for an empty folder and for a file that must be read. */
export function contentOf(listing: Listing, entry: number): FileRef | null {
  if (!listing.hasContent(entry)) return null;
  const content = { id: listing.contentId(entry) as FileId, sizeBytes: listing.sizeBytes(entry) };
  const list = listing.lists.get(entry);
  return list === undefined ? content : { ...content, list: list as NodeId };
}

/** @throws Error when the content of the entry is not known. */
export function treeEntryOf(listing: Listing, entry: number, path: string): TreeEntry {
  const mode = listing.mode(entry);
  if (mode === 'folder') throw new Error('a folder with entries is no entry of a tree');
  if (mode === 'd') return { path, mode };
  const file = contentOf(listing, entry);
  if (file === null) throw new Error(`the content of "${path}" is not known`);
  return { path, mode, file };
}

/** SHA-256 of a file or of a link's target. */
export function hashEntry(scan: Scan, entry: number, path: string): FileId {
  const absolutePath = absolutePathOf(scan, path);
  if (scan.listing.mode(entry) === 'l') return hashBytes<'file'>(readLink(absolutePath));
  return hashFileAt(absolutePath, scan.listing.sizeBytes(entry));
}

/** With one buffer whatever the size. */
export function hashFileAt(absolutePath: string, sizeBytes: number): FileId {
  return attempt('read', absolutePath, () => {
    const descriptor = fileSystem.openSync(absolutePath, 'r');
    try {
      const hash = createFileHash();
      const buffer = Buffer.allocUnsafe(Math.min(readBytes, sizeBytes + 1));
      for (let position = 0; ; ) {
        const count = readFully(descriptor, buffer, position);
        hash.update(buffer.subarray(0, count));
        position += count;
        if (count < buffer.length) return hash.digest('hex') as FileId;
      }
    } finally {
      fileSystem.closeSync(descriptor);
    }
  });
}

export function readLink(path: string): Buffer {
  return attempt('read the link', path, () => fileSystem.readlinkSync(path, { encoding: 'buffer' }));
}
