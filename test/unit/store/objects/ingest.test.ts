import {
  mkdirSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import { ObjectStore, type FileRef, type FileToAdd } from '../../../../src/store/objects/object-store.ts';
import { encodeZip } from '../../../hostile/zip-writer.ts';
import { makeNoise, makeSheet } from '../../../support/sheet-xml.ts';

/** The threads run the built program: `npm run build` comes before the tests. */
const dist = join(import.meta.dirname, '../../../../dist');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-ingest-'));
});
afterEach(() => rmSync(root, { recursive: true }));

interface NamedFile extends FileToAdd {
  readonly name: string;
}

const contents: Readonly<Record<string, Buffer>> = {
  empty: Buffer.alloc(0),
  byte: Buffer.from('x'),
  'longest-single': makeNoise(16 * 1024, 1),
  'shortest-cut': makeNoise(16 * 1024 + 1, 2),
  text: Buffer.from(Array.from({ length: 30_000 }, (_, row) => `${row},${row * row}\n`).join('')),
  'at-limit': makeNoise(1024 * 1024, 3),
  long: makeNoise(9 * 1024 * 1024 + 17, 4),
  'long-text': Buffer.from(Array.from({ length: 400_000 }, (_, row) => `${row};${row % 97}\n`).join('')),
  zeros: Buffer.alloc(6 * 1024 * 1024),
  twin: makeNoise(16 * 1024, 1),
  'workbook.xlsx': encodeZip([
    { name: 'sheet.xml', content: makeSheet(9000, 7) },
    { name: 'picture.png', content: makeNoise(9000, 8), method: 0 },
  ]),
  'long-workbook.xlsx': encodeZip([
    { name: 'sheet.xml', content: makeSheet(20_000, 9) },
    { name: 'noise.bin', content: makeNoise(5 * 1024 * 1024, 10) },
  ]),
  'pictures.zip': encodeZip([{ name: 'noise.png', content: makeNoise(2 * 1024 * 1024, 11), method: 0 }]),
};

function writeFiles(): NamedFile[] {
  return Object.entries(contents).map(([name, content]) => describeFile(name, content));
}

function describeFile(name: string, content: Buffer): NamedFile {
  const absolutePath = join(root, name);
  writeFileSync(absolutePath, content);
  const { size, mtimeMs, ctimeMs } = lstatSync(absolutePath);
  return { name, absolutePath, sizeBytes: size, mtimeMs, ctimeMs };
}

async function add(store: ObjectStore, files: readonly NamedFile[], useThreads: boolean) {
  const refs = new Map<string, FileRef>();
  let bytes = 0;
  const writer = store.createWriter();
  try {
    await writer.addFiles(
      files,
      ({ name, sizeBytes }, ids, offset, list) => {
        const id = ids.toString('hex', offset, offset + 32) as FileRef['id'];
        refs.set(name, list === undefined ? { id, sizeBytes } : { id, sizeBytes, list });
      },
      { useThreads, onBytes: (count) => (bytes += count) },
    );
    writer.finish();
  } catch (error) {
    writer.abort();
    throw error;
  }
  return { refs, bytes };
}

function openStore(name: string, count: number): ObjectStore {
  mkdirSync(join(root, name));
  return ObjectStore.open(join(root, name), {
    packTargetBytes: 4 * 1024 * 1024,
    threads: { folder: dist, count },
  });
}

describe('addFiles', () => {
  it('gives the same content with any number of threads', async () => {
    expect(existsSync(join(dist, 'ingest-thread.cjs'))).toBe(true);
    const files = writeFiles();
    const alone = await add(openStore('alone', 1), files, false);
    for (const threads of [1, 2, 3]) {
      const store = openStore(`store${threads}`, threads);
      const { refs, bytes } = await add(store, files, true);
      expect([...refs].sort()).toEqual([...alone.refs].sort());
      expect(bytes).toBe(files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
      for (const [name, content] of Object.entries(contents))
        expect(Buffer.compare(store.readFile(refs.get(name)!), content), name).toBe(0);
      store.close();
    }
  });

  it('stores what is there twice once', async () => {
    const store = openStore('store', 2);
    const files = writeFiles();
    await add(store, files, true);
    const packs = store.listPacks();
    await add(store, files, true);
    expect(store.listPacks()).toEqual(packs);
    store.close();
  });

  it.each([
    ['a short file', 'byte'],
    ['a long file', 'long'],
    ['a workbook', 'workbook.xlsx'],
    ['a long workbook', 'long-workbook.xlsx'],
  ])('notices that %s has changed since it was listed, and leaves nothing behind', async (_, name) => {
    const files = writeFiles();
    writeFileSync(join(root, name), makeNoise(contents[name]!.length, 9));
    const store = openStore('store', 2);
    const failure = await add(store, files, true).catch((error: unknown) => error);
    expect(isKstoreError(failure, 'KSTORE_FILE_CHANGED')).toBe(true);
    expect((failure as Error).message).toBe(`"${join(root, name)}" changed while it was read`);
    expect(store.listPacks()).toEqual([]);
    expect(readdirSync(join(root, 'store/tmp'))).toEqual([]);
    store.close();
  });

  it('names the file that the system refuses', async () => {
    const files = writeFiles();
    rmSync(join(root, 'text'));
    const store = openStore('store', 2);
    await expect(add(store, files, true)).rejects.toThrow(`cannot read "${join(root, 'text')}"`);
    expect(readdirSync(join(root, 'store/tmp'))).toEqual([]);
    store.close();
  });

  it('keeps what a thread wrote in packs that are whole', async () => {
    const store = openStore('store', 2);
    await add(store, writeFiles(), true);
    expect(store.listPacks().length).toBeGreaterThan(2);
    for (const pack of store.listPacks())
      expect(readFileSync(pack).subarray(0, 8).toString()).toBe('KSTOREPK');
    store.close();
  });
});
