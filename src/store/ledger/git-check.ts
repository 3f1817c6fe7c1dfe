import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isKstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { readFully } from '../files/atomic-write.ts';
import { openRegularFile } from '../files/regular-file.ts';
import { attempt, systemCode } from '../files/system-error.ts';
import { readLooseObject } from './git-loose.ts';
import { gitObjectId, missingObject, refuseGitObject, type GitObject } from './git-object.ts';
import { packedRefsName, tagsPrefix } from './read-refs.ts';
import { GitPackReader } from './git-pack-reader.ts';
import { salvageGitPack } from './git-salvage.ts';

/** Refs and `packed-refs` are shorter by far. */
const maximumRefsBytes = 64 * 1024 * 1024;
const hashBufferBytes = 1024 * 1024;
const checksumBytes = 20;

/** A file of the git repository that is not what it should be. */
export interface DamagedGitFile {
  /** Below the git repository; without ending for a pack, which is two files. */
  readonly path: string;
  readonly isPack: boolean;
  readonly message: string;
}

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

  /** @throws KSTORE_REPOSITORY_DAMAGED */
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
    const object = readCheckedLoose(this.folder, id);
    if (object === null) throw missingObject(id);
    return object;
  }

  /** What comes whole out of the damaged packs, by id. */
  salvage(): Map<string, GitObject> {
    const found = new Map<string, GitObject>();
    for (const { path, isPack } of this.damaged) {
      if (!isPack) continue;
      for (const object of salvageGitPack(join(this.folder, path))) found.set(gitObjectId(object), object);
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
  const damage = (message: string) => [{ path, isPack: true, message: `the ledger's git ${message}` }];
  const pack = readTrailer(join(folder, `${path}.pack`));
  if (pack === null) return damage(`file ${path}.pack has changed`);
  const index = readTrailer(join(folder, `${path}.idx`));
  if (index === null) return damage(`file ${path}.idx has changed`);
  // An index names the checksum of its pack just before its own. The name of the two is only a name.
  const named = index.subarray(0, checksumBytes);
  return named.equals(pack.subarray(checksumBytes))
    ? []
    : damage(`files ${path}.pack and .idx do not belong together`);
}

/**
 * The last 40 bytes of a pack or an index; null when it does not end with the SHA-1 of all that is before
 * (gitformat-pack(5)).
 */
function readTrailer(path: string): Buffer | null {
  const stat = attempt('read', path, () => fileSystem.lstatSync(path, { throwIfNoEntry: false }));
  if (stat?.isFile() !== true) return null;
  const { descriptor, sizeBytes } = openRegularFile(path);
  try {
    const trailer = Buffer.alloc(2 * checksumBytes);
    if (sizeBytes < trailer.length) return null;
    return attempt('read', path, () => {
      const actual = hashStart(descriptor, sizeBytes - checksumBytes);
      readFully(descriptor, trailer, sizeBytes - trailer.length);
      return actual.equals(trailer.subarray(checksumBytes)) ? trailer : null;
    });
  } finally {
    fileSystem.closeSync(descriptor);
  }
}

/** The SHA-1 of the first bytes of a file. */
function hashStart(descriptor: number, sizeBytes: number): Buffer {
  const hash = createHash('sha1');
  const buffer = Buffer.allocUnsafe(Math.min(hashBufferBytes, sizeBytes));
  for (let offset = 0; offset < sizeBytes; offset += buffer.length) {
    const piece = buffer.subarray(0, sizeBytes - offset);
    hash.update(piece.subarray(0, readFully(descriptor, piece, offset)));
  }
  return hash.digest();
}

function listDamagedLoose(folder: string): DamagedGitFile[] {
  return listLooseFiles(folder).flatMap(({ id, path }): DamagedGitFile[] => {
    if (id === null) return [{ path, isPack: false, message: `the ledger has the foreign file ${path}` }];
    const message = findLooseDamage(folder, id);
    return message === null ? [] : [{ path, isPack: false, message }];
  });
}

/** What is wrong with an object; null when it is whole. */
function findLooseDamage(folder: string, id: string): string | null {
  const reading = readSurely(() => readCheckedLoose(folder, id));
  return 'damage' in reading ? reading.damage : null;
}

/**
 * Reads what may be damaged. A disk that fails once may have recovered; one that fails again has lost it.
 *
 * @throws KSTORE_SYSTEM when the system does not let it be read now: that says nothing about what is there.
 */
export function readSurely<Result>(
  read: () => Result,
): { readonly found: Result } | { readonly damage: string } {
  for (let attemptsLeft = 2; ; attemptsLeft--) {
    try {
      return { found: read() };
    } catch (error) {
      if (!isKstoreError(error)) throw error;
      const isDiskError = error.data['systemCode'] === 'EIO';
      if (error.code === 'KSTORE_SYSTEM' && !isDiskError) throw error;
      if (!isDiskError || attemptsLeft === 1) return { damage: error.message };
    }
  }
}

function readCheckedLoose(folder: string, id: string): GitObject | null {
  const object = readLooseObject(join(folder, 'objects'), id);
  if (object !== null && gitObjectId(object) !== id) refuseGitObject(id, 'is damaged');
  return object;
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
function readOrNull(path: string): Buffer | null {
  return attempt('read', path, () => {
    const stat = fileSystem.lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined || stat.isDirectory()) return null;
    return stat.isFile() && stat.size <= maximumRefsBytes ? fileSystem.readFileSync(path) : Buffer.alloc(0);
  });
}

/** The text of `HEAD`; null when there is none, and empty for what is no file. */
export function readGitHead(folder: string): string | null {
  const path = join(folder, 'HEAD');
  return fileSystem.existsSync(path) ? (readOrNull(path)?.toString('utf8') ?? '') : null;
}

/** What the branches and tags of a bare repository point at, by their names; null for one that holds no id. */
export function readGitRefs(folder: string): Map<string, string | null> {
  const refs = new Map<string, string | null>();
  const packedPath = join(folder, packedRefsName);
  const packed = readOrNull(packedPath)?.toString('utf8') ?? '';
  const packedStat = fileSystem.lstatSync(packedPath, { throwIfNoEntry: false });
  if (packedStat?.isFile() === false) refs.set(`${packedRefsName}: it is no file, and`, null);
  for (const line of packed.split('\n')) {
    const match = /^([0-9a-f]{40}) (refs\/\S+)$/.exec(line);
    if (match !== null) refs.set(match[2]!, match[1]!);
    else if (!/^([#^].*)?$/.test(line))
      refs.set(`${packedRefsName}: ${JSON.stringify(line.slice(0, 60))}`, null);
  }
  collectLooseRefs(folder, 'refs', refs);
  return refs;
}

/** The tags among references, by their names. */
export function listTagReferences(
  references: ReadonlyMap<string, string | null>,
): Map<string, string | null> {
  const tags = [...references].filter(([ref]) => ref.startsWith(tagsPrefix));
  return new Map(tags.map(([ref, id]) => [ref.slice(tagsPrefix.length), id]));
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
