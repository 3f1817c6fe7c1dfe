import { join } from 'node:path';
import { isKstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt, systemCode } from '../files/system-error.ts';
import { readLooseObject } from './git-loose.ts';
import { gitObjectId, missingObject, refuseGitObject, type GitObject } from './git-object.ts';
import { GitPackReader } from './git-pack-reader.ts';
import { makePackEntry, preparePack, publishPacks, type PreparedPack } from './git-pack-writer.ts';
import { mergeSmallPacks } from './git-pack-merge.ts';

const keptObjects = 512;
const keptObjectBytes = 64 * 1024;

/** The objects of a git repository: each one that is handed out has been hashed and compared with its id. */
export class GitObjects {
  readonly #folder: string;
  readonly #packFolder: string;
  #packs: readonly GitPackReader[] | null = null;
  /** Made and not written yet. */
  #drafts: ReadonlyMap<string, GitObject> = new Map();
  /** What was read or written last: a commit needs the folders of the one before. */
  readonly #kept = new Map<string, GitObject>();

  readonly #onRead: (id: string, object: GitObject) => void;

  /**
   * @param gitFolder the folder that has `objects/`.
   * @param onRead called for each object that is read from the disk.
   */
  constructor(gitFolder: string, onRead: (id: string, object: GitObject) => void = () => {}) {
    this.#onRead = onRead;
    this.#folder = join(gitFolder, 'objects');
    this.#packFolder = join(this.#folder, 'pack');
  }

  /** @throws KSTORE_REPOSITORY_DAMAGED when the object is missing or is not what its id says. */
  read(id: string): GitObject {
    return this.#read(id, 0);
  }

  #read(id: string, depth: number): GitObject {
    const kept = this.#drafts.get(id) ?? this.#kept.get(id);
    if (kept !== undefined) return kept;
    const findById = (base: string) => {
      // A delta may be based on another one by id; git never nests these deeply.
      if (depth > 64) refuseGitObject(id, 'is a delta without end');
      return this.#read(base, depth + 1);
    };
    let failure: Error | null = null;
    for (const copy of this.#listCopies(id, findById)) {
      try {
        const object = copy();
        if (object === null) continue;
        const actual = gitObjectId(object);
        if (actual !== id) refuseGitObject(id, `is damaged: it hashes to ${actual}`);
        this.#keep(id, object);
        this.#onRead(id, object);
        return object;
      } catch (error) {
        if (!isKstoreError(error, 'KSTORE_REPOSITORY_DAMAGED')) throw error;
        failure ??= error;
      }
    }
    throw failure ?? missingObject(id);
  }

  /** The places where an object may be, the likely ones first. */
  *#listCopies(id: string, findById: (id: string) => GitObject): Generator<() => GitObject | null> {
    const bytes = Buffer.from(id, 'hex');
    for (const pack of this.#listPacks()) yield () => readFromPack(pack, bytes, findById);
    yield () => readLooseObject(this.#folder, id);
    // Another command may have packed or merged meanwhile.
    this.#packs = null;
    for (const pack of this.#listPacks()) yield () => readFromPack(pack, bytes, findById);
  }

  #listPacks(): readonly GitPackReader[] {
    this.#packs ??= listPackNames(this.#packFolder).map(
      (name) => new GitPackReader(join(this.#packFolder, name)),
    );
    return this.#packs;
  }

  #keep(id: string, object: GitObject): void {
    if (object.type === 'blob' || object.content.length > keptObjectBytes) return;
    if (this.#kept.size >= keptObjects) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(id, object);
  }

  /** Reads what `make` drafts as if it were written, while `make` runs. */
  withDrafts<Result>(drafts: ReadonlyMap<string, GitObject>, make: () => Result): Result {
    this.#drafts = drafts;
    try {
      return make();
    } finally {
      this.#drafts = new Map();
    }
  }

  /** Makes objects durable and visible, as one pack. @throws KSTORE_SYSTEM */
  write(objects: ReadonlyMap<string, GitObject>, temporaryFolder: string): void {
    const entries = [...objects].map(([id, object]) => makePackEntry(id, object));
    const pack = preparePack(entries, temporaryFolder);
    this.publish([pack]);
    for (const [id, object] of objects) this.#keep(id, object);
  }

  /** Makes packs visible that were prepared before. @throws KSTORE_SYSTEM */
  publish(packs: readonly PreparedPack[]): void {
    const known = this.#listPacks();
    publishPacks(packs, this.#packFolder);
    this.#packs = [...packs.map(({ name }) => new GitPackReader(join(this.#packFolder, name))), ...known];
  }

  /** Merges small packs when there are many of them: git and kstore look through all of them for an object. */
  mergePacks(temporaryFolder: string): void {
    if (mergeSmallPacks(this.#packFolder, listPackNames(this.#packFolder), temporaryFolder))
      this.#packs = null;
  }
}

function readFromPack(
  pack: GitPackReader,
  id: Buffer,
  findById: (id: string) => GitObject,
): GitObject | null {
  try {
    const offset = pack.index.findOffset(id);
    return offset === null ? null : pack.read(offset, findById);
  } catch (error) {
    // Merged into another pack meanwhile.
    if (isKstoreError(error, 'KSTORE_SYSTEM') && error.data['systemCode'] === 'ENOENT') return null;
    throw error;
  }
}

/** `pack-…` of every pack that has an index. */
function listPackNames(folder: string): string[] {
  return attempt('read the folder', folder, () => {
    try {
      const names = new Set(fileSystem.readdirSync(folder));
      return [...names]
        .filter((name) => /^pack-[0-9a-f]{40,64}\.idx$/.test(name) && names.has(name.replace(/idx$/, 'pack')))
        .map((name) => name.slice(0, -'.idx'.length));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
}
