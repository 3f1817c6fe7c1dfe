import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** Writes stores from docs/format.md alone and checks nothing, so that it can write what kstore never would. */

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { [key: string]: JsonValue };
export type JsonMap = { [key: string]: JsonValue };

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

const u32 = (...numbers: number[]): Buffer => u32List(numbers);

const u32List = (numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => bytes.writeUInt32LE(number >>> 0, 4 * index));
  return bytes;
};

const u64 = (number: number | bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(number)));
  return bytes;
};

export interface BlockFields {
  readonly role: number;
  readonly chunks: readonly Uint8Array[];
  readonly codec?: number;
  readonly payload?: Uint8Array;
  readonly chunkCount?: number;
  readonly rawBytes?: number;
  readonly storedBytes?: number;
  readonly chunkBytes?: readonly number[];
  /** Put between this block and the next. */
  readonly gap?: Uint8Array;
}

export interface ChunkEntry {
  readonly id: string;
  readonly block: number;
  readonly offset: number;
  readonly bytes: number;
}

export interface IndexFields {
  readonly blocks: { offset: number | bigint; crc: number }[];
  readonly chunks: ChunkEntry[];
  blockCount?: number;
  chunkCount?: number;
}

export interface PackFields {
  readonly blocks: readonly BlockFields[];
  /** Changes the index before it is written and hashed. */
  readonly editIndex?: (index: IndexFields) => void;
  /** Changes the trailer's offset and length of the index. */
  readonly trailer?: { offset?: bigint; bytes?: bigint };
  readonly name?: string;
  /** Changes the bytes of the finished pack. */
  readonly editBytes?: (bytes: Buffer) => Uint8Array;
}

export function encodeBlock(fields: BlockFields): Buffer {
  const raw = Buffer.concat(fields.chunks);
  const codec = fields.codec ?? 0;
  const payload = fields.payload ?? (codec === 1 ? deflateRawSync(raw) : raw);
  const lengths = fields.chunkBytes ?? fields.chunks.map((chunk) => chunk.length);
  return Buffer.concat([
    Buffer.from('BLK1'),
    Buffer.from([codec, fields.role, 0, 0]),
    u32(fields.chunkCount ?? lengths.length, fields.rawBytes ?? raw.length),
    u32(fields.storedBytes ?? payload.length),
    u32List(lengths),
    payload,
  ]);
}

/** A whole pack and the name it should have. */
export function encodePack(fields: PackFields): { name: string; bytes: Uint8Array } {
  const parts: Buffer[] = [Buffer.concat([Buffer.from('KSTOREPK'), u32(1)])];
  let offset = 12;
  const index: IndexFields = { blocks: [], chunks: [] };
  fields.blocks.forEach((block, number) => {
    const bytes = encodeBlock(block);
    index.blocks.push({ offset, crc: crc32(bytes) });
    let inside = 0;
    for (const chunk of block.chunks) {
      index.chunks.push({ id: sha256(chunk), block: number, offset: inside, bytes: chunk.length });
      inside += chunk.length;
    }
    parts.push(bytes, Buffer.from(block.gap ?? []));
    offset += bytes.length + (block.gap?.length ?? 0);
  });
  index.chunks.sort((left, right) => (left.id < right.id ? -1 : 1));
  fields.editIndex?.(index);
  const indexBytes = encodeIndex(index);
  const trailer = Buffer.concat([
    u64(fields.trailer?.offset ?? offset),
    u64(fields.trailer?.bytes ?? indexBytes.length),
    Buffer.from(sha256(indexBytes), 'hex'),
    Buffer.from('KSTOREPK'),
  ]);
  const bytes = Buffer.concat([...parts, indexBytes, trailer]);
  return { name: `${fields.name ?? sha256(indexBytes)}.pack`, bytes: fields.editBytes?.(bytes) ?? bytes };
}

export function encodeIndex(index: IndexFields): Buffer {
  return Buffer.concat([
    Buffer.from('IDX1'),
    u32(index.blockCount ?? index.blocks.length, index.chunkCount ?? index.chunks.length),
    ...index.blocks.flatMap(({ offset, crc }) => [u64(offset), u32(crc)]),
    ...index.chunks.flatMap(({ id, block, offset, bytes }) => [
      Buffer.from(id, 'hex'),
      u32(block, offset, bytes),
    ]),
  ]);
}

export type GitEntry = readonly [mode: string, name: string | Buffer, oid: string];

/** The content of one version: entries of its tree as JSON, already sorted by the caller where that matters. */
export type TreeJson = readonly (readonly JsonValue[])[];

/** Bytes of all files, as a manifest says them. */
export const sumSizes = (entries: TreeJson): number =>
  entries.reduce((sum, [, , sizeBytes]) => sum + (typeof sizeBytes === 'number' ? sizeBytes : 0), 0);

export interface VersionFields {
  readonly kind?: string;
  readonly name?: string;
  readonly version?: number;
  readonly tree: string;
  readonly files?: number;
  readonly sizeBytes?: number;
  readonly meta?: JsonMap;
}

/** A `.kstore` folder that is being written by hand. */
export class HostileStore {
  readonly workspace: string;
  readonly folder: string;
  readonly #chunks: Uint8Array[] = [];
  readonly #nodes: Uint8Array[] = [];
  readonly #files = new Map<string, string>();
  #head: string | null = null;

  constructor(workspace: string) {
    this.workspace = workspace;
    this.folder = join(workspace, '.kstore');
    for (const folder of ['packs', 'cache', 'tmp', 'git/objects', 'git/refs/heads'])
      mkdirSync(join(this.folder, folder), { recursive: true });
    this.put('format', 'kstore 2\n');
    this.put('config.json', '{}\n');
    this.put('git/HEAD', 'ref: refs/heads/main\n');
    this.put('git/config', '[core]\n\trepositoryformatversion = 0\n\tfilemode = false\n\tbare = true\n');
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  put(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  chunk(content: Uint8Array | string): string {
    const bytes = Buffer.from(content as string);
    this.#chunks.push(bytes);
    return sha256(bytes);
  }

  /** Any bytes in the place of a node. */
  rawNode(bytes: Uint8Array | string): string {
    const node = Buffer.from(bytes as string);
    this.#nodes.push(node);
    return sha256(node);
  }

  node(type: string, level: JsonValue, entries: JsonValue): string {
    return this.rawNode(canonical({ type, level, entries }));
  }

  tree(entries: TreeJson, level: JsonValue = 0): string {
    return this.node('kstore.tree.v1', level, entries);
  }

  chunkList(entries: readonly (readonly JsonValue[])[], level: JsonValue = 0): string {
    return this.node('kstore.chunks.v1', level, entries);
  }

  /** An entry of a tree for a small file. */
  file(path: JsonValue, content: string | Uint8Array = 'content\n', mode: JsonValue = 'f'): JsonValue[] {
    const bytes = Buffer.from(content as string);
    return [path, mode, bytes.length, this.chunk(bytes)];
  }

  /** Writes a pack; without fields, of all chunks and nodes so far. */
  pack(fields?: Partial<PackFields>): string {
    const pack = encodePack({ blocks: this.blocks(), ...fields });
    this.put(`packs/${pack.name}`, pack.bytes);
    return this.path(`packs/${pack.name}`);
  }

  /** Blocks of all chunks and nodes so far, each id once. */
  blocks(): BlockFields[] {
    const blocks: BlockFields[] = [];
    for (const [role, all] of [
      [0, this.#chunks],
      [1, this.#nodes],
    ] as const) {
      const seen = new Set<string>();
      let open: Uint8Array[] = [];
      let openBytes = 0;
      for (const bytes of all) {
        if (seen.has(sha256(bytes))) continue;
        seen.add(sha256(bytes));
        if (open.length > 0 && openBytes + bytes.length > 128 * 1024) {
          blocks.push({ role, chunks: open });
          open = [];
          openBytes = 0;
        }
        open.push(bytes);
        openBytes += bytes.length;
      }
      if (open.length > 0) blocks.push({ role, chunks: open });
    }
    return blocks;
  }

  manifest(fields: VersionFields): JsonMap {
    const { kind = 'dataset', tree, files = 1, sizeBytes = 8, meta = {} } = fields;
    return { type: 'kstore.manifest.v1', kind, tree, files, sizeBytes, meta };
  }

  /** The content of a version record and the path where it belongs. */
  record(fields: VersionFields, changes: JsonMap = {}): { path: string; text: string } {
    const { kind = 'dataset', name = 'evil', version = 1 } = fields;
    const manifest = this.manifest(fields);
    const id = sha256(canonical(manifest));
    const record = { type: 'kstore.version.v1', kind, name, version, id, manifest, ...changes };
    return { path: `${folders[kind] ?? kind}/${name}/v${version}.json`, text: `${canonical(record)}\n` };
  }

  /** Publishes a version the way kstore does, whatever it says. */
  version(fields: VersionFields): void {
    const { path, text } = this.record(fields);
    this.commit({ [path]: text });
  }

  /** A commit on top of the last with files of plain names. */
  commit(files: Readonly<Record<string, string>>): string {
    for (const [path, content] of Object.entries(files)) this.#files.set(path, content);
    return this.commitTree(this.#writeFolder(''));
  }

  commitTree(tree: string): string {
    const parent = this.#head === null ? '' : `parent ${this.#head}\n`;
    const person = 'Mallory <mallory@example.org> 1700000000 +0000';
    const text = `tree ${tree}\n${parent}author ${person}\ncommitter ${person}\n\nhostile\n`;
    this.#head = this.gitObject('commit', text);
    this.put('git/refs/heads/main', `${this.#head}\n`);
    return this.#head;
  }

  #writeFolder(prefix: string): string {
    const children = new Map<string, GitEntry>();
    for (const [path, content] of this.#files) {
      if (!path.startsWith(prefix)) continue;
      const [name, ...rest] = path.slice(prefix.length).split('/');
      if (children.has(name!)) continue;
      const entry: GitEntry =
        rest.length === 0
          ? ['100644', name!, this.gitObject('blob', content)]
          : ['40000', name!, this.#writeFolder(`${prefix}${name}/`)];
      children.set(name!, entry);
    }
    return this.gitTree([...children.values()]);
  }

  /** A git tree with any names, sorted as git wants it. */
  gitTree(entries: readonly GitEntry[]): string {
    const key = ([mode, name]: GitEntry) =>
      Buffer.concat([Buffer.from(name as string), Buffer.from(mode === '40000' ? '/' : '')]);
    const sorted = [...entries].sort((left, right) => key(left).compare(key(right)));
    const bytes = sorted.flatMap(([mode, name, oid]) => [
      Buffer.from(`${mode} `),
      Buffer.from(name as string),
      Buffer.from([0]),
      Buffer.from(oid, 'hex'),
    ]);
    return this.gitObject('tree', Buffer.concat(bytes));
  }

  gitObject(type: string, content: string | Uint8Array): string {
    const body = Buffer.from(content as string);
    const bytes = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    const oid = createHash('sha1').update(bytes).digest('hex');
    this.put(`git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`, deflateSync(bytes, { level: 1 }));
    return oid;
  }
}

export const folders: Readonly<Record<string, string>> = {
  dataset: 'datasets',
  preprocessing: 'preprocessing',
  model: 'models',
  training: 'training',
  evaluation: 'evaluations',
  experiment: 'experiments',
  report: 'reports',
  checkpoint: 'checkpoints',
  result: 'results',
};
