import { inflateSync } from 'node:zlib';
import { readFully } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import { applyDelta } from './git-delta.ts';
import { refusePack, type GitObject } from './git-object.ts';
import { GitPackIndex } from './git-pack-index.ts';
import { openRegularFile, readRegularFile } from '../files/regular-file.ts';

/** More than any object of a ledger has; a stranger's numbers above it are not believed. */
export const maximumObjectBytes = 32 * 1024 * 1024;
const maximumIndexBytes = 512 * 1024 * 1024;
/** Most objects are shorter than this, so one call reads them. */
const firstReadBytes = 4096;
/** Git itself makes no longer chains. */
const maximumChainLength = 4096;
const typesByNumber = [null, 'commit', 'tree', 'blob', 'tag'] as const;
const offsetDelta = 6;
const idDelta = 7;

interface Entry {
  readonly typeNumber: number;
  /** Where the base of a delta begins, or its id. */
  readonly base: number | string | null;
  readonly content: Buffer;
}

/** A pack of git's, open for reading; the file is opened again for each object. */
export class GitPackReader {
  /** Without ending. */
  readonly path: string;
  #index: GitPackIndex | null = null;

  constructor(path: string) {
    this.path = path;
  }

  get index(): GitPackIndex {
    const path = `${this.path}.idx`;
    this.#index ??= new GitPackIndex(readRegularFile(path, maximumIndexBytes), path);
    return this.#index;
  }

  /**
   * The object at an offset; its id is the caller's to check.
   *
   * @param findById gives the base of a delta that is named by id.
   */
  read(offset: number, findById: (id: string) => GitObject): GitObject {
    const { descriptor, sizeBytes } = openRegularFile(`${this.path}.pack`);
    try {
      return this.#resolve(offset, (at) => this.#readEntry(descriptor, sizeBytes, at), findById);
    } finally {
      fileSystem.closeSync(descriptor);
    }
  }

  #resolve(
    offset: number,
    readEntry: (offset: number) => Entry,
    findById: (id: string) => GitObject,
  ): GitObject {
    const deltas: Buffer[] = [];
    let entry = readEntry(offset);
    for (; typeof entry.base === 'number'; entry = readEntry(entry.base)) {
      deltas.push(entry.content);
      if (deltas.length > maximumChainLength) refusePack(this.path, 'has a chain of deltas without end');
    }
    let object: GitObject;
    if (typeof entry.base === 'string') {
      deltas.push(entry.content);
      object = findById(entry.base);
    } else {
      const type = typesByNumber[entry.typeNumber];
      if (type === undefined || type === null)
        refusePack(this.path, `has an object of the unknown type ${entry.typeNumber}`);
      object = { type, content: entry.content };
    }
    const { type } = object;
    let { content } = object;
    while (deltas.length > 0) {
      const result = applyDelta(content, deltas.pop()!, maximumObjectBytes);
      if (result === null) refusePack(this.path, 'has a delta that does not fit its base');
      content = result;
    }
    return { type, content };
  }

  #readEntry(descriptor: number, fileBytes: number, offset: number): Entry {
    let bytes = this.#readAt(descriptor, offset, Math.min(firstReadBytes, fileBytes - offset));
    let at = 0;
    const next = () => bytes[at++] ?? refusePack(this.path, 'is cut off');
    let byte = next();
    const typeNumber = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 0x80; factor *= 128) {
      byte = next();
      size += (byte & 127) * factor;
      if (size > maximumObjectBytes)
        refusePack(this.path, `has an object of more than ${maximumObjectBytes} bytes`);
    }
    let base: number | string | null = null;
    if (typeNumber === idDelta) {
      base = bytes.toString('hex', at, at + 20);
      at += 20;
    } else if (typeNumber === offsetDelta) {
      byte = next();
      let distance = byte & 127;
      while (byte & 0x80) {
        byte = next();
        distance = (distance + 1) * 128 + (byte & 127);
      }
      if (distance <= 0 || distance > offset) refusePack(this.path, 'has a delta without base');
      base = offset - distance;
    }
    // Incompressible bytes grow by less than this.
    const storedBytes = Math.min(at + size + (size >> 3) + 256, fileBytes - offset);
    if (storedBytes > bytes.length) bytes = this.#readAt(descriptor, offset, storedBytes);
    return { typeNumber, base, content: this.#inflate(bytes.subarray(at), size) };
  }

  #readAt(descriptor: number, offset: number, length: number): Buffer {
    if (length <= 0) refusePack(this.path, 'is cut off');
    const bytes = Buffer.allocUnsafe(length);
    const count = attempt('read', `${this.path}.pack`, () => readFully(descriptor, bytes, offset));
    return bytes.subarray(0, count);
  }

  #inflate(bytes: Buffer, size: number): Buffer {
    let content: Buffer;
    try {
      content = inflateSync(bytes, { maxOutputLength: Math.max(size, 1) });
    } catch (error) {
      refusePack(this.path, 'has an object that cannot be decompressed', error);
    }
    if (content.length !== size) refusePack(this.path, 'has an object of another length than it says');
    return content;
  }
}
