import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ResolvedInput, Table } from '../../../../../src/plugins/api/task.ts';
import { openPictures } from '../../../../../src/plugins/preprocessing/pictures/picture-source.ts';
import { tabulateClassFolders } from '../../../../../src/plugins/preprocessing/pictures/picture-table.ts';
import { hashBytes } from '../../../../../src/store/codec/hash.ts';
import { encodeIdx, encodePng } from '../../../../support/pictures.ts';

function dataset(files: Readonly<Record<string, Uint8Array>>, table: Table | null = null): ResolvedInput {
  return {
    id: '',
    kind: 'dataset',
    meta: table === null ? {} : { table: { layout: 'labels' } },
    value: null,
    listFiles: () => Object.keys(files).sort(),
    readFile: (path) => files[path]!,
    hashFile: (path) => hashBytes(files[path]!),
    readTable: () => table,
  };
}
const picture = (value: number) => encodePng(2, 2, 1, new Uint8Array(4).fill(value));
const named = (...paths: string[]) => tabulateClassFolders(paths.map((path) => ({ path, hash: path })));

describe('class folders', () => {
  it('are rows named by their files, with the hash of the file as input and the folder as class', async () => {
    const files = {
      'cats/1.png': picture(1),
      'cats/deep/2.png': picture(2),
      'dogs/1.png': picture(1),
      'README.md': Buffer.from('…'),
    };
    const pictures = openPictures(dataset(files))!;
    const { table } = pictures;
    expect(table.columns.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'picture input',
      'class target',
    ]);
    expect(table.rows.map(({ id, cells }) => [id, cells[1]])).toEqual([
      ['cats/1.png', 'cats'],
      ['cats/deep/2.png', 'cats'],
      ['dogs/1.png', 'dogs'],
    ]);
    expect(table.rows[0]!.cells[0]).toBe(table.rows[2]!.cells[0]);
    expect((await pictures.read(1)).pixels[0]).toBe(2);
  });

  it('may lie in a folder that holds them all', () => {
    expect(
      named('set/images/a/1.png', 'set/images/b/2.jpg')!.table.rows.map(({ cells }) => cells[1]),
    ).toEqual(['a', 'b']);
    expect(named('a/x/1.png', 'a/x/2.png')!.table.rows.map(({ cells }) => cells[1])).toEqual(['x', 'x']);
  });

  it('hold pictures only, each in a folder', () => {
    expect(() => named('a/1.png', 'a/notes.gif')).toThrow('a/notes.gif: the file is no picture');
    expect(() => named('a/1.png', '2.png')).toThrow('2.png: the picture is in no folder of a class');
    expect(named('a/1.txt', 'b/2.txt')).toBeNull();
  });
});

describe('IDX files', () => {
  const images = encodeIdx([3, 2, 2], Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3]));
  const labels = encodeIdx([3], Uint8Array.of(7, 1, 7));
  const open = (path: string, content: Uint8Array, labelPath: string, label: Uint8Array) =>
    openPictures(dataset({ [path]: content, [labelPath]: label }))!;

  it('are rows with numbers as classes, packed or not', async () => {
    for (const [suffix, pack] of [
      ['', (bytes: Buffer) => bytes],
      ['.gz', gzipSync],
    ] as const) {
      const pictures = open(
        `train-images-idx3-ubyte${suffix}`,
        pack(images),
        `train-labels-idx1-ubyte${suffix}`,
        pack(labels),
      );
      const { table } = pictures;
      expect(table.rows.map(({ id, cells }) => [id, cells[1]])).toEqual([
        ['train-images#1', 7],
        ['train-images#2', 1],
        ['train-images#3', 7],
      ]);
      expect(table.rows[0]!.cells[0]).toBe(table.rows[2]!.cells[0]);
      const second = await pictures.read(1);
      expect([second.height, second.width, second.channels, ...second.pixels]).toEqual([2, 2, 1, 4, 5, 6, 7]);
    }
  });

  it.each([
    ['cut off', images.subarray(0, 20), labels, 'a-images-idx3-ubyte: the IDX file is cut off: 3 × 2 × 2'],
    ['in its header', images.subarray(0, 9), labels, 'is cut off in its header'],
    ['too long', Buffer.concat([images, images]), labels, 'is longer than its header says'],
    ['of another type', Buffer.from([0, 0, 13, 1, 0, 0, 0, 0]), labels, 'holds values of type 13'],
    ['something else', Buffer.from('text'), labels, 'this is no IDX file'],
    ['with other labels', images, encodeIdx([2], Uint8Array.of(1, 2)), 'there are 2 labels for 3 pictures'],
  ])('%s are refused by name', (_what, content, label, message) => {
    expect(() => open('a-images-idx3-ubyte', content, 'a-labels-idx1-ubyte', label)).toThrow(message);
  });

  it('need their labels', () => {
    expect(() => openPictures(dataset({ 'a-images-idx3-ubyte': images }))).toThrow(
      'the file with its labels, a-labels-idx1-ubyte, is missing',
    );
  });
});

describe('a label sheet', () => {
  const sheet = (...names: string[]): Table => ({
    columns: [
      { name: 'file', type: 'text', role: 'input' },
      { name: 'age', type: 'number', role: 'target' },
    ],
    rows: names.map((name, index) => ({ id: name, cells: [name, index] })),
  });
  const files = { 'x/1.png': picture(1), 'y/1.png': picture(2), 'y/2.png': picture(3) };

  it('names pictures by path, or by a file name that one has', async () => {
    const pictures = openPictures(dataset(files, sheet('x/1.png', '2.png')))!;
    const { table, pictureColumn } = pictures;
    expect(pictureColumn).toBe('file');
    expect(table.rows.map(({ id, cells }) => [id, cells[1]])).toEqual([
      ['x/1.png', 0],
      ['2.png', 1],
    ]);
    expect((await pictures.read(1)).pixels[0]).toBe(3);
  });

  it('is refused when a picture is missing or could be several', () => {
    expect(() => openPictures(dataset(files, sheet('3.png')))).toThrow('"3.png": there is no such picture');
    expect(() => openPictures(dataset(files, sheet('1.png')))).toThrow('2 pictures have this name');
  });
});
