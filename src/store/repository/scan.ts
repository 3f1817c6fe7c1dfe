import { join } from 'node:path';
import { createFileHash, hashBytes } from '../codec/hash.ts';
import { readFully, temporaryPath } from '../files/atomic-write.ts';
import { compareUtf8 } from '../files/compare-utf8.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import { walk, type WalkEntry } from '../files/walk.ts';
import type { FileId, NodeId } from '../model/object-id.ts';
import type { FileRef, ObjectWriter, TreeEntry } from '../objects/object-store.ts';
import { CachedArtifactBuilder, modeOf, type CachedArtifact } from './stat-cache.ts';
import type { WorkspaceArtifact } from './workspace-artifacts.ts';

const readBytes = 1 << 20;
const ignoredNames = /(^|\/)(~\$[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** A file of an artifact as the walk found it. */
export interface ScannedFile {
  readonly entry: WalkEntry;
  /** Path inside the version: below the artifact's folder, or the file's own name. */
  readonly absolutePath: string;
  /** Known content, when the stat cache vouches for it. */
  readonly cached: FileRef | null;
  /** Content at the last reading, whether touched since or not. */
  readonly former: FileRef | null;
  readBytes(): Uint8Array;
}

export interface Scan {
  readonly files: readonly ScannedFile[];
  /** The tree's id when no file was touched, added or removed since it was last computed. */
  readonly tree: NodeId | null;
  readonly startedNs: bigint;
}

/** Walks an artifact's files and tells which ones the stat cache knows; reads no file. */
export function scanArtifact(
  workspace: string,
  directory: string,
  artifact: WorkspaceArtifact,
  cache: CachedArtifact | undefined,
): Scan {
  const startedNs = readFileSystemTime(directory);
  const files: ScannedFile[] = [];
  let position = 0;
  let isUntouched = cache !== undefined;
  for (const { entry, absolutePath } of walkArtifact(workspace, artifact)) {
    while (
      cache !== undefined &&
      position < cache.paths.length &&
      compareUtf8(cache.paths[position]!, entry.path) < 0
    ) {
      position++;
      isUntouched = false;
    }
    const isKnown = cache !== undefined && cache.paths[position] === entry.path;
    const former = isKnown ? cache.fileAt(position) : null;
    const cached = isKnown && cache.isUntouched(position, entry) ? former : null;
    if (cached === null) isUntouched = false;
    if (isKnown) position++;
    const readBytes = () => attempt('read', absolutePath, () => fileSystem.readFileSync(absolutePath));
    files.push({ entry, absolutePath, cached, former, readBytes });
  }
  if (position !== cache?.paths.length) isUntouched = false;
  return { files, tree: isUntouched ? cache!.tree : null, startedNs };
}

function* walkArtifact(
  workspace: string,
  artifact: WorkspaceArtifact,
): Generator<{ entry: WalkEntry; absolutePath: string }> {
  const root = join(workspace, artifact.path);
  if (artifact.isFolder) {
    for (const entry of walk(root, { ignore: (path) => ignoredNames.test(path) })) {
      yield { entry, absolutePath: join(root, entry.path) };
    }
    return;
  }
  const slash = artifact.path.lastIndexOf('/');
  const [folder, name] = [join(workspace, artifact.path.slice(0, slash + 1)), artifact.path.slice(slash + 1)];
  for (const entry of walk(folder, { ignore: (path) => path !== name })) yield { entry, absolutePath: root };
}

/** Asks the file system for its time, which may differ from this machine's clock on a shared folder. */
function readFileSystemTime(directory: string): bigint {
  const folder = join(directory, 'tmp');
  const path = temporaryPath(folder, 'time');
  try {
    fileSystem.mkdirSync(folder, { recursive: true });
    fileSystem.closeSync(fileSystem.openSync(path, 'wx'));
    const { mtimeNs } = fileSystem.statSync(path, { bigint: true });
    fileSystem.unlinkSync(path);
    return mtimeNs;
  } catch {
    // A read-only store: every file counts as young and is read each time.
    return 0n;
  }
}

/** SHA-256 of a file or of a link's target, with one buffer whatever the size. */
export function hashScannedFile(file: ScannedFile): FileId {
  if (file.entry.kind === 'link') return hashBytes<'file'>(readLink(file.absolutePath));
  return attempt('read', file.absolutePath, () => {
    const descriptor = fileSystem.openSync(file.absolutePath, 'r');
    try {
      const hash = createFileHash();
      const buffer = Buffer.allocUnsafe(Math.min(readBytes, file.entry.sizeBytes + 1));
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

function readLink(path: string): Buffer {
  return attempt('read the link', path, () => fileSystem.readlinkSync(path, { encoding: 'buffer' }));
}

/** Puts a scanned file's content into the store. */
export function storeScannedFile(writer: ObjectWriter, file: ScannedFile): FileRef {
  return file.entry.kind === 'link'
    ? writer.addBytes(readLink(file.absolutePath))
    : writer.addFile(file.absolutePath);
}

export function toTreeEntry(file: ScannedFile, content: FileRef | null): TreeEntry {
  const mode = modeOf(file.entry);
  return mode === 'd' ? { path: file.entry.path, mode } : { path: file.entry.path, mode, file: content! };
}

/** What to remember of a scan whose contents are now all known. */
export function rememberScan(
  scan: Scan,
  contents: readonly (FileRef | null)[],
  tree: NodeId | null,
): CachedArtifact {
  const builder = new CachedArtifactBuilder(scan.startedNs);
  scan.files.forEach((file, index) => builder.add(file.entry, contents[index] ?? null));
  return builder.build(tree);
}
