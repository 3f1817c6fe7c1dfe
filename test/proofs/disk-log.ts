import * as node from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileSystem, replaceFileSystem, type FileSystem } from '../../src/store/files/file-system.ts';
import { readImage } from './disk-image.ts';
import { answerAsOther, isAboutProcess } from './other-process.ts';

/** A file, folder or link on the disk, whatever names it has. */
export type DiskNode =
  | { readonly kind: 'file'; readonly initial: Buffer; readonly mode: number }
  | { readonly kind: 'folder'; readonly initial: ReadonlyMap<string, number> }
  | { readonly kind: 'link'; readonly target: string };

/** What reached the operating system; a disk may have it later, in another order, or never. */
export type DiskEvent =
  /** Names of one folder change together; null removes a name. */
  | {
      readonly type: 'names';
      readonly folder: number;
      readonly set: readonly (readonly [string, number | null])[];
    }
  | { readonly type: 'write'; readonly file: number; readonly position: number; readonly bytes: Buffer }
  | { readonly type: 'truncate'; readonly file: number; readonly length: number }
  | { readonly type: 'sync'; readonly node: number }
  /** Somebody was told that what came before is done. */
  | { readonly type: 'acknowledged' };

export interface DiskLog {
  readonly root: number;
  readonly nodes: readonly DiskNode[];
  readonly events: readonly DiskEvent[];
}

type Call = (...parameters: never[]) => unknown;

const reading = new Set<string>([
  'accessSync',
  'existsSync',
  'fstatSync',
  'lstatSync',
  'opendirSync',
  'readFileSync',
  'readSync',
  'readdirSync',
  'readlinkSync',
  'realpathSync',
  'statSync',
  'statfsSync',
]);

/** Takes part in every call of the store's file door and writes down what it does to a folder. */
export class DiskRecorder {
  readonly #folder: string;
  readonly #nodes: DiskNode[] = [];
  readonly #names: Map<number, Map<string, number>> = new Map();
  readonly #events: DiskEvent[] = [];
  readonly #open = new Map<number, { node: number; position: number }>();
  readonly #root: number;

  /** @param folder all that it holds now counts as durable. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#root = this.#takeFolder('');
  }

  get log(): DiskLog {
    return { root: this.#root, nodes: this.#nodes, events: this.#events };
  }

  /** The node that has a path now; null when none has. */
  find(path: string): number | null {
    return this.#find(join(this.#folder, path));
  }

  acknowledge(): void {
    this.#events.push({ type: 'acknowledged' });
  }

  async run<Result>(action: () => Promise<Result>): Promise<Result> {
    const restore = replaceFileSystem(this.#listReplacements());
    try {
      return await action();
    } finally {
      restore();
    }
  }

  #takeFolder(path: string): number {
    const names = new Map<string, number>();
    const id = this.#addNode({ kind: 'folder', initial: new Map() });
    const image = readImage(this.#folder);
    const prefix = path === '' ? '' : `${path}/`;
    for (const [child, entry] of image) {
      if (!child.startsWith(prefix) || child.slice(prefix.length).includes('/')) continue;
      const name = child.slice(prefix.length);
      if (entry.type === 'folder') names.set(name, this.#takeFolder(child));
      else if (entry.type === 'link') names.set(name, this.#addNode({ kind: 'link', target: entry.target }));
      else names.set(name, this.#addNode({ kind: 'file', initial: entry.bytes, mode: entry.mode }));
    }
    this.#nodes[id] = { kind: 'folder', initial: new Map(names) };
    this.#names.set(id, names);
    return id;
  }

  #addNode(added: DiskNode): number {
    this.#nodes.push(added);
    if (added.kind === 'folder') this.#names.set(this.#nodes.length - 1, new Map());
    return this.#nodes.length - 1;
  }

  /** Null for a path outside the folder, such as `/proc`. */
  #place(path: string): { folder: number; name: string } | null {
    const inside = relative(this.#folder, path);
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`)) return null;
    let folder = this.#root;
    const above = dirname(inside);
    for (const part of above === '.' ? [] : above.split(sep)) folder = this.#names.get(folder)!.get(part)!;
    return { folder, name: basename(inside) };
  }

  #find(path: string): number | null {
    if (relative(this.#folder, path) === '') return this.#root;
    const place = this.#place(path);
    return place === null ? null : (this.#names.get(place.folder)?.get(place.name) ?? null);
  }

  #setNames(folder: number, set: readonly (readonly [string, number | null])[]): void {
    const names = this.#names.get(folder)!;
    for (const [name, id] of set) {
      if (id === null) names.delete(name);
      else names.set(name, id);
    }
    this.#events.push({ type: 'names', folder, set });
  }

  #make(path: string, made: DiskNode): void {
    const place = this.#place(path);
    if (place !== null) this.#setNames(place.folder, [[place.name, this.#addNode(made)]]);
  }

  #removeName(path: string): void {
    const place = this.#place(path);
    if (place !== null) this.#setNames(place.folder, [[place.name, null]]);
  }

  #removeAll(path: string): void {
    const stat = node.lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) for (const name of node.readdirSync(path)) this.#removeAll(`${path}/${name}`);
    this.#removeName(path);
  }

  /** In one folder a name is exchanged as a whole; between two folders each may reach the disk without the other. */
  #rename(from: string, to: string): void {
    const [source, target] = [this.#place(from), this.#place(to)];
    if (source === null || target === null)
      throw new Error(`rename across the recorded folder: ${from} ${to}`);
    const id = this.#names.get(source.folder)!.get(source.name)!;
    if (source.folder === target.folder) {
      this.#setNames(target.folder, [
        [source.name, null],
        [target.name, id],
      ]);
    } else {
      this.#setNames(target.folder, [[target.name, id]]);
      this.#setNames(source.folder, [[source.name, null]]);
    }
  }

  /** For each call what it does to the disk; called after the call went well, `removing` ones before it. */
  readonly #effects = {
    openSync: (descriptor: number, path: string, flags: string | number = 'r', mode = 0o666) => {
      const writes = typeof flags === 'string' ? /[wa+]/.test(flags) : (flags & 3) !== 0;
      const truncates =
        typeof flags === 'string' ? flags.startsWith('w') : (flags & node.constants.O_TRUNC) !== 0;
      let id = this.#find(path);
      if (id === null && writes && this.#place(path) !== null) {
        this.#make(path, {
          kind: 'file',
          initial: Buffer.alloc(0),
          mode: (mode & 0o111) === 0 ? 0o644 : 0o755,
        });
        id = this.#find(path);
      } else if (id !== null && truncates) this.#events.push({ type: 'truncate', file: id, length: 0 });
      if (id !== null) this.#open.set(descriptor, { node: id, position: 0 });
    },
    closeSync: (_: unknown, descriptor: number) => void this.#open.delete(descriptor),
    writeSync: (
      count: number,
      descriptor: number,
      bytes: Uint8Array,
      ...rest: (number | null | undefined)[]
    ) => {
      const file = this.#open.get(descriptor);
      if (file === undefined) return;
      const [offset, , position] = rest;
      const start = offset ?? 0;
      const at = position ?? file.position;
      const copy = Buffer.from(bytes.subarray(start, start + count));
      this.#events.push({ type: 'write', file: file.node, position: at, bytes: copy });
      if (typeof position !== 'number') file.position += count;
    },
    ftruncateSync: (_: unknown, descriptor: number, length = 0) => {
      const file = this.#open.get(descriptor);
      if (file !== undefined) this.#events.push({ type: 'truncate', file: file.node, length });
    },
    fsyncSync: (_: unknown, descriptor: number) => {
      const file = this.#open.get(descriptor);
      if (file !== undefined) this.#events.push({ type: 'sync', node: file.node });
    },
    mkdirSync: () => undefined,
    renameSync: (_: unknown, from: string, to: string) => this.#rename(from, to),
    linkSync: (_: unknown, from: string, to: string) => {
      const place = this.#place(to)!;
      this.#setNames(place.folder, [[place.name, this.#find(from)!]]);
    },
    symlinkSync: (_: unknown, target: string, path: string) => this.#make(path, { kind: 'link', target }),
    unlinkSync: (_: unknown, path: string) => this.#removeName(path),
    rmdirSync: (_: unknown, path: string) => this.#removeName(path),
    rmSync: () => undefined,
  };

  #listReplacements(): Partial<FileSystem> {
    const replacements: Record<string, Call> = {};
    for (const name of Object.keys(fileSystem) as (keyof FileSystem)[]) {
      const original = fileSystem[name] as unknown as Call;
      const effect = (this.#effects as Record<string, Call | undefined>)[name];
      if (name === 'readFileSync') {
        replacements[name] = (...parameters: never[]) =>
          isAboutProcess(String(parameters[0]))
            ? answerAsOther(original, parameters)
            : original(...parameters);
      } else if (name === 'fsync') {
        const synchronise = fileSystem.fsync;
        replacements[name] = (descriptor: number, done: (error: Error | null) => void) =>
          synchronise(descriptor, (error) => {
            if (error === null) this.#effects.fsyncSync(undefined, descriptor);
            done(error);
          });
      } else if (name === 'mkdirSync') replacements[name] = this.#makeFolders;
      else if (name === 'rmSync') replacements[name] = this.#removeTree;
      else if (effect !== undefined) {
        replacements[name] = (...parameters: never[]) => {
          const result = original(...parameters);
          effect(result as never, ...parameters);
          return result;
        };
      } else if (!reading.has(name)) throw new Error(`the recorder does not know the call ${name}`);
    }
    return replacements;
  }

  readonly #makeFolders = (path: string, options?: { recursive?: boolean }): string | undefined => {
    if (options?.recursive !== true) {
      node.mkdirSync(path);
      this.#make(path, { kind: 'folder', initial: new Map() });
      return undefined;
    }
    if (node.existsSync(path)) return node.mkdirSync(path, options);
    const first = this.#makeFolders(dirname(path), options);
    this.#makeFolders(path);
    return first ?? path;
  };

  readonly #removeTree = (path: string, options?: { recursive?: boolean; force?: boolean }): void => {
    this.#removeAll(path);
    node.rmSync(path, options);
  };
}
