import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt, systemCode } from '../files/system-error.ts';
import { gitObjectId, type GitObject, type GitObjectType } from './git-object.ts';
import { GitPackReader, maximumObjectBytes } from './git-pack-reader.ts';

/** A pack is checked in memory as a whole. */
const maximumPackBytes = 2 ** 31 - 1;

/** A file of the git repository that is not what it should be. */
export interface DamagedGitFile {
  /** Below the git repository; without ending for a pack, which is two files. */
  readonly path: string;
  readonly isPack: boolean;
  readonly message: string;
}

const types: readonly string[] = ['commit', 'tree', 'blob', 'tag'];
const packTypes: readonly (GitObjectType | null)[] = [
  null,
  'commit',
  'tree',
  'blob',
  'tag',
  null,
  null,
  null,
];

/**
 * The git repository of a ledger as a checker and a repairer see it: damaged packs are left out and listed, and one
 * unreadable object does not hide the others.
 */
export class CheckedGit {
  readonly folder: string;
  readonly damaged: readonly DamagedGitFile[];
  readonly #packs: readonly GitPackReader[];
  readonly #added = new Map<string, GitObject>();

  /** Hashes every file of the repository. */
  constructor(folder: string) {
    this.folder = folder;
    const damagedPacks = listPackNames(folder).flatMap((name) => describePackDamage(folder, name));
    const isDamaged = new Set(damagedPacks.map(({ path }) => path));
    this.#packs = listPackNames(folder)
      .filter((name) => !isDamaged.has(packPath(name)))
      .map((name) => new GitPackReader(join(folder, packPath(name))));
    this.damaged = [...damagedPacks, ...listDamagedLoose(folder)];
  }

  /** Lets objects be read that were found elsewhere. */
  add(objects: ReadonlyMap<string, GitObject>): void {
    for (const [id, object] of objects) this.#added.set(id, object);
  }

  /** @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED */
  read(id: string): GitObject {
    const added = this.#added.get(id);
    if (added !== undefined) return added;
    const bytes = Buffer.from(id, 'hex');
    for (const pack of this.#packs) {
      const offset = pack.index.findOffset(bytes);
      if (offset === null) continue;
      const object = pack.read(offset, (base) => this.read(base));
      if (gitObjectId(object) === id) return object;
    }
    const object = readLoose(this.folder, id);
    if (object === null)
      throw new KstoreError('KSTORE_OBJECT_MISSING', `git object ${id} is missing`, { data: { object: id } });
    if (gitObjectId(object) !== id) throw damagedObject(id);
    return object;
  }

  /** What comes whole out of the damaged packs, by id. */
  salvage(): Map<string, GitObject> {
    const found = new Map<string, GitObject>();
    for (const { path, isPack } of this.damaged) {
      if (!isPack) continue;
      for (const object of salvagePack(join(this.folder, path))) found.set(gitObjectId(object), object);
    }
    return found;
  }

  /** Ids of all objects that can be named: loose ones, those of sound packs, those added. */
  listAll(): string[] {
    const packed = this.#packs.flatMap((pack) => pack.index.listByOffset().map(({ id }) => id));
    const loose = listLooseFiles(this.folder).flatMap(({ id }) => (id === null ? [] : [id]));
    return [...new Set([...this.#added.keys(), ...packed, ...loose])];
  }
}

function packPath(name: string): string {
  return `objects/pack/${name}`;
}

/** `pack-…` of every pack with an index; one without the other is what an interrupted command left. */
function listPackNames(folder: string): string[] {
  const names = new Set(listNames(join(folder, 'objects', 'pack')));
  const packs = [...names].flatMap((name) => (name.endsWith('.idx') ? [name.slice(0, -'.idx'.length)] : []));
  return packs.filter((name) => names.has(`${name}.pack`));
}

function describePackDamage(folder: string, name: string): DamagedGitFile[] {
  const path = packPath(name);
  const bad = ['.pack', '.idx'].filter((ending) => !endsWithItsHash(join(folder, path + ending)));
  if (bad.length === 0) return [];
  return [{ path, isPack: true, message: `the ledger's git file ${path}${bad[0]} has changed` }];
}

/** Packs and their indexes end with the SHA-1 of what is before (gitformat-pack(5)). */
function endsWithItsHash(path: string): boolean {
  const bytes = readOrNull(path);
  if (bytes === null || bytes.length < 40) return false;
  const end = bytes.length - 20;
  return createHash('sha1').update(bytes.subarray(0, end)).digest().equals(bytes.subarray(end));
}

function listDamagedLoose(folder: string): DamagedGitFile[] {
  return listLooseFiles(folder).flatMap(({ id, path }): DamagedGitFile[] => {
    if (id === null) return [{ path, isPack: false, message: `the ledger has the foreign file ${path}` }];
    try {
      const object = readLoose(folder, id);
      if (object !== null && gitObjectId(object) !== id) throw damagedObject(id);
      return [];
    } catch (error) {
      if (!isKstoreError(error)) throw error;
      return [{ path, isPack: false, message: error.message }];
    }
  });
}

/** The files below `objects/xx/`; the id is null for one that is no object. */
function listLooseFiles(folder: string): { readonly id: string | null; readonly path: string }[] {
  const parts = listNames(join(folder, 'objects')).filter((part) => /^[0-9a-f]{2}$/.test(part));
  return parts.flatMap((part) =>
    listNames(join(folder, 'objects', part)).map((name) => ({
      id: /^[0-9a-f]{38}$/.test(name) ? part + name : null,
      path: `objects/${part}/${name}`,
    })),
  );
}

/** Null when there is no such file. @throws KSTORE_OBJECT_DAMAGED */
function readLoose(folder: string, id: string): GitObject | null {
  const bytes = readOrNull(join(folder, 'objects', id.slice(0, 2), id.slice(2)));
  if (bytes === null) return null;
  const inflated = inflate(bytes);
  // Bytes after the end of the compressed stream are damage too, though inflating does not mind them.
  if (inflated === null || inflated.usedBytes !== bytes.length) throw damagedObject(id);
  const raw = inflated.content;
  const end = raw.indexOf(0);
  const [type = '', length] = raw.toString('latin1', 0, Math.max(end, 0)).split(' ');
  const content = raw.subarray(end + 1);
  if (end < 0 || !types.includes(type) || String(content.length) !== length) throw damagedObject(id);
  return { type: type as GitObjectType, content };
}

function damagedObject(id: string): KstoreError {
  return new KstoreError('KSTORE_OBJECT_DAMAGED', `git object ${id} is damaged`, { data: { object: id } });
}

function inflate(bytes: Buffer): { readonly content: Buffer; readonly usedBytes: number } | null {
  try {
    const options = { maxOutputLength: maximumObjectBytes, info: true };
    const { buffer, engine } = inflateSync(bytes, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { content: buffer, usedBytes: engine.bytesWritten };
  } catch {
    return null;
  }
}

function* salvagePack(path: string): Generator<GitObject> {
  try {
    const reader = new GitPackReader(path);
    const places = reader.index.listByOffset();
    for (const { offset } of places) {
      try {
        yield reader.read(offset, () => {
          throw damagedObject(path);
        });
      } catch (error) {
        if (!isKstoreError(error)) throw error;
      }
    }
  } catch (error) {
    if (!isKstoreError(error)) throw error;
  }
  // The index may lie about places, so the pack is also read from its beginning, one object after the other.
  yield* readInTurn(readOrNull(`${path}.pack`, maximumPackBytes) ?? Buffer.alloc(0));
}

const packHeaderBytes = 12;

function* readInTurn(pack: Buffer): Generator<GitObject> {
  for (let offset = packHeaderBytes; offset < pack.length - 20; ) {
    let byte = pack[offset++]!;
    const type = packTypes[(byte >> 4) & 7];
    let size = byte & 15;
    for (let factor = 16; byte & 0x80 && offset < pack.length; factor *= 128) {
      byte = pack[offset++]!;
      size += (byte & 127) * factor;
    }
    const found = inflate(pack.subarray(offset));
    // A delta names another object, which kstore's own packs never do.
    if (found === null || type === null || type === undefined || found.content.length !== size) return;
    yield { type, content: found.content };
    offset += found.usedBytes;
  }
}

function listNames(folder: string): string[] {
  return attempt('read the folder', folder, () => {
    try {
      return fileSystem.readdirSync(folder).sort();
    } catch (error) {
      if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
      throw error;
    }
  });
}

/** Null for a folder and for nothing; what is no file, or longer than any can be, holds nothing that counts. */
function readOrNull(path: string, maximumBytes = maximumObjectBytes): Buffer | null {
  return attempt('read', path, () => {
    const stat = fileSystem.lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined || stat.isDirectory()) return null;
    return stat.isFile() && stat.size <= maximumBytes ? fileSystem.readFileSync(path) : Buffer.alloc(0);
  });
}

/** What the branches and tags of a bare repository point at, by their names; null for one that holds no id. */
export function readGitRefs(folder: string): Map<string, string | null> {
  const refs = new Map<string, string | null>();
  const packed = readOrNull(join(folder, 'packed-refs'))?.toString('latin1') ?? '';
  for (const line of packed.split('\n')) {
    const match = /^([0-9a-f]{40}) (refs\/\S+)$/.exec(line);
    if (match !== null) refs.set(match[2]!, match[1]!);
    else if (!/^([#^].*)?$/.test(line)) refs.set(`packed-refs: ${JSON.stringify(line.slice(0, 60))}`, null);
  }
  collectLooseRefs(folder, 'refs', refs);
  return refs;
}

function collectLooseRefs(folder: string, path: string, refs: Map<string, string | null>): void {
  for (const name of listNames(join(folder, path))) {
    const inside = `${path}/${name}`;
    const text = readOrNull(join(folder, inside))?.toString('latin1');
    if (text === undefined) collectLooseRefs(folder, inside, refs);
    else if (!name.endsWith('.lock'))
      refs.set(inside, /^[0-9a-f]{40}\n?$/.test(text) ? text.slice(0, 40) : null);
  }
}
