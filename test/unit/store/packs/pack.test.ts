import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import { withFileSystem } from '../../../../src/store/files/file-system.ts';
import { rebuildPackIndex, verifyPack } from '../../../../src/store/packs/pack-check.ts';
import {
  encodeBlockHeader,
  encodePackHeader,
  encodeTrailer,
} from '../../../../src/store/packs/pack-format.ts';
import { PackIndexBuilder } from '../../../../src/store/packs/pack-index.ts';
import { PackReader } from '../../../../src/store/packs/pack-reader.ts';
import { PackSession } from '../../../../src/store/packs/pack-session.ts';
import { PackStore } from '../../../../src/store/packs/pack-store.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-packs-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const idOf = (bytes: Uint8Array) => Buffer.from(hashBytes(bytes), 'hex');
const packs = () => join(root, 'packs');
const packPath = (id: string) => join(packs(), `${id}.pack`);
const text = (name: string) => Buffer.from(`${name} `.repeat(40));

function writePack(chunks: readonly Uint8Array[], targetBytes?: number): string[] {
  const session = new PackSession(root, { targetBytes });
  for (const chunk of chunks) session.append(0, idOf(chunk), chunk);
  session.append(1, idOf(text('node')), text('node'));
  return session.finish();
}

/** A pack with one block whose parts the caller forges; its index and name are right. */
function forgePack(
  block: Buffer,
  chunks: readonly { id: Buffer; block?: number; offset?: number; bytes: number }[],
): string {
  const builder = new PackIndexBuilder();
  builder.addBlock(12, 0);
  for (const { id, block: number = 0, offset = 0, bytes } of chunks)
    builder.addChunk(id, 0, { block: number, offset, bytes });
  const index = builder.build();
  const content = Buffer.concat([encodePackHeader(), block]);
  writePack([text('other')]);
  const path = packPath(hashBytes(index));
  writeFileSync(path, Buffer.concat([content, index, encodeTrailer(content.length, index)]));
  return path;
}

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'no error';
  } catch (error) {
    if (isKstoreError(error)) return error.code;
    throw error;
  }
}

describe('packs', () => {
  const chunks = [text('a'), text('b'), new Uint8Array(0), Buffer.alloc(300_000, 7), Buffer.from('x')];

  it('give back every chunk', () => {
    expect(writePack(chunks)).toHaveLength(1);
    const store = new PackStore(packs());
    for (const chunk of [...chunks, text('node')]) {
      expect(Buffer.from(store.read(hashBytes(chunk))).equals(chunk)).toBe(true);
    }
    expect(store.chunkCount).toBe(6);
    store.close();
  });

  it('close when they are long enough', () => {
    const parts = Array.from({ length: 20 }, (_, number) =>
      Buffer.alloc(150_000, `${number} ${hashBytes(`${number}`)}`),
    );
    const ids = writePack(parts, 2000);
    expect(ids.length).toBeGreaterThan(3);
    const store = new PackStore(packs());
    for (const part of parts) expect(store.read(hashBytes(part)).length).toBe(150_000);
    for (const id of ids) expect(verifyPack(packPath(id))).toEqual([]);
    store.close();
  });

  it('are invisible before finish and gone after abort', () => {
    const session = new PackSession(root, { targetBytes: 100 });
    for (const chunk of chunks) session.append(0, idOf(chunk), chunk);
    expect(new PackStore(packs()).packCount).toBe(0);
    expect(readdirSync(join(root, 'tmp')).length).toBeGreaterThan(0);
    session.abort();
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
    expect(new PackStore(packs()).packCount).toBe(0);
  });

  it('are durable before they are visible when the disk writes in the background', async () => {
    const session = new PackSession(root, { targetBytes: 100, syncInBackground: true });
    for (const chunk of chunks) session.append(0, idOf(chunk), chunk);
    const closed = await session.closeAll();
    expect(closed.length).toBeGreaterThan(1);
    expect(new PackStore(packs()).packCount).toBe(0);
    const ids = session.finish();
    expect(ids).toHaveLength(closed.length);
    for (const id of ids) expect(verifyPack(packPath(id))).toEqual([]);
  });

  it('tell when the disk fails in the background, and leave nothing behind', async () => {
    const failing = ((_descriptor: number, done: (error: Error) => void) => {
      setImmediate(() => done(Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'fsync' })));
    }) as never;
    const session = new PackSession(root, { targetBytes: 100, syncInBackground: true });
    const closing = withFileSystem({ fsync: failing }, () => {
      for (const chunk of chunks) session.append(0, idOf(chunk), chunk);
      return session.closeAll();
    });
    await expect(closing).rejects.toMatchObject({ code: 'KSTORE_SYSTEM' });
    session.abort();
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  });

  it('leave nothing behind when the disk is full', () => {
    const full = () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
    };
    const session = new PackSession(root);
    for (const chunk of chunks) session.append(0, idOf(chunk), chunk);
    expect(codeOf(() => withFileSystem({ writeSync: full }, () => session.finish()))).toBe('KSTORE_SYSTEM');
    session.abort();
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  });

  it('are noticed when they come later', () => {
    const store = new PackStore(packs());
    const id = hashBytes(text('a'));
    expect(store.has(id)).toBe(false);
    expect(codeOf(() => store.read(id))).toBe('KSTORE_OBJECT_MISSING');
    writePack([text('a')]);
    expect(store.read(id).length).toBe(80);
    expect(store.has(id)).toBe(true);
    store.close();
  });

  it('are found again when another command merged them', () => {
    const [first] = writePack([text('a')]);
    const store = new PackStore(packs());
    writePack([text('a'), text('b')]);
    rmSync(packPath(first!));
    expect(store.read(hashBytes(text('a'))).length).toBe(80);
    store.close();
  });

  it('stay readable through a second copy when one is damaged', () => {
    const [first] = writePack([text('a')]);
    writePack([text('a'), text('b')]);
    const bytes = readFileSync(packPath(first!));
    bytes.fill(0, 30, 60);
    writeFileSync(packPath(first!), bytes);
    const store = new PackStore(packs());
    expect(store.read(hashBytes(text('a'))).length).toBe(80);
    store.close();
  });
});

describe('verifyPack', () => {
  it('finds every flipped bit, and reading never gives wrong bytes', () => {
    const chunks = [text('a'), Buffer.from('raw'), text('c')];
    const [id] = writePack(chunks);
    const path = packPath(id!);
    const sound = readFileSync(path);
    const byId = new Map([...chunks, text('node')].map((chunk) => [hashBytes(chunk) as string, chunk]));
    for (let bit = 0; bit < sound.length * 8; bit++) {
      const bytes = Buffer.from(sound);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      writeFileSync(path, bytes);
      expect(verifyPack(path).length, `bit ${bit}`).toBeGreaterThan(0);
      const store = new PackStore(packs());
      for (const [chunkId, chunk] of byId) {
        const code = codeOf(() => expect(Buffer.from(store.read(chunkId)).equals(chunk)).toBe(true));
        expect(['no error', 'KSTORE_OBJECT_DAMAGED']).toContain(code);
      }
      store.close();
    }
  });

  it('finds every truncation', () => {
    const [id] = writePack([text('a')]);
    const path = packPath(id!);
    const sound = readFileSync(path);
    for (let length = 0; length < sound.length; length++) {
      writeFileSync(path, sound.subarray(0, length));
      expect(verifyPack(path).length).toBeGreaterThan(0);
      expect(codeOf(() => new PackReader(path))).toBe('KSTORE_OBJECT_DAMAGED');
    }
    writeFileSync(path, Buffer.concat([sound, Buffer.from([0])]));
    expect(verifyPack(path).length).toBeGreaterThan(0);
  });

  it('names the chunks that are lost and no others', () => {
    const large = Buffer.alloc(200_000, 'large');
    const [id] = writePack([large, text('a')]);
    const bytes = readFileSync(packPath(id!));
    bytes.fill(0, 40, 50);
    writeFileSync(packPath(id!), bytes);
    const problems = verifyPack(packPath(id!));
    expect(problems).toMatchObject([{ offset: 12, lostIds: [hashBytes(large)] }]);
  });

  it('finds a chunk that a pack has twice', () => {
    const session = new PackSession(root);
    for (let times = 0; times < 2; times++) session.append(0, idOf(text('a')), text('a'));
    const [id] = session.finish();
    expect(verifyPack(packPath(id!))).toMatchObject([
      { message: `its index has chunk ${hashBytes(text('a'))} twice` },
    ]);
  });

  it('makes the index anew from the blocks', () => {
    const [id] = writePack([text('a'), Buffer.alloc(200_000, 'large')]);
    const path = packPath(id!);
    const sound = readFileSync(path);
    const { packId, index, indexOffset } = rebuildPackIndex(path);
    expect(packId).toBe(id);
    writeFileSync(path, sound.subarray(0, indexOffset));
    expect(rebuildPackIndex(path).packId).toBe(id);
    expect(verifyPack(path)).toHaveLength(1);
    writeFileSync(
      path,
      Buffer.concat([sound.subarray(0, indexOffset), index, encodeTrailer(indexOffset, index)]),
    );
    expect(verifyPack(path)).toEqual([]);
  });
});

describe('hostile packs', () => {
  const chunk = text('a');

  function blockOf(codec: number, lengths: readonly number[], payload: Uint8Array): Buffer {
    return Buffer.concat([encodeBlockHeader(0, codec, lengths, payload).header, payload]);
  }

  it.each<[string, Buffer, { id: Buffer; block?: number; offset?: number; bytes: number }]>([
    [
      'a bomb',
      blockOf(1, [chunk.length], deflateRawSync(Buffer.alloc(9_000_000))),
      { id: idOf(chunk), bytes: 80 },
    ],
    ['a giant block', blockOf(1, [0xffffffff], Buffer.alloc(9)), { id: idOf(chunk), bytes: 80 }],
    ['other bytes', blockOf(0, [80], text('b')), { id: idOf(chunk), bytes: 80 }],
    ['a place outside the block', blockOf(0, [80], chunk), { id: idOf(chunk), offset: 1, bytes: 80 }],
    ['a block that is not there', blockOf(0, [80], chunk), { id: idOf(chunk), block: 7, bytes: 80 }],
    ['lengths that do not add up', blockOf(0, [80, 1], chunk), { id: idOf(chunk), bytes: 80 }],
    [
      'more stored than raw',
      blockOf(1, [1], deflateRawSync(Buffer.from('x'))),
      { id: idOf(Buffer.from('x')), bytes: 1 },
    ],
    ['no block', Buffer.alloc(120), { id: idOf(chunk), bytes: 80 }],
  ])('refuses %s', (_, block, entry) => {
    const path = forgePack(block, [entry]);
    const reader = new PackReader(path);
    expect(codeOf(() => reader.read(0))).toBe('KSTORE_OBJECT_DAMAGED');
    reader.closeFile();
    expect(verifyPack(path).length).toBeGreaterThan(0);
  });

  it('refuses an index that says nothing true about its blocks', () => {
    const path = forgePack(blockOf(0, [80], chunk), [{ id: idOf(chunk), bytes: 80 }]);
    // The forged index has a checksum of 0.
    expect(verifyPack(path)[0]!.message).toContain('the block has changed');
  });
});
