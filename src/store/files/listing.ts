/** What stands at a path: a file, an executable file, a symbolic link, an empty folder, or a folder with entries. */
export const entryModes = ['f', 'x', 'l', 'd', 'folder'] as const;
export type EntryMode = (typeof entryModes)[number];

/** A folder that was listed; its entries have the indexes from `first` on. */
export interface ListedFolder {
  /** Below the folder that was listed, `/` between folders, `''` for itself. */
  readonly path: string;
  /** The names, NUL between them, sorted by their UTF-8 bytes; those of folders with entries end in `/`. */
  readonly names: string;
  readonly first: number;
  readonly count: number;
}

/** Bytes of a content id. */
const idBytes = 32;
const modeBits = 7;
const contentFlag = 8;
const youngFlag = 16;

/** Times in milliseconds since 1970 with a fraction. */
export interface ListingColumns {
  readonly sizeBytes: Float64Array;
  readonly mtimeMs: Float64Array;
  readonly ctimeMs: Float64Array;
  readonly inode: Float64Array;
  readonly flags: Uint8Array;
  /** 32 bytes an entry. */
  readonly ids: Uint8Array;
}

/**
 * The files below a folder, column by column: some 80 bytes a file, whereas an object for each would take ten times
 * as much. Also what the stat cache keeps.
 *
 * @remarks Children come before their parents in `folders`; the last folder is the one that was listed.
 */
export class Listing {
  readonly folders: readonly ListedFolder[];
  readonly count: number;
  readonly columns: ListingColumns;
  /** Roots of the chunk lists of files that have one, by entry. */
  readonly lists: Map<number, string>;
  readonly #ids: Buffer;
  #byPath: Map<string, ListedFolder> | null = null;

  constructor(
    folders: readonly ListedFolder[],
    count: number,
    columns: ListingColumns,
    lists: Map<number, string>,
  ) {
    this.folders = folders;
    this.count = count;
    this.columns = columns;
    this.lists = lists;
    this.#ids = Buffer.from(columns.ids.buffer, columns.ids.byteOffset, columns.ids.byteLength);
  }

  mode(entry: number): EntryMode {
    return entryModes[this.columns.flags[entry]! & modeBits]!;
  }

  sizeBytes(entry: number): number {
    return this.columns.sizeBytes[entry]!;
  }

  hasContent(entry: number): boolean {
    return (this.columns.flags[entry]! & contentFlag) !== 0;
  }

  /** The id of the content, hexadecimal; meaningless before it is known. */
  contentId(entry: number): string {
    return this.#ids.toString('hex', entry * idBytes, (entry + 1) * idBytes);
  }

  setContent(entry: number, id: Buffer, idOffset: number, list: string | undefined): void {
    id.copy(this.#ids, entry * idBytes, idOffset, idOffset + idBytes);
    this.columns.flags[entry]! |= contentFlag;
    if (list !== undefined) this.lists.set(entry, list);
  }

  /** Takes the contents of entries that follow one another from another listing. */
  copyContents(first: number, source: Listing, sourceFirst: number, count: number): void {
    source.#ids.copy(this.#ids, first * idBytes, sourceFirst * idBytes, (sourceFirst + count) * idBytes);
    for (let index = 0; index < count; index++) {
      if (!source.hasContent(sourceFirst + index)) continue;
      this.columns.flags[first + index]! |= contentFlag;
      const list = source.lists.get(sourceFirst + index);
      if (list !== undefined) this.lists.set(first + index, list);
    }
  }

  hasSameContent(entry: number, other: Listing, otherEntry: number): boolean {
    const [start, otherStart] = [entry * idBytes, otherEntry * idBytes];
    return (
      this.mode(entry) === other.mode(otherEntry) &&
      this.hasContent(entry) === other.hasContent(otherEntry) &&
      this.lists.get(entry) === other.lists.get(otherEntry) &&
      this.#ids.compare(other.#ids, otherStart, otherStart + idBytes, start, start + idBytes) === 0
    );
  }

  /**
   * True when neither size, times, inode nor mode differ from an entry of an earlier listing, and the earlier ones
   * can be trusted.
   */
  isUntouched(entry: number, former: Listing, formerEntry: number): boolean {
    const [now, then] = [this.columns, former.columns];
    return (
      (then.flags[formerEntry]! & youngFlag) === 0 &&
      now.mtimeMs[entry] === then.mtimeMs[formerEntry] &&
      now.ctimeMs[entry] === then.ctimeMs[formerEntry] &&
      now.sizeBytes[entry] === then.sizeBytes[formerEntry] &&
      now.inode[entry] === then.inode[formerEntry] &&
      (now.flags[entry]! & modeBits) === (then.flags[formerEntry]! & modeBits)
    );
  }

  /** Marks files changed at this time or later: they may change again without a trace in their times. */
  markYoung(youngestMs: number): void {
    const { mtimeMs, ctimeMs, flags } = this.columns;
    for (let entry = 0; entry < this.count; entry++)
      if (mtimeMs[entry]! >= youngestMs || ctimeMs[entry]! >= youngestMs) flags[entry]! |= youngFlag;
  }

  findFolder(path: string): ListedFolder | undefined {
    this.#byPath ??= new Map(this.folders.map((folder) => [folder.path, folder]));
    return this.#byPath.get(path);
  }

  /** The entry of a file, link or empty folder; -1 when there is none. */
  findEntry(path: string): number {
    const slash = path.lastIndexOf('/');
    const folder = this.findFolder(path.slice(0, Math.max(slash, 0)));
    if (folder === undefined) return -1;
    const index = splitNames(folder).indexOf(path.slice(slash + 1));
    return index < 0 ? -1 : folder.first + index;
  }

  /** The entries of several paths, each folder looked through once; paths that are not in the listing are left out. */
  findEntries(paths: Iterable<string>): Map<string, number> {
    const namesByFolder = new Map<string, Set<string>>();
    for (const path of paths) {
      const slash = path.lastIndexOf('/');
      const folder = path.slice(0, Math.max(slash, 0));
      const names = namesByFolder.get(folder) ?? new Set();
      namesByFolder.set(folder, names.add(path.slice(slash + 1)));
    }
    const found = new Map<string, number>();
    for (const [path, wanted] of namesByFolder) {
      const folder = this.findFolder(path);
      if (folder === undefined) continue;
      for (const [index, name] of splitNames(folder).entries())
        if (wanted.has(name)) found.set(path === '' ? name : `${path}/${name}`, folder.first + index);
    }
    return found;
  }

  /** Files, links and empty folders in the order of the UTF-8 bytes of their paths. */
  *entries(folder = this.folders.at(-1)!): Generator<{ readonly path: string; readonly entry: number }> {
    const prefix = folder.path === '' ? '' : `${folder.path}/`;
    let entry = folder.first;
    for (const name of splitNames(folder)) {
      if (name.endsWith('/')) yield* this.entries(this.findFolder(prefix + name.slice(0, -1)));
      else yield { path: prefix + name, entry };
      entry++;
    }
  }
}

export function splitNames(folder: ListedFolder): string[] {
  return folder.count === 0 ? [] : folder.names.split('\0');
}

/** @param withIds false saves the memory of ids that nobody asks for. */
export function allocateColumns(count: number, withIds = true): ListingColumns {
  return {
    sizeBytes: new Float64Array(count),
    mtimeMs: new Float64Array(count),
    ctimeMs: new Float64Array(count),
    inode: new Float64Array(count),
    flags: new Uint8Array(count),
    ids: new Uint8Array(withIds ? count * idBytes : 0),
  };
}
