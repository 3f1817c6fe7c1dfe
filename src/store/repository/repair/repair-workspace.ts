import { join } from 'node:path';
import { longestArchiveBytes, takeApart } from '../../codec/archive/take-apart.ts';
import { chunkSource } from '../../codec/chunker.ts';
import { hashBytes } from '../../codec/hash.ts';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import { readFully } from '../../files/atomic-write.ts';
import { compareUtf8 } from '../../files/compare-utf8.ts';
import { fileConstants, fileSystem } from '../../files/file-system.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { attempt, systemCode } from '../../files/system-error.ts';
import { FileContentWriter } from '../../objects/file-content.ts';
import { addArchive } from '../../objects/ingest/archive-file.ts';
import type { FileToAdd } from '../../objects/object-store.ts';
import type { ObjectSink, ObjectSource } from '../../objects/source.ts';
import { writeTree, type FileRef, type TreeEntry } from '../../objects/tree.ts';
import type { StoreFormat } from '../repository.ts';

const readBufferBytes = 4 * 1024 * 1024;
const ownFolders = ['.kstore', '.git'];
// A link is not followed and a pipe does not block. Windows knows neither flag.
const openFlags = fileConstants.O_RDONLY | (fileConstants.O_NOFOLLOW ?? 0) | (fileConstants.O_NONBLOCK ?? 0);

interface Place {
  readonly path: string;
  /** Negative for the target of a link. */
  readonly offset: number;
  readonly bytes: number;
  /** The offset is one in the tokens of the archive: in the frame and then the symbols. */
  readonly inTokens: boolean;
}

/**
 * The objects that the files of a workspace would make: chunks stay where they are and are read again when they are
 * asked for, nodes are kept. Every folder counts as a tree of its own, since any of them may be an artifact.
 */
export class WorkspaceObjects implements ObjectSource {
  readonly #chunks = new Map<string, Place>();
  readonly #nodes = new Map<string, Uint8Array>();
  readonly #buffer = Buffer.allocUnsafeSlow(readBufferBytes);
  #open: Place = { path: '', offset: 0, bytes: 0, inTokens: false };
  readonly #keepsTokens: boolean;
  /** The archive that was taken apart last. */
  #archive: { readonly path: string; readonly tokens: Uint8Array | null } | null = null;
  readonly #sink: ObjectSink = {
    write: (role, bytes) => {
      const id = hashBytes(bytes);
      if (role === 1) this.#nodes.set(id, Uint8Array.from(bytes));
      else if (!this.#chunks.has(id)) this.#chunks.set(id, { ...this.#open, bytes: bytes.length });
      this.#open = { ...this.#open, offset: this.#open.offset + (role === 0 ? bytes.length : 0) };
      return id;
    },
  };

  /**
   * @param format of the store that the objects are for.
   * @param onFile called with the number of files read so far.
   */
  constructor(workspace: string, format: StoreFormat, onFile: (done: number) => void) {
    this.#keepsTokens = format > 1;
    let done = 0;
    this.#readFolder(workspace, (path) => {
      onFile(done++);
      return this.#readFile(path);
    });
  }

  /** @throws KSTORE_OBJECT_MISSING when no file has it, or no longer. */
  read(id: string): Uint8Array {
    const node = this.#nodes.get(id);
    if (node !== undefined) return node;
    const place = this.#chunks.get(id);
    const bytes = place === undefined ? null : place.inTokens ? this.#readTokens(place) : readPlace(place);
    if (bytes !== null && hashBytes(bytes) === id) return bytes;
    throw new KstoreError('KSTORE_OBJECT_MISSING', `object ${id} is missing`, { data: { id } });
  }

  /** Reads what is in a folder and returns its entries, sorted, with paths below it. */
  #readFolder(folder: string, read: (path: string) => TreeEntry | null): TreeEntry[] {
    const entries: TreeEntry[] = [];
    for (const dirent of listFolder(folder)) {
      const path = join(folder, dirent.name);
      if (ownFolders.includes(dirent.name.toLowerCase())) continue;
      if (dirent.isDirectory()) {
        const below = this.#readFolder(path, read);
        for (const entry of below) entries.push({ ...entry, path: `${dirent.name}/${entry.path}` });
        if (below.length === 0) entries.push({ path: dirent.name, mode: 'd' });
        continue;
      }
      const entry = read(path);
      if (entry === null) continue;
      entries.push({ ...entry, path: dirent.name });
      this.#addTree([{ ...entry, path: dirent.name }]);
    }
    entries.sort((left, right) => compareUtf8(left.path, right.path));
    this.#addTree(entries);
    return entries;
  }

  #addTree(entries: readonly TreeEntry[]): void {
    try {
      writeTree(this.#sink, entries);
    } catch (error) {
      // Files that cannot be in a version are in none.
      if (!isKstoreError(error)) throw error;
    }
  }

  /** Null for what is no file, cannot be read, or changes meanwhile. */
  #readFile(path: string): TreeEntry | null {
    const stat = fileSystem.lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    try {
      if (stat.isSymbolicLink()) {
        const target = fileSystem.readlinkSync(path, { encoding: 'buffer' });
        const id = hashBytes<'file'>(target);
        this.#chunks.set(id, { path, offset: -1, bytes: target.length, inTokens: false });
        return { path: '', mode: 'l', file: { id, sizeBytes: target.length } };
      }
      if (!stat.isFile()) return null;
      const mode = (stat.mode & 0o100) === 0 ? 'f' : 'x';
      const { size: sizeBytes, mtimeMs, ctimeMs } = stat;
      const archive = this.#addArchive({ absolutePath: path, sizeBytes, mtimeMs, ctimeMs });
      return { path: '', mode, file: archive ?? this.#readContent(path, sizeBytes) };
    } catch (error) {
      if (!isKstoreError(error) && systemCode(error) === null) throw error;
      return null;
    }
  }

  #addArchive(file: FileToAdd): FileRef | null {
    if (!this.#keepsTokens) return null;
    this.#open = { path: file.absolutePath, offset: 0, bytes: 0, inTokens: true };
    const descriptor = fileSystem.openSync(file.absolutePath, openFlags);
    try {
      return addArchive(this.#sink, file, descriptor);
    } finally {
      fileSystem.closeSync(descriptor);
    }
  }

  #readTokens({ path, offset, bytes }: Place): Uint8Array | null {
    if (this.#archive?.path !== path) this.#archive = { path, tokens: takeApartFile(path) };
    return this.#archive.tokens?.subarray(offset, offset + bytes) ?? null;
  }

  #readContent(path: string, sizeBytes: number) {
    this.#open = { path, offset: 0, bytes: 0, inTokens: false };
    const content = new FileContentWriter(this.#sink, sizeBytes);
    const descriptor = fileSystem.openSync(path, openFlags);
    try {
      let position = 0;
      const source = (target: Uint8Array): number => {
        const wanted = Math.min(target.length, sizeBytes - position);
        const count = wanted === 0 ? 0 : fileSystem.readSync(descriptor, target, 0, wanted, position);
        position += count;
        return count;
      };
      chunkSource(source, this.#buffer, (chunk) => content.add(chunk));
      return content.finish();
    } finally {
      fileSystem.closeSync(descriptor);
    }
  }
}

function listFolder(folder: string) {
  return attempt('read the folder', folder, () =>
    fileSystem.readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.includes('\ufffd')),
  );
}

function takeApartFile(path: string): Uint8Array | null {
  try {
    const tokens = takeApart(readRegularFile(path, longestArchiveBytes));
    return tokens === null ? null : Buffer.concat([tokens.frame, tokens.symbols]);
  } catch (error) {
    if (!isKstoreError(error) && systemCode(error) === null) throw error;
    return null;
  }
}

function readPlace({ path, offset, bytes }: Place): Buffer | null {
  try {
    if (offset < 0) return fileSystem.readlinkSync(path, { encoding: 'buffer' });
    const descriptor = fileSystem.openSync(path, openFlags);
    try {
      const buffer = Buffer.alloc(bytes);
      return readFully(descriptor, buffer, offset) === bytes ? buffer : null;
    } finally {
      fileSystem.closeSync(descriptor);
    }
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
