import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPath, checkPaths } from '../../../src/store/files/safe-path.ts';
import { putTogether } from '../../../src/store/codec/archive/put-together.ts';
import { takeApart } from '../../../src/store/codec/archive/take-apart.ts';
import { canonicalJson } from '../../../src/store/codec/canonical-json.ts';
import { chunkBytes, classify, gear } from '../../../src/store/codec/chunker.ts';
import { hashBytes, hashJson } from '../../../src/store/codec/hash.ts';
import type { FileId, NodeId, ObjectId } from '../../../src/store/model/object-id.ts';
import { encodeNode } from '../../../src/store/objects/node-json.ts';
import { ObjectStore, type TreeEntry } from '../../../src/store/objects/object-store.ts';
import { rebuildPackIndex, verifyPack } from '../../../src/store/packs/pack-check.ts';

interface Input {
  readonly generator: 'stream' | 'text' | 'nibbles';
  readonly seed: string;
  readonly bytes: number;
}

interface Vectors {
  readonly gear: { readonly sha256OfBigEndianTable: string; readonly first: number; readonly last: number };
  readonly files: readonly (Input & {
    id: string;
    class: string;
    chunkBytes: number[];
    chunkIds: string[];
  })[];
  readonly objects: Readonly<Record<string, string>>;
  readonly largeTree: { readonly files: number; readonly level: number; readonly id: string };
  readonly longList: Input & { readonly level: number; readonly id: string };
  readonly archive: {
    readonly frame: readonly (string | Input)[];
    readonly symbols: readonly (string | Input)[];
    readonly id: string;
    readonly bytes: number;
    readonly node: string;
  };
  readonly numbers: readonly (readonly [text: string, canonical: string])[];
  readonly paths: {
    readonly allowed: readonly string[];
    readonly refused: readonly string[];
    readonly refusedTogether: readonly (readonly string[])[];
  };
  readonly pack: { readonly id: string; readonly chunkIds: readonly string[] };
}

const folder = fileURLToPath(new URL('../../../fixtures/vectors/', import.meta.url));
const vectors = JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as Vectors;
const hasJq = spawnSync('jq', ['--version']).status === 0;
const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;
const whyNotJq = hasJq && hasSha256sum ? '' : ' (skipped: needs jq and sha256sum)';

function run(command: string, commandArguments: readonly string[], input: Uint8Array): Buffer {
  const result = spawnSync(command, commandArguments, { input, maxBuffer: 64 * 1024 * 1024 });
  if (result.status !== 0) throw new Error(`${command} failed: ${result.stderr.toString()}`);
  return result.stdout;
}

const sha256sum = (bytes: Uint8Array) => run('sha256sum', [], bytes).toString().slice(0, 64);

function stream(seed: string, length: number): Buffer {
  const parts = Array.from({ length: Math.ceil(length / 32) }, (_, counter) =>
    createHash('sha256').update(`${seed} ${counter}`).digest(),
  );
  return Buffer.concat(parts).subarray(0, length);
}

function generate({ generator, seed, bytes }: Input): Buffer {
  if (generator === 'stream') return stream(seed, bytes);
  if (generator === 'nibbles') return Buffer.from(stream(seed, bytes).map((byte) => byte & 15));
  const digits = stream(seed, Math.ceil(bytes / 65) * 32).toString('hex');
  return Buffer.from(digits.replace(/.{64}/g, '$&\n')).subarray(0, bytes);
}

let store: string;
beforeAll(() => {
  store = mkdtempSync(join(tmpdir(), 'kstore-vectors-'));
});
afterAll(() => {
  rmSync(store, { recursive: true });
});

describe('chunks', () => {
  it('has the gear table of the format', () => {
    const table = Buffer.alloc(1024);
    gear.forEach((number, index) => table.writeInt32BE(number, 4 * index));
    expect(hashBytes(table)).toBe(vectors.gear.sha256OfBigEndianTable);
    expect([gear[0]! >>> 0, gear[255]! >>> 0]).toEqual([vectors.gear.first, vectors.gear.last]);
  });

  it.each(vectors.files)('cuts the $class file as the format says', (file) => {
    const bytes = generate(file);
    expect(hashBytes(bytes)).toBe(file.id);
    expect(classify(bytes)).toBe(file.class);
    expect(chunkBytes(bytes)).toEqual(file.chunkBytes);
    let start = 0;
    expect(file.chunkBytes.map((length) => hashBytes(bytes.subarray(start, (start += length))))).toEqual(
      file.chunkIds,
    );
  });

  it.runIf(hasSha256sum)('has the file ids that sha256sum prints', () => {
    for (const file of vectors.files) expect(sha256sum(generate(file))).toBe(file.id);
  });
});

describe('objects', () => {
  const names = Object.keys(vectors.objects);

  it.each(names)('%s: the code gives the id and the bytes', (name) => {
    const text = readFileSync(join(folder, `${name}.json`), 'utf8');
    const value = JSON.parse(text) as { type: string; level: number; entries: unknown[] };
    expect(canonicalJson(value)).toBe(text);
    expect(hashJson(value)).toBe(vectors.objects[name]);
    if (Array.isArray(value.entries))
      expect(encodeNode(value.type, value.level, value.entries).toString()).toBe(text);
  });

  it.runIf(whyNotJq === '').each(names)(`%s: jq and sha256sum give the id${whyNotJq}`, (name) => {
    const shuffled = Buffer.from(
      JSON.stringify(reverseKeys(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))),
    );
    expect(sha256sum(run('jq', ['-cjS', '.'], shuffled))).toBe(vectors.objects[name]);
  });
});

it.each(vectors.numbers)('writes the number %s as %s', (text, canonical) => {
  expect(canonicalJson(JSON.parse(text))).toBe(canonical);
});

describe('paths', () => {
  it.each(vectors.paths.allowed)('allows %j', (path) => checkPath(path));

  it.each(vectors.paths.refused)('refuses %j', (path) => {
    expect(() => checkPath(path)).toThrow(/path/);
  });

  it.each(vectors.paths.refusedTogether.map((paths) => [paths]))('refuses %j together', (paths) => {
    expect(() => checkPaths(paths)).toThrow(/path/);
  });
});

/** The same value with the members of objects in another order. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reverseKeys(member)] as const)
      .reverse(),
  );
}

describe('trees and lists of several levels', () => {
  it('gives the root of the large tree', () => {
    const writer = ObjectStore.open(store).createWriter();
    const file = writer.addBytes(Buffer.from('hello, store\n'));
    const entries = Array.from({ length: vectors.largeTree.files }, (_, number): TreeEntry => {
      return { path: `data/${String(number).padStart(5, '0')}.txt`, mode: 'f', file };
    });
    const { root, files } = writer.addTree(entries);
    writer.abort();
    expect({ root, files }).toEqual({ root: vectors.largeTree.id, files: vectors.largeTree.files });
    expect(vectors.largeTree.level).toBeGreaterThanOrEqual(2);
  });

  it('gives the root of the long chunk list', () => {
    const writer = ObjectStore.open(store).createWriter();
    const file = writer.addBytes(generate(vectors.longList));
    writer.abort();
    expect(file.list).toBe(vectors.longList.id);
    expect(vectors.longList.level).toBeGreaterThanOrEqual(1);
  });
});

describe('the archive', () => {
  const { archive } = vectors;
  const join = (pieces: readonly (string | Input)[]) =>
    Buffer.concat(
      pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'hex') : generate(piece))),
    );
  const tokens = { frame: join(archive.frame), symbols: join(archive.symbols) };
  const bytes = Buffer.concat([...putTogether([tokens.frame], [tokens.symbols])]);

  it('is put together from its tokens and taken apart again', () => {
    expect([hashBytes(bytes), bytes.length]).toEqual([archive.id, archive.bytes]);
    const { frame, symbols } = takeApart(bytes)!;
    expect([Buffer.from(frame).equals(tokens.frame), Buffer.from(symbols).equals(tokens.symbols)]).toEqual([
      true,
      true,
    ]);
  });

  it('has the node that names its tokens', () => {
    const path = `${store}/archive.zip`;
    writeFileSync(path, bytes);
    const writer = ObjectStore.open(store).createWriter();
    const file = writer.addFile(path);
    writer.abort();
    expect(file).toEqual({ id: archive.id, sizeBytes: archive.bytes, list: archive.node });
  });
});

describe('the tiny pack', () => {
  it('is read, verified and rebuilt', () => {
    const bytes = Buffer.from(
      readFileSync(join(folder, 'tiny.pack.hex'), 'latin1').replace(/\s/g, ''),
      'hex',
    );
    mkdirSync(join(store, 'packs'));
    const path = join(store, 'packs', `${vectors.pack.id}.pack`);
    writeFileSync(path, bytes);
    expect(verifyPack(path)).toEqual([]);
    expect(rebuildPackIndex(path).packId).toBe(vectors.pack.id);
    const objects = ObjectStore.open(store);
    for (const id of vectors.pack.chunkIds) expect(hashBytes(objects.readChunk(id as ObjectId))).toBe(id);
    const hello = { id: vectors.pack.chunkIds[0] as FileId, sizeBytes: 13 };
    expect(Buffer.from(objects.readFile(hello)).toString()).toBe('hello, store\n');
    const paths = [...objects.walkTree(vectors.objects['tree-node'] as NodeId)].map(
      (entry) => `${entry.mode} ${entry.path}`,
    );
    expect(paths).toEqual(['f README.md', 'x run.sh', 'f weights.bin', 'd 빈 폴더']);
    objects.close();
  });
});
